"""Twice the text takes at most about twice the time, on any text, one long line included."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Iterator

import pytest

from rrbminutes import check, dumps, explain, parse
from tests.conftest import SEEDS

SMALL, LARGE = 4_000, 40_000
MOST = 1.25
"""The exponent of growth above which a shape is at fault; a machine that is shared needs some room."""

SHAPES: dict[str, str] = {
    "both seeds": "".join(SEEDS.values()),
    "blank lines": "\n",
    "blanks": " ",
    "one word": "a",
    "capitals": "A",
    "words on one line": "word ",
    "sentences on one line": "It was agreed that we go. Ann noted that. ",
    "names on one line": "Ann Ash, Ben Birch; ",
    "capital words": "Ash Birch ",
    "digits": "1",
    "dates": "3 May 2017 ",
    "stops": ". ",
    "stars": "**a ",
    "stars only": "*",
    "backslashes": "\\",
    "tabs": "\t",
    "tabbed words": "a\t",
    "commas": ",",
    "brackets": "(",
    "hashes": "#",
    "dashes": "- ",
    "controls": "\x01",
    "invisible": "\u200b",
    "line separators": "\u2028",
    "bullets": "- one\n",
    "open lines cut by pages": "An open line of rather more than ten words so that it is prose\n\nand on\n\n",
    "numbers": "1. one\n",
    "rows": "a\tb\n",
    "half rows": "a\t\n",
    "escapes": "\\a\n",
    "separators": "\\\n",
    "headings": "Agenda item 1 – One\n\n",
    "hashed headings": "# One\n\n## Two\n\n",
    "short lines": "One\n\n",
    "attendance": "Present:\n- Ann Ash\n\n",
    "actions": "Actions:\n1. Ann to go\n\n",
    "titles": "Minutes\n",
    "dates alone": "3 May 2017\n",
    "leads": "these:\n\n1. One\n\n",
    "speech without a stop": "Ann noted rain ",
    "names that go on": "Ash for Ash ",
    "decisions without a stop": "it was agreed ",
    "people on lines": "Ann Ash  Ben Birch,\n",
    "labels within a line": "5.1 Ash went. 5.2 Birch went. ",
    "spaced rows": "Ann   Ash   chair\n",
    "run-in titles": "Gates: The gate is mended.\n\n",
    "marked actions": "Action: Ann to go. ",
    "motions": "It was proposed by Ann, seconded by Ben. Carried. ",
    "apologies in prose": "Apologies were received from Ann Ash. ",
    "guests": "Ann Ash stated that it rained. Ben Birch asked why.\n\n",
    "blocks of HTML on one line": "<p>word</p>",
    "headings of HTML on one line": "<h2>a</h2>",
    "entries of HTML on one line": "<li>a",
    "bold of HTML on one line": "<b>a</b> ",
    "breaks of HTML on one line": "a<br>",
    "quotations on one line": "> ",
    "whens": "Actions:\n- when when when\n\n",
}


def in_full(text: str) -> object:
    """The meeting, with what is read from its sentences, in both formats."""
    meeting = parse(text)
    return meeting.actions, meeting.decisions, meeting.contributions, dumps(meeting, "json"), dumps(meeting, "text")


def checked(text: str) -> object:
    """What all checks find."""
    return check(parse(text))


@pytest.fixture(autouse=True, scope="module")
def what_other_tests_left_is_not_collected() -> Iterator[None]:
    """Else a large text pays for looking through all that was made before, and a small one does not."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def seconds(run: Callable[[str], object], text: str) -> float:
    """The least of a few runs, in time of the processor: what else the machine does only adds."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        run(text)
        times.append(time.process_time() - begun)
    return min(times)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("run", [parse, explain, in_full, checked])
def test_time_grows_with_the_text(shape: str, run: Callable[[str], object]) -> None:
    unit = SHAPES[shape]
    small, large = unit * (SMALL // len(unit) + 1), unit * (LARGE // len(unit) + 1)
    run(small)
    for _ in range(3):  # a slow moment is no growth
        exponent = math.log(seconds(run, large) / max(seconds(run, small), 1e-4)) / math.log(len(large) / len(small))
        if exponent <= MOST:
            return
    pytest.fail(f"time grows with the {exponent:.2f}th power of the text")
