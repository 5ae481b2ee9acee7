"""
Minutes as Markdown, for people to read where it is rendered; ``loads`` reads back what ``dumps`` writes.

Headings, lists and tables are those of Markdown (tables: of GitHub's); what only looks like mark-up is written with references
(``&ast;``), and comments part what would run together.  See ``docs/markdown.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Table,
)
from rrbminutes.model.items import DEEPEST
from rrbminutes.parsing import rereading
from rrbminutes.parsing.parse import meeting_of
from rrbminutes.phrases.dates import Occasion, written_date, written_hours, written_occasion
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import Person, attendees, written_attendee
from rrbminutes.serialisers.markdown.bars import BREAK, people_in_rows, table
from rrbminutes.serialisers.markdown.references import celled, held, marked, ways
from rrbminutes.serialisers.outline import by_status, cells_of, runs_on, word

__all__ = ["LOSSES", "dumps", "loads"]

LOSSES = ()
"""Nothing is left out."""

SEPARATOR = "<!-- -->"
ITEMS_END = "<!-- items end -->"
RULE = "***"
LONGEST_RULE = 80


def dumps(meeting: Meeting) -> str:
    """*meeting* as Markdown."""
    depth = max((_depth(item) for item in meeting.items), default=0)
    chapters = (
        _head(meeting),
        _blocks(meeting.front, headed=False, items=bool(meeting.items)),
        _attendance(meeting.stated.attendance),
        _items(meeting.items, 2 if depth < DEEPEST else 1),
        _summary(meeting.action_summary),
        _next_meeting(meeting.stated.next_meeting, items=bool(meeting.items)),
        _back(meeting.back, items=bool(meeting.items)),
    )
    paragraphs = [paragraph for chapter in chapters for paragraph in chapter]
    if paragraphs and rereading.as_heading(paragraphs[0]) is not None:
        paragraphs.insert(0, SEPARATOR)  # a heading that opens the text may be its title
    return "\n\n".join(paragraphs) + "\n" if paragraphs else ""


def loads(data: str) -> Meeting:
    """The meeting that Markdown reports."""
    return meeting_of(data)


def _depth(item: Item) -> int:
    return 1 + max(map(_depth, item.items), default=0)


def _bold(vocabulary: str) -> str:
    return f"**{word(vocabulary)}:**"


def _head(meeting: Meeting) -> Iterator[str]:
    title = _title(meeting.kind, meeting.body)
    fields = [] if title else [*_field("_KIND_FIELD", "kind", meeting.kind), *_field("_BODY_FIELD", "body", meeting.body)]
    if title:
        yield f"{title}\n{'=' * max(len(RULE), min(len(title), LONGEST_RULE))}"
    elif fields:
        yield f"# {fields.pop(0)}"
    if meeting.date is not None:
        fields.append(f"{_bold('_DATE_FIELD')} {written_date(meeting.date)}")
    _, start, end, _ = meeting.stated
    if start is not None or end is not None:
        fields.append(f"{_bold('_TIME_FIELD')} {written_hours(start, end)}")
    fields += _field("_VENUE_FIELD", "venue", meeting.venue)
    fields += _field("_STATUS_FIELD", "status", meeting.status)
    fields += [field for marking in meeting.markings for field in _field("_MARKING_FIELD", "markings", marking)]
    if fields:
        yield BREAK.join(fields)


def _title(kind: str | None, body: str | None) -> str:
    """A line that says both; empty where none would."""
    stated = {name: value for name, value in (("kind", kind), ("body", body)) if value is not None}
    line = marked(kind or "?") if body is None else f"{marked(kind or '?')}: {marked(body)}"
    return line if kind is not None and rereading.as_fields(line) == stated else ""


def _field(vocabulary: str, name: str, value: str | None) -> Iterator[str]:
    if value is not None:
        meant: dict[str, object] = {name: (value,) if name == "markings" else value}
        yield _read_back(f"{_bold(vocabulary)} ", value, lambda line: rereading.as_fields(line) == meant)


def _read_back(before: str, words: str, holds: Callable[[str], bool]) -> str:
    """*words* behind what stands *before* them, in the plainest way that *holds*."""
    return next((before + way for way in ways(words) if holds(before + way)), before + held(words))


def _attendance(attendance: Iterable[Attendance]) -> Iterator[str]:
    for heading, people in by_status(attendance):
        yield f"## {heading}"
        yield "\n".join([f"- {entry}" for entry in _people(people)])


def _people(people: Sequence[Person]) -> list[str]:
    """Entries as people print them; those that would be read otherwise, else all, in columns."""
    plain = [marked(written_attendee(person)) for person in people]
    entries = [one if attendees([one]) == [person] else _in_columns(person) for one, person in zip(plain, people, strict=True)]
    known = next((found for found in (plain, entries) if attendees(found) == [*people]), None)
    return known or [_in_columns(person) for person in people]


def _in_columns(person: Person) -> str:
    first, *others = (value or "" for value in person)
    return "\t".join([held(first), *map(celled, others)])


def _items(items: Iterable[Item], level: int) -> Iterator[str]:
    for item in items:
        yield _heading(item, level)
        yield from _blocks(item.blocks, headed=True)
        yield from _items(item.items, level + 1)


def _heading(item: Item, level: int) -> str:
    hashes = "#" * level + " "
    worded = f"{hashes}{word('_ITEM')} {item.label}"
    if item.title is None:
        return worded
    befores = [hashes] if item.label is None else [f"{hashes}{item.label}. ", f"{hashes}{item.label} ", f"{worded} – "]
    meant = (level, item.label, item.title)
    lines = (before + way for way in ways(item.title) for before in befores)
    return next((line for line in lines if rereading.as_heading(line) == meant), befores[-1] + held(item.title))


def _blocks(blocks: Sequence[Block], *, headed: bool, items: bool = True) -> Iterator[str]:
    """Each block; one that would run together with what stands before it, or be read as an item, behind a comment."""
    before: Block | None = None
    paragraph = ""
    for block in blocks:
        match block:
            case Paragraph():
                is_open = isinstance(before, Paragraph) and not rereading.is_closed(paragraph)
                paragraph = written = _paragraph(block.text, headed=headed, open_before=is_open, items=items)
            case Bullets() | Numbers():
                written = _entries(block)
            case Table():
                people = not headed and rereading.are_people(block.rows[0])
                written = people_in_rows(block.rows) if people else table(block.rows)
            case Actions():
                written = "\n\n".join([_bold("_ACTIONS_WORD"), *_undertakings(block.entries)])
        yield f"{SEPARATOR}\n{written}" if runs_on(block, before) else written
        before = block


def _paragraph(text: str, *, headed: bool, open_before: bool, items: bool) -> str:
    """The plainest that would not be read as something else, or as going on from the paragraph before it."""
    return _read_back(
        "", text, lambda line: rereading.as_prose(line, headed=headed, open_before=open_before, items=items) == text
    )


def _entries(block: Bullets | Numbers) -> str:
    """A list of Markdown, where that shows the numbers as they are; else a line for each."""
    labels = [entry.label for entry in block.entries]
    is_list = isinstance(block, Bullets) or _count_up(labels)
    lines = [_entry(entry, f"{_mark(entry.label, is_list=is_list)} ") for entry in block.entries]
    return ("\n" if is_list else BREAK).join(lines)


def _entry(entry: Entry, mark: str) -> str:
    return _read_back(mark, entry.text, lambda line: rereading.as_entry(line) == entry)


def _mark(label: str | None, *, is_list: bool) -> str:
    if label is None:
        return "-"
    if label.isalpha():
        return f"({label})"
    return f"{label}." if is_list else f"{label}\\."


def _count_up(labels: Sequence[str | None]) -> bool:
    """True for numbers that Markdown would count in the same way."""
    first = labels[0] if labels else None
    return first is not None and first.isdecimal() and list(labels) == [str(int(first) + at) for at in range(len(labels))]


def _undertakings(actions: Sequence[Action]) -> Iterator[str]:
    """A list, where every action is read back from one and its numbers count up; else a table."""
    if not actions:
        return
    labels = [action.label for action in actions]
    if not any(labels) or _count_up(labels):
        lines = [f"{_mark(action.label, is_list=True)} {marked(action.text)}" for action in actions]
        if all(rereading.as_action(line) == action for line, action in zip(lines, actions, strict=True)):
            yield "\n".join(lines)
            return
    header = terminal("COLUMN").first_words
    rows = [cells_of(action) for action in actions]
    used = [at for at in range(len(header)) if at < 2 or any(row[at] for row in rows)]
    yield table([[row[at] for at in used] for row in (header, *rows)])


def _summary(actions: Sequence[Action]) -> Iterator[str]:
    if actions:
        yield f"## {word('_SUMMARY_WORD')}"
        yield from _undertakings(actions)


def _next_meeting(following: NextMeeting | None, *, items: bool) -> Iterator[str]:
    """A line behind a rule; its name is bold only below *items*: else it might be the title of one."""
    if following is not None:
        words = written_occasion(Occasion(following.date, following.start, following.end, following.venue), celled)
        name = f"{word('_NEXT_WORD')}:"
        yield RULE
        yield name + words if words.startswith("\t") else f"{f'**{name}**' if items else name} {words}"


def _back(blocks: Sequence[Block], *, items: bool) -> Iterator[str]:
    if blocks:
        yield f"{ITEMS_END}\n\n{RULE}"
        yield from _blocks(blocks, headed=False, items=items)
