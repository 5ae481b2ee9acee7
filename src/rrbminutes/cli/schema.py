"""``rrbminutes schema``: the JSON Schema of what ``parse`` prints."""

from __future__ import annotations

import argparse
from typing import Any

from rrbminutes.cli.streams import write

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes schema > schema.json               for a validator, an editor, a generator of types
"""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "schema",
        help="print the JSON Schema of the minutes as JSON",
        description="Print the JSON Schema (draft 2020-12) of the minutes as JSON and YAML, with its id and version.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from rrbminutes.serialisers.schema import written_schema  # cattrs only where it is needed

    return 0 if write([written_schema()]) else 2
