"""``rrbminutes completion``: what a shell needs to complete commands and options."""

from __future__ import annotations

import argparse
from typing import Any

from rrbminutes.cli.streams import failed, write
from rrbminutes.errors import MissingExtraError

__all__ = ["add"]

SHELLS = ("bash", "zsh", "tcsh")
EXAMPLES = """\
examples:
  rrbminutes completion bash > ~/.local/share/bash-completion/completions/rrbminutes
  rrbminutes completion zsh > "${fpath[1]}/_rrbminutes"
"""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "completion",
        help="print what a shell needs to complete commands and options",
        description="Print a script that completes the commands and options of rrbminutes in a shell.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("shell", choices=SHELLS)
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        import shtab
    except ModuleNotFoundError:
        return failed(str(MissingExtraError("cli", "shtab")))
    from rrbminutes.cli import parser

    return 0 if write([shtab.complete(parser(), shell=options.shell) + "\n"]) else 2
