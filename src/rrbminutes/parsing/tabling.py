"""All that a wheel carries beside its ``.lark`` files, worked out from these; only the build of a wheel asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rrbminutes.parsing.kinds import live_fits, live_kinds
from rrbminutes.parsing.lalr import live_states
from rrbminutes.parsing.places import live_places
from rrbminutes.phrases.faults import live_faults
from rrbminutes.phrases.grammar import live_phrases
from rrbminutes.phrases.live import row_of
from rrbminutes.tables import written

__all__ = ["live_tables", "tables_written"]


def tables_written() -> bytes:
    """The file of tables."""
    return written(live_tables())


def live_tables() -> dict[str, Mapping[str, Any]]:
    """What stands in each of its parts."""
    terminals = {"phrases": live_phrases(), "kinds": live_kinds(), "places": live_places(), "faults": live_faults()}
    rows = {part: {name: row_of(live) for name, live in found.live.items()} for part, found in terminals.items()}
    return {**rows, "fits": {"kinds": live_fits()}, "tree": {"minutes": live_states()}}
