"""The examples of docs/embedding.md run; one whose library is not installed is skipped, and says how to bring it."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rrbminutes import Meeting, dumps, loads, parse
from tests.conftest import ROOT

GUIDE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^##+ ([^\n]+)\n(.*?)(?=^##|\Z)", GUIDE, re.MULTILINE | re.DOTALL))

TEXT = """\
Minutes: Elmford Trust

3 May 2021

1. Gates

It was agreed that the gate be mended.

Actions:
1. Ann Ash and Ben Birch to mend the gate by 10 May 2021
2. Ben Birch to write to the council by 1 June 2021
3. Ann Ash to ask again at the next meeting
"""


def source(section: str) -> str:
    """The code under a heading."""
    return "\n\n".join(re.findall(r"^```python\n(.*?)^```$", SECTIONS[section], re.MULTILINE | re.DOTALL))


def run(*sections: str) -> Any:
    """The names that the code under headings makes."""
    names: dict[str, Any] = {"__name__": "embedder"}
    exec("\n\n".join(map(source, sections)), names)
    return names


def needed(*libraries: str) -> None:
    """Skip where a library is not installed."""
    for library in libraries:
        pytest.importorskip(library, reason=f"{library} is not installed: pip install 'rrbminutes[test]'")


def test_every_section_with_code_is_run() -> None:
    assert {name for name in SECTIONS if source(name)} == {
        *("FastAPI", "Django", "A table of actions", "pandas", "polars", "Tests of your own code")
    }


def posted(app: Any, path: str, body: str) -> tuple[int, str, str]:
    """What an ASGI application answers: status, type of content, body."""
    said: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body.encode()}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": []}
    asyncio.run(app(scope, receive, send))
    return said[0]["status"], dict(said[0]["headers"])[b"content-type"].decode(), said[1]["body"].decode()


def test_fastapi() -> None:
    needed("fastapi")
    app = run("FastAPI")["app"]
    status, kind, answer = posted(app, "/minutes", TEXT)
    assert (status, kind, loads(answer)) == (200, "application/json", parse(TEXT))
    status, _, answer = posted(app, "/findings", dumps(Meeting()))
    assert (status, {one["code"] for one in json.loads(answer)}) == (200, {"DOC01", "DOC02"})
    status, _, answer = posted(app, "/findings", '{"schema_version": "1", "date": "3 May"}')
    assert status == 422
    assert json.loads(answer)["problems"][0].endswith("@ $.date")


def test_django() -> None:
    needed("django")
    from django.conf import settings
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure()
    uploaded, requests = run("Django")["uploaded"], RequestFactory()
    answer = uploaded(requests.post("/", {"minutes": SimpleUploadedFile("May 2021.txt", TEXT.encode())}))
    assert answer.status_code == 200
    assert loads(answer.content.decode()) == parse(TEXT)
    refused = uploaded(requests.post("/", {"minutes": SimpleUploadedFile("../../minutes.txt", b"\0")}))
    assert (refused.status_code, json.loads(refused.content)) == (422, {"problem": "it is not a text file"})
    assert uploaded(requests.post("/")).status_code == 400
    assert uploaded(requests.get("/")).status_code == 405


def test_pandas() -> None:
    needed("pandas")
    made = run("A table of actions", "pandas")
    found = made["frame"]([parse(TEXT), Meeting()])
    assert list(found["label"]) == ["1", "2", "3"]
    assert str(found["due"].dtype).startswith("datetime64")
    assert list(found["due"].isna()) == [False, False, True]
    assert made["overdue"](found, "2021-06-30").to_dict() == {"Ann Ash": 1, "Ben Birch": 2}
    assert list(made["frame"]([]).columns) == list(made["COLUMNS"])


def test_polars() -> None:
    needed("polars")
    made = run("A table of actions", "polars")
    found = made["frame"]([parse(TEXT), Meeting()])
    assert found["due"].to_list() == [dt.date(2021, 5, 10), dt.date(2021, 6, 1), None]
    assert made["overdue"](found, dt.date(2021, 6, 30)).rows() == [("Ann Ash", 1), ("Ben Birch", 2)]
    assert made["frame"]([]).columns == list(made["COLUMNS"])


FEW = """\
from hypothesis import settings

settings.register_profile("few", max_examples=10)
settings.load_profile("few")
"""


def test_a_test_of_an_embedder(tmp_path: Path) -> None:
    path = tmp_path / "test_embedder.py"
    path.write_text(source("Tests of your own code"), encoding="utf-8")
    (tmp_path / "conftest.py").write_text(FEW, encoding="utf-8")
    ran = subprocess.run([sys.executable, "-m", "pytest", "-q", str(path)], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout
    assert "1 passed" in ran.stdout
