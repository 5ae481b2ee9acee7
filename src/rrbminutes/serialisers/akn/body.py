"""What is printed, as the preface, the body and the conclusions of a debate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rrbminutes.model import (
    Action,
    Actions,
    Block,
    Bullets,
    Decision,
    Due,
    Entry,
    Item,
    NextMeeting,
    Paragraph,
    Table,
)
from rrbminutes.phrases.dates import written_date
from rrbminutes.serialisers.akn.elements import Element, joined, made
from rrbminutes.serialisers.akn.register import Register
from rrbminutes.serialisers.akn.roll_call import referring, roll_call
from rrbminutes.serialisers.outline import word
from rrbminutes.serialisers.printing import clock

__all__ = ["conclusions", "debate_body", "preface"]


def preface(register: Register) -> Element | None:
    """What stands at the head, and before the first item; None where nothing does."""
    meeting = register.meeting
    fields: list[Element | str] = []
    if meeting.kind is not None:
        fields.append(made("docType", meeting.kind))
    if meeting.body is not None:
        fields.append(referring(register, "organization", "TLCOrganization", meeting.body, "preface"))
    if meeting.date is not None:
        fields.append(made("docDate", written_date(meeting.date), date=meeting.date.isoformat()))
    for held, kind in ((meeting.stated.start, "startEvent"), (meeting.stated.end, "endEvent")):
        if held is not None:
            fields.append(made("recordedTime", clock(held), type=kind, time=f"{held:%H:%M:%S}"))
    if meeting.venue is not None:
        fields.append(referring(register, "location", "TLCLocation", meeting.venue, "preface"))
    if meeting.status is not None:
        fields.append(made("docStatus", meeting.status))
    fields += [made("inline", marking, name="marking") for marking in meeting.markings]
    lines = [made("p", one, eId=register.named("preface", "p")) for one in fields]
    if meeting.front:
        name = register.named("preface", "container")
        lines.append(made("container", *_blocks(register, meeting.front, name), name="front", eId=name))
    return made("preface", *lines, eId="preface") if lines else None


def debate_body(register: Register) -> Element:
    """The attendance, the items, the summary of actions and the next meeting; an empty section where none is stated."""
    meeting = register.meeting
    sections = [*roll_call(register, meeting.stated.attendance), *(_item(register, item) for item in meeting.items)]
    if meeting.action_summary:
        name = register.named("", "debateSection", numbered=True)
        said = (made("heading", word("_SUMMARY_WORD")), *_actions(register, meeting.action_summary, name))
        sections.append(made("debateSection", *said, name="actionSummary", eId=name))
    if meeting.stated.next_meeting is not None:
        name = register.named("", "debateSection", numbered=True)
        said = (made("heading", word("_NEXT_WORD")), _occasion(register, meeting.stated.next_meeting, name))
        sections.append(made("debateSection", *said, name="nextMeeting", eId=name))
    if not sections:
        sections.append(made("debateSection", name="item", eId=register.named("", "debateSection", numbered=True)))
    return made("debateBody", *sections)


def conclusions(register: Register) -> Element | None:
    """What stands behind the items and belongs to none; None where nothing does."""
    blocks = register.meeting.back
    return made("conclusions", *_blocks(register, blocks, "conclusions"), eId="conclusions") if blocks else None


def _item(register: Register, item: Item, within: str = "") -> Element:
    name = register.named(within, "debateSection", item.label, numbered=True)
    num = None if item.label is None else made("num", item.label)
    heading = None if item.title is None else made("heading", item.title)
    blocks = _blocks(register, item.blocks, name)
    nested = [_item(register, one, name) for one in item.items]
    return made("debateSection", num, heading, *blocks, *nested, name="item", eId=name)


def _blocks(register: Register, blocks: Iterable[Block], within: str) -> list[Element]:
    return [_block(register, block, within) for block in blocks]


def _block(register: Register, block: Block, within: str) -> Element:
    match block:
        case Paragraph():
            name = register.named(within, "p")
            return made("p", *_prose(register, block, name), eId=name)
        case Bullets():
            name = register.named(within, "ul")
            return made("ul", *[_bullet(register, entry, name) for entry in block.entries], eId=name)
        case Table():
            return _table(register, block, within)
        case Actions():
            name = register.named(within, "container")
            title = made("block", word("_ACTIONS_WORD"), name="heading")
            return made("container", title, *_actions(register, block.entries, name), name="actions", eId=name)
    name = register.named(within, "blockList")
    return made("blockList", *[_numbered(register, entry, name) for entry in block.entries], eId=name)


def _prose(register: Register, said: Paragraph | Entry, name: str) -> Iterator[Element | str]:
    """The words, each decision that stands in them by itself marked: as an outcome, where it is no mere feeling."""
    register.put("action", (action.text for action in said.actions), name)
    end = 0
    for decision in said.decisions:
        start = said.text.find(decision.text, end)
        if start >= 0 and register.is_decision(decision.text):
            yield said.text[end:start]
            yield _outcome(register, decision, name)
            end = start + len(decision.text)
    yield said.text[end:]


def _outcome(register: Register, decision: Decision, within: str) -> Element:
    name = register.named(within, "outcome" if decision.strength == "explicit" else "inline")
    register.put("decision", (decision.text,), name)
    if decision.strength == "explicit":
        return made("outcome", decision.text, eId=name)
    return made("inline", decision.text, name=decision.strength, eId=name)


def _bullet(register: Register, entry: Entry, within: str) -> Element:
    name = register.named(within, "li")
    return made("li", made("p", *_prose(register, entry, name)), eId=name)


def _numbered(register: Register, entry: Entry, within: str) -> Element:
    name = register.named(within, "item", entry.label, numbered=True)
    return made("item", made("num", entry.label), made("p", *_prose(register, entry, name)), eId=name)


def _table(register: Register, table: Table, within: str) -> Element:
    name = register.named(within, "table")
    register.put("action", (action.text for action in table.actions), name)
    rows = [made("tr", *[made("td", made("p", cell) if cell else None) for cell in row]) for row in table.rows]
    return made("table", *rows, eId=name)


def _actions(register: Register, actions: Sequence[Action], within: str) -> Iterator[Element]:
    """Actions with what is stated of each in a place of its own: number, owners, due, status."""
    if not actions:
        return
    held = register.named(within, "blockList")
    items = []
    for action in actions:
        name = register.named(held, "item", action.label, numbered=True)
        register.put("action", (action.text,), name)
        stated = [made("block", owner, name="owner", refersTo=register.resolved(owner)) for owner in _owners(action)]
        if action.due is not None and "due" in action.stated:
            stated.append(made("block", _due(action.due), name="due"))
        if action.status is not None:
            stated.append(made("block", action.status, name="status"))
        num = None if action.label is None else made("num", action.label)
        items.append(made("item", num, made("block", action.text, name="action"), *stated, eId=name))
    yield made("blockList", *items, eId=held)


def _owners(action: Action) -> tuple[str, ...]:
    return action.owners if "owners" in action.stated else ()


def _due(due: Due) -> Element | str:
    return made("date", due.printed, date=due.date.isoformat()) if due.kind == "date" and due.date is not None else due.printed


def _occasion(register: Register, following: NextMeeting, within: str) -> Element:
    name = register.named(within, "p")
    said: list[Element | str] = []
    if following.date is not None:
        said.append(made("date", written_date(following.date), date=following.date.isoformat()))
    for held, kind in ((following.start, "start"), (following.end, "end")):
        if held is not None:
            said.append(made("time", clock(held), class_=kind, time=f"{held:%H:%M:%S}"))
    if following.venue is not None:
        said.append(referring(register, "location", "TLCLocation", following.venue, name))
    return made("p", *joined(", ", said), eId=name)
