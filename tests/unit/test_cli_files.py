"""The commands that take many files: ``convert``, ``actions``, ``attendance``, and ``parse`` of several."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from rrbminutes import dumps, loads, parse, read
from rrbminutes.cli import main

MINUTES = """Minutes of the Elmford Trust

4 June 2019

Present: Ann Ash (chair), Ben Birch

Apologies: Cora Dell

1. Gates

ACTION: Ben Birch to mend the north gate by 1 July 2019.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two minutes, one of them deeper, and two files that are none."""
    made = tmp_path / "in"
    (made / "older").mkdir(parents=True)
    (made / "june.txt").write_text(MINUTES, encoding="utf-8")
    (made / "older" / "may.md").write_text(MINUTES.replace("4 June", "7 May"), encoding="utf-8")
    (made / "photo.jpg").write_bytes(b"\xff\xd8")
    (made / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    return made


def test_a_folder_becomes_a_folder_and_one_broken_file_stops_no_other(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["convert", str(folder), "--to", "json", "-o", str(out)]) == 2
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*.json")) == ["june.json", "older/may.json"]
    assert loads((out / "june.json").read_text(encoding="utf-8")) == parse(MINUTES)
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith(f"rrbminutes: cannot read {folder / 'broken.pdf'}: it is broken")
    assert said[1] == f"2 of 3 files written to {out}"


@pytest.mark.parametrize("format", ["akn", "csv", "docx", "html", "ics", "json", "markdown", "ocd", "text", "yaml"])
def test_every_format_can_be_written(folder: Path, tmp_path: Path, format: str) -> None:
    out = tmp_path / "minutes.out"
    assert main(["convert", str(folder / "june.txt"), "--to", format, "-o", str(out)]) == 0
    assert out.stat().st_size > 0
    assert list(tmp_path.iterdir()) == [tmp_path / "in", out] or sorted(tmp_path.iterdir()) == sorted([tmp_path / "in", out])


def test_one_file_goes_to_standard_output(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(folder / "june.txt"), "--to", "markdown"]) == 0
    assert capsysbinary.readouterr().out.decode() == dumps(parse(MINUTES), "markdown")
    assert main(["convert", str(folder / "june.txt"), "--to", "docx"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"PK")


def test_what_would_destroy_something_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert main(["convert", "june.txt", "--to", "text", "-o", "."]) == 2
    (folder / "june.md").write_text(MINUTES, encoding="utf-8")
    assert main(["convert", "june.txt", "june.md", "--to", "json", "-o", str(tmp_path / "out")]) == 2
    assert main(["convert", "june.txt", "june.md", "--to", "json"]) == 2
    assert main(["convert", "older/none", "--to", "json"]) == 2
    said = capsys.readouterr().err
    for why in ("it is the file that is read", "june.txt is written there", "several files need -o FOLDER", "no such file"):
        assert why in said
    assert (folder / "june.txt").read_text(encoding="utf-8") == MINUTES


def test_several_files_are_parsed_to_a_line_each(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["parse", str(folder / "june.txt"), str(folder / "older" / "may.md")]) == 0
    rows = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [row["meeting"]["date"] for row in rows] == ["2019-06-04", "2019-05-07"]
    assert loads(json.dumps(rows[0]["meeting"])) == read(folder / "june.txt")
    assert main(["parse", str(folder), "--format", "text"]) == 2


def test_actions_are_listed(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["actions", str(folder / "june.txt")]) == 0
    head, row = capsysbinary.readouterr().out.decode().splitlines()
    assert head.split() == ["MEETING", "LABEL", "TEXT", "OWNERS", "DUE", "DUE", "DATE", "STATUS"]
    assert "Ben Birch to mend the north gate" in row
    assert main(["actions", str(folder / "june.txt"), str(folder / "older"), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode(), newline="")))
    assert [(row["meeting"], row["owners"], row["due_date"]) for row in rows] == [
        ("2019-06-04", "Ben Birch", "2019-07-01"),
        ("2019-05-07", "Ben Birch", "2019-07-01"),
    ]


def test_attendance_is_listed(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["attendance", str(folder / "june.txt"), "--format", "json"]) == 0
    rows = json.loads(capsysbinary.readouterr().out)
    assert [(row["name"], row["role"], row["status"]) for row in rows] == [
        ("Ann Ash", "chair", "present"),
        ("Ben Birch", None, "present"),
        ("Cora Dell", None, "apologies"),
    ]
    monkeypatch.setenv("COLUMNS", "44")
    assert main(["attendance", str(folder / "june.txt")]) == 0
    assert max(map(len, capsysbinary.readouterr().out.decode().splitlines())) <= 60


def test_only_text_is_fixed(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder / "page.html"
    page.write_text("<h1>Minutes of the Elmford Trust</h1><p>4 June 2019</p><p>Apologises: Ann Ash</p>", encoding="utf-8")
    before = page.read_bytes()
    assert main(["check", "--fix", "--select", "ATT01", str(page)]) == 2
    assert page.read_bytes() == before
    assert "only text files are rewritten" in capsys.readouterr().err


def test_a_shell_can_complete(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["completion", "bash"]) == 0
    assert b"attendance" in capsysbinary.readouterr().out
