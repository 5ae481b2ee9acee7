"""Entries of lists: of people, of actions, of rows and of words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rrbminutes.model import Action, Entry, Span
from rrbminutes.model.actions import action_of_row
from rrbminutes.parsing import made
from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.columns import action_columns
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.undertakings import led_by_owner, owners_in
from rrbminutes.phrases.wording import BAR, ESCAPE, cells, is_barred, tidied, worded

__all__ = ["Named", "actions", "are_undertakings", "cells_of", "entries", "head_of", "is_marked", "is_row", "without_rules"]

Named = tuple[str, Span]
"""Words on a list, and where they are printed."""

MARKED = frozenset({"BULLET", "NUMBERED", "NUMBERED_TEXT", "DECIMAL", "LETTERED"})
"""Kinds of line with a bullet, a number or a letter before their words."""
ROWS = frozenset({"ROW", "HALF_ROW", "ESCAPED_ROW", "SPACED", "TABBED"})
"""Kinds of line that are rows of a table."""


def entries(lines: Sequence[Line]) -> tuple[Entry, ...]:
    """The entries of a list, each with the lines that run on from it."""
    return tuple(
        made.entry(_said(first.part("text") or "", others), label=first.part("label"), span=_reach(first, others))
        for first, others in _groups(lines)
    )


def actions(lines: Sequence[Line]) -> tuple[Action, ...]:
    """The actions of a list or of a table; a row that only names its columns is none."""
    columns = action_columns(head_of(lines[0])) if is_row(lines[0]) else ()
    rows = [line for line in lines[1:] if line.kind != "RULE" or line is not lines[1]] if columns else lines
    in_lines = rows and not is_marked(rows[0]) and not is_row(rows[0])
    return tuple(
        action_of_row(cells(first.words), columns, first.span) if is_row(first) else _listed(first, others)
        for first, others in _groups(without_rules(rows), _begins_action if in_lines else _begins_entry)
    )


def without_rules(lines: Sequence[Line]) -> list[Line]:
    """The lines that print something; a rule between rows belongs to the row before it."""
    kept: list[Line] = []
    for line in lines:
        hangs = line.raw.startswith("\t") and not is_row(line) and kept and is_row(kept[-1])
        if (line.kind == "RULE" or hangs) and kept:
            kept[-1] = kept[-1]._replace(end=line.end)
        elif line.words:
            kept.append(line)
    return kept


def _begins_entry(line: Line, _: Line) -> bool:
    return is_marked(line) or is_row(line)


def is_marked(line: Line) -> bool:
    """True for an entry of a list, with its bullet, number or letter."""
    return line.kind in MARKED


def is_row(line: Line) -> bool:
    """True for a row of a table; a bullet with tabs is none."""
    return line.kind in ROWS


def _listed(first: Line, others: Sequence[Line]) -> Action:
    """An action on a list; behind a bullet it may have its number."""
    parts = first.parts if is_marked(first) else {"text": first.words}
    if "label" not in parts:
        parts = terminal("LABELLED").parts(parts["text"]) or parts
    said = _said(parts["text"], others)
    owners, begins = ((), 0) if parts["text"].startswith(ESCAPE) else led_by_owner(said)
    return made.action(said[begins:], label=parts.get("label"), owners=owners, span=_reach(first, others))


def are_undertakings(lines: Sequence[Line]) -> bool:
    """True for a list or a table, and for lines of which most say who is to do something."""
    first = lines[0]
    if is_marked(first) or is_row(first):
        return True
    begun = [one for one, _ in _groups(lines, _begins_action)]
    return 2 * sum(bool(led_by_owner(one.words)[1] or owners_in(one.words)) for one in begun) > len(begun)


def _begins_action(line: Line, before: Line) -> bool:
    """True for a line without a mark that is an action of its own, and does not go on from the one before it."""
    if line.kind in ("LOWER", "LOWER_OPEN"):
        return False
    return (
        before.kind not in ("CUT_OFF", "OPEN", "LOWER_OPEN") or led_by_owner(line.words)[1] > 0 or bool(owners_in(line.words))
    )


def _groups(
    lines: Sequence[Line], begins: Callable[[Line, Line], bool] = _begins_entry
) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Each entry or row, with the lines that run on from it; blank lines between entries are left out."""
    printed = [line for line in lines if line.words]
    first = 0
    for index, line in enumerate(printed):
        if index and begins(line, printed[index - 1]):
            yield printed[first], printed[first + 1 : index]
            first = index
    if printed:
        yield printed[first], printed[first + 1 :]


def _said(text: str, others: Sequence[Line]) -> str:
    if not others:
        return worded(text)
    more = [line.words for line in others]
    if text.startswith(ESCAPE):
        return " ".join([worded(text), worded(" ".join(more))]).strip()
    return worded(" ".join([text, *more]))


def _reach(first: Line, others: Sequence[Line]) -> Span:
    return made.span((first.begin, (others[-1] if others else first).end))


def head_of(line: Line) -> list[str]:
    """The cells of the first row of a table; the first may be blank."""
    if line.kind == "SPACED":
        return line.charted()[0].split("\t")
    return ["", *cells(line.words)] if line.raw.startswith("\t") else cells(line.words)


def cells_of(line: Line) -> Iterator[Named]:
    """The cells of a row, each with its own span; that of an empty one is empty."""
    if line.kind == "SPACED":
        yield from _spaced_cells(line)
        return
    if is_barred(line.words):
        yield from _barred_cells(line)
        return
    position = line.start
    pieces = []
    for piece in line.raw.split("\t"):
        start = position + len(piece) - len(piece.lstrip())
        pieces.append((piece, Span(start, max(start, position + len(piece.rstrip())))))
        position += len(piece) + 1
    while pieces and not tidied(pieces[0][0]):
        del pieces[0]
    for (_, span), cell in zip(pieces, line.words.split("\t"), strict=True):
        yield cell, span


def _barred_cells(line: Line) -> Iterator[Named]:
    """The cells of a row between bars, each with the bar before it, if one is, and the last with the one behind it too."""
    raw = line.raw.strip()
    before = int(raw.startswith(BAR))
    position = line.begin
    pieces = raw[before:-1].split(BAR)
    for number, piece in enumerate(pieces, 1):
        end = line.end if number == len(pieces) else position + before + len(piece)
        yield tidied(piece).strip(), Span(position, end)
        position, before = position + before + len(piece), 1


def _spaced_cells(line: Line) -> Iterator[Named]:
    """The cells of a row that only wide gaps part."""
    words, where = line.charted()
    start = 0
    for cell in words.split("\t"):
        yield cell, Span(where[start], where[start + len(cell) - 1] + 1)
        start += len(cell) + 1
