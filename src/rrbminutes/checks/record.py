"""What checks look at: a meeting, what the user settled, and what several checks ask of the meeting, worked out once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal, NamedTuple, get_args

from attrs import field, frozen

from rrbminutes.checks.people import People, but_for_a_letter
from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Contribution,
    Decision,
    Due,
    Item,
    Meeting,
    NextMeeting,
    Paragraph,
    Span,
    Table,
)
from rrbminutes.model.blocks import Block, Bullets, Numbers
from rrbminutes.model.leaves import Leaf, leaves
from rrbminutes.model.validators import optional_one_of
from rrbminutes.phrases.calendar import PrintedDate, printed_dates
from rrbminutes.phrases.dates import dates_in
from rrbminutes.phrases.faults import fault

__all__ = ["PROFILES", "Profile", "Record", "Settings", "Undertaking", "Words", "heading_of", "shown", "words_of"]

Profile = Literal["company", "charity", "council", "nhs", "school"]
"""A kind of body, where some duties bind only some kinds."""

PROFILES: tuple[Profile, ...] = get_args(Profile)

QUOTED = 60
"""So many characters of a text stand in a message."""
LONG = 4
"""Of a word of fewer letters, another letter makes another word."""
HEAD = 12
"""So many lines are the head of a document, whatever they are."""


def _pairs(aliases: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(aliases.items()))


@frozen
class Settings:
    """
    What the user says of the minutes beforehand.

    ``profile`` is the kind of body; where None it is recognised by the body's name.  ``aliases`` are other names of people and
    organisations, each with the one on the list (``The Met``: ``MPS``).
    """

    profile: Profile | None = field(default=None, validator=optional_one_of(*PROFILES))
    aliases: tuple[tuple[str, str], ...] = field(default={}, converter=_pairs)


class Words(NamedTuple):
    """Words that one leaf of the meeting prints, and where."""

    text: str
    span: Span

    def at(self, start: int, end: int) -> Span:
        """Where ``text[start:end]`` is printed; all of it where mark-up stands between."""
        return self.span.within(self.text, start, end)


class Undertaking(NamedTuple):
    """An action, and who is to do it by when: stated, or read from its words."""

    action: Action
    owners: tuple[str, ...]
    due: Due | None


@frozen
class Record:
    """A meeting as the checks see it; each property is worked out when the first check asks for it."""

    meeting: Meeting
    settings: Settings = Settings()

    @cached_property
    def profile(self) -> Profile | None:
        """The kind of body, as given, else as its name says; None where neither tells."""
        if self.settings.profile is not None:
            return self.settings.profile
        found = fault("PROFILE").pattern.search(self.meeting.body or "")
        said = {} if found is None else fault("PROFILE").named(found)
        return next((name for name in PROFILES if name in said), None)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items at every level, in the order of the text."""
        return tuple(self.meeting.walk())

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in the order of the text."""
        return self.meeting.blocks

    @cached_property
    def prose(self) -> tuple[Words, ...]:
        """The paragraphs, and the entries of lists that are no actions."""
        return tuple(_prose(self.blocks))

    @cached_property
    def front(self) -> tuple[Words, ...]:
        """The prose before the first item."""
        return tuple(_prose(self.meeting.front))

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """The values that stand for their own words, in the order of the text; page furniture left out."""
        away = frozenset(id(line) for line in self.meeting.furniture)
        return tuple(leaf for leaf in leaves(self.meeting) if id(leaf) not in away)

    def leaves_in(self, span: Span) -> tuple[Leaf, ...]:
        """The leaves that are printed within *span*."""
        start = bisect_left(self.leaves, span.start, key=lambda leaf: leaf.span.start)
        return self.leaves[start : bisect_left(self.leaves, span.end, key=lambda leaf: leaf.span.start)]

    def leaf_behind(self, span: Span) -> Leaf | None:
        """What is printed next behind *span*; None at the end."""
        at = bisect_left(self.leaves, span.end, key=lambda leaf: leaf.span.start)
        return self.leaves[at] if at < len(self.leaves) else None

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """The words of all leaves, in the order of the text; of a table each cell."""
        return tuple(words for leaf in self.leaves for words in words_of(leaf))

    @cached_property
    def head(self) -> tuple[Words, ...]:
        """What is printed before the first list and the first item, and the first few lines in any case; furniture too."""
        entries = (entry.span for entry in self.meeting.stated.attendance)
        first = {*entries, *(heading_of(item) for item in self.meeting.items)}
        end = min(first, default=self.meeting.span).start or self.meeting.span.end
        before = (leaf for at, leaf in enumerate(leaves(self.meeting)) if leaf.span.start < end or at < HEAD)
        return tuple(words for leaf in before if leaf.span not in first for words in words_of(leaf))

    @cached_property
    def dates(self) -> tuple[tuple[Words, PrintedDate], ...]:
        """Each date that is printed, in the order of the text."""
        return tuple((words, date) for words in self.words for date in printed_dates(words.text))

    @cached_property
    def headings(self) -> tuple[Words, ...]:
        """The lines that stand over something: at the head, over items, over lists of actions."""
        over = (*(item.heading for item in self.items), *(block.heading for block in self.blocks if isinstance(block, Actions)))
        printed = (*self.meeting.headings, *(heading for heading in over if heading is not None))
        return tuple(Words(heading.text, heading.span) for heading in printed)

    @cached_property
    def dated_line(self) -> Span:
        """Where the head says when the meeting was; all of the minutes where it does not."""
        lines = (line.span for kind in ("DATED", "FIELD", "DOCUMENT") for line in self.meeting.headings if line.kind == kind)
        return next(lines, self.meeting.span)

    @cached_property
    def announced(self) -> NextMeeting | None:
        """The next meeting, where its words plainly speak of it, or are a date and no more, and name no other date."""
        following = self.meeting.next_meeting
        if following is None or not following.printed:
            return following
        said = fault("NEXT_SAID").pattern.search(following.printed[:QUOTED])
        return following if said is not None and len(dates_in(following.printed)) <= 1 else None

    @cached_property
    def attendance_heading(self) -> Span:
        """Where the first attendance list begins: its heading, else its first entry."""
        lines = (line.span for line in self.meeting.headings if line.kind == "ATTENDANCE")
        return next(lines, self.meeting.attendance[0].span if self.meeting.attendance else self.meeting.span)

    def names_somebody(self, text: str) -> bool:
        """True for words in which a first name, a surname or the initials of somebody on the list stand."""
        words = fault("WORD").pattern.findall(text)
        return any(word in self._names for word in words)

    @cached_property
    def listed_words(self) -> frozenset[str]:
        """Each word that the attendance lists print of names, organisations, offices and initials, case folded."""
        printed = (
            words for entry in self.meeting.attendance for words in (entry.name, entry.organisation, entry.role, entry.initials)
        )
        return frozenset(
            word.casefold() for words in printed if words for word in fault("WORD_OR_NUMBER").pattern.findall(words)
        )

    def is_nearly_listed(self, word: str) -> bool:
        """True for a word, case folded, that is one of those, or a longer one that is but for a letter."""
        return word in self.listed_words or (len(word) >= LONG and not self._nearly_listed.isdisjoint(but_for_a_letter(word)))

    @cached_property
    def _nearly_listed(self) -> frozenset[str]:
        return frozenset(near for word in self.listed_words if len(word) >= LONG for near in but_for_a_letter(word))

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words of the names on the list, and their initials, as printed."""
        named = [entry for entry in self.meeting.attendance if entry.name is not None]
        initials = {entry.initials or "".join(word[0] for word in (entry.name or "").split()) for entry in named}
        return frozenset(initials | {word for entry in named for word in (entry.name or "").split() if len(word) > 2})

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """All decisions that paragraphs and entries state."""
        return self.meeting.decisions

    @cached_property
    def contributions(self) -> tuple[Contribution, ...]:
        """Who said what."""
        return self.meeting.contributions

    @cached_property
    def undertakings(self) -> tuple[Undertaking, ...]:
        """All actions, with owners and dues."""
        return tuple(Undertaking(action, action.owners, action.due) for action in self.meeting.actions)

    @cached_property
    def people(self) -> People:
        """Those on the lists, and where names are printed."""
        said = [*self.prose, *(Words(undertaking.action.text, undertaking.action.span) for undertaking in self.undertakings)]
        return People.of(self.meeting.attendance, ((words.text, words.at) for words in said))


def shown(text: str, *, end: bool = False) -> str:
    """*text* as a message quotes it: its beginning, or its end, where it is long."""
    if len(text) <= QUOTED:
        return text
    return f"… {text[-QUOTED:].partition(' ')[2]}" if end else f"{text[:QUOTED].rpartition(' ')[0] or text[:QUOTED]} …"


def heading_of(item: Item) -> Span:
    """Where the heading of an item is printed."""
    return item.span if item.heading is None else item.heading.span


def _prose(blocks: Iterable[Block]) -> Iterator[Words]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Words(block.text, block.span)
        elif isinstance(block, Bullets | Numbers):
            yield from (Words(entry.text, entry.span) for entry in block.entries)


def words_of(leaf: Leaf) -> Iterator[Words]:
    """The words of a leaf as it prints them; of a table each cell."""
    match leaf:
        case Attendance() | NextMeeting():
            if leaf.printed:
                yield Words(leaf.printed, leaf.span)
        case Table():
            yield from (Words(cell, leaf.span) for row in leaf.rows for cell in row if cell)
        case _:
            yield Words(leaf.text, leaf.span)
