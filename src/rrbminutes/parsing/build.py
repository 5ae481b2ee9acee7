"""Tree to model: one method for each rule and each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, cast

from lark import Tree

from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    AttendanceStatus,
    Block,
    Bullets,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
)
from rrbminutes.parsing.head import Head
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.lists import action_columns, actions, attendee_columns, entries, named
from rrbminutes.parsing.places import Place
from rrbminutes.phrases.dates import Occasion, occasion, recorded
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import Person, attendees, in_row
from rrbminutes.phrases.wording import cells, worded

__all__ = ["built"]


def built(tree: Tree[Any], span: Span) -> Meeting:
    """The meeting of a document's tree."""
    return _Builder().start(tree.children, span)


class _Builder:
    """One document on its way to a meeting: what is said of the meeting anywhere is gathered here."""

    def __init__(self) -> None:
        self.heading = Head()
        self.attending: list[Attendance] = []
        self.summarised: list[Action] = []
        self.following: NextMeeting | None = None
        self.headings: list[Printed] = []
        self.unread: list[Printed] = []

    def start(self, nodes: Sequence[Any], span: Span) -> Meeting:
        front: list[Block] = []
        items: list[Item] = []
        back: list[Block] = []
        for node in nodes:
            rule = node.data if isinstance(node, Tree) else ""
            if rule == "item":
                items.append(self.item(node.children))
            elif rule in ("summary", "back"):
                (back if items or rule == "back" else front).extend(self.visit(node))
            elif rule != "head" or not self.says(*node.children):
                front.extend(self.visit(node))
        return Meeting(
            **self.heading.fields,
            markings=tuple(self.heading.markings),
            attendance=tuple(self.attending),
            front=tuple(front),
            items=tuple(items),
            action_summary=tuple(self.summarised),
            next_meeting=self.following,
            back=tuple(back),
            headings=tuple(self.headings),
            furniture=tuple(self.unread),
            span=span,
        )

    def visit(self, node: Any) -> Iterable[Block]:
        """The blocks that a rule or a place stands for: one, several or none."""
        if isinstance(node, Tree):
            return cast("Iterable[Block]", getattr(self, node.data)(node.children))
        return cast("Iterable[Block]", getattr(self, node.type.lower(), self.paragraph)(node))

    def says(self, place: Place) -> bool:
        """Keep a line that says something of the meeting that was not said before; False for another."""
        taken = self.heading.take(place.lines[0], place.type)
        if taken:
            self.headings.append(_printed(place))
        return taken

    def head(self, nodes: Sequence[Any]) -> Iterable[Block]:
        return self.paragraph(nodes[0])

    def item(self, nodes: Sequence[Any]) -> Item:
        heading, *others = nodes
        blocks: list[Block] = []
        items: list[Item] = []
        for node in others:
            if isinstance(node, Tree) and node.data.startswith("item"):
                items.append(self.item(node.children))
            else:
                blocks.extend(self.visit(node))
        line = heading.lines[0]
        title = line.part("title") or line.part("text")
        return Item(
            line.part("label"),
            None if title is None else worded(title),
            tuple(blocks),
            tuple(items),
            heading=_printed(heading),
            span=_reach(nodes),
        )

    def summary(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *others = nodes
        self.headings.append(_printed(heading))
        if others and isinstance(others[0], Place) and others[0].type == "SUMMARISED":
            self.summarised.extend(self.undertakings(others.pop(0)))
        return [block for node in others for block in self.visit(node)]

    def back(self, nodes: Sequence[Any]) -> Iterable[Block]:
        self.furniture(nodes[0])
        return [block for node in nodes[1:] for block in self.visit(node)]

    def actions(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *lists = nodes
        found = tuple(action for place in lists for action in self.undertakings(place))
        yield Actions(found, heading=_printed(heading), span=_reach(nodes))

    def undertakings(self, place: Place) -> tuple[Action, ...]:
        self.columns(action_columns(place.lines[0]), place)
        return actions(place.lines)

    def columns(self, columns: tuple[str, ...], place: Place) -> tuple[str, ...]:
        """The columns that the first row of a table names, if it does; that row is kept as a heading."""
        if columns:
            self.headings.append(Printed("COLUMNS", place.lines[0].words, place.lines[0].span))
        return columns

    def attendance(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *lists = nodes
        self.headings.append(_printed(heading))
        word = " ".join(heading.lines[0].parts["status"].split())
        status = cast("AttendanceStatus", terminal("STATUS").meanings[word.casefold()])
        for place in lists:
            yield from self.members(place, status)

    def members(self, place: Place, status: AttendanceStatus) -> Iterable[Block]:
        columns = self.columns(attendee_columns(place.lines[0]), place)
        rows = named(place.lines[1:] if columns else place.lines)
        people = attendees([words for row in rows for words, _ in row])
        each_cell = all(person is not None and person.name is None for person in people) and not columns
        cell_by_cell = iter(people)
        for row in rows:
            in_cells = list(islice(cell_by_cell, len(row)))
            if len(row) == 1 or each_cell:
                for person, (words, span) in zip(in_cells, row, strict=True):
                    yield from self.attendee(person, words, span, status)
            else:
                span = Span(row[0][1].start, row[-1][1].end)
                yield from self.attendee(
                    in_row([words for words, _ in row], columns), "\t".join(words for words, _ in row), span, status
                )

    def attendee(self, person: Person | None, words: str, span: Span, status: AttendanceStatus) -> Iterable[Block]:
        if person is None:
            return (Paragraph(worded(words), span=span),)
        name, organisation, role, honorific, postnominals, initials = person
        self.attending.append(
            Attendance(
                name,
                organisation=organisation,
                role=role,
                honorific=honorific,
                postnominals=postnominals,
                initials=initials,
                status=status,
                printed=worded(words),
                span=span,
            )
        )
        return ()

    def next_meeting(self, place: Place) -> Iterable[Block]:
        parts = place.lines[0].parts
        when = occasion(parts["when"]) if "when" in parts else recorded(parts["record"])
        if when is None or when == Occasion() or self.following is not None:
            return self.paragraph(place)
        self.following = NextMeeting(*when, printed=place.lines[0].words, span=place.span)
        return ()

    def bullets(self, place: Place) -> Iterable[Block]:
        return (Bullets(entries(place.lines), span=place.span),)

    def numbers(self, place: Place) -> Iterable[Block]:
        return (Numbers(entries(place.lines), span=place.span),)

    def table(self, place: Place) -> Iterable[Block]:
        return (Table(tuple(tuple(cells(line.words)) for line in place.lines if line.words), span=place.span),)

    def paragraph(self, place: Place) -> Iterable[Block]:
        return (Paragraph(_joined(place.lines), span=place.span),)

    def furniture(self, place: Place) -> Iterable[Block]:
        self.unread.append(_printed(place))
        return ()


def _joined(lines: Sequence[Line]) -> str:
    """The words of the lines of one paragraph; a page may have put a blank line between."""
    return worded(lines[0].words if len(lines) == 1 else " ".join([line.words for line in lines if line.words]))


def _printed(place: Place) -> Printed:
    return Printed(place.type, place.lines[0].words, place.span)


def _reach(nodes: Sequence[Any]) -> Span:
    """From the heading that is the first of some nodes to the last place under them."""
    last = nodes[-1]
    while isinstance(last, Tree):
        last = last.children[-1]
    return Span(nodes[0].lines[0].begin, last.lines[-1].end)
