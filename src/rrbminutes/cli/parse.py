"""``rrbminutes parse``: the minutes in another format."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rrbminutes.api import dumps
from rrbminutes.cli.many import Many, files_in, meeting_in, shown
from rrbminutes.cli.streams import failed, write
from rrbminutes.errors import ReadError
from rrbminutes.model import Meeting
from rrbminutes.serialisers import SERIALISERS

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes parse minutes.txt                  the minutes as JSON
  rrbminutes parse minutes.txt --format text    the minutes as plain text, tidied
  rrbminutes parse - < minutes.txt              from standard input
  rrbminutes parse minutes/ > all.ndjson        a line of JSON for each file of a folder
"""


BOTH_WAYS = sorted(name for name, format in SERIALISERS.items() if format.goes_back)


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "parse",
        help="print the minutes as JSON, or as text",
        description="Print what minutes say.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("files", metavar="FILE", nargs="+", help="files, folders, or - for standard input")
    options.add_argument("--format", choices=BOTH_WAYS, default="json", help="what to print of one file (default: json)")
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    many = Many()
    try:
        files = [file for file, _ in files_in(options.files)]
    except ReadError as error:
        return failed(str(error))
    if len(files) > 1 and options.format != "json":
        return failed(f"of several files, convert --to {options.format} -o FOLDER makes a file each")
    done = many.each(shown(files), lambda file: (file, meeting_in(file)))
    if len(files) > 1:
        return 0 if write(_line(*one) for one in done) and not many.broken else 2
    return 0 if write(dumps(meeting, options.format) for _, meeting in done) and not many.broken else 2


def _line(file: str, meeting: Meeting) -> str:
    """A meeting on one line, with the path of its file: newline-delimited JSON."""
    return json.dumps({"path": file, "meeting": json.loads(dumps(meeting))}, ensure_ascii=False) + "\n"
