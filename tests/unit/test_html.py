"""Minutes as a page: read by a strict parser of HTML, and by axe in a browser, where there is one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import attrs
import html5lib
import pytest
from hypothesis import example, given

from rrbminutes import Action, Actions, Attendance, Bullets, Entry, Item, Meeting, NextMeeting, Paragraph, Table, dumps, parse
from rrbminutes.phrases.wording import spaced
from rrbminutes.serialisers.html.elements import element, printable, written
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES, ROOT, SEEDS
from tests.laws.test_text_round_trip import HOSTILE, all_made_of

ALL = {**SEEDS, **MINUTES}
MARK_UP = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)",
    "]]>",
    "<!-- x",
    "-->",
    "&lt;",
    "&amp;",
    '" onload="x',
    "' x",
    "</title>",
]


def page(meeting: Meeting) -> Element:
    """The elements of a page, as a parser reads them that accepts no fault."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(dumps(meeting, "html"))  # type: ignore[no-any-return]


def shown(root: Element) -> str:
    """All words that a page shows, but for those that only say that others decide."""
    body = root.find("body")
    assert body is not None
    return " ".join("".join(_words(body)).split())


def _words(within: Element) -> Iterator[str]:
    if within.get("class") != "tag":
        yield within.text or ""
        for child in within:
            yield from _words(child)
    yield within.tail or ""


