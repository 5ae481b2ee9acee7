"""The command ``rrbminutes``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rrbminutes.api import dumps, parse
from rrbminutes.errors import ReadError
from rrbminutes.readers import decoded, text_of
from rrbminutes.serialisers import SERIALISERS

__all__ = ["main"]

EXAMPLES = """\
examples:
  rrbminutes parse minutes.txt                  the minutes as JSON
  rrbminutes parse minutes.txt --format text    the minutes as plain text, tidied
  rrbminutes parse - < minutes.txt              from standard input

exit codes:
  0  done
  2  could not: a file that is not there, or is not text; an unknown option
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    options = _options().parse_args(arguments)
    try:
        text = decoded(sys.stdin.buffer.read(), Path("standard input")) if options.file == "-" else text_of(Path(options.file))
    except ReadError as error:
        print(f"rrbminutes: {error}", file=sys.stderr)
        return 2
    try:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.write(dumps(parse(text), options.format))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough
        sys.stdout = None
    return 0


def _options() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="rrbminutes",
        description="Read the minutes of UK boards.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = command.add_subparsers(title="commands", dest="command", required=True)
    reading = commands.add_parser(
        "parse",
        help="print the minutes as JSON, or as text",
        description="Print what minutes say.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    reading.add_argument("file", metavar="FILE", help="a text or Markdown file in UTF-8, or - for standard input")
    reading.add_argument("--format", choices=sorted(SERIALISERS), default="json", help="what to print (default: json)")
    return command
