"""
Hypothesis strategies for embedders: meetings to test *their* code with.

Needs the extra ``hypothesis``: ``pip install 'rrbminutes[hypothesis]'``.  Each class of the model has a strategy of
its own; words are drawn from everyday minutes and from hostile ones (what looks like a heading, an escape, mark-up).

>>> from hypothesis import given
>>> from rrbminutes import dumps, loads
>>> @given(meetings())
... def my_code_keeps_meetings(meeting):
...     assert loads(dumps(meeting, "json"), "json") == meeting
"""

from __future__ import annotations

import datetime as dt
from typing import TypeVar, get_args

from hypothesis import strategies as st

from rrbminutes.findings import Finding, Severity
from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Contribution,
    Decision,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
)
from rrbminutes.model.items import DEEPEST
from rrbminutes.phrases.grammar import phrase_terminals
from rrbminutes.phrases.speech import ContributionKind, Strength
from rrbminutes.phrases.undertakings import owners_listed
from rrbminutes.phrases.wording import spaced

__all__ = [
    "action_lists",
    "actions",
    "attendances",
    "blocks",
    "bullets",
    "contributions",
    "decisions",
    "dues",
    "entries",
    "entry_labels",
    "findings",
    "items",
    "labels",
    "meetings",
    "next_meetings",
    "noisy_text",
    "numbers",
    "paragraphs",
    "printed_lines",
    "spans",
    "tables",
    "words",
]

T = TypeVar("T")

_VOCABULARY = st.deferred(
    lambda: st.sampled_from(
        sorted({word for kind in phrase_terminals().values() for word in kind.first_words if len(word) > 2})
    )
)
_EVERYDAY = st.sampled_from(
    [
        "Ann Ash",
        "Ben Birch (chair)",
        "Elmford Trust",
        "agreed",
        "to",
        "by 3 May",
        "The board",
        "3.",
        "Agenda item 4",
        "9.30-11.30",
    ]
)
_HOSTILE = st.sampled_from(
    [
        "\\",
        "---",
        "\\ ---",
        "-",
        "- ",
        "#",
        "## ",
        "**",
        "**x**",
        ":",
        ";",
        "1.",
        "(a)",
        "(",
        ")",
        ",",
        "/",
        "&",
        "and",
        "|",
        "…",
        "–",
        "*",
        "_",
        "'",
    ]
)
_CHARACTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
_PIECES = st.lists(st.one_of(_EVERYDAY, _VOCABULARY, _HOSTILE, _CHARACTERS), min_size=1, max_size=6)


def words() -> st.SearchStrategy[str]:
    """Words that one line of minutes can print, everyday and hostile."""
    parted = st.sampled_from([" ", " ", ""])
    return st.builds(lambda pieces, mark: spaced(mark.join(pieces)), _PIECES, parted).filter(bool)


def labels() -> st.SearchStrategy[str]:
    """Labels of items: ``3``, ``3.1``, ``22/045``, ``C.24.24``, ``iv``, ``a``."""
    return st.one_of(
        entry_labels(), st.from_regex(r"\A[A-Z]{1,3}[./][0-9]{2,4}[./][0-9]{1,3}\Z"), st.from_regex(r"\A[0-9]{2}/[0-9]{3}\Z")
    )


def entry_labels() -> st.SearchStrategy[str]:
    """Labels of list entries: ``3``, ``3.1``, ``iv``, ``a``."""
    return st.one_of(
        st.integers(0, 9999).map(str),
        st.from_regex(r"\A[0-9]{1,2}\.[0-9]{1,2}\Z"),
        st.sampled_from(["a", "b", "z", "i", "iv", "xii"]),
    )


