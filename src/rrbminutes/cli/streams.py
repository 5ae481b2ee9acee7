"""What goes in and out of a command: standard input, standard output, and one line for what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from rrbminutes.errors import ReadError
from rrbminutes.readers import text_of
from rrbminutes.readers.text import decoded

__all__ = ["STANDARD", "failed", "has_colour", "said", "text_in", "write"]

STANDARD = "-"
"""The name of standard input."""


def text_in(file: str) -> str:
    """
    The text of a file, or of standard input.

    Raises:
        ReadError: where it cannot be read.
    """
    if file != STANDARD:
        return text_of(Path(file))
    if sys.stdin is None:
        raise ReadError(Path("standard input"), "it is closed")
    return decoded(sys.stdin.buffer.read(), Path("standard input"))


def write(pieces: Iterable[str | bytes]) -> bool:
    """
    Print *pieces* as they come, in UTF-8; False, and a line that says why, where that cannot be done.

    A reader who has seen enough is no failure: the other pieces are still made, and go nowhere.
    """
    if sys.stdout is None:
        failed("cannot write: standard output is closed")
        return False
    for piece in pieces:
        try:
            sys.stdout.buffer.write(piece.encode("utf-8", "replace") if isinstance(piece, str) else piece)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            _to_nowhere()
        except OSError as error:
            _to_nowhere()
            failed(f"cannot write: {(error.strerror or str(error)).lower()}")
            return False
    return True


def _to_nowhere() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def failed(why: str) -> int:
    """Say why on standard error; the exit code of what could not be done."""
    said(f"rrbminutes: {why}")
    return 2


def said(words: str) -> None:
    """Say something that is no result, on standard error."""
    if sys.stderr is not None:
        line = "".join(one if one.isprintable() else "�" for one in words)
        print(line.encode("utf-8", "replace").decode(), file=sys.stderr)


def has_colour() -> bool:
    """True where standard output is a terminal with colours, or ``FORCE_COLOR`` asks for them; ``NO_COLOR`` forbids them."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    if os.environ.get("TERM") == "dumb" or (os.name == "nt" and "WT_SESSION" not in os.environ):
        return False
    return sys.stdout is not None and sys.stdout.isatty()
