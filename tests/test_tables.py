"""What a wheel carries beside its ``.lark`` files: it says what these say, and serves a process without Lark."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import rrbminutes
from rrbminutes.grammar_files import GRAMMARS, grammar_text
from rrbminutes.parsing.kinds import live_fits, live_kinds
from rrbminutes.parsing.lalr import live_states
from rrbminutes.parsing.places import live_places
from rrbminutes.parsing.tabling import tables_written
from rrbminutes.phrases.faults import live_faults
from rrbminutes.phrases.fitting import Fits
from rrbminutes.phrases.grammar import live_phrases
from rrbminutes.phrases.terminals import Terminal, tabled_terminals
from rrbminutes.tables import FILE, Rows, tables_of
from tests.conftest import SEEDS

LIVE: Mapping[str, Mapping[str, Terminal]] = {
    "phrases": live_phrases(),
    "kinds": live_kinds(),
    "places": live_places(),
    "faults": live_faults(),
}
PROGRAM = """
import sys, rrbminutes
meeting = rrbminutes.parse(sys.stdin.read())
rrbminutes.check(meeting)
print(any(name.partition('.')[0] == 'lark' for name in sys.modules))
print(rrbminutes.dumps(meeting), end='')
"""


@pytest.fixture(scope="module")
def data() -> bytes:
    """The file of tables."""
    return tables_written()


@pytest.fixture(scope="module")
def tables(data: bytes) -> dict[str, Rows]:
    """What it says."""
    read = tables_of(data)
    assert read is not None
    return read


@pytest.fixture
def package(data: bytes, tmp_path: Path) -> Path:
    """A folder in which the package stands as a wheel has it."""
    inside = tmp_path / "site" / "rrbminutes"
    shutil.copytree(Path(rrbminutes.__file__).parent, inside, ignore=shutil.ignore_patterns("__pycache__"))
    (inside / "grammar").mkdir(exist_ok=True)
    for name in GRAMMARS:
        (inside / "grammar" / f"{name}.lark").write_text(grammar_text(f"{name}.lark"), encoding="utf-8")
    (inside / FILE).write_bytes(data)
    return inside


def said(path: Path, seed: str) -> tuple[bool, str]:
    """Whether a process that imports from *path* loads Lark, and how it reads a seed."""
    environment = {**os.environ, "PYTHONPATH": str(path), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", PROGRAM]
    ran = subprocess.run(command, input=seed, capture_output=True, text=True, encoding="utf-8", check=True, env=environment)
    loaded, _, printed = ran.stdout.partition("\n")
    return loaded == "True", printed


@pytest.mark.parametrize("part", LIVE)
def test_each_terminal_is_what_it_is_when_composed(part: str, tables: dict[str, Rows]) -> None:
    tabled = tabled_terminals(tables[part])
    assert list(tabled) == list(LIVE[part])
    for name, live in LIVE[part].items():
        one = tabled[name]
        assert one.pattern.pattern == live.pattern.pattern, name
        assert one.facts.written == live.facts.written, name
        assert tuple(one.facts.groups) == tuple(live.facts.groups), name
        assert list(one.meanings.items()) == list(live.meanings.items()), name
        assert one.first_words == live.first_words, name
        assert (one.facts.first, one.facts.last) == (live.facts.first, live.facts.last), name


def test_kinds_fit_as_they_do_when_worked_out(tables: dict[str, Rows]) -> None:
    live = live_fits()
    assert Fits._make(tables["fits"]["kinds"]()) == Fits._make(json.loads(json.dumps(live)))


def test_the_tree_is_made_as_lark_says(tables: dict[str, Rows]) -> None:
    assert tables["tree"]["minutes"]() == live_states()


def test_a_process_does_without_lark(package: Path, seed: str) -> None:
    assert said(package.parent, seed) == (False, rrbminutes.dumps(rrbminutes.parse(seed)))


def test_a_zip_serves_as_well(package: Path, tmp_path: Path) -> None:
    whole = tmp_path / "rrbminutes.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for path in package.rglob("*"):
            archive.write(path, path.relative_to(package.parent))
    seed = next(iter(SEEDS.values()))
    assert said(whole, seed) == (False, rrbminutes.dumps(rrbminutes.parse(seed)))


def test_an_edited_grammar_is_composed_anew(package: Path) -> None:
    words = package / "grammar" / "words.lark"
    words.write_text(words.read_text(encoding="utf-8").replace('"January"i', '"Januarius"i'), encoding="utf-8")
    loaded, printed = said(package.parent, "Date: 3 Januarius 2017\n")
    assert loaded
    assert json.loads(printed)["date"] == "2017-01-03"


def test_tables_of_another_format_are_passed_over(data: bytes) -> None:
    assert tables_of(data.replace(b'"format":1', b'"format":0', 1)) is None
