"""The kinds of line, by ``lines.lark``, and which of them a line may be."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rrbminutes.grammar_files import grammar_text
from rrbminutes.phrases.fitting import Fits, Fitting, fits_of
from rrbminutes.phrases.grammar import live_phrases
from rrbminutes.phrases.terminals import Terminal, tabled_terminals
from rrbminutes.tables import tabled

if TYPE_CHECKING:
    from rrbminutes.phrases.live import Terminals

__all__ = ["fitting", "is_tried", "kinds", "live_fits", "live_kinds"]


@cache
def kinds() -> dict[str, Terminal]:
    """The kinds of line, in the order in which they are tried."""
    rows = tabled("kinds")
    terminals = live_kinds() if rows is None else tabled_terminals(rows)
    return {name: kind for name, kind in terminals.items() if not name.startswith("_")}


@cache
def live_kinds() -> Terminals:
    """The terminals of ``lines.lark``, from the file itself."""
    from rrbminutes.phrases.live import Terminals

    return Terminals(grammar_text("lines.lark"), earlier=live_phrases(), deep=1)


def live_fits() -> Fits:
    """Which kinds a line may be, but for the last, worked out from the file itself."""
    live = live_kinds().live
    return fits_of({name: live[name].ways for name in [name for name in live if is_tried(name)][:-1]})


def fitting() -> Fitting:
    """Which kinds a line may be, of those that are tried, but for the last, which fits every line."""
    rows = tabled("fits")
    return Fitting(live_fits() if rows is None else Fits._make(rows["kinds"]()))


def is_tried(name: str) -> bool:
    """True for the kinds that are tried on a line."""
    return not name.startswith("_") and name not in ("BLANK", "UNPRINTED")
