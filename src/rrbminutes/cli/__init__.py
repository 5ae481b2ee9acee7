"""The command ``rrbminutes``: one module for each of its commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import cast

from rrbminutes.cli import actions, attendance, check, completion, convert, explain, parse, rule, schema

__all__ = ["main", "parser"]

COMMANDS = (parse, check, explain, convert, actions, attendance, rule, schema, completion)
"""In the order in which help names them; each has ``add``, which says what it takes, and what then runs."""

EXAMPLES = """\
examples:
  rrbminutes parse minutes.txt                  the minutes as JSON
  rrbminutes check minutes.txt                  what is odd in them, and where
  rrbminutes explain minutes.txt                each line, what it was taken for, and why
  rrbminutes convert minutes/ --to html -o site/
  rrbminutes actions minutes.pdf                who is to do what by when
  rrbminutes attendance minutes.docx            who was there, and who was not
  rrbminutes rule ITM02                         why it matters, with an example
  rrbminutes schema > schema.json               the JSON Schema of what parse prints

exit codes:
  0  done; nothing found
  1  check found something at or above --fail-on
  2  could not: a file that is not there, or is not text; an unknown option
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    options = parser().parse_args(arguments)
    return cast("Callable[[argparse.Namespace], int]", options.run)(options)


def parser() -> argparse.ArgumentParser:
    """What the command line takes."""
    command = argparse.ArgumentParser(
        prog="rrbminutes",
        description="Read the minutes of UK boards, and check them.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--version", action="version", version=f"rrbminutes {version('rrbminutes')}")
    commands = command.add_subparsers(title="commands", dest="command", required=True)
    for module in COMMANDS:
        module.add(commands)
    return command
