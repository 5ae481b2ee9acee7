"""A baseline: findings that are known already, and are not reported again."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from rrbminutes.errors import ConfigError, ReadError
from rrbminutes.findings import Finding, fingerprint
from rrbminutes.readers import utf8_of

__all__ = ["Baseline", "baseline_of", "written"]

VERSION = 1
"""Raised when a key changes its meaning or goes."""


@frozen
class Baseline:
    """
    How often each finding of a file is known: by the path of the file from the folder of the baseline, and by fingerprints.

    The fingerprint knows no line, so it holds where lines move.
    """

    path: Path
    known: Mapping[str, Mapping[str, int]]

    def unknown(self, file: str, text: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of *findings* in a file that are not known; of more of the same than are known, the last."""
        left = Counter(self.known.get(_from_folder(self.path, file), {}))
        new = []
        for finding in findings:
            digest = fingerprint(finding, text)
            if left[digest] > 0:
                left[digest] -= 1
            else:
                new.append(finding)
        return tuple(new)


def baseline_of(path: Path) -> Baseline:
    """
    The baseline in a file.

    Raises:
        ConfigError: where it cannot be read, or is no baseline.
    """
    try:
        data = json.loads(utf8_of(path))
        if data["version"] != VERSION:
            raise ConfigError(path, f"it is a baseline of version {str(data['version'])[:20]}, not {VERSION}")
        known: dict[str, Counter[str]] = {}
        for one in data["known"]:
            if type(one["path"]) is not str or type(one["fingerprint"]) is not str or type(one["count"]) is not int:
                raise TypeError
            known.setdefault(one["path"], Counter())[one["fingerprint"]] += one["count"]
    except ReadError as error:
        raise ConfigError(path, f"the baseline cannot be read: {error.why}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ConfigError(path, "it is no baseline: make one with --write-baseline") from None
    return Baseline(path, known)


def written(path: Path, found: Iterable[tuple[str, str, Iterable[Finding]]]) -> str:
    """
    A baseline, to stand at *path*, that knows all that is found: file, text and findings of each.

    Entries are in order, one a line, so that two versions can be compared.  Code and message are there for people.
    """
    counts: Counter[tuple[str, str, str, str]] = Counter(
        (_from_folder(path, file), finding.code, finding.message, fingerprint(finding, text))
        for file, text, findings in found
        for finding in findings
    )
    rows = [
        json.dumps(
            dict(zip(("path", "code", "message", "fingerprint", "count"), (*key, count), strict=True)), ensure_ascii=False
        )
        for key, count in sorted(counts.items())
    ]
    listed = "[\n    " + ",\n    ".join(rows) + "\n  ]" if rows else "[]"
    return f'{{\n  "version": {VERSION},\n  "known": {listed}\n}}\n'


def _from_folder(baseline: Path, file: str) -> str:
    """The path of a file from the folder of a baseline, with slashes; ``-`` for standard input."""
    if file == "-":
        return file
    try:
        return Path(os.path.relpath(file, baseline.absolute().parent)).as_posix()
    except ValueError:  # on another drive
        return Path(file).absolute().as_posix()
