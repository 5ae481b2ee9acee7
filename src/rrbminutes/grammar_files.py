"""The way to the ``.lark`` files, and to what a wheel carries beside them, wherever the package is installed."""

from __future__ import annotations

import hashlib
import pkgutil
from pathlib import Path

__all__ = ["GRAMMARS", "digest", "grammar_text", "packaged"]

GRAMMARS = ("characters", "words", "phrases", "lines", "places", "minutes", "faults")
"""The files of the grammar, each behind those that it uses."""


def grammar_text(name: str) -> str:
    """
    The text of ``grammar/<name>``.

    A wheel carries the folder inside the package; an editable checkout has it at its top.
    """
    inside = packaged(f"grammar/{name}")
    if inside is None:
        return (Path(__file__).parents[2] / "grammar" / name).read_text(encoding="utf-8")
    return inside.decode("utf-8").replace("\r\n", "\n")


def packaged(name: str) -> bytes | None:
    """A file that the package carries, from a zip too; None where it carries none of that name."""
    try:
        return pkgutil.get_data("rrbminutes", name)
    except OSError:
        return None


def digest() -> str:
    """What tells these ``.lark`` files from any others."""
    whole = hashlib.sha256()
    for name in GRAMMARS:
        text = grammar_text(f"{name}.lark").encode("utf-8")
        whole.update(b"%d\n%b" % (len(text), text))
    return whole.hexdigest()
