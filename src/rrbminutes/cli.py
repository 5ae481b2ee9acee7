"""The command ``rrbminutes``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rrbminutes.api import dumps, explain, parse
from rrbminutes.errors import ReadError
from rrbminutes.readers import decoded, text_of
from rrbminutes.serialisers import SERIALISERS

__all__ = ["main"]

EXAMPLES = """\
examples:
  rrbminutes parse minutes.txt                  the minutes as JSON
  rrbminutes parse minutes.txt --format text    the minutes as plain text, tidied
  rrbminutes parse - < minutes.txt              from standard input
  rrbminutes explain minutes.txt                each line, what it was taken for, and why

exit codes:
  0  done
  2  could not: a file that is not there, or is not text; an unknown option
"""


WIDTH = 120
"""How wide a row is where no terminal says it."""
LEAST = 20
"""So much of a line is shown, however narrow the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    options = _options().parse_args(arguments)
    try:
        text = _standard_input() if options.file == "-" else text_of(Path(options.file))
    except ReadError as error:
        return _failed(str(error))
    said = _explained(text) if options.command == "explain" else dumps(parse(text), options.format)
    written = said.encode("utf-8", "replace")
    if sys.stdout is None:
        return _failed("cannot write: standard output is closed")
    try:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _failed(f"cannot write: {(error.strerror or str(error)).lower()}")
    return 0


def _explained(text: str) -> str:
    """A row for each line: its number, kind, place, words as far as the terminal has room, and the reason."""
    rows = [(str(line.number), line.kind, line.place, line.words, line.reason or "") for line in explain(text)]
    if not rows:
        return ""
    number, kind, place, words, reason = (max(map(len, column)) for column in zip(*rows, strict=True))
    room = shutil.get_terminal_size((WIDTH, 1)).columns - sum(2 + width for width in (number, kind, place, reason))
    words = min(words, max(room, LEAST))
    return "".join(
        f"{at:>{number}}  {look:{kind}}  {taken:{place}}  {_cut(said, words):{words}}  {why}".rstrip() + "\n"
        for at, look, taken, said, why in rows
    )


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else words[: width - 1] + "…"


def _standard_input() -> str:
    if sys.stdin is None:
        raise ReadError(Path("standard input"), "it is closed")
    return decoded(sys.stdin.buffer.read(), Path("standard input"))


def _failed(why: str) -> int:
    if sys.stderr is not None:
        print(f"rrbminutes: {why}", file=sys.stderr)
    return 2


def _options() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="rrbminutes",
        description="Read the minutes of UK boards.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--version", action="version", version=f"rrbminutes {version('rrbminutes')}")
    commands = command.add_subparsers(title="commands", dest="command", required=True)
    reading = _command(commands, "parse", "print the minutes as JSON, or as text", "Print what minutes say.")
    reading.add_argument("--format", choices=sorted(SERIALISERS), default="json", help="what to print (default: json)")
    _command(
        commands,
        "explain",
        "print each line, what it was taken for, and why",
        "Print each line with its number, what it looks like (grammar/lines.lark), what it is in its place\n"
        "(grammar/places.lark), and why, where more than its look decided.",
    )
    return command


def _command(commands: Any, name: str, short: str, description: str) -> argparse.ArgumentParser:
    """A command that reads one file."""
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=short, description=description, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("file", metavar="FILE", help="a text or Markdown file in UTF-8, or - for standard input")
    return command
