from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rrbminutes.checks import CODES
from rrbminutes.cli import main
from rrbminutes.cli.rewriting import rewrite
from rrbminutes.errors import WriteError
from rrbminutes.files import put
from tests.conftest import ROOT

SEED = ROOT / "seeds" / "rrb-2021-05-25.txt"
BAD = "Minutes: Elmford Trust\n\nApologises: Ann Ash\n\n3. Rain\n\nIt rained.\n\n3. Snow\n\nIt snowed.\n"
GOOD = "Minutes: Elmford Trust\n\nApologies: Ann Ash\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """The command, in a folder of its own, where colours are not forced: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "bad.txt").write_bytes(BAD.encode())
    (tmp_path / "good.txt").write_bytes(GOOD.encode())

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(["check", *arguments])
        said = capfdbinary.readouterr()
        return code, said.out.decode(), said.err.decode()

    return command


def test_what_is_found_is_printed(run: Run) -> None:
    assert run("bad.txt", "--select", "ITM02,ATT01") == (
        1,
        "bad.txt:3:1: ATT01 “Apologises” in a heading is spelt “Apologies” [warning]\n"
        "3 | Apologises: Ann Ash\n"
        "  | ^^^^^^^^^^\n"
        "fix: spell it “Apologies” (with --fix)\n"
        "\n"
        "bad.txt:9:1: ITM02 item 3 (Snow) has the label of Rain [error]\n"
        "9 | 3. Snow\n"
        "  | ^^^^^^^\n"
        "bad.txt:5:1: note: item 3 stands here first\n"
        "5 | 3. Rain\n"
        "  | -------\n"
        "\n"
        "2 findings in 1 file: 1 error, 1 warning; 1 can be mended with --fix\n",
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["good.txt", "--select", "ITM02,ATT01"], 0),
        (["bad.txt", "--select", "ATT01"], 0),
        (["bad.txt", "--select", "ATT01", "--fail-on", "warning"], 1),
        (["bad.txt", "--select", "ATT01", "--fail-on", "info"], 1),
        (["bad.txt", "--ignore", "ALL", "--fail-on", "info"], 0),
        (["bad.txt", "--select", "ACT", "--select", "itm02"], 1),
        (["good.txt", "missing.txt", "--ignore", "ALL"], 2),
        (["bad.txt", "missing.txt"], 2),
    ],
)
def test_exit_codes(run: Run, arguments: list[str], code: int) -> None:
    assert run(*arguments)[0] == code


def test_one_bad_file_stops_no_other(run: Run, tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\x8e")
    code, out, err = run("missing.txt", "bad.txt", "latin.txt", str(tmp_path), "good.txt", "bad.txt", "--format", "concise")
    assert code == 2
    assert out.count("ITM02") == 1
    assert " of 2 files: " in out
    assert [re.sub(r"cannot read .*: ", "", line) for line in err.splitlines()] == [
        "rrbminutes: no such file or directory",
        "rrbminutes: it is not text in UTF-8 (byte 4), nor surely in Windows-1252",
        "rrbminutes: it is a folder",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "ITM99"], "there is no check 'ITM99'; the nearest is ITM"),
        (["--ignore", "ATC"], "there is no check 'ATC'; the nearest is A"),
        (["--baseline", "none.json"], "none.json: the baseline cannot be read: no such file or directory"),
        (["--write-baseline", "no/where.json"], "cannot write no/where.json: no such file or directory"),
    ],
)
def test_options_that_cannot_be_used(run: Run, arguments: list[str], said: str) -> None:
    code, out, err = run("bad.txt", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"rrbminutes: {said}")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["a.txt", "--fix", "--diff"], ["a.txt", "--profile", "club"], ["a.txt", "--select", ","], ["a.txt", "--format", "x"]],
)
def test_wrong_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", *arguments])
    assert stopped.value.code == 2
    assert "usage: rrbminutes check" in capsys.readouterr().err


def test_help_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    said = capsys.readouterr().out
    assert "rrbminutes check minutes.txt" in said
    assert "exit codes:" in said


