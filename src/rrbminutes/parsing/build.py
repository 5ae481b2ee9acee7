"""Tree to model: one method for each rule and each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

import attrs

from rrbminutes.model import (
    Action,
    Attendance,
    AttendanceStatus,
    Block,
    Item,
    Meeting,
    NextMeeting,
    Printed,
    Span,
)
from rrbminutes.parsing import made
from rrbminutes.parsing.head import Head
from rrbminutes.parsing.heading import Heading
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.lists import actions, are_undertakings, entries, head_of, is_row, without_rules
from rrbminutes.parsing.margins import said_beside
from rrbminutes.parsing.matter import matter_of
from rrbminutes.parsing.members import end_before, may_be_all, may_be_none, members, members_behind, status_of
from rrbminutes.parsing.places import Place
from rrbminutes.parsing.printed import behind, below, cut, joined, printed, printed_heading, reach
from rrbminutes.parsing.rows_of_people import Member, has_head, is_table_of_people
from rrbminutes.parsing.tree import Tree
from rrbminutes.phrases.columns import action_columns, attendee_columns
from rrbminutes.phrases.dates import Occasion, occasion, recorded
from rrbminutes.phrases.undertakings import is_done
from rrbminutes.phrases.wording import cells, tidied, worded

__all__ = ["built"]


HABIT = 3
"""So many headings of actions are a habit."""


def built(tree: Tree, span: Span, pages: tuple[int, ...] = ()) -> Meeting:
    """The meeting of a document's tree."""
    headings = sum(1 for _ in tree.of_rule("actions"))
    return _Builder(action_headings=headings >= HABIT).start(tree.children, span, pages)


