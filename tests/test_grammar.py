"""The grammar itself: no conflict, no leak, no pattern that can run away."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import rrbminutes
from rrbminutes.grammar_files import grammar_text
from rrbminutes.parsing.kinds import kinds
from rrbminutes.parsing.lalr import minutes_parser
from rrbminutes.parsing.lines import looked_at
from rrbminutes.phrases.faults import fault_terminals
from rrbminutes.phrases.grammar import phrase_terminals

FILES = ("characters.lark", "words.lark", "phrases.lark", "lines.lark", "places.lark", "minutes.lark", "faults.lark")


def literals(file: str) -> Iterator[str]:
    for line in grammar_text(file).splitlines():
        if not line.startswith("//"):
            yield from re.findall(
                r"(?<![\w\"])/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[])+)/", re.sub(r'"(?:\\.|[^"\\])*"', "", line)
            )


def test_minutes_have_no_conflict() -> None:
    minutes_parser(strict=True)


@pytest.mark.parametrize("file", FILES)
def test_no_literal_is_too_long_to_read(file: str) -> None:
    assert [literal for literal in literals(file) if len(literal) > 130] == []


@pytest.mark.parametrize("file", FILES)
def test_no_repeat_stands_in_a_repeat(file: str) -> None:
    nested = re.compile(r"\((?:[^()]|\([^()]*\))*[^\\][*+](?![+?])(?:[^()]|\([^()]*\))*\)[*+](?!\+)")
    assert [literal for literal in literals(file) if nested.search(literal)] == []


def test_each_paragraph_of_rules_has_a_line_above_it() -> None:
    for file in FILES:
        for paragraph in grammar_text(file).split("\n\n"):
            assert paragraph.lstrip().startswith(("//", "_", "INVISIBLE", "WEEKDAY", "%")), (file, paragraph[:60])


PUMPED = [
    "a",
    "A",
    "1",
    " ",
    "\t",
    "a ",
    "A ",
    "Aa ",
    "1 ",
    "a, ",
    "A/",
    "1.",
    "(",
    "(a) ",
    "\\",
    "*",
    "**a",
    "and A ",
    "the A ",
    "May ",
    "1 May ",
    "Ann to ",
    "Mr ",
]


def growth(pattern: re.Pattern[str], piece: str) -> float:
    """The exponent with which time grows from 2,000 to 32,000 characters."""
    times = []
    for size in (2_000, 32_000):
        text = piece * (size // len(piece)) + "\x7f"
        begun = time.perf_counter()
        pattern.match(text)
        pattern.fullmatch(text)
        times.append(max(time.perf_counter() - begun, 2e-4))
    return math.log(times[1] / times[0]) / math.log(16)


@pytest.mark.parametrize("piece", PUMPED)
def test_no_terminal_runs_away(piece: str) -> None:
    """Time grows with the length of what a pattern is tried on, whatever it is made of; a slow moment is no growth."""
    for name, one in {**phrase_terminals(), **kinds(), **fault_terminals()}.items():
        assert any(growth(one.pattern, piece) <= 1.4 for _ in range(4)), name


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Note of meeting: Elmford Board", "DOCUMENT"),
        ("Elmford Board Public Note of Meeting", "DOCUMENT"),
        ("Minutes of Elmford Council", "DOCUMENT"),
        ("Minutes", "DOCUMENT"),
        ("The board agreed the minutes", "OPEN"),
        ("Date: 31 January 2017", "FIELD"),
        ("Time: 7pm", "FIELD"),
        ("**Venue:** Town Hall", "FIELD"),
        ("31 January 2017, Town Hall 9.30-11.30", "DATED"),
        ("31 January 2017 was a good day, and Ann said so.", "MARKED"),
        ("Draft", "DRAFT"),
        ("OFFICIAL-SENSITIVE", "PROTECTED"),
        ("Attendees", "ATTENDANCE"),
        ("Apologises:", "ATTENDANCE"),
        ("**Present:**", "ATTENDANCE"),
        ("Present at the table were many.", "STATED"),
        ("Next meeting: 26th August 2021", "NEXT_MEETING"),
        ("Next meeting: to be arranged.", "STATED"),
        ("Action Summary:", "SUMMARY"),
        ("Action:", "ACTIONS"),
        ("Agenda Item 3 – Mental health", "WORDED"),
        ("Item 6 was taken before the others.", "STATED"),
        ("## Mental health", "HASHED"),
        ("### 3. Mental health", "HASHED"),
        ("- an entry", "BULLET"),
        ("• an entry", "BULLET"),
        ("3. Mental health", "NUMBERED"),
        ("3. What matters most?", "NUMBERED_TEXT"),
        ("(a) one of them", "LETTERED"),
        ("NPS\tDWP", "ROW"),
        ("Clinks\t", "HALF_ROW"),
        ("Election results", "SHORT"),
        ("The questions were these:", "LEAD"),
        ("and so on.", "LOWER"),
        ("and so", "LOWER_OPEN"),
        ("This line is cut by the end of a page in the middle of", "OPEN"),
        ("Apologies had been received from Ann Ash", "EXCUSED"),
        ("The gate leaks. Action: Ann Ash", "TASKED"),
        ("Cllrs A Ash (Chair), B Birch and C Cole", "SHARING"),
        ("Ann welcomed all.", "STATED"),
        ("\\Agenda item 3", "ESCAPED"),
        ("\\a\tb", "ESCAPED_ROW"),
        ("\\", "SEPARATOR"),
        ("\\ ---", "ITEMS_END"),
        ("<!-- -->", "SEPARATOR"),
        ("<!-- items end -->", "ITEMS_END"),
        ("<!-- more -->", "TAG"),
        ("\x00", "UNPRINTED"),
    ],
)
def test_the_looks_of_a_line(line: str, kind: str) -> None:
    assert looked_at(line).kind == kind


def test_every_kind_is_tried() -> None:
    assert list(kinds())[:2] == ["BLANK", "UNPRINTED"]
    assert list(kinds())[-1] == "PROSE"


def test_no_terminal_is_left_over() -> None:
    """A terminal that nothing uses says nothing; those that the program asks for by name stand in its files."""
    package = Path(rrbminutes.__file__).parent
    program = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    text = "".join(re.sub(r"//.*", "", grammar_text(file)) for file in FILES)
    defined = re.findall(r"^(_?[A-Z_]+): ", text, re.MULTILINE)
    kinds_and_places = {*kinds(), *re.findall(r"^([A-Z_]+): ", grammar_text("places.lark"), re.MULTILINE)}
    vocabulary = set(re.findall(r"^([A-Z_]+): ", grammar_text("words.lark"), re.MULTILINE))
    for name in set(defined) - kinds_and_places - vocabulary:
        uses = len(re.findall(rf"(?<![A-Z_]){name}(?![A-Z_])", text)) - defined.count(name)
        assert uses > 0 or f'"{name}"' in program, name
