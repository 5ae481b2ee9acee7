"""From TOML to what it settles; what it cannot mean is refused, with the line on which it stands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from attrs import frozen

from rrbminutes.checks import CODES
from rrbminutes.checks.settings import LEVELS, PROFILES, Level, Settings, codes_meant
from rrbminutes.config.layers import Config
from rrbminutes.errors import ConfigError, ReadError, UnknownNameError
from rrbminutes.readers import utf8_of

__all__ = ["config_of"]

Table = Mapping[str, object]

OF_FILES = ("aliases", "ignore", "profile", "select", "severity")
OF_ALL = (*OF_FILES, "baseline", "per-file")
PYPROJECT = "pyproject.toml"
OURS = ("tool", "rrbminutes")


def config_of(path: Path) -> Config | None:
    """
    What a file settles; None for a ``pyproject.toml`` that says nothing of this tool.

    Raises:
        ConfigError: where it cannot be read, is no TOML, or has a key, a code or a value that means nothing here.
    """
    try:
        text = utf8_of(path)
        table: object = tomllib.loads(text.replace("\r\n", "\n"))
    except ReadError as error:
        raise ConfigError(path, f"it cannot be read: {error.why}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path, f"it is not TOML: {str(error)[:200]}") from None
    except RecursionError:
        raise ConfigError(path, "it is not TOML that can be read: tables stand too deep in one another") from None
    keys: tuple[str, ...] = ()
    if path.name == PYPROJECT:
        keys = OURS
        for key in keys:
            table = table.get(key) if isinstance(table, dict) else None
        if table is None:
            return None
    return _Reader(path, text).config(table, keys)


@frozen
class _Reader:
    """One file, for what is wrong in it."""

    path: Path
    text: str

    def config(self, given: object, at: tuple[str, ...]) -> Config:
        table = self.table(given, at)
        self.known(table, at, OF_ALL)
        per_file = self.table(table.get("per-file", {}), (*at, "per-file"))
        baseline = table.get("baseline")
        if baseline is not None and not isinstance(baseline, str):
            raise self.refused((*at, "baseline"), "must be a path")
        return Config(
            self.path,
            self.settings(table, at),
            tuple((pattern, self.of_files(one, (*at, "per-file", pattern))) for pattern, one in per_file.items()),
            None if baseline is None else self.path.parent / baseline,
        )

    def of_files(self, given: object, at: tuple[str, ...]) -> Settings:
        table = self.table(given, at)
        self.known(table, at, OF_FILES)
        return self.settings(table, at)

    def settings(self, table: Table, at: tuple[str, ...]) -> Settings:
        severity = dict(self.words(table.get("severity", {}), (*at, "severity")))
        for code, level in severity.items():
            self.code(code, (*at, "severity", code))
            if level not in LEVELS:
                raise self.unknown((*at, "severity", code), UnknownNameError("severity", level, LEVELS))
        profile = table.get("profile")
        if profile is not None and (not isinstance(profile, str) or profile not in PROFILES):
            raise self.unknown((*at, "profile"), UnknownNameError("profile", str(profile), PROFILES))
        return Settings(
            profile,
            dict(self.words(table.get("aliases", {}), (*at, "aliases"))),
            select=self.codes(table["select"], (*at, "select")) if "select" in table else None,
            ignore=self.codes(table.get("ignore", []), (*at, "ignore")),
            severity=cast("dict[str, Level]", severity),
        )

    def table(self, given: object, at: tuple[str, ...]) -> Table:
        if not isinstance(given, dict):
            raise self.refused(at, "must be a table")
        return given

    def known(self, table: Table, at: tuple[str, ...], keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                raise self.unknown((*at, key), UnknownNameError("key", key, keys))

    def words(self, given: object, at: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        for key, value in self.table(given, at).items():
            if not isinstance(value, str):
                raise self.refused((*at, key), "must be text")
            yield key, value

    def codes(self, given: object, at: tuple[str, ...]) -> tuple[str, ...]:
        if not isinstance(given, list) or not all(isinstance(code, str) for code in given):
            raise self.refused(at, 'must be a list of codes, as in ["ACT", "ITM02"]')
        for code in given:
            self.code(code, (*at, code))
        return tuple(given)

    def code(self, code: str, at: tuple[str, ...]) -> None:
        try:
            codes_meant(code, CODES)
        except UnknownNameError as error:
            raise self.unknown(at, error) from None

    def refused(self, at: tuple[str, ...], why: str) -> ConfigError:
        return ConfigError(self.path, f"{at[-1] if at else 'it'} {why}", self.line(at))

    def unknown(self, at: tuple[str, ...], error: UnknownNameError) -> ConfigError:
        return ConfigError(self.path, str(error), self.line(at))

    def line(self, at: tuple[str, ...]) -> int | None:
        """The line that names the last of some keys, behind those that name the others; None where one is nowhere."""
        lines = self.text.split("\n")
        number = 0
        if at[:2] == OURS:  # other tables name the tools of other people, and perhaps this package
            heads = (n for n, line in enumerate(lines) if line.lstrip().startswith(f"[{'.'.join(OURS)}"))
            at, number = at[2:], next(heads, 0)
        for key in at:
            found = (n for n in range(number, len(lines)) if not lines[n].lstrip().startswith("#") and _names(lines[n], key))
            number = next(found, -1)
            if number < 0:
                return None
        return number + 1 if at or number else None


def _names(line: str, key: str) -> bool:
    """True for a line in which *key* stands as a word."""
    start = line.find(key)
    while start >= 0:
        around = line[start - 1 : start] + line[start + len(key) : start + len(key) + 1]
        if not any(one.isalnum() or one in "-_" for one in around):
            return True
        start = line.find(key, start + 1)
    return False