class _Builder:
    """
    One document on its way to a meeting: what is said of the meeting anywhere is gathered here.

    With *action_headings* it is the document's habit to put what is to be done under a heading, however it is worded.
    """

    def __init__(self, *, action_headings: bool = False) -> None:
        self.action_headings = action_headings
        self.heading = Head()
        self.attendance_: list[Attendance] = []
        self.again: list[Action] = []
        self.following: NextMeeting | None = None
        self.stated_before: dict[str, Any] = {}
        self.headings: list[Printed] = []
        self.unread: list[Printed] = []
        self.offices: list[tuple[Member, Printed]] = []
        self.in_items = False
        self.all_there = False

    def start(self, nodes: Sequence[Any], span: Span, pages: tuple[int, ...]) -> Meeting:
        front: list[Block] = []
        items: list[Item] = []
        back: list[Block] = []
        for node in nodes:
            rule = node.data if isinstance(node, Tree) else ""
            if rule == "item":
                self.in_items = True
                items.append(self.item(node.children))
            elif rule in ("summary", "back"):
                (back if items or rule == "back" else front).extend(self.visit(node))
            elif rule != "head" or not self.says(*node.children):
                front.extend(self.visit(node))
        self.in_office()
        self.only_list()
        return made.meeting(
            **{**self.stated_before, **self.heading.said()},
            markings=tuple(self.heading.markings),
            attendance=tuple(self.attendance_),
            front=tuple(front),
            items=tuple(items),
            action_summary=tuple(self.again),
            next_meeting=self.following,
            back=tuple(back),
            headings=tuple(self.headings),
            furniture=tuple(self.unread),
            pages=pages,
            span=span,
        )

    def visit(self, node: Any) -> Iterable[Block]:
        """The blocks that a rule or a place stands for: one, several or none."""
        if isinstance(node, Tree):
            return cast("Iterable[Block]", getattr(self, node.data)(node.children))
        return cast("Iterable[Block]", getattr(self, node.type.lower(), self.paragraph)(node))

    def says(self, place: Place) -> bool:
        """Keep a line that says something of the meeting that was not said before; False for another."""
        taken = self.heading.take(place.lines, place.type)
        if taken:
            self.headings.append(printed(place))
        return taken

    def head(self, nodes: Sequence[Any]) -> Iterable[Block]:
        """Within an item a line of the head is a paragraph, but for a title where nothing said the date before."""
        place = nodes[0]
        dated = "date" in self.heading.fields or "date" in self.stated_before
        if place.type == "TITLE" and not dated and self.heading.dates(place.lines) and self.says(place):
            return ()
        return self.paragraph(place)

    def item(self, nodes: Sequence[Any]) -> Item:
        place, *others = nodes
        said = place.heading or Heading("HEADED", 0, None, worded(place.lines[0].part("title") or place.lines[0].words))
        blocks: list[Block] = [*behind(place, said)]
        items: list[Item] = []
        for node in others:
            if isinstance(node, Tree) and node.data.startswith("item"):
                items.append(self.item(node.children))
            else:
                blocks.extend(self.visit(node))
        title = None if said.title is None else worded(said.title)
        heading = printed_heading(place, said)
        return made.item(said.label, title, tuple(blocks), tuple(items), heading=heading, span=reach(nodes))

    def matter(self, place: Place) -> Iterable[Block]:
        said = matter_of([line for line in place.lines if line.words])
        self.stated_before = said.fields | self.stated_before
        self.headings.extend(said.lines)
        self.following = self.following or said.next_meeting
        for member, status in said.people:
            yield from self.attending_all([member], status)

    def section(self, place: Place) -> Iterable[Block]:
        self.headings.append(printed(place))
        return ()

    def marginal(self, place: Place) -> Iterable[Block]:
        text, owners = said_beside(place.lines)
        yield made.actions((made.action(text, owners=owners, span=place.span),), span=place.span)

    def summary(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *others = self.without_underline(nodes)
        self.headings.append(printed(heading))
        if others and isinstance(others[0], Place) and others[0].type == "SUMMARISED" and are_undertakings(others[0].lines):
            self.again.extend(self.undertakings(others.pop(0)))
        return [block for node in others for block in self.visit(node)]

    def back(self, nodes: Sequence[Any]) -> Iterable[Block]:
        self.furniture(nodes[0])
        return [block for node in nodes[1:] for block in self.visit(node)]

    def actions(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *lists = self.without_underline(nodes)
        prose = [place for place in lists if not (self.are_meant(place) or are_undertakings(place.lines))]
        found = tuple(action for place in lists if place not in prose for action in self.undertakings(place))
        yield made.actions(found, heading=printed(heading), span=heading.span if prose else reach(nodes))
        for place in prose:
            yield from self.paragraph(place)

    def without_underline(self, nodes: Sequence[Any]) -> list[Any]:
        """A heading and what is under it, without the rule between, which is kept as furniture."""
        rules = [node for node in nodes if isinstance(node, Place) and node.type == "UNDERLINE"]
        for rule in rules:
            self.furniture(rule)
        return [node for node in nodes if node not in rules]

    def are_meant(self, place: Place) -> bool:
        """True for whatever stands under a heading of actions, where that is the habit, but for a word that nothing does."""
        return self.action_headings and not is_done(place.lines[0].words)

    def undertakings(self, place: Place) -> tuple[Action, ...]:
        if is_row(place.lines[0]):
            self.columns(bool(action_columns(head_of(place.lines[0]))), place)
        return actions(place.lines)

    def columns(self, headed: bool, place: Place) -> None:
        """Where the first row of a table names its columns, keep that row as a heading."""
        if headed:
            first = without_rules(place.lines[:2])[0]
            self.headings.append(made.printed("COLUMNS", first.words, first.span))

    def people_columns(self, first: Line) -> tuple[str, ...]:
        """What the first row of a table says of its columns, where it names those of an attendance list."""
        return attendee_columns(head_of(first), self.heading.fields.get("date"))

    def attendance(self, nodes: Sequence[Any]) -> Iterable[Block]:
        heading, *lists = self.without_underline(nodes)
        self.headings.append(printed(heading))
        status = self.status_of(heading.lines[0])
        for place in lists:
            first = place.lines[0]
            if may_be_none(heading.lines[0], place.lines):
                yield from self.paragraph(place)
                continue
            columns = self.people_columns(first) if is_row(first) else ()
            headed = bool(columns) or (is_row(first) and has_head(place.lines))
            self.columns(headed, place)
            yield from self.attending_all(members(below(place.lines) if headed else place.lines, columns), status)

    def roll(self, place: Place) -> Iterable[Block]:
        return self.attending_all(members([line for line in place.lines if line.words]), "present")

    def listed(self, place: Place) -> Iterable[Block]:
        line = place.lines[0]
        people = members_behind(place.lines)
        end = end_before(place.lines, people[0].span.start) if people else place.span.end
        said = tidied(line.raw[: end - line.start]) if end < line.end else line.words
        self.headings.append(made.printed(place.type, said, Span(line.begin, end)))
        return self.attending_all(people, self.status_of(line))

    def office(self, place: Place) -> Iterable[Block]:
        people = members_behind(place.lines)
        if self.in_items or len(people) != 1 or people[0].person is None or people[0].person.name is None:
            return self.paragraph(place)
        role = place.lines[0].parts["role"]
        member = people[0]._replace(person=people[0].person._replace(role=role), span=place.span)
        self.offices.append((member, printed(place)))
        return ()

    def in_office(self) -> None:
        """List those who hold an office on a line of its own, where no list has them."""
        for member, line in self.offices:
            person = member.person
            assert person is not None
            if any(entry.name == person.name for entry in self.attendance_):
                self.headings.append(line)
            else:
                list(self.attending_all([member], "present"))

    def status_of(self, line: Line) -> AttendanceStatus:
        """What a heading says of those under it; whether it may stand over all who were there is kept."""
        self.all_there = self.all_there or may_be_all(line)
        return status_of(line)

    def only_list(self) -> None:
        """Those in attendance are those present, where no list says who was present."""
        if self.all_there and all(entry.status != "present" for entry in self.attendance_):
            self.attendance_ = [
                attrs.evolve(entry, status="present") if entry.status == "in_attendance" else entry
                for entry in self.attendance_
            ]

    def attending_all(self, people: Iterable[Member], heading: AttendanceStatus) -> Iterable[Block]:
        for words, span, person, own in people:
            if person is None:
                yield made.paragraph(worded(words), span=span)
            else:
                name, organisation, role, honorific, postnominals, initials = person
                entry = made.attendance(
                    name,
                    organisation=organisation,
                    role=role,
                    honorific=honorific,
                    postnominals=postnominals,
                    initials=initials,
                    status=own or heading,
                    printed=worded(words),
                    span=span,
                )
                self.attendance_.append(entry)

    def next_meeting(self, place: Place) -> Iterable[Block]:
        parts = place.lines[0].parts
        when = occasion(parts["when"]) if "when" in parts else recorded(parts["record"])
        if when is None or when == Occasion() or self.following is not None:
            return self.paragraph(place)
        self.following = made.next_meeting(*when, printed=place.lines[0].words, span=place.span)
        return ()

    def bullets(self, place: Place) -> Iterable[Block]:
        return (made.bullets(entries(place.lines), span=place.span),)

    def numbers(self, place: Place) -> Iterable[Block]:
        return (made.numbers(entries(place.lines), span=place.span),)

    def table(self, place: Place) -> Iterable[Block]:
        first = place.lines[0]
        may_be_people = is_row(first) and first.kind != "ESCAPED_ROW" and not self.in_items
        columns = self.people_columns(first) if may_be_people else ()
        if is_table_of_people(columns):
            self.columns(True, place)
            return self.attending_all(members(below(place.lines), columns), "present")
        rows = without_rules(place.lines)
        return (made.table(tuple(tuple(cells(line.words)) for line in rows), span=place.span),)

    def paragraph(self, place: Place) -> Iterable[Block]:
        return (made.paragraph(joined(place.lines), cut=cut(place.lines), span=place.span),)

    def furniture(self, place: Place) -> Iterable[Block]:
        self.unread.append(printed(place))
        return ()
