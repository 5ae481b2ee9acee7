"""What is read from minutes, rather than built: spans, lines, decisions, contributions, findings; settings, and noisy text."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from rrbminutes.checks import CODES
from rrbminutes.checks.settings import LEVELS, PROFILES, Settings
from rrbminutes.findings import Finding, Severity
from rrbminutes.model import Contribution, Decision, Printed, Span, Vote
from rrbminutes.parsing.explaining import Explained
from rrbminutes.phrases.decisions import Manner, Strength
from rrbminutes.phrases.speech import ContributionKind
from rrbminutes.strategies.words import maybe, words

__all__ = [
    "contributions",
    "decisions",
    "explained_lines",
    "findings",
    "noisy_text",
    "printed_lines",
    "settings",
    "spans",
    "votes",
]


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
    return st.builds(Contribution, maybe(words()), words(), kinds, words(), span=spans())


def votes() -> st.SearchStrategy[Vote]:
    """How votes fall."""
    count = maybe(st.integers(0, 999))
    return st.builds(Vote, count, count, count, maybe(st.sampled_from(get_args(Manner))))


def findings() -> st.SearchStrategy[Finding]:
    """Findings of checks."""
    codes = st.from_regex(r"\A[A-Z]{2,3}[0-9]{2}\Z")
    return st.builds(Finding, codes, st.sampled_from(get_args(Severity)), words(), spans())


def settings() -> st.SearchStrategy[Settings]:
    """Settings of checks that there are."""
    names = st.lists(st.sampled_from([*CODES, "ACT", "ITM", "ALL"]), max_size=4)
    levels = st.dictionaries(st.sampled_from(CODES), st.sampled_from(LEVELS), max_size=4)
    aliases = st.dictionaries(words(), words(), max_size=2)
    return st.builds(Settings, maybe(st.sampled_from(PROFILES)), aliases, select=maybe(names), ignore=names, severity=levels)


def explained_lines() -> st.SearchStrategy[Explained]:
    """Lines with what was decided about them."""
    kinds = st.sampled_from(["DOCUMENT", "NUMBERED", "PROSE"])
    places = st.sampled_from(["DOCUMENT", "ITEM_1", "NUMBERS", "PARAGRAPH"])
    return st.builds(Explained, st.integers(1, 9999), words(), kinds, places, maybe(words()))


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
