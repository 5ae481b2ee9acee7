"""Lines to lines in their places: what each line is beside its neighbours, by ``places.lark``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from rrbminutes.grammar_files import grammar_text
from rrbminutes.model import Span
from rrbminutes.parsing.lines import Line, kinds
from rrbminutes.phrases.terminals import Terminals

__all__ = ["Place", "placed"]


class Place:
    """One line or several in their place: the token that the parser sees."""

    __slots__ = ("lines", "type")

    def __init__(self, type: str, lines: Sequence[Line]) -> None:
        self.type: str = type
        self.lines: Sequence[Line] = lines

    @property
    def span(self) -> Span:
        """From its first printed character to its last."""
        return Span(self.lines[0].begin, self.lines[-1].end)

    line = column = end_line = end_column = start_pos = end_pos = None  # Lark's last token lends these to its end token


def placed(lines: Sequence[Line]) -> Iterator[Place]:
    """
    The lines in their places.

    Promises:
        Each line that is not blank is in exactly one place, and in the order in which it came.  No ``BLANK`` stands by itself.
    """
    letters = "".join([_letters()[line.kind] for line in lines])
    forms = _forms()
    patterns = _patterns(_left_out(letters))
    position = 0
    while position < len(letters):
        found = patterns[letters[position]](letters, position)
        assert found is not None  # each letter stands for itself at least
        place = forms[found.lastgroup or ""]
        if place:
            yield Place(place, lines[position : found.end()])
        position = found.end()


@cache
def _letters() -> dict[str, str]:
    """A letter for each kind of line, beyond all that is printed."""
    return {kind: chr(0xE000 + index) for index, kind in enumerate(kinds())}


@cache
def _forms() -> dict[str, str]:
    """Each place in each of its forms, and the place that it is; a kind that no place takes is its own."""
    forms = {name: name.partition("__")[0] for name in _places() if not name.startswith("_")}
    return forms | {kind: kind for kind in _letters() if kind != "BLANK"} | {"BLANK": ""}


@cache
def _places() -> Terminals:
    """``places.lark``, behind what it takes as known: a letter for each kind of line, and the neighbours it asks for."""
    text = grammar_text("places.lark")
    letters = _letters()
    blank = letters["BLANK"]
    known = {kind: f'"{letter}"' for kind, letter in letters.items()}
    known |= {
        "_BLANK_BEFORE": f"/(?<![^{blank}])/",
        "_BLANK_BEHIND": f"/(?![^{blank}])/",
        "_NO_BLANK_BEFORE": f"/(?<=[^{blank}])/",
    }
    for name, negated, side, kind in re.findall(r"\b(_(NOT_)?(DIRECTLY_AFTER|AFTER|BEFORE)_([A-Z_]+))\b", text):
        if kind in letters:
            known[name] = f"/{_neighbour(side, letters[kind], blank, negated=bool(negated))}/"
    said = "".join(f"{name}: {what}\n" for name, what in known.items())
    return Terminals(text, earlier=Terminals(said))


def _neighbour(side: str, letter: str, blank: str, *, negated: bool) -> str:
    """A look at the neighbour: before or after, over a blank line; or directly past it."""
    if side == "BEFORE":
        return f"(?{'!' if negated else '='}{blank}?{letter})"
    over = "" if side == "DIRECTLY_AFTER" else f"{letter}{blank}"
    if negated:
        return f"(?<!{letter})" + (f"(?<!{over})" if over else "")
    return f"(?:(?<={letter})" + (f"|(?<={over}))" if over else ")")


@cache
def _patterns(without: frozenset[str]) -> dict[str, Callable[[str, int], re.Match[str] | None]]:
    """For each letter, all places but some that may begin with it, as one pattern; its last group is named after the place."""
    places = _places()
    patterns: dict[str, Callable[[str, int], re.Match[str] | None]] = {}
    for kind, letter in _letters().items():
        able = [name for name in _forms() if name in places and name not in without and places[name].may_fit(letter)]
        named = [f"(?P<{name}>{places[name].expression})" for name in able]
        patterns[letter] = re.compile("|".join([*named, f"(?P<{kind}>{letter})"])).match
    return patterns


def _left_out(letters: str) -> frozenset[str]:
    """The forms that a document leaves out: of each place, all but the first that it uses anywhere."""
    left_out: set[str] = set()
    for forms in _rivals():
        used = next((form for form in forms if _places()[form].pattern.search(letters)), forms[0])
        left_out.update(form for form in forms if form != used)
    return frozenset(left_out)


@cache
def _rivals() -> tuple[tuple[str, ...], ...]:
    """The forms of each place that has several."""
    forms: dict[str, list[str]] = {}
    for form, place in _forms().items():
        forms.setdefault(place, []).append(form)
    return tuple(tuple(several) for several in forms.values() if len(several) > 1)
