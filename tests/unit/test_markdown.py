"""Minutes as Markdown: rendered by a library for Markdown, they show the words and the shapes that they mean."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from rrbminutes import Action, Actions, Attendance, Bullets, Entry, Item, Meeting, Numbers, Paragraph, Table, dumps, parse
from rrbminutes.model import Block
from rrbminutes.phrases.wording import worded
from rrbminutes.serialisers.markdown.references import celled, marked, ways
from rrbminutes.strategies import meetings, words
from tests.conftest import MINUTES, SEEDS
from tests.laws.test_text_round_trip import HOSTILE, all_made_of
from tests.unit.test_html import MARK_UP, strings

ALL = {**SEEDS, **MINUTES}
MADE = {"p", "br", "hr", "ul", "ol", "li", "strong", "em", "code", "s", "table", "thead", "tbody", "tr", "th", "td"}
MADE |= {f"h{level}" for level in range(1, 7)}
"""What Markdown of ours may become: no link, no image, no mark-up that minutes hold."""


def rendered(markdown: str) -> Element:
    """The elements that Markdown becomes."""
    html = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(markdown)
    body = html5lib.parse(html, namespaceHTMLElements=False).find("body")
    assert body is not None
    return body


def said(body: Element) -> str:
    """What a reader sees, with single blanks."""
    return " ".join("".join(body.itertext()).split())


def within(*blocks: Block) -> Element:
    """The elements that an item's blocks become."""
    return rendered(dumps(Meeting(items=(Item("1", "Rain", blocks),)), "markdown"))


def tags(body: Element) -> set[str]:
    """The names of all elements; comments have none."""
    return {str(one.tag) for one in body.iter() if not callable(one.tag)} - {"body"}


@given(meetings())
def test_no_words_become_mark_up(meeting: Meeting) -> None:
    assert tags(rendered(dumps(meeting, "markdown"))) <= MADE


@pytest.mark.parametrize("text", [*HOSTILE, *MARK_UP, "[x](y)", "![x](y)", "[x]: y", "a | b", "&ast;", "`a`", "<https://x.uk>"])
def test_what_looks_like_mark_up_stays_text(text: str) -> None:
    body = rendered(dumps(all_made_of(text), "markdown"))
    assert tags(body) <= MADE
    assert said(body).count(" ".join(text.split())) >= 10


@given(words())
def test_words_are_shown_and_read_back_as_they_are(text: str) -> None:
    assert worded(marked(text)) in (text, worded(text))
    assert worded(celled(text).replace("\u2060", "")) == text
    shown = [said(rendered(f"x {way}")) for way in list(ways(text))[:-1] if worded(way) == text]
    assert {one.removeprefix("x ") for one in shown} <= {text}


@pytest.mark.parametrize("name", sorted(ALL))
def test_all_words_of_minutes_are_shown(name: str) -> None:
    meeting = parse(ALL[name])
    shown = said(rendered(dumps(meeting, "markdown")))
    missing = {one for one in strings(meeting) if one not in shown}
    counted = {entry.label for block in meeting.blocks if isinstance(block, Numbers) for entry in block.entries}
    assert missing <= counted  # the numbers of a list are no words of it


def test_a_list_of_markdown_where_numbers_count_up() -> None:
    body = within(Numbers((Entry("dig", label="3"), Entry("rake", label="4"))))
    assert [one.get("start") for one in body.iter("ol")] == ["3"]
    assert [one.text for one in body.iter("li")] == ["dig", "rake"]


@pytest.mark.parametrize("labels", [("1", "3"), ("01", "02"), ("1.1", "1.2"), ("a", "b")])
def test_numbers_are_shown_as_printed(labels: tuple[str, str]) -> None:
    body = within(Numbers(tuple(Entry("dig", label=label) for label in labels)))
    assert body.find("ol") is None
    marks = [f"({label})" if label.isalpha() else f"{label}." for label in labels]
    assert " ".join(f"{mark} dig" for mark in marks) in said(body)
    assert len(list(body.iter("br"))) == 1


def test_two_lists_are_two() -> None:
    body = within(Bullets((Entry("dig"),)), Bullets((Entry("rake"),)))
    assert len(list(body.iter("ul"))) == 2


def test_a_table_has_its_first_row_as_head() -> None:
    body = within(Table((("Income", "a | b"), ("Rent", ""))))
    assert [one.text for one in body.iter("th")] == ["Income", "a | b"]


def test_a_ragged_table_keeps_all_its_cells() -> None:
    body = within(Table((("a", "b"), ("c", "d", "e"))))
    assert [one.text for one in body.iter("td")] == ["a", "b", None, "c", "d", "e"]


def test_a_table_of_more_columns_than_a_rule_can_have() -> None:
    rows = (tuple(str(number) for number in range(99)),)
    meeting = Meeting(items=(Item("1", "Rain", (Table(rows),)),))
    assert parse(dumps(meeting, "markdown")) == meeting


def test_actions_are_a_table_where_something_is_stated() -> None:
    body = within(Actions((Action("Dig", label="A1", owners=("Ann", "Ben")),)))
    assert [one.text for one in body.iter("th")] == ["Ref", "Action", "Owner"]
    assert [one.text for one in body.iter("td")] == ["A1", "Dig", "Ann; Ben"]
    assert len(list(within(Actions((Action("Dig"), Action("Rake")))).iter("li"))) == 2


def test_what_minutes_look_like() -> None:
    meeting = Meeting(
        kind="Minutes",
        body="Elmford Trust",
        attendance=(Attendance("Ann Ash", role="chair"), Attendance("Ben Birch", status="apologies")),
        items=(Item("1", "Rain", (Paragraph("3. Beds"), Paragraph("Gates")), (Item(None, "Gutters"),)),),
        back=(Paragraph("It is late."),),
    )
    body = rendered(dumps(meeting, "markdown"))
    outline = [(one.tag, one.text) for one in body.iter() if one.tag in MADE and (one.text or "").strip()]
    assert outline == [
        ("h1", "Minutes: Elmford Trust"),
        ("h2", "Present"),
        ("li", "Ann Ash (chair)"),
        ("h2", "Apologies"),
        ("li", "Ben Birch"),
        ("h2", "1. Rain"),
        ("p", "3. Beds"),
        ("p", "Gates"),
        ("h3", "Gutters"),
        ("p", "It is late."),
    ]


def test_six_levels_of_items() -> None:
    item = Item("1")
    for _ in range(5):
        item = Item("1", items=(item,))
    meeting = Meeting(items=(item,))
    assert {f"h{level}" for level in range(1, 7)} <= tags(rendered(dumps(meeting, "markdown")))
    assert parse(dumps(meeting, "markdown")) == meeting
