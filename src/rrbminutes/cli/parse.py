"""``rrbminutes parse``: the minutes in another format."""

from __future__ import annotations

import argparse
from typing import Any

from rrbminutes.api import dumps, parse
from rrbminutes.cli.streams import answer
from rrbminutes.serialisers import SERIALISERS

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes parse minutes.txt                  the minutes as JSON
  rrbminutes parse minutes.txt --format text    the minutes as plain text, tidied
  rrbminutes parse - < minutes.txt              from standard input
"""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "parse",
        help="print the minutes as JSON, or as text",
        description="Print what minutes say.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("file", metavar="FILE", help="a text or Markdown file in UTF-8, or - for standard input")
    options.add_argument("--format", choices=sorted(SERIALISERS), default="json", help="what to print (default: json)")
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    return answer(options.file, lambda text: dumps(parse(text), options.format))
