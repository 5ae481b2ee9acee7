from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import Finding, Span, check, parse
from rrbminutes.findings import Related
from rrbminutes.fixes import Edit, Fix
from rrbminutes.reports import REPORTS, Checked, Look, reporter
from rrbminutes.reports.excerpts import excerpt
from rrbminutes.reports.painting import plain, width_of
from rrbminutes.reports.paths import from_here, uri
from rrbminutes.reports.places import Lines
from tests.conftest import ROOT, SEEDS

TEXT = "Minutes: Elmford\n\nPresent:\n- Ann Ash, (PHE)\n- Ann Birch\n"
COMMA = Finding(
    "ATT05",
    "warning",
    "“,” stands before the bracket",
    Span(36, 37),
    (Related(Span(46, 49), "another Ann"),),
    Fix("take it out", (Edit(Span(36, 37), ""),), safe=True),
)
NO_TITLE = Finding("DOC01", "error", "no title")


def reported(format: str, *checked: Checked, look: Look = Look()) -> str:  # noqa: B008
    return "".join(reporter(format).report(checked, look))


def test_full() -> None:
    assert reported("full", Checked("may.txt", TEXT, (NO_TITLE, COMMA), muted=2), Checked("june.txt", "")) == (
        "may.txt: DOC01 no title [error]\n"
        "\n"
        "may.txt:4:10: ATT05 “,” stands before the bracket [warning]\n"
        "4 | - Ann Ash, (PHE)\n"
        "  |          ^\n"
        "may.txt:5:3: note: another Ann\n"
        "5 | - Ann Birch\n"
        "  |   ---\n"
        "fix: take it out (with --fix)\n"
        "\n"
        "2 findings in 1 of 2 files: 1 error, 1 warning; 1 can be mended with --fix; 2 known findings are muted\n"
    )


def test_concise() -> None:
    assert reported("concise", Checked("may.txt", TEXT, (NO_TITLE, COMMA), mended=1)) == (
        "may.txt: DOC01 no title [error]\n"
        "may.txt:4:10: ATT05 “,” stands before the bracket [warning]\n"
        "2 findings in 1 file: 1 error, 1 warning; 1 fix made; 1 can be mended with --fix\n"
    )
    assert reported("concise", Checked("a", ""), Checked("b", "")) == "nothing found in 2 files\n"


def test_a_suggestion_and_many_places() -> None:
    related = tuple(Related(Span(at, at + 1), "here") for at in range(9))
    fix = Fix("say it so", (Edit(Span(0, 1), "m"),))
    said = reported("full", Checked("a.txt", TEXT, (Finding("DT05", "info", "said", Span(0, 1), related, fix),)))
    assert said.count("note: here") == 5
    assert "note: and 4 more\nfix: say it so (a suggestion)\n" in said


def test_github() -> None:
    broad = Finding("LAY02", "info", "100%, or: none\nof it", Span(0, 25))
    assert reported("github", Checked("a,b:c.txt", TEXT, (NO_TITLE, COMMA, broad))) == (
        "::error file=a%2Cb%3Ac.txt,title=DOC01::no title\n"
        "::warning file=a%2Cb%3Ac.txt,line=4,col=10,endLine=4,endColumn=11,title=ATT05::“,” stands before the bracket\n"
        "::notice file=a%2Cb%3Ac.txt,line=1,endLine=3,title=LAY02::100%25, or: none%0Aof it\n"
    )


def test_json() -> None:
    said = json.loads(reported("json", Checked("may.txt", TEXT, (NO_TITLE, COMMA), muted=2)))
    assert (said["schema_version"], said["files"], said["muted"], said["mended"]) == ("1", 1, 2, 0)
    first, second = said["findings"]
    assert (first["path"], first["code"], first["name"], first["place"]) == ("may.txt", "DOC01", "kind_not_named", None)
    assert second["place"] == {"line": 4, "column": 10, "end_line": 4, "end_column": 11, "span": [36, 37]}
    assert second["fix"]["edits"][0] == {"place": second["place"], "replacement": ""}
    assert second["related"][0]["message"] == "another Ann"


@pytest.mark.parametrize("format", ["json", "sarif", "github"])
def test_nothing_found_is_said_in_each_format(format: str) -> None:
    said = reported(format)
    assert said == "" if format == "github" else json.loads(said)


def test_colour() -> None:
    said = reported("full", Checked("may.txt", TEXT, (COMMA,)), look=Look(colour=True))
    assert "\x1b[1;33mATT05\x1b[0m" in said
    assert "\x1b[1;33m^\x1b[0m" in said
    assert "\x1b" not in reported("full", Checked("may.txt", TEXT, (COMMA,)))


