"""The examples of the README and of the manual run, and say what is true."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from rrbminutes.cli import main
from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, _ = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.NORMALIZE_WHITESPACE)
    assert failed == 0


SHOWN = [
    (page.name, command, said)
    for page in PAGES
    for command, said in re.findall(
        r"^```\n\$ rrbminutes ([^\n]*)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
]

assert SHOWN, "the manual shows no command"


@pytest.mark.parametrize(("page", "command", "said"), SHOWN, ids=lambda one: one.partition("\n")[0])
def test_commands(
    page: str, command: str, said: str, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    main(command.split())
    assert capfdbinary.readouterr().out.decode() == said


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