def test_configuration(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rrbminutes.toml").write_text('select = ["ATT01"]\n[severity]\nATT01 = "error"\n', encoding="utf-8")
    code, out, _ = run("bad.txt", "--format", "concise")
    assert (code, re.findall(r"[A-Z]{3}\d\d \S+|\[\w+\]", out)) == (1, ["ATT01 “Apologises”", "[error]"])
    assert "ITM02" in run("bad.txt", "--select", "ITM")[1]
    assert run("bad.txt", "--ignore", "ATT") == (0, "nothing found in 1 file\n", "")


def test_a_configuration_that_cannot_be_used_is_named_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "rrbminutes.toml").write_text("slect = []", encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (tmp_path / "sub" / name).write_text(BAD, encoding="utf-8")
    code, out, err = run("sub/a.txt", "bad.txt", "sub/b.txt", "--format", "concise", "--select", "ITM02")
    assert (code, out.count("ITM02")) == (2, 1)
    assert err == f"rrbminutes: {tmp_path}/sub/rrbminutes.toml:1: there is no key 'slect'; the nearest is select\n"


def test_standard_input(tmp_path: Path) -> None:
    (tmp_path / "rrbminutes.toml").write_text('select = ["ITM02"]', encoding="utf-8")
    command = [sys.executable, "-m", "rrbminutes", "check", "-", "-", "--format", "concise"]
    ran = subprocess.run(command, input=BAD.encode(), capture_output=True, cwd=tmp_path)
    assert (ran.returncode, ran.stderr) == (1, b"")
    assert ran.stdout.startswith(b"-:9:1: ITM02 item 3 (Snow)")
    ran = subprocess.run([*command, "--fix"], input=BAD.encode(), capture_output=True, cwd=tmp_path)
    assert (ran.returncode, ran.stderr.count(b"--diff shows what it would do")) == (2, 1)


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_formats_for_programs_are_whole(run: Run, format: str) -> None:
    code, out, _ = run("bad.txt", "missing.txt", "--format", format)
    assert code == 2
    assert json.loads(out)


def test_colour(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run("bad.txt")[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("bad.txt")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("bad.txt")[1]


def test_the_width_is_that_of_the_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "long.txt").write_text(f"Minutes: Elmford Trust\n\nApologises:\n- {'Ann Ash, ' * 40}(PHE)\n", encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "60")
    shown = [line for line in run("long.txt")[1].splitlines() if " | " in line]
    assert shown
    assert max(map(len, shown)) <= 60


def test_a_reader_who_has_seen_enough_changes_no_exit_code(tmp_path: Path) -> None:
    check = f'"{sys.executable}" -m rrbminutes check "{SEED}" "{SEED.parent}/rrb-2017-01-31.txt"'
    ran = subprocess.run(f'({check}; echo $? >"{tmp_path}/code") | head -c 10', shell=True, capture_output=True, check=True)
    assert (ran.stderr, (tmp_path / "code").read_text(encoding="utf-8")) == (b"", "1\n")


@pytest.mark.parametrize(
    ("end", "said"),
    [(">&-", "cannot write: standard output is closed"), (">/dev/full", "cannot write: no space left on device")],
)
def test_closed_and_full_ends_give_one_line(end: str, said: str) -> None:
    ran = subprocess.run(f'"{sys.executable}" -m rrbminutes check {SEED} {end}', shell=True, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (2, f"rrbminutes: {said}\n")


def test_baseline(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("bad.txt", "good.txt", "--write-baseline", "known.json")
    assert code == 0
    assert re.fullmatch(r"\d+ findings written to known\.json\n", out)
    again = (tmp_path / "known.json").read_bytes()
    code, out, _ = run("bad.txt", "good.txt", "--baseline", "known.json")
    assert code == 0
    assert re.fullmatch(r"nothing found in 2 files; \d+ known findings are muted\n", out)
    (tmp_path / "bad.txt").write_text(f"\n\n{BAD}\n## Apologises\n\n- Ben Birch\n", encoding="utf-8")
    out = run("bad.txt", "--baseline", "known.json", "--select", "ATT01,ITM02", "--format", "concise")[1]
    assert [line.split(" ", 2)[0] for line in out.splitlines()] == ["bad.txt:15:4:", "1"]
    (tmp_path / "rrbminutes.toml").write_text('baseline = "known.json"', encoding="utf-8")
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    assert run("bad.txt")[0] == 0
    assert run("bad.txt", "good.txt", "--write-baseline", "known.json")[0] == 0
    assert (tmp_path / "known.json").read_bytes() == again
    assert run("bad.txt", "missing.txt", "--write-baseline", "known.json")[0] == 2
    assert (tmp_path / "known.json").read_bytes() == again


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_fix_rewrites_what_it_mends_and_nothing_else(run: Run, tmp_path: Path, end: str, mark: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes((mark + BAD.replace("\n", end)).encode())
    path.chmod(0o640)
    code, out, _ = run("bad.txt", "--fix", "--select", "ATT01,ITM02", "--format", "concise")
    assert (code, out) == (
        1,
        "bad.txt:9:1: ITM02 item 3 (Snow) has the label of Rain [error]\n1 finding in 1 file: 1 error; 1 fix made\n",
    )
    assert path.read_bytes() == (mark + BAD.replace("Apologises", "Apologies").replace("\n", end)).encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bad.txt", "good.txt"]


def test_a_file_without_fixes_is_not_touched(run: Run, tmp_path: Path) -> None:
    before = (tmp_path / "good.txt").stat()
    run("good.txt", "--fix")
    after = (tmp_path / "good.txt").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_a_link_stays_a_link(run: Run, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to("bad.txt")
    run("link.txt", "--fix")
    assert (tmp_path / "link.txt").is_symlink()
    assert b"Apologies:" in (tmp_path / "bad.txt").read_bytes()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["\n", ""])
def test_diff_shows_and_changes_nothing(run: Run, tmp_path: Path, end: str, last: str) -> None:
    path = tmp_path / "bad.txt"
    text = (GOOD.rstrip("\n").replace("Apologies", "Apologises") + last).replace("\n", end)
    path.write_bytes(text.encode())
    code, out, err = run("bad.txt", "good.txt", "--diff", "--fail-on", "warning")
    assert (code, err) == (1, "--fix would make 1 fix in 1 file\n")
    assert path.read_bytes() == text.encode()
    nothing = "" if last else "\\ No newline at end of file\n"
    after = end if last else "\n"
    assert out == (
        f"--- bad.txt\n+++ bad.txt\n@@ -1,3 +1,3 @@\n Minutes: Elmford Trust{end} {end}"
        f"-Apologises: Ann Ash{after}{nothing}+Apologies: Ann Ash{after}{nothing}"
    )


def test_nothing_to_mend(run: Run) -> None:
    assert run("good.txt", "--diff")[1:] == ("", "--fix would make 0 fixes in 0 files\n")


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("new", encoding="utf-8")
    with pytest.raises(WriteError, match="it was changed by somebody else meanwhile"):
        rewrite(path, "old", "mended")
    assert path.read_text(encoding="utf-8") == "new"


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="it is no file"):
        put(tmp_path, b"new")


def test_a_path_that_is_no_text_can_be_known(run: Run, tmp_path: Path) -> None:
    try:
        (tmp_path / "caf\udce9.txt").write_bytes(BAD.encode())
    except OSError:
        pytest.skip("this system has no such paths")
    assert run("caf\udce9.txt", "--write-baseline", "known.json")[0] == 0
    assert run("caf\udce9.txt", "--baseline", "known.json")[0] == 0
    assert run("caf\udce9.txt", "--format", "sarif")[0] == 1


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(WriteError, match=r"cannot write .*a\.txt: no space left on device"):
        put(path, b"new")
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["old"]


def test_rule(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["rule", "itm02"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"ITM02: two items have the same label.\n\n")
    assert main(["rule"]) == 0
    assert [line.split()[0] for line in capfdbinary.readouterr().out.decode().splitlines()] == list(CODES)
    assert main(["rule", "ITM99"]) == 2
    assert capfdbinary.readouterr().err.startswith(b"rrbminutes: there is no check 'ITM99'; the nearest is ITM0")


@pytest.mark.skipif(not (ROOT / ".pre-commit-hooks.yaml").is_file(), reason="not a checkout")
def test_the_hook_runs_this_command() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert "- id: rrbminutes-check\n" in hook
    assert "  entry: rrbminutes check\n" in hook