def strings(value: Any) -> Iterator[str]:
    """All strings that a value stores."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.eq and not (field.name == "status" and isinstance(value, Attendance)):
                yield from strings(getattr(value, field.name))


def event(root: Element) -> dict[str, Any]:
    """What the page tells search engines."""
    script = root.find("head/script")
    assert script is not None
    assert script.get("type") == "application/ld+json"
    return json.loads(script.text or "")  # type: ignore[no-any-return]


def headings(root: Element) -> list[int]:
    """The levels of the headings of a page, in order."""
    found = []
    for one in root.iter():
        if one.get("role") == "heading":
            found.append(int(one.attrib["aria-level"]))
        elif len(one.tag) == 2 and one.tag[0] == "h" and one.tag[1].isdigit():
            found.append(int(one.tag[1]))
    return found


def holds(meeting: Meeting) -> None:
    """What holds of every page."""
    root = page(meeting)
    assert root.get("lang") == "en-GB"
    assert root.findtext("head/title")
    levels = headings(root)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels))
    ids = [one.attrib["id"] for one in root.iter() if "id" in one.attrib]
    assert len(ids) == len(set(ids))
    assert all(one.attrib["href"].removeprefix("#") in ids for one in root.iter("a"))
    assert len(list(root.iter("script"))) == len(list(root.iter("style"))) == 1
    assert not any(name.startswith("on") or name in ("src", "style") for one in root.iter() for name in one.attrib)
    for table in root.iter("table"):
        assert table.findtext("caption")
        assert len({len(row) for row in table.iter("tr")}) == 1
    assert all(one.get("scope") in ("col", "row") and "".join(one.itertext()) for one in root.iter("th"))
    words = shown(root)
    missing = [said for said in strings(meeting) if spaced(printable(said)) not in words]
    assert missing == []
    assert event(root)["@type"] == "Event"


@given(meetings())
@example(Meeting(back=(Bullets((Entry("\\RESOLVED"),)),)))
def test_any_meeting(meeting: Meeting) -> None:
    holds(meeting)


@pytest.mark.parametrize("name", sorted(ALL))
def test_minutes(name: str) -> None:
    holds(parse(ALL[name]))


@pytest.mark.parametrize("words", [*HOSTILE, *MARK_UP])
def test_what_looks_like_mark_up_stays_text(words: str) -> None:
    meeting = all_made_of(words)
    holds(meeting)
    said = event(page(meeting))
    assert said["organizer"]["name"] == said["location"]["name"] == words


def test_elements_escape_words_and_attributes() -> None:
    assert written(element("p", "<b>&", title='"<&')) == '<p title="&quot;<&amp;">&lt;b&gt;&amp;</p>'


def test_no_character_that_html_forbids() -> None:
    meeting = Meeting(body="a\ufffe\ufdd0\U0001ffffb")
    assert event(page(meeting))["organizer"]["name"] == "a\ufffd\ufffd\ufffdb"
    assert "a\ufffd\ufffd\ufffdb" in shown(page(meeting))


def test_labels_stand_as_printed() -> None:
    root = page(parse("## 22/045 Finance\n\nThe list:\n\n(b) two\n(d) four\n\n## 3.1 Rain\n\nIt rained."))
    assert [one.text for one in root.iter("span")] == ["22/045", "b", "d", "3.1"]


def test_items_below_the_sixth_level_of_headings() -> None:
    item = Item("1")
    for _ in range(5):
        item = Item("1", items=(item,))
    assert headings(page(Meeting(items=(item,)))) == [1, 2, 3, 4, 5, 6, 7]


def test_actions_with_owner_and_due_read_or_stated() -> None:
    meeting = Meeting(
        items=(Item("1", "Rain", (Actions((Action("Ann to report by next meeting"), Action("Go", owners=("Ben",)))),)),),
        next_meeting=NextMeeting(parse("Date: 3 May 2021").date),
    )
    table = next(page(meeting).iter("table"))
    rows = [["".join(cell.itertext()).strip() for cell in row] for row in table.iter("tr")]
    assert rows == [["Action", "Owner", "Due"], ["Ann to report by next meeting", "Ann", "next meeting"], ["Go", "Ben", ""]]
    assert [one.get("datetime") for one in table.iter("time")] == ["2021-05-03"]


def test_a_decision_over_two_paragraphs_is_marked_in_both() -> None:
    blocks = (Paragraph("It rained."), Paragraph("RESOLVED:"), Paragraph("That the gate be closed. It was late."))
    root = page(Meeting(items=(Item("1", "Gate", blocks),)))
    assert ["".join(mark.itertext()).split() for mark in root.iter("mark")] == [
        ["Decision", "RESOLVED:"],
        ["That", "the", "gate", "be", "closed."],
    ]


def test_a_table_whose_columns_are_known_has_a_head() -> None:
    rows = (("Action", "Owner"), ("Go", "Ann"), ("Stay",) * 3)
    root = page(Meeting(items=(Item("1", "x", (Table(rows), Table((("Income", "£40"),)))),)))
    known, unknown, _ = ([(one.text, one.get("scope")) for one in table.iter("th")] for table in root.iter("table"))
    assert known[:2] == [("Action", "col"), ("Owner", "col")]
    assert unknown == [("Income", "row")]


def test_the_event_says_only_what_is_stated() -> None:
    assert event(page(Meeting())) == {"@context": "https://schema.org", "@type": "Event", "name": "Minutes"}
    meeting = parse(
        "Minutes: Elmford Trust\nDate: 3 May 2021\nTime: 9.30 to 11.30\nVenue: Town Hall\n\n"
        "Present:\n- Cllr Ann Ash OBE (MPS)\n- NPS\n\nApologies:\n- Ben Birch"
    )
    assert event(page(meeting)) == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "Minutes: Elmford Trust",
        "startDate": "2021-05-03T09:30",
        "endDate": "2021-05-03T11:30",
        "organizer": {"@type": "Organization", "name": "Elmford Trust"},
        "location": {"@type": "Place", "name": "Town Hall"},
        "attendee": [
            {
                "@type": "Person",
                "name": "Ann Ash",
                "honorificPrefix": "Cllr",
                "honorificSuffix": "OBE",
                "affiliation": {"@type": "Organization", "name": "MPS"},
            },
            {"@type": "Organization", "name": "NPS"},
        ],
    }


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = Path(os.environ.get("AXE_CORE", ROOT / "node_modules" / "axe-core")) / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: apt-get install chromium")
@pytest.mark.skipif(not AXE.exists(), reason="there is no axe: npm install --no-save axe-core, or set AXE_CORE to its folder")
@pytest.mark.parametrize("name", ["elmford-trust", *sorted(SEEDS), "everything"])
def test_axe_finds_nothing(name: str, tmp_path: Path) -> None:
    assert CHROMIUM is not None
    made = all_made_of("Ann <b>Ash</b>") if name == "everything" else parse(ALL[name])
    tried = (
        f"<script>{AXE.read_text(encoding='utf-8')}</script><script>axe.run(document, {{runOnly: {TAGS}}}).then(said => "
        "{document.body.textContent = JSON.stringify([said.passes.length, said.violations])})</script></body>"
    )
    path = tmp_path / "minutes.html"
    path.write_text(dumps(made, "html").replace("</body>", tried), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--virtual-time-budget=30000"]
    ran = subprocess.run(
        [CHROMIUM, *options, "--dump-dom", path.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    body = html5lib.parse(ran.stdout, namespaceHTMLElements=False).find("body")
    assert body is not None
    passes, violations = json.loads("".join(body.itertext()))
    assert passes > 20
    assert violations == []
