"""A right-hand column in which the names stand of those who act: what stands beside a name is an action."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rrbminutes.parsing.lines import Line, looked_at
from rrbminutes.phrases.columns import action_columns
from rrbminutes.phrases.decisions import sentences
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import tidied, worded

__all__ = ["margined", "names_beside", "said_beside"]

WIDE = ("   ", "\t")
"""What parts a margin from the text beside it."""
LEAST = 3
"""So many names in the margin make one, where no word stands over them."""
PROSE = 3
"""Fewer words with a small first letter are no prose."""
MOST = 12
"""A sentence that stands beside a name has no more lines."""
GOES_ON = ("PROSE", "STATED", "EXCUSED", "CUT_OFF", "OPEN", "LOWER", "LOWER_OPEN", "LEAD")
"""Kinds of line in which a sentence may go on."""
BEGINS = ("BULLET", "LETTERED", "NUMBERED_TEXT")
"""Kinds of line besides in which it may begin."""
MAY_BE_BESIDE = (*GOES_ON, *BEGINS, "SPACED", "ROW", "MARKED", "SHORT")
"""Kinds of line that may stand beside a name."""


class _Beside(NamedTuple):
    """A line with a margin: how far its text goes in ``raw``, where the margin begins, and the names in it."""

    end: int
    start: int
    owners: tuple[str, ...]


def names_beside(line: Line) -> bool:
    """True for a line that may have names in its margin."""
    return any(gap in line.raw for gap in WIDE) and _names(line) is not None


def _names(line: Line) -> _Beside | None:
    """What a line has in its margin; None where it has none, or is no prose."""
    if line.kind not in MAY_BE_BESIDE:
        return None
    found = _beside(line.raw)
    return None if found is None or sum(word[0].islower() for word in line.raw[: found.end].split()) < PROSE else found


def _beside(raw: str) -> _Beside | None:
    pattern = terminal("MARGINAL")
    found = pattern.pattern.fullmatch(raw.rstrip())
    if found is None:
        return None
    (_, end), (start, _) = pattern.where(found, "text") or (0, 0), pattern.where(found, "owners") or (0, 0)
    return _Beside(end, start, tuple(one[0] for one in terminal("ONE_BESIDE").pattern.finditer(raw, start)))


def margined(lines: Sequence[Line]) -> list[Line]:
    """
    The same lines; where the document has a margin, each sentence beside a name in it is cut out: ``OWNED``, and ``OWNED_ON``
    for its lines but the last.  What stands over the margin is a ``MARGIN_HEAD``.

    Promises:
        Joined, the lines are the text, as before.
    """
    gaps = list(_beside_gaps(lines))
    names = {at: found for at in gaps if (found := _names(lines[at])) is not None}
    heads = {at: place for at in gaps if (place := _head(lines[at])) is not None}
    if len(names) < (1 if heads else LEAST):
        return list(lines)
    kept: list[Line] = []
    for at, line in enumerate(lines):
        if at in heads:
            kept += [looked_at(line.raw[: heads[at]], line.start)]
            kept += [_as("MARGIN_HEAD", looked_at(line.raw[heads[at] :], line.start + heads[at]))]
        elif at in names:
            first = len(kept) if line.kind in (*BEGINS, "MARKED") else _first(kept)
            kept[first:] = _cut([*kept[first:], line], names[at])
        else:
            kept.append(line)
    return kept


def _beside_gaps(lines: Sequence[Line]) -> Iterator[int]:
    """The lines with a wide gap, but for those of a table whose first row says that it is of actions."""
    in_table = False
    for at, line in enumerate(lines):
        if any(gap in line.raw for gap in WIDE):
            in_table = in_table or bool(action_columns(line.charted()[0].split("\t")))
            if not in_table:
                yield at
        elif line.kind != "BLANK":
            in_table = False


def said_beside(lines: Sequence[Line]) -> tuple[str, tuple[str, ...]]:
    """The words of a sentence that stands beside names, and the names."""
    *before, last = lines
    found = _beside(last.raw)
    assert found is not None
    first, *others = (looked_at(raw) for raw in [*(line.raw for line in before), last.raw[: found.end]])
    words = [first.part("text") or first.words, *(line.words for line in others)]
    return worded(" ".join(words)), found.owners


def _head(line: Line) -> int | None:
    """Where on a line the word begins that stands over a margin; None where none does."""
    found = terminal("MARGIN_HEADED").pattern.fullmatch(line.raw.rstrip())
    return None if found is None else (terminal("MARGIN_HEADED").where(found, "head") or (0, 0))[0]


def _first(lines: Sequence[Line]) -> int:
    """The first of the last lines with which the next may make one sentence."""
    first = len(lines)
    while first > 0 and len(lines) - first < MOST and lines[first - 1].kind in (*GOES_ON, *BEGINS):
        first -= 1
        if lines[first].kind not in GOES_ON:
            break
    return first


def _cut(lines: Sequence[Line], last: _Beside) -> Iterator[Line]:
    """Lines, of which the last has a margin, cut where the sentence beside it begins."""
    *before, end = lines
    texts = [line.words for line in before] + [tidied(end.raw[: last.end])]
    joined = " ".join(texts)
    start = [begin for begin, stop in sentences(joined) if begin < len(joined)][-1]
    offset = 0
    for line, text in zip(lines, texts, strict=True):
        behind = start - offset
        offset += len(text) + 1
        if behind >= len(text):
            yield line
            continue
        pieces = [line]
        if behind > 0:
            place = line.places_of([behind])[0] - line.start
            pieces = [looked_at(line.raw[:place], line.start), looked_at(line.raw[place:], line.start + place)]
        yield from pieces[:-1]
        yield _as("OWNED" if line is end else "OWNED_ON", pieces[-1])


def _as(kind: str, line: Line) -> Line:
    return line._replace(kind=kind, found=None)
