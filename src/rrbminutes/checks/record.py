"""What checks look at: a meeting, what the user settled, and what several checks ask of the meeting, worked out once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import frozen

from rrbminutes.checks.motions import Motion, Tally, motions_in, tallies_in
from rrbminutes.checks.people import People
from rrbminutes.checks.settings import PROFILES, UNSETTLED, Profile, Settings
from rrbminutes.checks.words import QUOTED, Words, heading_of, headings_of, prose_of, words_of
from rrbminutes.model import Action, Contribution, Due, Item, Meeting, NextMeeting, Span
from rrbminutes.model.blocks import Block
from rrbminutes.model.leaves import Leaf, leaves
from rrbminutes.phrases.calendar import PrintedDate, printed_dates
from rrbminutes.phrases.dates import dates_in
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.grammar import terminal

__all__ = ["Record", "Undertaking"]

HEAD = 12
"""So many lines are the head of a document, whatever they are."""


class Undertaking(NamedTuple):
    """An action, and who is to do it by when: stated, or read from its words."""

    action: Action
    owners: tuple[str, ...]
    due: Due | None


@frozen
class Record:
    """A meeting as the checks see it; each property is worked out when the first check asks for it."""

    meeting: Meeting
    settings: Settings = UNSETTLED

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
        return tuple(prose_of(self.blocks))

    @cached_property
    def front(self) -> tuple[Words, ...]:
        """The prose before the first item."""
        return tuple(prose_of(self.meeting.front))

    def saying(self, vocabulary: str) -> Iterator[Words]:
        """The prose in which a word of that vocabulary stands: a look that costs little, before one that costs more."""
        said = [word for word in fault(vocabulary).meanings if word in self._said]
        return (words for words, folded in self._folded if any(word in folded for word in said)) if said else iter(())

    def prints(self, phrase: str) -> bool:
        """True where *phrase* stands anywhere, in the words of one leaf; the end is looked at first."""
        search = fault(phrase).pattern.search
        return any(search(words.text) for words in reversed(self.words))

    @cached_property
    def _said(self) -> str:
        """All prose, case folded."""
        return "\n".join(folded for _, folded in self._folded)

    @cached_property
    def _folded(self) -> tuple[tuple[Words, str], ...]:
        return tuple((words, words.text.casefold()) for words in self.prose)

    @cached_property
    def said_words(self) -> frozenset[str]:
        """Each word of the prose, case folded."""
        said = self._said
        for mark in ".,;:()?!":
            said = said.replace(mark, " ")
        return frozenset(said.split())

    @cached_property
    def printed(self) -> str:
        """The words of all leaves, case folded, a line each: what is nowhere in them need not be looked for."""
        return "\n".join([words.text for words in self.words]).casefold()

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
    def figures(self) -> tuple[Words, ...]:
        """Those of the words in which a figure stands."""
        search = terminal("DIGITS").pattern.search
        return tuple(words for words in self.words if search(words.text))

    @cached_property
    def head(self) -> tuple[Words, ...]:
        """
        What is printed down to the first list and the first item, and the first few lines in any case; furniture too.

        A heading with a label is none of it; one without may be the title of the document.
        """
        entries = [entry.span for entry in self.meeting.stated.attendance]
        first = [*entries, *(heading_of(item) for item in self.meeting.items)]
        end = min(first, default=self.meeting.span).start or self.meeting.span.end
        left_out = {*entries, *(heading_of(item) for item in self.items if item.label is not None)}
        before = (leaf for at, leaf in enumerate(leaves(self.meeting)) if leaf.span.start <= end or at < HEAD)
        return tuple(words for leaf in before if leaf.span not in left_out for words in words_of(leaf))

    @cached_property
    def dates(self) -> tuple[tuple[Words, PrintedDate], ...]:
        """Each date that is printed, in the order of the text."""
        return tuple((words, date) for words in self.figures for date in printed_dates(words.text))

    @cached_property
    def headings(self) -> tuple[Words, ...]:
        """The lines that stand over something: at the head, over items, over lists of actions."""
        return tuple(Words(heading.text, heading.span) for heading in headings_of(self.meeting))

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

    @cached_property
    def contributions(self) -> tuple[Contribution, ...]:
        """Who said what."""
        return self.meeting.contributions

    @cached_property
    def abbreviations(self) -> Mapping[str, Sequence[Span]]:
        """The short forms in capitals that prose and actions print, each with its places; no word of a line in capitals."""
        printed: dict[str, list[Span]] = {}
        said = [*self.prose, *(Words(undertaking.action.text, undertaking.action.span) for undertaking in self.undertakings)]
        spans: set[Span] = set()
        for words in said:
            for found in fault("ABBREVIATION").pattern.finditer(words.text):
                span = words.at(*found.span())
                if span not in spans or span == words.span:
                    printed.setdefault(found[0], []).append(span)
                    spans.add(span)
        return printed

    @cached_property
    def motions(self) -> tuple[Motion, ...]:
        """What was plainly moved and seconded."""
        return tuple(motions_in(self.saying("SECONDED_SAID")))

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        """The sentences that plainly count votes."""
        return tuple(tallies_in(self.saying("VOTES_SAID")))

    @cached_property
    def undertakings(self) -> tuple[Undertaking, ...]:
        """All actions, with owners and dues."""
        return tuple(Undertaking(action, action.owners, action.due) for action in self.meeting.actions)

    @cached_property
    def people(self) -> People:
        """Those on the lists, and where names are printed."""
        said = [*self.prose, *(Words(undertaking.action.text, undertaking.action.span) for undertaking in self.undertakings)]
        return People.of(self.meeting.attendance, ((words.text, words.at) for words in said))
