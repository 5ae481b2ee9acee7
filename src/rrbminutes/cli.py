"""The command ``rrbminutes``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
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
        text = _standard_input() if options.file == "-" else text_of(Path(options.file))
    except ReadError as error:
        return _failed(str(error))
    written = dumps(parse(text), options.format).encode("utf-8", "replace")
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