@pytest.mark.parametrize("format", REPORTS)
@pytest.mark.parametrize("name", sorted(SEEDS))
def test_each_finding_is_reported_in_each_format(format: str, name: str) -> None:
    checked = Checked(f"{name}.txt", SEEDS[name], check(parse(SEEDS[name])))
    said = reported(format, checked)
    for finding in checked.findings:
        assert finding.code in said
        assert finding.message in said or json.dumps(finding.message, ensure_ascii=False)[1:-1] in said


@pytest.mark.parametrize("format", ["full", "concise"])
@given(st.text(max_size=30), st.text(min_size=1, max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_no_report_for_people_does_what_a_terminal_obeys(format: str, path: str, text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    finding = Finding("ATT05", "info", "said", Span(start, min(len(text), start + length)))
    said = reported(format, Checked(path, text, (finding,)), look=Look(width=30))
    assert all(line.isprintable() for line in said.split("\n"))


@pytest.mark.parametrize(
    ("text", "span", "room", "line", "marks"),
    [
        ("one two", Span(4, 7), 20, "one two", "    ^^^"),
        ("one two", Span(4, 4), 20, "one two", "    ^"),
        ("one two", Span(7, 7), 20, "one two", "       ^"),
        ("one\ntwo", Span(0, 7), 20, "one", "^^^"),
        ("\tone", Span(1, 4), 20, "    one", "    ^^^"),
        ("会議 one", Span(1, 4), 20, "会議 one", "  ^^^^"),
        ("e\u0301 one", Span(3, 6), 20, "e\u0301 one", "  ^^^"),
        ("\x1b[2J\u202eone", Span(5, 8), 20, "·[2J·one", "     ^^^"),
        ("word " * 9, Span(20, 24), 20, "… word word word wo…", "       ^^^^"),
        ("word " * 9, Span(0, 45), 20, "word word word word…", "^" * 19),
        ("word " * 9, Span(40, 44), 20, "…ord word word word", " " * 15 + "^" * 4),
        ("会" * 40, Span(30, 31), 20, "…会会会会会会会会会…", " " * 13 + "^^"),
    ],
)
def test_excerpt(text: str, span: Span, room: int, line: str, marks: str) -> None:
    assert excerpt(Lines.of(text), span, room, "^")[1:] == (line, marks)


@given(st.text("ab 会\t\u0301\n\r\x1b", max_size=80), st.integers(0, 80), st.integers(0, 80), st.integers(20, 40))
def test_marks_stand_below_the_line_that_is_shown(text: str, start: int, length: int, room: int) -> None:
    span = Span(min(start, len(text)), min(len(text), start + length))
    number, line, marks = excerpt(Lines.of(text), Span(span.start, max(span)), room, "^")
    assert number == span.line(text)
    assert width_of(line) <= room
    assert len(marks) <= room + 1
    assert set(marks.lstrip(" ")) == {"^"}


def test_a_line_of_a_megabyte_is_shown_at_once() -> None:
    text = "word " * 200_000
    for _ in range(50):
        assert width_of(excerpt(Lines.of(text[:2000]), Span(1000, 1004), 100, "^")[1]) <= 100
    assert excerpt(Lines.of(text), Span(999_000, 999_004), 100, "^")[2].endswith("^^^^")


@given(st.text("ab\n\r\u2028\x85", max_size=40), st.integers(0, 40))
def test_places_are_those_of_spans(text: str, at: int) -> None:
    at = min(at, len(text))
    if text[at - 1 : at + 1] == "\r\n":
        return
    lines = Lines.of(text)
    assert lines.place(at) == (Span(at, at).line(text), Span(at, at).column(text))
    assert "".join(lines.line(number) for number in range(1, len(lines.starts) + 1)) == text.replace("\n", "").replace("\r", "")


@given(st.text())
def test_plain_words_are_one_printable_line(text: str) -> None:
    assert plain(text).isprintable()
    assert len(plain(text)) >= len(text)


def test_width() -> None:
    assert [width_of(word) for word in ("one", "会議", "e\u0301", unicodedata.lookup("FULLWIDTH LATIN CAPITAL LETTER A"))] == [
        3,
        4,
        1,
        2,
    ]


def test_paths_for_services(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert from_here(str(ROOT / "seeds" / "a.txt")) == from_here("./seeds/a.txt") == "seeds/a.txt"
    assert uri("a b#.txt") == "a%20b%23.txt"
    assert uri(str(ROOT.parent / "a b.txt")) == (ROOT.parent / "a b.txt").as_uri()
