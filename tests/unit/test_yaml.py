from __future__ import annotations

import sys
import time
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from rrbminutes import (
    Attendance,
    Item,
    Meeting,
    MinutesDataError,
    MissingExtraError,
    Paragraph,
    Printed,
    Span,
    dump,
    dumps,
    loads,
    read,
)

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed: pip install 'rrbminutes[yaml]'")

DOUBTFUL = [
    *("no", "Yes", "on", "y", "N", "true", "null", "~", "NULL", "12:30", "2017-01-31", "007", "0o17", "0x1F", "1e3", "1_000"),
    *(
        ".5",
        "+1",
        "-",
        "-1",
        "=",
        "<<",
        ".inf",
        ".NaN",
        "?",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "&a",
        "*a",
        "!!str a",
        "%a",
        "@a",
        "`a",
    ),
    *("'", '"', "\\", "|", ">", "{a}", "[a]", "a:", "---", "...", "é", "😀", "\ufffd", "a, b", "2001-12-14 21:59:43", "1 2"),
]


@pytest.mark.parametrize("words", DOUBTFUL)
def test_words_stay_words(words: str) -> None:
    meeting = Meeting(body=words, front=(Paragraph(words),))
    written = dumps(meeting, "yaml")
    assert loads(written, "yaml") == meeting
    assert yaml.safe_load(written)["body"] == words


@pytest.mark.parametrize(
    "printed",
    ["a\x85b", "a\u2028b\u2029", "\ud800", "\udfff\ud800", "\ufeffa", "\x00\x1b\x7f", " a\n\n b \n", "\U0010ffff"],
)
def test_what_a_line_may_hold_comes_back(printed: str) -> None:
    meeting = Meeting(furniture=(Printed("FURNITURE", printed, Span(0, 1)),), attendance=(Attendance("Ann", printed=printed),))
    written = dumps(meeting, "yaml")
    assert attrs.asdict(loads(written, "yaml")) == attrs.asdict(meeting)
    written.encode()


def test_half_a_character_can_be_written_to_a_file(tmp_path: Path) -> None:
    meeting = Meeting(furniture=(Printed("FURNITURE", "\ud800", Span(0, 1)),))
    for name in ("minutes.json", "minutes.yaml", "minutes.yml"):
        dump(meeting, tmp_path / name)
        data = (tmp_path / name).read_text(encoding="utf-8")
        assert loads(data, "json" if name.endswith("json") else "yaml").furniture == meeting.furniture


def test_a_long_paragraph_is_one_line() -> None:
    meeting = Meeting(front=(Paragraph("word " * 50_000 + "end"), Paragraph("x" * 300_000)))
    written = dumps(meeting, "yaml")
    assert loads(written, "yaml") == meeting
    assert len(written.splitlines()) < 60


def test_what_stands_twice_is_written_twice() -> None:
    paragraph = Paragraph("Ann went.")
    written = dumps(Meeting(front=(paragraph,), back=(paragraph, paragraph)), "yaml")
    assert written.count("Ann went.") == 3
    assert "&" not in written
    assert "*" not in written


def test_it_is_read_as_people_mean_it() -> None:
    written = """\
schema_version: 1
body: Elmford Trust       # a comment
date: 2017-01-31
start: 09:30
venue: null
items:
- label: 3.10
  title: No
  span: [0, 12]
  blocks:
  - {type: paragraph, text: "null"}
  - type: paragraph
    text: >
      Ann
      went.
"""
    with pytest.raises(MinutesDataError, match=r"must not hold|blanks"):  # the line break at the end of a folded text
        loads(written, "yaml")
    meeting = loads(written.replace("text: >", "text: >-"), "yaml")
    assert (meeting.body, str(meeting.date), str(meeting.start), meeting.venue) == (
        "Elmford Trust",
        "2017-01-31",
        "09:30:00",
        None,
    )
    assert meeting.items == (Item("3.10", "No", (Paragraph("null"), Paragraph("Ann went."))),)
    assert meeting.items[0].span == Span(0, 12)


NAMES = "abcdefgh"
BOMB = "a: &a [x]\n" + "".join(f"{two}: &{two} [{f'*{one}, ' * 9}]\n" for one, two in pairwise(NAMES))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("{", "not YAML: .* @ line 1, column 2"),
        ("", r"an object is needed, not NoneType @ \$"),
        ("[]", r"an object is needed, not list @ \$"),
        ("a: 1\n---\nb: 2", r"not YAML: .* @ line 2, column 1"),
        ("[" * 100_000, r"nested too deeply @ \$"),
        ("- " * 20_000, r"nested too deeply @ \$"),
        ("{schema_version: 1, front: " + "[" * 150 + "]" * 150 + "}", r"nested too deeply @ \$"),
        (BOMB, r"not YAML: an alias cannot stand here @ line 2, column 8"),
        ("a: !!python/object/apply:os.system [ls]", r"not YAML: the tag .*os.system cannot stand here @ line 1, column 4"),
        ("a: !!timestamp 2017-01-31", "not YAML: the tag .*timestamp cannot stand here"),
        ("a: 1\na: 2", "not YAML: the key 'a' stands here twice @ line 2, column 1"),
        ("[a]: 1", "not YAML: a key is a word @ line 1, column 1"),
        ("a: \x00", "not YAML: "),
        ('a: "\\UFFFFFFFF"', "not YAML: "),
        ("span: [" + "1" * 5000 + ", 2]", "not YAML: "),
        ("schema_version: 2", r"must be '1', not '2' @ \$.schema_version"),
        ("{schema_version: 1, items: [{label: null, title: {}}]}", r"a string is needed, not dict @ \$\.items\[0\]\.title"),
        ("{schema_version: 1, date: 2017-13-01}", r"month must be in 1..12 @ \$\.date"),
        ("{schema_version: 1, bodies: 1}", r"unknown: bodies @ \$"),
        ("{schema_version: 1, span: ['0', 1]}", r"a span is two whole numbers @ \$\.span"),
    ],
)
def test_data_that_is_no_meeting(data: str, problem: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(MinutesDataError, match=problem):
        loads(data, "yaml")
    assert time.perf_counter() - begun < 20


def test_minutes_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text("Minutes: Elmford Trust\n\n1. Rain\n\nIt was agreed to stay.", encoding="utf-8")
    written = dumps(read(path), "yaml")
    assert written.startswith("schema_version: '1'\nkind: Minutes\nbody: Elmford Trust\nstatus: null\nmarkings: []\n")
    assert "  decisions:\n    - text: It was agreed to stay.\n      verb: agreed\n      strength: explicit\n" in written


def test_without_its_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "rrbminutes.serialisers.yaml", raising=False)
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingExtraError, match=r"yaml is not installed: pip install 'rrbminutes\[yaml\]'"):
        dumps(Meeting(), "yaml")
