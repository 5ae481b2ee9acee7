"""What ``rrbminutes check`` does with one file after the other."""

from __future__ import annotations

import difflib
from pathlib import Path

from attrs import define, field, frozen

from rrbminutes.baseline import Baseline, baseline_of
from rrbminutes.checks.settings import Settings
from rrbminutes.cli.line_ends import findings_in
from rrbminutes.cli.rewriting import rewrite
from rrbminutes.cli.streams import STANDARD, text_in
from rrbminutes.config import Configs
from rrbminutes.errors import WriteError
from rrbminutes.findings import SEVERITIES, Finding, Severity
from rrbminutes.mending import mended
from rrbminutes.reports import Checked

__all__ = ["Checking"]


@define
class Checking:
    """
    One run over files.

    ``given`` are the settings of the command line, which win over those of files; ``muting`` is False where the findings that
    a baseline knows are wanted too.  ``grave`` is True once a finding was at or above ``fail_on``.
    """

    given: Settings
    baseline: Path | None = None
    fail_on: Severity = "error"
    muting: bool = True
    grave: bool = False
    configs: Configs = field(factory=Configs)
    baselines: dict[Path, Baseline] = field(factory=dict)

    def checked(self, file: str) -> Checked:
        """What is found in a file."""
        text = text_in(file)
        return self._weighed(self._finder(file).checked(text))

    def fixed(self, file: str) -> Checked:
        """What is found in a file once its safe fixes are made; the file is rewritten."""
        if file == STANDARD:
            raise WriteError(Path("standard input"), "--fix rewrites files only; --diff shows what it would do")
        text, find = text_in(file), self._finder(file)
        made = mended(text, find)
        if made.count:
            rewrite(Path(file), text, made.text)
        return self._weighed(find.checked(made.text, made.count))

    def difference(self, file: str) -> Difference:
        """What ``fixed`` would change."""
        text, find = text_in(file), self._finder(file)
        made = mended(text, find)
        self._weighed(find.checked(text))
        lines = difflib.unified_diff(_lines(text), _lines(made.text), file, file)
        return Difference("".join(map(_ended, lines)), made.count)

    def _finder(self, file: str) -> _Finder:
        path = None if file == STANDARD else Path(file)
        config = self.configs.nearest(Path.cwd() if path is None else path.absolute().parent)
        where = self.baseline or config.baseline
        baseline = None if where is None or not self.muting else self._baseline(where)
        return _Finder(file, config.settings_for(path, self.given), baseline)

    def _baseline(self, path: Path) -> Baseline:
        if path not in self.baselines:
            self.baselines[path] = baseline_of(path)
        return self.baselines[path]

    def _weighed(self, checked: Checked) -> Checked:
        worst = SEVERITIES.index(self.fail_on)
        self.grave |= any(SEVERITIES.index(finding.severity) <= worst for finding in checked.findings)
        return checked


@frozen
class Difference:
    """A unified diff of a file, and how many fixes it shows."""

    text: str
    count: int


@frozen
class _Finder:
    """What is found in one file, whatever its text, that a baseline does not know."""

    file: str
    settings: Settings
    baseline: Baseline | None

    def __call__(self, text: str) -> tuple[Finding, ...]:
        return self.checked(text).findings

    def checked(self, text: str, count: int = 0) -> Checked:
        found = findings_in(text, self.settings)
        new = found if self.baseline is None else self.baseline.unknown(self.file, text, found)
        return Checked(self.file, text, new, len(found) - len(new), count)


def _lines(text: str) -> list[str]:
    """The lines of *text* as ``patch`` counts them, each with its end."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [line for line in text.split("\n")[-1:] if line]


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
