from __future__ import annotations

import csv
import datetime as dt
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import Action, Actions, Due, Item, Meeting, NextMeeting, Paragraph, dump, dumps, parse
from rrbminutes.serialisers.csv import COLUMNS, defused
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES

MEETING = Meeting(
    body="Elmford Trust",
    date=dt.date(2021, 5, 3),
    items=(
        Item(
            "3",
            "Gates",
            items=(
                Item(None, "Paint", (Paragraph("ACTION: Ann to buy paint by 4 June 2021."),)),
                Item(
                    "3.1",
                    "Keys",
                    (
                        Actions(
                            (
                                Action(
                                    'Cut "two" keys, at least',
                                    label="7",
                                    owners=("Ann Ash", "Ben Birch"),
                                    due=Due("next meeting"),
                                    status="Open",
                                ),
                            )
                        ),
                    ),
                ),
            ),
        ),
    ),
    next_meeting=NextMeeting(dt.date(2021, 7, 5)),
)


def rows(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(written, newline=""), strict=True))


def test_a_row_for_each_action() -> None:
    assert [list(row.values()) for row in rows(dumps(MEETING, "csv"))] == [
        [
            "Elmford Trust",
            "2021-05-03",
            "3",
            "Paint",
            "",
            "Ann to buy paint by 4 June 2021.",
            "Ann",
            "4 June 2021",
            "2021-06-04",
            "",
        ],
        [
            *("Elmford Trust", "2021-05-03", "3.1", "Keys", "7", 'Cut "two" keys, at least', "Ann Ash; Ben Birch"),
            *("next meeting", "2021-07-05", "Open"),
        ],
    ]


def test_a_meeting_without_actions_is_a_header() -> None:
    assert dumps(Meeting(), "csv") == ",".join(COLUMNS) + "\r\n"


def test_what_only_a_summary_lists_stands_in_no_item() -> None:
    meeting = Meeting(action_summary=(Action("Go", label="1"), Action("Stay", status="Complete")))
    assert [(row["Item"], row["Number"], row["Action"]) for row in rows(dumps(meeting, "csv"))] == [("", "1", "Go")]


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("", ""),
        ("'", "'"),
        ("Ann to go", "Ann to go"),
        ("3-4 June", "3-4 June"),
        ("a = b", "a = b"),
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("-1", "'-1"),
        ("−1", "'−1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tcmd", "'\tcmd"),
        ("\rcmd", "'\rcmd"),
        ("\ncmd", "'\ncmd"),
        ("  =1", "'  =1"),
        ("\xa0=1", "'\xa0=1"),
        ("\u200b=1", "'\u200b=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠A", "'＠A"),
        ("﹦1", "'﹦1"),
        ("﹢1", "'﹢1"),
        ("go; =1", "go;' =1"),
        ("go;=1;-2", "go;'=1;'-2"),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ('=HYPERLINK("http://elmford.example","go")', '\'=HYPERLINK("http://elmford.example","go")'),
    ],
)
def test_nothing_is_run(cell: str, safe: str) -> None:
    assert defused(cell) == safe
    assert defused(safe) == safe


@pytest.mark.parametrize("words", ["=1+1", "＝1+1", "@SUM(A1)", "-2", "+2"])
def test_no_cell_of_a_meeting_is_run(words: str) -> None:
    action = Action(words, label=words, owners=(words,), due=Due(words), status=words)
    meeting = Meeting(body=words, items=(Item(None, words, (Actions((action,)),)),))
    (row,) = rows(dumps(meeting, "csv"))
    said = {name: row[name] for name in COLUMNS if name not in ("Meeting date", "Item", "Due date")}
    assert set(said.values()) == {f"'{words}"}


@given(st.text(alphabet=st.sampled_from("\"\n\r,;= \t'aé＝")))
def test_cells_are_read_back_as_they_were_written(text: str) -> None:
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(["Ann", defused(text), "Ben"])
    ((first, cell, last),) = csv.reader(StringIO(written.getvalue(), newline=""), strict=True)
    assert (first, cell, last) == ("Ann", defused(text), "Ben")
    assert cell.replace("'", "") == text.replace("'", "")


@given(meetings())
def test_rows_are_the_actions(meeting: Meeting) -> None:
    written = dumps(meeting, "csv")
    found = rows(written)
    assert [row["Action"] for row in found] == [defused(action.text) for action in meeting.actions]
    assert [row["Due date"] for row in found] == [
        str(action.due.date) if action.due is not None and action.due.date is not None else "" for action in meeting.actions
    ]
    assert all(set(row) == set(COLUMNS) for row in found)
    assert written.count("\n") == written.count("\r\n") == len(found) + 1


@pytest.mark.parametrize("name", MINUTES)
def test_sample_minutes(name: str) -> None:
    meeting = parse(MINUTES[name])
    assert len(rows(dumps(meeting, "csv"))) == len(meeting.actions)


def test_files_open_in_excel_as_utf_8_and_text_has_no_mark(tmp_path: Path) -> None:
    meeting = Meeting(body="Cyngor Tŷ Gŵyr", items=(Item(None, "Ŵy", (Actions((Action("Ewch"),)),)),))
    dump(meeting, tmp_path / "actions.csv")
    data = (tmp_path / "actions.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfBody,")
    assert data.decode("utf-8-sig") == dumps(meeting, "csv")
    with (tmp_path / "actions.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["Body"] == "Cyngor Tŷ Gŵyr"
