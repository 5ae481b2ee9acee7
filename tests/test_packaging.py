"""What was installed: typed, with its grammar, and with nothing beside."""

from __future__ import annotations

from importlib.metadata import requires, version
from importlib.resources import files

import rrbminutes
from rrbminutes.grammar_files import grammar_text


def test_the_grammar_is_found() -> None:
    for name in ("characters", "words", "phrases", "lines", "places", "minutes"):
        assert grammar_text(f"{name}.lark").startswith("//")


def test_the_package_is_typed() -> None:
    assert (files("rrbminutes") / "py.typed").is_file()


def test_the_core_needs_three_libraries() -> None:
    core = {need.split(">")[0].split("<")[0].strip() for need in requires("rrbminutes") or () if "extra ==" not in need}
    assert core == {"attrs", "cattrs", "lark"}


def test_the_version_is_that_of_the_distribution() -> None:
    assert version("rrbminutes").count(".") == 2
    assert rrbminutes.__doc__