def attendances() -> st.SearchStrategy[Attendance]:
    """Entries of attendance lists."""
    statuses = st.sampled_from(["present", "in_attendance", "apologies", "absent", "observer", "public"])
    named = st.builds(Attendance, words(), organisation=_maybe(words()), role=_maybe(words()), status=statuses)
    listed = st.builds(
        Attendance,
        st.sampled_from(["Ann Ash", "Ben Birch", "Cara O'Dell", "D. Elm-Field"]),
        organisation=_maybe(st.sampled_from(["Elmford Trust", "MPS", "HMP Elm"])),
        role=_maybe(st.sampled_from(["chair", "clerk"])),
        honorific=_maybe(st.sampled_from(["Cllr", "Dr", "Cmdr"])),
        postnominals=_maybe(st.sampled_from(["OBE", "JP"])),
        initials=_maybe(st.sampled_from(["AA", "BB"])),
        status=statuses,
    )
    bodies = st.builds(
        Attendance, organisation=st.one_of(words(), st.sampled_from(["NPS", "Elmford Trust", "Clinks"])), status=statuses
    )
    offices = st.builds(Attendance, role=st.one_of(words(), st.just("clerk")), status=statuses)
    return st.one_of(listed, named, bodies, offices)


def dues() -> st.SearchStrategy[Due]:
    """When actions are due."""
    return st.builds(
        Due, st.one_of(st.sampled_from(["3 May 2017", "next meeting", "asap", "once agreed", "ongoing", "May"]), words())
    )


