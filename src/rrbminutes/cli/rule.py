"""``rrbminutes rule``: the page of a check, or the list of all."""

from __future__ import annotations

import argparse
from typing import Any

from rrbminutes.catalogue import listed, markdown, page
from rrbminutes.checks import check_of
from rrbminutes.cli.streams import failed, write
from rrbminutes.errors import UnknownNameError

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes rule ITM02                         why it matters, with an example
  rrbminutes rule                               all checks
"""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "rule",
        help="print what a check looks for, and why",
        description="Print the page of the manual on a check; without a code, all checks with code, severity and summary.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = options.add_mutually_exclusive_group()
    what.add_argument("code", metavar="CODE", nargs="?", help="a code, as check prints it: ITM02")
    what.add_argument("--markdown", action="store_true", help="the whole catalogue, as docs/checks.md")
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        words = markdown() if options.markdown else listed() if options.code is None else page(check_of(options.code))
    except UnknownNameError as error:
        return failed(f"{error} (rrbminutes rule lists all)")
    return 0 if write([words]) else 2
