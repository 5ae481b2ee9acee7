"""What was installed: typed, with its grammar, and with nothing beside."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import requires, version
from importlib.resources import files

import pytest

import rrbminutes
from rrbminutes.grammar_files import grammar_text
from rrbminutes.tables import tabled


def test_the_grammar_is_found() -> None:
    for name in ("characters", "words", "phrases", "lines", "places", "minutes"):
        assert grammar_text(f"{name}.lark").startswith("//")


def test_a_wheel_carries_tables_that_fit_and_a_parse_that_needs_no_lark() -> None:
    if not (files("rrbminutes") / "grammar").is_dir():
        pytest.skip("a checkout composes its grammar anew")
    assert tabled("phrases") is not None
    program = "import sys, rrbminutes; rrbminutes.parse('Minutes'); print('lark' in sys.modules)"
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_the_package_is_typed() -> None:
    assert (files("rrbminutes") / "py.typed").is_file()


def test_the_core_needs_three_libraries() -> None:
    core = {need.split(">")[0].split("<")[0].strip() for need in requires("rrbminutes") or () if "extra ==" not in need}
    assert core == {"attrs", "cattrs", "lark"}


def test_the_version_is_that_of_the_distribution() -> None:
    assert version("rrbminutes").count(".") == 2
    assert rrbminutes.__doc__
