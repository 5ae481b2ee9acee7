"""
Minutes as one page of HTML, for people to read on a screen or on paper: no script runs and nothing is fetched.

It is made of elements (``elements``), so nothing that minutes say is ever taken for mark-up.  What is read from the words
(owners, dates, decisions) is shown beside them.  See ``docs/html.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from itertools import count

from rrbminutes.model import Action, Actions, Attendance, Block, Bullets, Entry, Item, Meeting, Numbers, Paragraph, Table
from rrbminutes.phrases.columns import action_columns, attendee_columns
from rrbminutes.phrases.dates import written_date
from rrbminutes.phrases.grammar import terminal
from rrbminutes.serialisers.html.decided import Piece, decided
from rrbminutes.serialisers.html.elements import Child, Element, element, written
from rrbminutes.serialisers.html.event import as_script, event_of
from rrbminutes.serialisers.html.parts import attendee, due, fields, row_of, when
from rrbminutes.serialisers.outline import status_heading, word

__all__ = ["LOSSES", "dumps"]

LOSSES = ()
"""Nothing is left out."""

DEEPEST_HEADING = 6
STYLE = "page.css"
ALL_ACTIONS = "All actions"
BACK = "After the items"


def dumps(meeting: Meeting) -> str:
    """*meeting* as a page of HTML."""
    title = _title(meeting)
    root = element("html", _head(meeting, title), element("body", *_Body(meeting).parts(title)), lang="en-GB")
    return f"<!DOCTYPE html>\n{written(root)}\n"


def _title(meeting: Meeting) -> str:
    """What the document calls itself, and whose meeting it was; the common word where it says neither."""
    return ": ".join(filter(None, (meeting.kind, meeting.body))) or word("_DOCUMENT").capitalize()


def _head(meeting: Meeting, title: str) -> Element:
    dated = title if meeting.date is None else f"{title}, {written_date(meeting.date)}"
    style = files("rrbminutes.serialisers.html").joinpath(STYLE).read_text(encoding="utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", dated),
        element("style", f"\n{style}"),
        element("script", as_script(event_of(meeting, title)), type="application/ld+json"),
    )


class _Body:
    """The body of one page; its tables are numbered."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        following = meeting.next_meeting
        self.following = None if following is None else following.date
        self.tables = count(1)

    def parts(self, title: str) -> Iterator[Element]:
        yield element("a", "Skip to the minutes", href="#minutes", class_="skip")
        yield element("header", element("h1", title), fields(self._said()))
        yield element("main", *self._main(), id="minutes", tabindex="-1")

    def _said(self) -> Iterator[tuple[str, list[Child]]]:
        """The fields at the head: as stated, the times as read where they are not."""
        meeting = self.meeting
        _, start, end, _ = meeting.stated
        yield from when(meeting.date, start or meeting.start, end or meeting.end, meeting.venue)
        if meeting.status is not None:
            yield word("_STATUS_FIELD"), [meeting.status]
        for marking in meeting.markings:
            yield word("_MARKING_FIELD"), [marking]

    def _main(self) -> Iterator[Element]:
        meeting = self.meeting
        yield from self.blocks(meeting.front)
        yield from self.attendance(meeting.attendance)
        for number, item in enumerate(meeting.items, 1):
            yield self.item(item, 2, f"item-{number}")
        summary = word("_SUMMARY_WORD")
        if meeting.action_summary:
            yield element("section", element("h2", summary), self.actions(meeting.action_summary, summary))
        elif meeting.actions:
            found = self.actions(meeting.actions, f"{ALL_ACTIONS}, wherever stated")
            yield element("section", element("h2", ALL_ACTIONS), found)
        following = meeting.next_meeting
        if following is not None:
            said = when(following.date, following.start, following.end, following.venue)
            yield element("section", element("h2", word("_NEXT_WORD")), fields(said))
        if meeting.back:
            yield element("section", element("h2", BACK), *self.blocks(meeting.back))

    def attendance(self, attendance: Iterable[Attendance]) -> Iterator[Element]:
        groups: dict[str, list[Element]] = {}
        for entry in attendance:
            groups.setdefault(status_heading(entry.status), []).append(element("li", attendee(entry)))
        lists = [part for heading, people in groups.items() for part in (element("h3", heading), element("ul", *people))]
        if lists:
            yield element("section", element("h2", "Attendance"), *lists)

    def item(self, item: Item, level: int, place: str) -> Element:
        label = None if item.label is None else element("span", item.label, class_="label")
        said = [label, None if item.title is None else f" {item.title}"]
        heading = (
            element(f"h{level}", *said, id=place)
            if level <= DEEPEST_HEADING
            else element("div", *said, id=place, role="heading", aria_level=str(level))
        )
        within = (self.item(one, level + 1, f"{place}-{number}") for number, one in enumerate(item.items, 1))
        return element("section", heading, *self.blocks(item.blocks), *within)

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Element]:
        for block, pieces in decided(blocks):
            match block:
                case Paragraph():
                    yield element("p", *_pieces(pieces))
                case Bullets():
                    yield element("ul", *map(_entry, block.entries))
                case Numbers():
                    yield element("ol", *map(_entry, block.entries))
                case Table():
                    yield self.table(block)
                case Actions():
                    heading = word("_ACTIONS_WORD")
                    yield self.actions(block.entries, heading) if block.entries else element("p", element("b", f"{heading}:"))

    def table(self, table: Table) -> Element:
        """A table; its first row is its head where it names columns that are known, else the first cell is that of its row."""
        rows = list(table.rows)
        named = action_columns(rows[0]) or attendee_columns(rows[0])
        widest = max(map(len, rows))
        caption = element("caption", f"Table {next(self.tables)}")
        head = row_of(rows.pop(0), widest, headed="col") if named else None
        body = element("tbody", *[row_of(row, widest, headed="row") for row in rows])
        return element("table", caption, None if head is None else element("thead", head), body if rows else None)

    def actions(self, actions: Sequence[Action], caption: str) -> Element:
        """Actions as a table, with owners and dues as stated, else as read; a column of which all is empty is left out."""
        header = terminal("COLUMN").first_words
        known = [action.before(self.following) for action in actions]
        rows = [(action.label, action.text, ", ".join(action.owners), due(action), action.status) for action in known]
        used = [at for at in range(len(header)) if at in (1, 2, 3) or any(row[at] for row in rows)]
        return element(
            "table",
            element("caption", caption),
            element("thead", row_of([header[at] for at in used], len(used), headed="col")),
            element("tbody", *[element("tr", *[element("td", row[at]) for at in used]) for row in rows]),
        )


def _entry(entry: Entry) -> Element:
    label = None if entry.label is None else element("span", entry.label, class_="label")
    pieces = next(pieces for _, pieces in decided([Paragraph(entry.text)]))
    return element("li", label, " " if label is not None else None, *_pieces(pieces))


def _pieces(pieces: Iterable[Piece]) -> Iterator[Child]:
    """Words, those that decide marked, with a word before the first that says so."""
    for words, strength, begins in pieces:
        if strength is None:
            yield words
            continue
        tag = element("strong", "Decision" if strength == "explicit" else "Soft decision", class_="tag") if begins else None
        yield element("mark", tag, " " if begins else None, words, class_=f"decision {strength}")
