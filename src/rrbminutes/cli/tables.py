"""Rows as a table for a terminal, as CSV, or as JSON."""

from __future__ import annotations

import argparse
import csv
import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from typing import Any

from rrbminutes.cli.many import Many, files_in, meeting_in, shown
from rrbminutes.cli.streams import failed, write
from rrbminutes.errors import RrbMinutesError
from rrbminutes.model import Meeting
from rrbminutes.phrases.wording import spaced

__all__ = ["WIDTH", "Row", "add_table", "cut"]

Row = dict[str, str | None]
WIDTH = 120
"""How wide a table is where no terminal says it."""
LEAST = 8
"""So much of a cell is shown, however narrow the terminal."""


def add_table(commands: Any, name: str, rows: Callable[[Meeting], Iterable[Row]], columns: Sequence[str], **words: str) -> None:
    """Add a command that lists *rows* of each of some files, under *columns*."""
    options = commands.add_parser(name, formatter_class=argparse.RawDescriptionHelpFormatter, **words)
    options.add_argument("files", metavar="FILE", nargs="+", help="files, folders, or - for standard input")
    options.add_argument("--format", choices=("table", "csv", "json"), default="table", help="how to print it (default: table)")

    def run(given: argparse.Namespace) -> int:
        many = Many()
        try:
            files = [file for file, _ in files_in(given.files)]
        except RrbMinutesError as error:
            return failed(str(error))
        of_file = many.each(shown(files), lambda file: [{"file": file, **row} for row in rows(meeting_in(file))])
        found = [row for some in of_file for row in some]
        names = ("file", *columns) if len(files) > 1 else tuple(columns)
        done = write(FORMATS[given.format](found, names))
        return 2 if many.broken or not done else 0

    options.set_defaults(run=run)


def cut(words: str, width: int) -> str:
    """*words*, no wider than so many characters."""
    return words if len(words) <= width else words[: width - 1] + "…"


def _table(rows: Sequence[Row], columns: Sequence[str]) -> Iterator[str]:
    """Columns as wide as they need to be; where the terminal has no room, the widest is cut."""
    cells = [
        [name.replace("_", " ").upper() for name in columns],
        *([spaced(row[name] or "") for name in columns] for row in rows),
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    room = shutil.get_terminal_size((WIDTH, 1)).columns - 2 * (len(widths) - 1)
    while sum(widths) > room and max(widths) > LEAST:
        widest = widths.index(max(widths))
        others = sorted(widths)[-2] if len(widths) > 1 else 0
        widths[widest] = max(min(widths[widest] - 1, others), widths[widest] - (sum(widths) - room), LEAST)
    for row in cells if rows else []:
        yield "  ".join(f"{cut(cell, width):{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"


def _csv(rows: Sequence[Row], columns: Sequence[str]) -> Iterator[str]:
    from rrbminutes.serialisers.csv import defused

    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([defused(row[name] or "") for name in columns] for row in rows)
    yield written.getvalue()


def _json(rows: Sequence[Row], columns: Sequence[str]) -> Iterator[str]:
    yield json.dumps([{name: row[name] for name in columns} for row in rows], ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Sequence[Row], Sequence[str]], Iterator[str]]] = {"table": _table, "csv": _csv, "json": _json}
