"""The house: who imports whom and when, and that no word of minutes stands in Python."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import rrbminutes

PACKAGE = Path(rrbminutes.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

assert MODULES, "the package has no modules where the test looks for them"


def loaded_by(statement: str) -> set[str]:
    """The top-level packages that are loaded after a statement."""
    program = f"import sys; {statement}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_importing_brings_no_extra_and_no_serialiser() -> None:
    loaded = loaded_by("import rrbminutes; rrbminutes.parse('Minutes')")
    assert {"attr", "rrbminutes"} <= loaded
    assert loaded.isdisjoint({"cattrs", "hypothesis", "pytest", "rich", "docx", "pypdfium2", "yaml", "lxml", "icalendar"})


def test_cattrs_comes_with_the_serialiser() -> None:
    assert "cattrs" in loaded_by("import rrbminutes; rrbminutes.dumps(rrbminutes.parse(''))")


def test_public_names_are_sorted_and_there() -> None:
    assert rrbminutes.__all__ == sorted(rrbminutes.__all__)
    assert all(hasattr(rrbminutes, name) for name in rrbminutes.__all__)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_are_small_and_say_what_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 320
    assert ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_python_holds_no_pattern_of_minutes(path: Path) -> None:
    """Only the composer of patterns and the reader of places may use ``re``; nobody else writes an expression."""
    imports = {
        alias.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    allowed = {"composing.py", "terminals.py", "places.py", "lines.py"}
    assert "re" not in imports or path.name in allowed


@pytest.mark.parametrize("name", [name for name in rrbminutes.__all__ if name[0].islower()])
def test_public_functions_end_in_an_example(name: str) -> None:
    assert ">>>" in (getattr(rrbminutes, name).__doc__ or "")


def test_nothing_names_a_machine() -> None:
    here = re.compile(r"/(?:work|home|root|tmp)/")
    assert [path for path in MODULES if here.search(path.read_text(encoding="utf-8"))] == []
