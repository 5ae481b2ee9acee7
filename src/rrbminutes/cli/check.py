"""``rrbminutes check``: what is odd in minutes, and where."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rrbminutes.baseline import baseline_of, written
from rrbminutes.checks import CODES
from rrbminutes.checks.settings import PROFILES, Settings, chosen
from rrbminutes.cli.checking import Checking, Difference
from rrbminutes.cli.many import Many
from rrbminutes.cli.streams import failed, has_colour, said, write
from rrbminutes.errors import RrbMinutesError, UnknownNameError
from rrbminutes.files import put
from rrbminutes.findings import SEVERITIES
from rrbminutes.reports import REPORTS, Checked, Look, reporter

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes check minutes.txt                  each finding with its line, and what could be done
  rrbminutes check 2017/*.txt --select ACT,DT   only what concerns actions and dates
  rrbminutes check minutes.txt --diff           what --fix would change
  rrbminutes check *.md --write-baseline known.json
  rrbminutes check *.md --baseline known.json   only what is new since
  rrbminutes check - --format sarif < minutes.txt

Settings for all minutes of a folder stand in rrbminutes.toml, or under [tool.rrbminutes] in pyproject.toml.

exit codes:
  0  nothing found at or above --fail-on
  1  something found
  2  a file, the configuration or an option that cannot be used; the other files are checked all the same
"""

WIDTH = 120
"""How wide a line of the text is shown where no terminal says it."""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "check",
        help="print what is odd in minutes, and where",
        description="Print where minutes contradict themselves, the calendar or a duty.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("files", metavar="FILE", nargs="+", help="files, or - for standard input")
    options.add_argument("--format", choices=REPORTS, default="full", help="how to print what is found (default: full)")
    options.add_argument("--fail-on", choices=SEVERITIES, default="error", help="what gives exit code 1 (default: error)")
    options.add_argument(
        "--select", metavar="CODE,…", type=_codes, action="extend", help="run these checks only: ACT05, ACT, ALL"
    )
    options.add_argument("--ignore", metavar="CODE,…", type=_codes, action="extend", help="do not run these checks")
    options.add_argument("--profile", choices=PROFILES, help="the kind of body (default: told by its name)")
    options.add_argument("--baseline", metavar="FILE", type=Path, help="leave out what this file says is known")
    doing = options.add_mutually_exclusive_group()
    doing.add_argument("--fix", action="store_true", help="make the fixes that nobody could object to")
    doing.add_argument("--diff", action="store_true", help="print what --fix would change, and change nothing")
    doing.add_argument("--write-baseline", metavar="FILE", type=Path, help="write all that is found to this file, as known")
    options.set_defaults(run=_run)


def _codes(given: str) -> list[str]:
    codes = [code for code in given.split(",") if code.strip()]
    if not codes:
        raise argparse.ArgumentTypeError("no code is named; ALL means all")
    return codes


def _run(options: argparse.Namespace) -> int:
    given = Settings(options.profile, select=options.select, ignore=options.ignore or ())
    writing: Path | None = options.write_baseline
    many = Many()
    checking = Checking(given, options.baseline, options.fail_on, muting=writing is None)
    try:
        chosen(given, CODES)
        if options.baseline is not None and writing is None:
            checking.baselines[options.baseline] = baseline_of(options.baseline)
        if writing is not None:
            return _remembered(writing, checking, many, options.files)
    except UnknownNameError as error:
        return failed(f"{error} (rrbminutes rule lists all)")
    except RrbMinutesError as error:
        return failed(str(error))
    if options.diff:
        pieces = _told(many.each(options.files, checking.difference))
    else:
        look = Look(has_colour(), shutil.get_terminal_size((WIDTH, 1)).columns)
        checked = many.each(options.files, checking.fixed if options.fix else checking.checked)
        pieces = reporter(options.format).report(checked, look)
    done = write(pieces)
    return 2 if many.broken or not done else int(checking.grave)


def _told(differences: Iterable[Difference]) -> Iterator[str]:
    """The differences; how many there were goes to standard error, so that the rest can be given to ``patch``."""
    fixes = files = 0
    for one in differences:
        fixes, files = fixes + one.count, files + bool(one.count)
        yield one.text
    said(f"--fix would make {fixes} {'fix' if fixes == 1 else 'fixes'} in {files} {'file' if files == 1 else 'files'}")


def _remembered(path: Path, checking: Checking, many: Many, files: Iterable[str]) -> int:
    """Write a baseline of all that is found; none where a file could not be checked, as it would forget what is known there."""
    checked: list[Checked] = list(many.each(files, checking.checked))
    if many.broken:
        return failed(f"{path} is not written, because a file could not be checked")
    put(path, written(path, ((one.path, one.text, one.findings) for one in checked)).encode("utf-8", "backslashreplace"))
    count = sum(len(one.findings) for one in checked)
    return 0 if write([f"{count} {'finding' if count == 1 else 'findings'} written to {path}\n"]) else 2
