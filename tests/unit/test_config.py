from __future__ import annotations

from pathlib import Path

import pytest

from rrbminutes import Settings
from rrbminutes.checks import CODES
from rrbminutes.config import Config, Configs, config_of, settled
from rrbminutes.config.globs import matches
from rrbminutes.errors import ConfigError

WHOLE = """\
select = ["ACT", "ITM02", "DT"]
ignore = ["ACT05"]
profile = "council"
baseline = "known/all.json"

[severity]
ACT = "error"
DT01 = "off"

[aliases]
"The Met" = "MPS"

[per-file."2017/*.txt"]
ignore = ["DT"]
profile = "school"
"""


def in_file(folder: Path, text: str, name: str = "rrbminutes.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> Config:
    config = config_of(in_file(folder, text))
    assert config is not None
    return config


def test_all_keys(tmp_path: Path) -> None:
    config = read(tmp_path, WHOLE)
    assert config.settings == Settings(
        "council",
        {"The Met": "MPS"},
        select=["ACT", "ITM02", "DT"],
        ignore=["ACT05"],
        severity={"ACT": "error", "DT01": "off"},
    )
    assert config.per_file == (("2017/*.txt", Settings("school", ignore=["DT"])),)
    assert config.baseline == tmp_path / "known/all.json"


def test_what_holds_for_a_file(tmp_path: Path) -> None:
    config = read(tmp_path, WHOLE)
    now = config.settings_for(tmp_path / "2018/may.txt", Settings())
    assert now.select == tuple(code for code in CODES if code == "ITM02" or (code[:3] == "ACT" and code != "ACT05")
                               or (code[:2] == "DT" and code != "DT01"))  # fmt: skip
    assert (now.profile, dict(now.aliases), dict(now.severity)["ACT01"]) == ("council", {"The Met": "MPS"}, "error")
    then = config.settings_for(tmp_path / "2017/may.txt", Settings())
    assert then.profile == "school"
    assert not any(code.startswith("DT") for code in then.select or ())
    assert config.settings_for(None, Settings("nhs", ignore=["ACT"])).profile == "nhs"


@pytest.mark.parametrize(
    ("layers", "run"),
    [
        ([], CODES),
        ([Settings(ignore=["ACT"]), Settings(select=["ACT01"])], ["ACT01"]),
        ([Settings(select=["ACT01", "ITM02"]), Settings(ignore=["ACT"])], ["ITM02"]),
        ([Settings(severity={"ACT01": "off"}), Settings(select=["ACT01"])], ["ACT01"]),
        ([Settings(select=["ACT01"]), Settings(severity={"ACT01": "off"})], []),
        ([Settings(select=["ACT01"], severity={"ACT01": "off"}), Settings(severity={"ACT01": "info"})], ["ACT01"]),
    ],
)
def test_later_layers_win(layers: list[Settings], run: list[str]) -> None:
    assert settled(layers).select == tuple(run)
    assert settled([settled(layers)]) == settled(layers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('slect = ["ACT"]', ":1: there is no key 'slect'; the nearest is select"),
        ('select = ["ACT",\n  "ATC01"]', ":2: there is no check 'ATC01'; the nearest is A"),
        ('# ITM99\nignore = ["ITM99"]', ":2: there is no check 'ITM99'; the nearest is ITM0"),
        ('select = "ACT"', ':1: select must be a list of codes, as in ["ACT", "ITM02"]'),
        ("select = [1]", ':1: select must be a list of codes, as in ["ACT", "ITM02"]'),
        ('\n[severity]\nACT01 = "fatal"', ":3: there is no severity 'fatal'; the nearest is "),
        ('[severity]\nACT99 = "error"', ":2: there is no check 'ACT99'; the nearest is ACT"),
        ("[severity]\nACT01 = 3", ":2: ACT01 must be text"),
        ('profile = "counsil"', ":1: there is no profile 'counsil'; the nearest is council"),
        ("profile = 7", ":1: there is no profile '7'; the nearest is "),
        ("aliases = 1", ":1: aliases must be a table"),
        ("baseline = 1", ":1: baseline must be a path"),
        ("\n\nper-file = 1", ":3: per-file must be a table"),
        ('[per-file."a.txt"]\nignore = ["X"]\nslect = []', ":3: there is no key 'slect'; the nearest is select"),
        ('[per-file]\n"*.txt" = {baseline = "x"}', ":2: there is no key 'baseline'; the nearest is "),
        ("select = [", ": it is not TOML: "),
        ("x = " + "[" * 5000, ": it is not TOML"),
        ('"se\\u006cekt" = 1', ": there is no key 'selekt'; the nearest is select"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = in_file(tmp_path, text)
    with pytest.raises(ConfigError) as raised:
        config_of(path)
    assert str(raised.value).startswith(f"{path}{said}")
    assert len(str(raised.value)) < len(str(path)) + 300


def test_pyproject(tmp_path: Path) -> None:
    none = in_file(tmp_path, '[tool.ruff]\nselect = ["E"]\n', "pyproject.toml")
    assert config_of(none) is None
    some = in_file(tmp_path, '[tool.ruff]\nselect = ["E"]\n\n[tool.rrbminutes]\nselect = ["E999"]\n', "pyproject.toml")
    with pytest.raises(ConfigError, match=r":5: there is no check 'E999'"):
        config_of(some)
    amid = '[tool.hatch]\npackages = ["src/rrbminutes"]\nX1 = "X1"\n[tool.rrbminutes]\n[tool.rrbminutes.severity]\nX1 = "off"\n'
    with pytest.raises(ConfigError, match=r":6: there is no check 'X1'"):
        config_of(in_file(tmp_path, amid, "pyproject.toml"))
    with pytest.raises(ConfigError, match=r"rrbminutes must be a table"):
        config_of(in_file(tmp_path, "[tool]\nrrbminutes = 1\n", "pyproject.toml"))


def test_the_nearest_holds(tmp_path: Path) -> None:
    in_file(tmp_path, '[tool.rrbminutes]\nprofile = "nhs"\n', "pyproject.toml")
    in_file(tmp_path / "a", "[tool.black]\n", "pyproject.toml")
    in_file(tmp_path / "a/b", 'profile = "school"\n')
    in_file(tmp_path / "a/b", '[tool.rrbminutes]\nprofile = "charity"\n', "pyproject.toml")
    in_file(tmp_path / "a/b/c/d", "profile = 1\n")
    configs = Configs()
    for _ in range(2):
        assert configs.nearest(tmp_path).settings.profile == "nhs"
        assert configs.nearest(tmp_path / "a").settings.profile == "nhs"
        assert configs.nearest(tmp_path / "a/b").settings.profile == "school"
        assert configs.nearest(tmp_path / "a/b/c").settings.profile == "school"
        with pytest.raises(ConfigError):
            configs.nearest(tmp_path / "a/b/c/d")


def test_a_configuration_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "rrbminutes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="it cannot be read: it is not text in UTF-8"):
        Configs().nearest(tmp_path)


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("may.txt", "may.txt", True),
        ("2017/may.txt", "may.txt", True),
        ("2017/may.txt", "*.txt", True),
        ("2017/may.txt", "2017/*", True),
        ("2017/may.txt", "2017", True),
        ("2017/may.txt", "2017/", True),
        ("2017/old/may.txt", "2017/*.txt", False),
        ("2017/old/may.txt", "2017/**/*.txt", True),
        ("2017/may.txt", "2017/**/*.txt", True),
        ("2017/may.txt", "./2017/may.txt", True),
        ("2017/may.txt", "2018/*", False),
        ("2017/may.txt", "**/2017/**", True),
        ("../may.txt", "may.md", False),
        ("/".join("a" * 200), "/".join(["**", "a"] * 50) + "/b", False),
    ],
)
def test_patterns_of_paths(path: str, pattern: str, fits: bool) -> None:
    assert matches(path, pattern) is fits
