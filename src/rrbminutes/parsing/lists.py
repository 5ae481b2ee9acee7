"""Entries of lists: of people, of actions, of rows and of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rrbminutes.model import Action, Due, Entry, Span
from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.labels import is_entry_label
from rrbminutes.phrases.undertakings import owners_listed
from rrbminutes.phrases.wording import ESCAPE, cells, tidied, worded

__all__ = ["Named", "action_columns", "actions", "attendee_columns", "entries", "named"]

Named = tuple[str, Span]
"""Words on a list, and where they are printed."""


def entries(lines: Sequence[Line]) -> tuple[Entry, ...]:
    """The entries of a list, each with the lines that run on from it."""
    return tuple(
        Entry(_said(first.part("text") or "", others), label=first.part("label"), span=_reach(first, others))
        for first, others in _groups(lines)
    )


def actions(lines: Sequence[Line]) -> tuple[Action, ...]:
    """The actions of a list or of a table; a row that only names its columns is none."""
    columns = action_columns(lines[0])
    rows = lines[1:] if columns else lines
    return tuple(
        _tabled(first, columns) if "\t" in first.words and first.part("text") is None else _listed(first, others)
        for first, others in _groups(rows)
    )


def action_columns(line: Line) -> tuple[str, ...]:
    """The columns of a table of actions, where its first row names them, each once, and one of them the action."""
    found = _columns(line, "COLUMN")
    return found if "text_column" in found else ()


def attendee_columns(line: Line) -> tuple[str, ...]:
    """The columns of an attendance list, where its first row names them, each once, and the first of them the name."""
    found = _columns(line, "ATTENDEE_COLUMN")
    return found if found[:1] == ("name_column",) else ()


def _columns(line: Line, vocabulary: str) -> tuple[str, ...]:
    found = [terminal(vocabulary).meanings.get(cell.casefold(), "") for cell in cells(line.words)]
    return tuple(found) if len(found) > 1 and all(found) and len(set(found)) == len(found) else ()


def named(lines: Sequence[Line]) -> list[list[Named]]:
    """The rows of an attendance list: each its cells, or its one entry."""
    rows: list[list[Named]] = []
    for line in lines:
        text = line.part("text")
        if text is not None:
            rows.append([(text, line.span)])
        elif "\t" in line.words:
            rows.append(list(_cells(line)))
        elif line.words:
            rows.append([(line.words, line.span)])
    return rows


def _listed(first: Line, others: Sequence[Line]) -> Action:
    """An action on a list; behind a bullet it may have its number."""
    parts = first.parts
    if "label" not in parts:
        parts = terminal("LABELLED").parts(parts["text"]) or parts
    return Action(_said(parts["text"], others), label=parts.get("label"), span=_reach(first, others))


def _tabled(line: Line, columns: Sequence[str]) -> Action:
    """An action in a row; where the columns do not fit the row, all its words, behind its number."""
    row = cells(line.words)
    place = dict(zip(columns, row, strict=False))
    if not place.get("text_column") or any(row[len(columns) :]):
        label, words = (row[0], row[1:]) if is_entry_label(row[0]) and any(row[1:]) else ("", row)
        return Action(" ".join(filter(None, words)), label=label or None, span=line.span)
    due = place.get("due_column")
    return Action(
        place["text_column"],
        label=place.get("ref_column") or None,
        owners=owners_listed(place.get("owner_column", "")),
        due=Due(due, span=line.span) if due else None,
        status=place.get("status_column") or None,
        span=line.span,
    )


def _groups(lines: Sequence[Line]) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Each entry or row, with the lines that run on from it; blank lines between entries are left out."""
    printed = [line for line in lines if line.words]
    first = 0
    for index, line in enumerate(printed):
        if index and (line.has_parts or "\t" in line.words):
            yield printed[first], printed[first + 1 : index]
            first = index
    if printed:
        yield printed[first], printed[first + 1 :]


def _said(text: str, others: Sequence[Line]) -> str:
    more = [line.words for line in others]
    if text.startswith(ESCAPE):
        return " ".join([worded(text), worded(" ".join(more))]).strip()
    return worded(" ".join([text, *more]))


def _reach(first: Line, others: Sequence[Line]) -> Span:
    return Span(first.begin, (others[-1] if others else first).end)


def _cells(line: Line) -> Iterator[Named]:
    """The cells of a row that are not empty, each with its own span."""
    position = line.start
    pieces = []
    for piece in line.raw.split("\t"):
        start = position + len(piece) - len(piece.lstrip())
        pieces.append((piece, Span(start, max(start, position + len(piece.rstrip())))))
        position += len(piece) + 1
    while pieces and not tidied(pieces[0][0]):
        del pieces[0]
    for (_, span), cell in zip(pieces, line.words.split("\t"), strict=True):
        if cell:
            yield cell, span