def actions() -> st.SearchStrategy[Action]:
    """Actions, with and without what is stated in columns."""
    owner = words().filter(lambda text: owners_listed(text) == (text,))
    owners = st.lists(st.one_of(st.sampled_from(["Ann Ash", "MPS"]), owner), max_size=2).map(tuple)
    plain = st.builds(
        Action, st.one_of(st.just("Ann Ash to report by 3 May"), words()), label=_maybe(st.one_of(entry_labels(), words()))
    )
    return st.one_of(
        plain, st.builds(Action, words(), label=_maybe(words()), owners=owners, due=_maybe(dues()), status=_maybe(words()))
    )


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Paragraphs of prose."""
    said = st.sampled_from(
        ["It was agreed that the map be redrawn.", "Ann asked whether it would rain. Ben noted that it might.", "Noted:"]
    )
    return st.builds(Paragraph, st.one_of(said, words()))


def entries(label: bool = False) -> st.SearchStrategy[Entry]:
    """Entries of a list, with or without a *label*."""
    return st.builds(Entry, words(), label=entry_labels() if label else st.none())


def bullets() -> st.SearchStrategy[Bullets]:
    """Lists without numbers."""
    return st.builds(Bullets, _some(entries()))


def numbers() -> st.SearchStrategy[Numbers]:
    """Lists with numbers or letters."""
    return st.builds(Numbers, _some(entries(label=True)))


def tables() -> st.SearchStrategy[Table]:
    """Tables, ragged too."""
    row = st.lists(st.one_of(st.just(""), words()), min_size=2, max_size=4).map(tuple).filter(any)
    return st.builds(Table, _some(row))


def action_lists() -> st.SearchStrategy[Actions]:
    """Lists of actions, empty ones too."""
    return st.builds(Actions, st.lists(actions(), max_size=3).map(tuple))


def blocks() -> st.SearchStrategy[Block]:
    """Any block."""
    return st.one_of(paragraphs(), paragraphs(), bullets(), numbers(), tables(), action_lists())


def items(depth: int = DEEPEST) -> st.SearchStrategy[Item]:
    """Items of the agenda, nested to *depth* levels at most."""
    within = st.just(()) if depth <= 1 else st.one_of(st.just(()), st.deferred(lambda: _few(items(depth - 1))))
    named = st.tuples(_maybe(labels()), _maybe(words())).filter(any)
    return st.builds(lambda name, said, below: Item(name[0], name[1], said, below), named, _few(blocks()), within)


def next_meetings() -> st.SearchStrategy[NextMeeting]:
    """When and where a body meets next."""
    parts = st.tuples(_maybe(st.dates()), _maybe(_clocks()), _maybe(_clocks()), _maybe(_venues()))
    return parts.filter(lambda found: found != (None,) * 4).map(lambda found: NextMeeting(*found))


def spans() -> st.SearchStrategy[Span]:
    """Spans, in order."""
    return st.tuples(st.integers(0, 9999), st.integers(0, 999)).map(lambda found: Span(found[0], sum(found)))


def printed_lines() -> st.SearchStrategy[Printed]:
    """Lines as they are printed."""
    return st.builds(Printed, st.sampled_from(["DOCUMENT", "ATTENDANCE", "FURNITURE"]), words(), spans())


def decisions() -> st.SearchStrategy[Decision]:
    """Decisions, as paragraphs state them."""
    return st.builds(Decision, words(), words(), st.sampled_from(get_args(Strength)), span=spans())


def contributions() -> st.SearchStrategy[Contribution]:
    """Contributions, as paragraphs report them."""
    kinds = st.sampled_from(get_args(ContributionKind))
    return st.builds(Contribution, _maybe(words()), words(), kinds, words(), span=spans())


def findings() -> st.SearchStrategy[Finding]:
    """Findings of checks."""
    codes = st.from_regex(r"\A[A-Z]{2,3}[0-9]{2}\Z")
    return st.builds(Finding, codes, st.sampled_from(get_args(Severity)), words(), spans())


def meetings() -> st.SearchStrategy[Meeting]:
    """Whole meetings: every combination that the model admits."""
    return st.builds(
        Meeting,
        kind=_maybe(st.one_of(st.sampled_from(["Minutes", "Note of meeting"]), words())),
        body=_maybe(st.one_of(st.sampled_from(["Elmford Board", "ELMFORD TRUST"]), words())),
        status=_maybe(st.one_of(st.just("DRAFT"), words())),
        markings=st.lists(st.one_of(st.just("OFFICIAL"), words()), max_size=2).map(tuple),
        date=_maybe(st.dates()),
        start=_maybe(_clocks()),
        end=_maybe(_clocks()),
        venue=_maybe(_venues()),
        attendance=st.lists(attendances(), max_size=4).map(tuple),
        front=_few(blocks()),
        items=_few(items(3)),
        action_summary=st.lists(actions(), max_size=3).map(tuple),
        next_meeting=_maybe(next_meetings()),
        back=_few(blocks()),
    )


def noisy_text() -> st.SearchStrategy[str]:
    """
    Text as nobody should print it: pieces of minutes between every kind of white space, line end and control character.
    """
    breaks = st.sampled_from(
        ["\n", "\n\n", "\r\n", "\r", "\t", " ", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\xa0", "\u200b", "\ufeff"]
    )
    marks = st.sampled_from(
        [
            "\n- ",
            "\n1. ",
            "\n2. ",
            "\n\n3. ",
            "\n# ",
            "\n## ",
            "\nAgenda item 1 – ",
            "\nActions:\n",
            "\nPresent:\n",
            "\nApologies:\n",
        ]
    )
    lines = st.sampled_from(
        [
            "Date: 3 May 2017",
            "31 January 2017, Hall 9.30-11.30",
            "Next meeting: 3 May",
            "Action summary:",
            "Minutes",
            "a\tb",
            "\\",
            "\\ ---",
            "---",
            "\\x\ty",
        ]
    )
    rows = st.sampled_from(
        ["\\\t", "\t\t", "x\t", "Ref\tAction\n", "Name\tRole\n", "- a\t\tb\n", "1. \\\t", "Item x\t3", "when p\n."]
    )
    any_text = st.text(max_size=8)
    return st.lists(st.one_of(words(), breaks, breaks, marks, lines, rows, any_text), max_size=30).map("".join)


def _clocks() -> st.SearchStrategy[dt.time]:
    return st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))


def _venues() -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(["Committee Room 2, Town Hall", "Teams", "until 9pm", "at 10.30"]), words())


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)


def _some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, min_size=1, max_size=4).map(tuple)


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)
