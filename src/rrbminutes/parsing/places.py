"""Lines to lines in their places: what each line is beside its neighbours, by ``places.lark``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from rrbminutes.grammar_files import grammar_text
from rrbminutes.model import Span
from rrbminutes.parsing import made
from rrbminutes.parsing.heading import Heading
from rrbminutes.parsing.kinds import kinds
from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.terminals import Terminal, tabled_terminals
from rrbminutes.tables import tabled

if TYPE_CHECKING:
    from rrbminutes.phrases.live import Terminals

__all__ = ["Place", "letters_of", "live_places", "looks", "placed"]

MARKS = (
    "HEADED",
    "RUN_IN",
    "LONE_LABEL",
    "LONE_TITLE",
    "REPEATED",
    "FRONT_MATTER",
    "SPACED",
    "OWNED",
    "OWNED_ON",
    "MARGIN_HEAD",
)
"""What the whole document, and not its own look, says a line is: beside the kinds of line, these have letters too."""

LOOK = "LOOK__"
NO_LOOK = "NO_LOOK"


class Place:
    """One line or several in their place: the token that the parser sees."""

    __slots__ = ("heading", "lines", "type")

    def __init__(self, type: str, lines: Sequence[Line], heading: Heading | None = None) -> None:
        self.type: str = type
        self.lines: Sequence[Line] = lines
        self.heading: Heading | None = heading

    @property
    def span(self) -> Span:
        """From its first printed character to its last."""
        return made.span((self.lines[0].begin, self.lines[-1].end))

    line = column = end_line = end_column = start_pos = end_pos = None  # Lark's last token lends these to its end token


def placed(lines: Sequence[Line], headings: Mapping[int, Heading]) -> Iterator[Place]:
    """
    The lines in their places; *headings* says which lines are headings.

    Promises:
        Each line that is not blank is in exactly one place, and in the order in which it came.  No ``BLANK`` stands by itself.
    """
    letters = letters_of(lines)
    if headings:
        marked = list(letters)
        for index, heading in headings.items():
            marked[index] = _letters()[heading.place]
        letters = "".join(marked)
    patterns = _patterns()
    position = 0
    while position < len(letters):
        found = patterns[letters[position]](letters, position)
        assert found is not None  # each letter stands for itself at least
        place = found.lastgroup or ""
        if place != "BLANK":
            yield Place(place, lines[position : found.end()], headings.get(position))
        position = found.end()


def letters_of(lines: Sequence[Line]) -> str:
    """The string of kinds: one letter a line."""
    known = _letters()
    return "".join([known[line.kind] for line in lines])


def looks(lines: Sequence[Line]) -> dict[str, list[int]]:
    """For each look that headings may have, the lines that have it."""
    letters = letters_of(lines)
    barred = _barred(letters)
    return {
        name: [at for at in (found.start() for found in finditer(letters)) if at not in barred]
        for name, finditer in _looks().items()
    }


def _barred(letters: str) -> set[int]:
    """The lines that are no headings by what stands before them."""
    barred = set[int]()
    begins, match = _no_look()
    start = begins(letters)
    while start is not None:
        found = match(letters, start.start())
        end = start.end() if found is None else found.end()
        if found is not None:
            barred.update(range(start.start(), end))
        start = begins(letters, end)
    return barred


@cache
def _letters() -> dict[str, str]:
    """A letter for each kind of line, and for each mark, beyond all that is printed."""
    return {kind: chr(0xE000 + index) for index, kind in enumerate((*kinds(), *MARKS))}


@cache
def _places() -> Mapping[str, Terminal]:
    """The terminals of ``places.lark``."""
    rows = tabled("places")
    return live_places() if rows is None else tabled_terminals(rows)


@cache
def live_places() -> Terminals:
    """``places.lark``, behind what it takes as known: a letter for each kind of line, and the neighbours it asks for."""
    from rrbminutes.phrases.live import Terminals

    text = grammar_text("places.lark")
    letters = _letters()
    blank, rule, tag = letters["BLANK"], letters["RULE"], letters["TAG"]
    under = ["", blank, rule, rule + blank, tag, tag + blank, blank + tag, blank + tag + blank]  # what UNDERLINE may be
    known = {kind: f'"{letter}"' for kind, letter in letters.items()}
    known |= {
        "_BLANK_BEFORE": f"/(?<![^{blank}])/",
        "_BLANK_BEHIND": f"/(?![^{blank}])/",
        "_NO_BLANK_BEFORE": f"/(?<=[^{blank}])/",
    }
    for name, negated, side, kind in re.findall(r"\b(_(NOT_)?(DIRECTLY_AFTER|NEXT_AFTER|AFTER|BEFORE)_([A-Z_]+))\b", text):
        if kind in letters:
            known[name] = f"/{_neighbour(side, letters[kind], blank, under, negated=bool(negated))}/"
    said = "".join(f"{name}: {what}\n" for name, what in known.items())
    return Terminals(text, earlier=Terminals(said), deep=0)


def _neighbour(side: str, letter: str, blank: str, under: Sequence[str], *, negated: bool) -> str:
    """A look at the neighbour: before or after, over a blank line and what stands *under* a heading, or over less."""
    if side == "BEFORE":
        return f"(?{'!' if negated else '='}{blank}?{letter})"
    between = {"DIRECTLY_AFTER": [""], "NEXT_AFTER": ["", blank]}.get(side, under)
    if negated:
        return "".join([f"(?<!{letter}{over})" for over in between])
    return "(?:" + "|".join([f"(?<={letter}{over})" for over in between]) + ")"


@cache
def _looks() -> dict[str, Callable[[str], Iterator[re.Match[str]]]]:
    """What finds the lines of each look that headings may have."""
    return {name.removeprefix(LOOK): place.pattern.finditer for name, place in _places().items() if name.startswith(LOOK)}


@cache
def _no_look() -> tuple[Callable[..., re.Match[str] | None], Callable[..., re.Match[str] | None]]:
    """What finds the lines with which a list may begin that is no heading, and what such a list is."""
    place = _places()[NO_LOOK]
    letters = "".join([letter for letter in _letters().values() if place.may_begin(letter)])
    return re.compile(f"[{letters}]").search, place.pattern.match


class _Patterns(dict[str, Callable[[str, int], re.Match[str] | None]]):
    """For each letter, all places that may begin with it, as one pattern; its last group is named after the place."""

    def __init__(self) -> None:
        self.kinds = {letter: kind for kind, letter in _letters().items()}
        self.places = {name: place for name, place in _places().items() if not name.startswith(("_", LOOK, NO_LOOK))}

    def __missing__(self, letter: str) -> Callable[[str, int], re.Match[str] | None]:
        kind = self.kinds[letter]
        named = [f"(?P<{name}>{place.facts.written})" for name, place in self.places.items() if place.may_begin(letter)]
        alone = [] if kind in self.places else [f"(?P<{kind}>{letter})"]
        match = self[letter] = re.compile("|".join([*named, *alone])).match
        return match


@cache
def _patterns() -> _Patterns:
    return _Patterns()
