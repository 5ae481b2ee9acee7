"""``rrbminutes explain``: each line, what it was taken for, and why."""

from __future__ import annotations

import argparse
import shutil
from typing import Any

from rrbminutes.api import explain
from rrbminutes.cli.many import Many
from rrbminutes.cli.streams import text_in, write
from rrbminutes.cli.tables import WIDTH, cut

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes explain minutes.txt                in columns, as wide as the terminal
  rrbminutes explain - < minutes.txt            from standard input
"""

LEAST = 20
"""So much of a line is shown, however narrow the terminal."""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "explain",
        help="print each line, what it was taken for, and why",
        description="Print each line with its number, what it looks like (grammar/lines.lark), what it is in its place\n"
        "(grammar/places.lark), and why, where more than its look decided.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    many = Many()
    done = write(many.each([options.file], lambda file: _explained(text_in(file))))
    return 2 if many.broken or not done else 0


def _explained(text: str) -> str:
    """A row for each line: its number, kind, place, words as far as the terminal has room, and the reason."""
    rows = [(str(line.number), line.kind, line.place, line.words, line.reason or "") for line in explain(text)]
    if not rows:
        return ""
    number, kind, place, words, reason = (max(map(len, column)) for column in zip(*rows, strict=True))
    room = shutil.get_terminal_size((WIDTH, 1)).columns - sum(2 + width for width in (number, kind, place, reason))
    words = min(words, max(room, LEAST))
    return "".join(
        f"{at:>{number}}  {look:{kind}}  {taken:{place}}  {cut(said, words):{words}}  {why}".rstrip() + "\n"
        for at, look, taken, said, why in rows
    )
