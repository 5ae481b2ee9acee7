r"""
Minutes as plain text, as people print them; ``loads`` reads back what ``dumps`` writes.

A line that would be read as something else stands behind a backslash (``\3. Beds`` is a paragraph), a lone backslash
parts two lists, and ``\ ---`` ends the items.  See ``docs/text.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from rrbminutes.parsing import rereading
from rrbminutes.parsing.parse import meeting_of
from rrbminutes.phrases.dates import Occasion, written_date, written_hours, written_occasion
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import written_attendees
from rrbminutes.phrases.wording import ESCAPE, escaped, verbatim
from rrbminutes.serialisers.outline import by_status, cells_of, runs_on, word

__all__ = ["LOSSES", "dumps", "loads"]

LOSSES = ()
"""Nothing is left out."""

SEPARATOR = ESCAPE
ITEMS_END = verbatim(" ---")


def dumps(meeting: Meeting) -> str:
    """*meeting* as text, each paragraph on a line of its own."""
    chapters = (
        _head(meeting),
        _blocks(meeting.front, headed=False, items=bool(meeting.items)),
        _attendance(meeting.stated.attendance),
        _items(meeting.items),
    )
    back = _back(meeting.back, items=bool(meeting.items))
    closing = (_summary(meeting.action_summary), _next_meeting(meeting.stated.next_meeting), back)
    paragraphs = [paragraph for chapter in (*chapters, *closing) for paragraph in chapter]
    if paragraphs and rereading.as_heading(paragraphs[0]) is not None:
        paragraphs.insert(0, SEPARATOR)  # a heading that opens the text may be its title
    return "\n\n".join(paragraphs) + "\n" if paragraphs else ""


def loads(data: str) -> Meeting:
    """The meeting that text reports."""
    return meeting_of(data)


def _head(meeting: Meeting) -> Iterator[str]:
    fields = [*_title(meeting.kind, meeting.body)]
    if meeting.date is not None:
        fields.append(f"{word('_DATE_FIELD')}: {written_date(meeting.date)}")
    _, start, end, _ = meeting.stated
    if start is not None or end is not None:
        fields.append(f"{word('_TIME_FIELD')}: {written_hours(start, end)}")
    fields += _field("_VENUE_FIELD", "venue", meeting.venue)
    fields += _field("_STATUS_FIELD", "status", meeting.status)
    for marking in meeting.markings:
        fields.append(_plain_or_escaped("_MARKING_FIELD", marking, {"markings": (marking,)}))
    if fields:
        yield "\n".join(fields)


def _title(kind: str | None, body: str | None) -> Iterator[str]:
    stated = {name: value for name, value in (("kind", kind), ("body", body)) if value is not None}
    lines = [kind] if body is None else [f"{kind}: {body}", f"{kind}: {verbatim(body)}"]
    title = next(
        (line for line in lines if kind is not None and line is not None and rereading.as_fields(line) == stated), None
    )
    if title is not None:
        yield title
    else:
        yield from _field("_KIND_FIELD", "kind", kind)
        yield from _field("_BODY_FIELD", "body", body)


def _field(vocabulary: str, name: str, value: str | None) -> Iterator[str]:
    if value is not None:
        yield _plain_or_escaped(vocabulary, value, {name: value})


def _plain_or_escaped(vocabulary: str, words: str, meant: dict[str, object]) -> str:
    prefix = f"{word(vocabulary)}: "
    return prefix + words if rereading.as_fields(prefix + words) == meant else prefix + verbatim(words)


def _attendance(attendance: Iterable[Attendance]) -> Iterator[str]:
    for heading, people in by_status(attendance):
        yield "\n".join([f"{heading}:", *[f"- {entry}" for entry in written_attendees(people)]])


def _items(items: Iterable[Item], level: int = 1) -> Iterator[str]:
    for item in items:
        yield _heading(item, level)
        yield from _blocks(item.blocks, headed=True)
        yield from _items(item.items, level + 1)


def _heading(item: Item, level: int) -> str:
    hashes = "" if level == 1 and item.label is not None else "#" * level + " "
    label = "" if item.label is None else f"{word('_AGENDA_ITEM' if level == 1 else '_ITEM')} {item.label}"
    if item.title is None:
        return hashes + label
    before = f"{hashes}{label} – " if label else hashes
    plain = before + item.title
    return plain if rereading.as_heading(plain) == (level, item.label, item.title) else before + verbatim(item.title)


def _blocks(blocks: Sequence[Block], *, headed: bool, items: bool = True) -> Iterator[str]:
    """Each block; a list that would run together with what stands before it, or be read as an item, behind a separator."""
    before: Block | None = None
    for block in blocks:
        match block:
            case Paragraph():
                written = _paragraph(block, headed=headed, after=before, items=items)
            case Bullets() | Numbers():
                written = "\n".join(_entry(entry) for entry in block.entries)
            case Table():
                people = not headed and rereading.are_people(block.rows[0])
                held = [(people and row is block.rows[0]) or rereading.has_margin(row) for row in block.rows]
                written = "\n".join(map(_row, block.rows, held))
            case Actions():
                written = "\n".join([f"{word('_ACTIONS_WORD')}:", *_undertakings(block.entries)])
        if runs_on(block, before):
            written = f"{SEPARATOR}\n{written}"
        yield written
        before = block


def _paragraph(paragraph: Paragraph, *, headed: bool, after: Block | None, items: bool) -> str:
    """Plain, unless it would be read as something else, or as going on from the paragraph before it."""
    text = paragraph.text
    open_before = isinstance(after, Paragraph) and not rereading.is_closed(after.text)
    return text if rereading.as_prose(text, headed=headed, open_before=open_before, items=items) == text else verbatim(text)


def _entry(entry: Entry) -> str:
    mark = "-" if entry.label is None else f"({entry.label})" if entry.label.isalpha() else f"{entry.label}."
    plain = f"{mark} {entry.text}"
    return plain if rereading.as_entry(plain) == entry else f"{mark} {verbatim(entry.text)}"


def _row(row: Sequence[str], held: bool = False) -> str:
    """Plain, unless it would be read otherwise, or is *held* to be nothing but a row."""
    others = [escaped(cell) for cell in row[1:]]
    plain = "\t".join([escaped(row[0]), *others])
    return plain if not held and rereading.as_row(plain) == tuple(row) else "\t".join([verbatim(row[0]), *others])


def _undertakings(actions: Sequence[Action]) -> list[str]:
    """A list, where every action is read back from one; else a table with the columns named."""
    lines = [f"{action.label}. {action.text}" if action.label else f"- {action.text}" for action in actions]
    if all(rereading.as_action(line) == action for line, action in zip(lines, actions, strict=True)):
        return lines
    header = terminal("COLUMN").first_words
    return ["\t".join(header), *[_row(cells_of(action)) for action in actions]]


def _summary(actions: Sequence[Action]) -> Iterator[str]:
    if actions:
        yield "\n".join([f"{word('_SUMMARY_WORD')}:", *_undertakings(actions)])


def _next_meeting(following: NextMeeting | None) -> Iterator[str]:
    if following is not None:
        words = written_occasion(Occasion(following.date, following.start, following.end, following.venue))
        yield f"{word('_NEXT_WORD')}:{words}" if words.startswith("\t") else f"{word('_NEXT_WORD')}: {words}"


def _back(blocks: Sequence[Block], *, items: bool) -> Iterator[str]:
    if blocks:
        yield ITEMS_END
        yield from _blocks(blocks, headed=False, items=items)
