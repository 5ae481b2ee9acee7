"""The way to the ``.lark`` files, wherever the package is installed."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["grammar_text"]


def grammar_text(name: str) -> str:
    """
    The text of ``grammar/<name>``.

    A wheel carries the folder inside the package; an editable checkout has it at its top.
    """
    inside: Traversable = files("rrbminutes") / "grammar" / name
    checkout = Path(__file__).parents[2] / "grammar" / name
    return (inside if inside.is_file() else checkout).read_text(encoding="utf-8")
