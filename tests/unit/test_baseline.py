from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import Finding, Settings, Span, check, parse
from rrbminutes.baseline import baseline_of, written
from rrbminutes.cli.line_ends import findings_in
from rrbminutes.errors import ConfigError
from rrbminutes.findings import fingerprint
from tests.conftest import MINUTES, SEEDS

TEXTS = {**SEEDS, **MINUTES}


def test_what_is_known_is_not_reported_again(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    file = str(tmp_path / "minutes" / "may.txt")
    found = check(parse(SEEDS["rrb-2017-01-31"]))
    path.write_text(written(path, [(file, SEEDS["rrb-2017-01-31"], found)]), encoding="utf-8")
    known = baseline_of(path)
    assert known.unknown(file, SEEDS["rrb-2017-01-31"], found) == ()
    assert known.unknown(str(tmp_path / "may.txt"), SEEDS["rrb-2017-01-31"], found) == found
    entries = json.loads(path.read_text(encoding="utf-8"))["known"]
    assert {entry["path"] for entry in entries} == {"minutes/may.txt"}
    assert sum(entry["count"] for entry in entries) == len(found)


def test_two_of_the_same_are_two(tmp_path: Path) -> None:
    path, text = tmp_path / "known.json", "Ash\nAsh\nAsh\n"
    one, two, three = (Finding("ATT02", "warning", "said", Span(at, at + 3)) for at in (0, 4, 8))
    path.write_text(written(path, [("a.txt", text, [one, two])]), encoding="utf-8")
    known = baseline_of(path)
    assert [entry["count"] for entry in json.loads(path.read_text(encoding="utf-8"))["known"]] == [2]
    assert known.unknown("a.txt", text, [one, two]) == known.unknown("a.txt", text, [one]) == ()
    assert known.unknown("a.txt", text, [one, two, three]) == (three,)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_it_holds_where_lines_move_and_wrap(name: str) -> None:
    text = TEXTS[name]
    ended = text.replace("\n", "\r\n")
    before = [fingerprint(finding, text) for finding in findings_in(text, Settings())]
    assert [fingerprint(finding, ended) for finding in findings_in(ended, Settings())] == before
    moved = re.sub(r"\n\n(?=[A-Z])", "\n\n\n", text, count=5)  # before prose: a blank line within a list is a fault of its own
    assert {fingerprint(finding, moved) for finding in findings_in(moved, Settings())} == set(before)


def test_what_tells_two_findings_apart() -> None:
    text = "Ash went.\nBirch went."
    assert len(
        {
            fingerprint(Finding("ATT02", "warning", "said", Span(0, 3)), text),
            fingerprint(Finding("ATT02", "warning", "said", Span(10, 15)), text),
            fingerprint(Finding("ATT02", "warning", "told", Span(0, 3)), text),
            fingerprint(Finding("ATT03", "warning", "said", Span(0, 3)), text),
        }
    ) == 4  # fmt: skip
    spaced = Finding("ATT02", "warning", "said", Span(0, 9))
    assert fingerprint(spaced, text) == fingerprint(spaced, "Ash\nwent.")
    milder = Finding("ATT02", "info", "said", Span(0, 3))
    assert fingerprint(milder, text) == fingerprint(Finding("ATT02", "error", "said", Span(0, 3)), text)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "[]",
        "7",
        "{}",
        '{"version": 1}',
        '{"version": 1, "known": 5}',
        '{"version": 1, "known": [5]}',
        '{"version": 1, "known": [{"path": "a", "fingerprint": "b", "count": "2"}]}',
        '{"version": 1, "known": [{"path": "a", "fingerprint": 1, "count": 2}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, data: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(ConfigError, match="it is no baseline: make one with --write-baseline"):
        baseline_of(path)


def test_a_baseline_of_another_version_or_none_at_all(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    with pytest.raises(ConfigError, match="the baseline cannot be read: no such file"):
        baseline_of(path)
    path.write_text('{"version": 2, "known": []}', encoding="utf-8")
    with pytest.raises(ConfigError, match="it is a baseline of version 2, not 1"):
        baseline_of(path)


def test_nothing_known(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(written(path, []), encoding="utf-8")
    assert baseline_of(path).known == {}


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["Ash went.", "Ash", "x" * 500]), st.integers(0, 3)), max_size=6)
)
def test_each_is_muted_as_often_as_it_is_known(drawn: list[tuple[str, str, int]]) -> None:
    files = [(f"{at}{name}.txt", text, (Finding("ATT02", "info", "said", Span(0, len(text))),) * count)
             for at, (name, text, count) in enumerate(drawn)]  # fmt: skip
    path = Path("known.json")
    rows = json.loads(written(path, files))["known"]
    assert sum(row["count"] for row in rows) == sum(count for *_, count in drawn)
    assert rows == sorted(rows, key=lambda row: row["path"])
