from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rrbminutes import ReadError, dumps, explain, parse, read
from rrbminutes.cli import main
from tests.conftest import ROOT, SEEDS

SEED = ROOT / "seeds" / "rrb-2021-05-25.txt"


def test_json_is_the_default(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["parse", str(SEED)]) == 0
    assert json.loads(capsysbinary.readouterr().out)["body"] == "Reducing Reoffending Board"


def test_text(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["parse", str(SEED), "--format", "text"]) == 0
    assert capsysbinary.readouterr().out.decode() == dumps(parse(SEEDS[SEED.stem]), "text")


SAMPLE = """\
Minutes: Elmford Trust

1. Welcome
Ann welcomed all to the Old Library, where the lamps had been mended since.

2. Bins
"""


def explaining(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], text: str, columns: int
) -> list[str]:
    """The rows that ``explain`` prints of a file, on a terminal so wide."""
    path = tmp_path / "minutes.txt"
    path.write_text(text, encoding="utf-8", newline="")
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["explain", str(path)]) == 0
    return capsysbinary.readouterr().out.decode().split("\n")


def test_explain_prints_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert explaining(tmp_path, monkeypatch, capsysbinary, SAMPLE, 88) == [
        "1  DOCUMENT  DOCUMENT   Minutes: Elmford Trust",
        "3  NUMBERED  ITEM_1     1. Welcome                            heading of the series 1, 2",
        "4  STATED    PARAGRAPH  Ann welcomed all to the Old Library…  nothing else took it",
        "6  NUMBERED  ITEM_1     2. Bins                               heading of the series 1, 2",
        "",
    ]


def test_explain_shows_some_of_each_line_on_any_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert "Ann welcomed all to…" in explaining(tmp_path, monkeypatch, capsysbinary, SAMPLE, 1)[2]
    assert explaining(tmp_path, monkeypatch, capsysbinary, " \n", 80) == [""]


def test_explain_prints_nothing_that_a_terminal_obeys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    said = explaining(tmp_path, monkeypatch, capsysbinary, "Minutes\x1b[2J\u202e\x9b\n\n\u200b\n", 80)
    assert all(line.isprintable() for line in said)
    assert len(said) == 3


def test_explain_says_all_that_the_function_says(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["explain", str(SEED)]) == 0
    rows = capsysbinary.readouterr().out.decode().splitlines()
    for row, line in zip(rows, explain(SEEDS[SEED.stem]), strict=True):
        assert row.split()[:3] == [str(line.number), line.kind, line.place]
        assert row.endswith(line.reason or "")


def test_standard_input() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "rrbminutes", "parse", "-"], input=b"Minutes: Elmford", capture_output=True, check=True
    )
    assert json.loads(ran.stdout)["body"] == "Elmford"
    ran = subprocess.run(
        [sys.executable, "-m", "rrbminutes", "explain", "-"], input=b"Minutes: Elmford", capture_output=True, check=True
    )
    assert ran.stdout == b"1  DOCUMENT  DOCUMENT  Minutes: Elmford\n"


@pytest.mark.parametrize("command", ["parse", "explain"])
@pytest.mark.parametrize(
    ("name", "data"), [("missing.txt", None), ("latin.txt", b"caf\x81"), ("binary.txt", b"a\0b"), ("folder", b"")]
)
def test_a_file_that_cannot_be_read_gives_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes | None, command: str
) -> None:
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif data is not None:
        path.write_bytes(data)
    assert main([command, str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"rrbminutes: cannot read {path}: ")
    assert said.err.count("\n") == 1


def test_no_command_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
    assert "usage: rrbminutes" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["parse", "explain"])
def test_help_shows_examples(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert f"rrbminutes {command} minutes.txt" in capsys.readouterr().out


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    ran = subprocess.run(
        f'"{sys.executable}" -m rrbminutes parse "{SEED}" | head -c 10', shell=True, capture_output=True, check=True
    )
    assert ran.stderr == b""


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("parse - <&-", "rrbminutes: cannot read standard input: it is closed"),
        ("parse {seed} >&-", "rrbminutes: cannot write: standard output is closed"),
        ("explain - <&-", "rrbminutes: cannot read standard input: it is closed"),
        ("parse {seed} >/dev/full", "rrbminutes: cannot write: no space left on device"),
    ],
)
def test_closed_and_full_ends_give_one_line(command: str, said: str) -> None:
    ran = subprocess.run(
        f'"{sys.executable}" -m rrbminutes {command.format(seed=SEED)}', shell=True, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stderr) == (2, said + "\n")


def test_read_takes_paths_only(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes("\ufeffMinutes: Elmford".encode())
    assert read(path) == read(str(path)) == parse("Minutes: Elmford")
    with pytest.raises(ReadError, match="no such file"):
        read(tmp_path / "other.txt")
    with pytest.raises(TypeError, match="read takes a path, not int"):
        read(7)  # type: ignore[arg-type]
