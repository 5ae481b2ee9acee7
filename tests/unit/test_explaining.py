from __future__ import annotations

from typing import Any

import pytest

import rrbminutes
from rrbminutes import Explained, explain

SAMPLE = """\
---
title: Elmford Trust
---
Minutes of the meeting of Elmford Trust

3 May 2021

Old Library

Present:
- Ann Ash

Opening words

Ann welcomed all to the Old Library, where the lamps had been
mended since.

1. Welcome

Date: 3 May 2022

2. Bins and
Lamps

The bins, of which there are now fourteen in all, were emptied on

Page 1 of 3

mondays and on fridays.

These stand:

1. by the gate
2. by the weir, which
is near

(a) Lids. The lids are to be mended by the trust before winter comes.

ELMFORD TRUST
Page 2 of 3

Lids      £40     2020
Bins      £90     2021

3. Close

Actions:
- Ann to mend lids

ELMFORD TRUST
Page 3 of 3

Action summary:
- Ann to mend lids
"""


def test_a_sample() -> None:
    fences, actions = "between the fences at the head", "under a heading of actions"
    series, after, list_ = (
        "heading of the series 1, 2, 3",
        "goes on from the line before it",
        "a list because of the line before it",
    )
    columns = "in columns, like a line beside it"
    assert [(line.number, line.kind, line.place, line.reason) for line in explain(SAMPLE)] == [
        (1, "FENCE", "MATTER", fences),
        (2, "LOWER_OPEN", "MATTER", fences),
        (3, "FENCE", "MATTER", fences),
        (4, "DOCUMENT", "DOCUMENT", None),
        (6, "DATED", "DATED", None),
        (8, "SHORT", "VENUE", "a place on a line by itself, behind the date"),
        (10, "ATTENDANCE", "ATTENDANCE", None),
        (11, "BULLET", "MEMBERS", "under an attendance heading"),
        (13, "SHORT", "SUBHEADING", "a short line by itself, over prose"),
        (15, "OPEN", "PARAGRAPH", "nothing else took it"),
        (16, "LOWER", "PARAGRAPH", after),
        (18, "NUMBERED", "ITEM_1", series),
        (20, "FIELD", "FIELD", "a paragraph: nothing new is read here"),
        (22, "NUMBERED", "ITEM_1", series),
        (23, "SHORT", "ITEM_1", "goes on from the heading before it"),
        (25, "OPEN", "PARAGRAPH", "nothing else took it"),
        (27, "PAGE", "PARAGRAPH", "between two pages, within a sentence"),
        (29, "LOWER", "PARAGRAPH", after),
        (31, "LEAD", "PARAGRAPH", "nothing else took it"),
        (33, "NUMBERED_TEXT", "NUMBERS", list_),
        (34, "NUMBERED_TEXT", "NUMBERS", list_),
        (35, "LOWER_OPEN", "NUMBERS", after),
        (37, "LETTERED", "ITEM_2", "a title before prose, within an item"),
        (39, "CAPITALS", "PARAGRAPH", "like a heading, but in no series"),
        (40, "PAGE", "FURNITURE", None),
        (42, "OPEN", "TABLE", columns),
        (43, "OPEN", "TABLE", columns),
        (45, "NUMBERED", "ITEM_1", series),
        (47, "ACTIONS", "ACTIONS", None),
        (48, "BULLET", "UNDERTAKINGS", actions),
        (50, "CAPITALS", "FURNITURE", "repeated on each page"),
        (51, "PAGE", "FURNITURE", None),
        (53, "SUMMARY", "SUMMARY", None),
        (54, "BULLET", "SUMMARISED", "under the summary of actions"),
    ]


def test_the_text_is_as_it_is_printed() -> None:
    assert [line.text for line in explain(" Lids \t £40\r\n\r\n\x1b[2J.")] == ["Lids \t £40", "\x1b[2J."]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("WELCOME\n\nAnn.\n\nMATTERS ARISING\n\nNone.\n\nANY OTHER BUSINESS\n\nNone.", {"title of the look CAPITALS"}),
        (
            "**Welcome**\n\nAnn.\n\n**Matters arising**\n\nNone.\n\n**Apologies for absence**\n\nNone.",
            {"title of the look BOLD"},
        ),
        ("".join(f"{number}. Bins\n\nNone.\n\n" for number in range(1, 6)), {"heading of the series 1, 2, 3 …"}),
        ("# Welcome\n\nAnn.\n\n# Matters arising\n\nNone.", {None}),
    ],
)
def test_headings_say_what_they_have_in_common(text: str, reasons: set[str | None]) -> None:
    assert {line.reason for line in explain(text) if line.place == "ITEM_1"} == reasons


def test_a_heading_over_all_others_is_the_title() -> None:
    found = explain("# Elmford Trust\nheld on 3 May 2021\n\n## Welcome\n\nAnn.")
    assert [(line.kind, line.place, line.reason) for line in found[:3]] == [
        ("HASHED", "TITLE", "the first heading, over all others"),
        ("HELD_THERE", "TITLE", "goes on from the line before it"),
        ("HASHED", "ITEM_1", None),
    ]


def test_lines_end_as_editors_count_them() -> None:
    found = explain("one\r\ntwo\rthree\n\nfour\u2028five\x0csix")
    assert [(line.number, line.text) for line in found] == [
        (1, "one"),
        (2, "two"),
        (3, "three"),
        (5, "four"),
        (5, "five"),
        (5, "six"),
    ]


def test_a_line_is_printed_on_one_row() -> None:
    assert str(Explained(3, "a\tb\x1b", "ROW", "TABLE")) == "3 ROW > TABLE: a b"
    assert str(Explained(3, "\x00", "UNPRINTED", "FURNITURE")) == "3 UNPRINTED > FURNITURE:"


@pytest.mark.parametrize("given", [b"Minutes", None, 7])
def test_explain_takes_text_only(given: Any) -> None:
    with pytest.raises(TypeError, match=f"explain takes text, not {type(given).__name__}: .*rrbminutes.read"):
        rrbminutes.explain(given)
