"""Settings in layers: a configuration, what it says of some files, and the command line; the later wins."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve, frozen

from rrbminutes.checks import CODES
from rrbminutes.checks.settings import UNSETTLED, Level, Settings, chosen, codes_meant
from rrbminutes.config.globs import matches

__all__ = ["Config", "settled"]


@frozen
class Config:
    """
    What one file settles for the minutes in its folder and below.

    ``per_file`` has what holds for some of them only, by patterns of paths from that folder.  ``path`` is None where no file
    settles anything.
    """

    path: Path | None = None
    settings: Settings = UNSETTLED
    per_file: tuple[tuple[str, Settings], ...] = ()
    baseline: Path | None = None

    def settings_for(self, file: Path | None, given: Settings) -> Settings:
        """The settings for a file, or for text that is in none, with what the command line gives."""
        layers = [self.settings]
        if self.path is not None and file is not None:
            path = Path(os.path.relpath(file.absolute(), self.path.absolute().parent)).as_posix()
            layers += [settings for pattern, settings in self.per_file if matches(path, pattern)]
        return settled([*layers, given])


def settled(layers: Iterable[Settings]) -> Settings:
    """
    One ``Settings`` that says what *layers* say one after the other.

    One that selects begins anew: what earlier ones select, ignore and switch off is forgotten.  One that only ignores takes
    more away.  Severities and aliases are added, profiles replaced.

    >>> settled([Settings(ignore=["ACT"]), Settings(ignore=["ITM", "DT"])]).select[:2]
    ('DOC01', 'DOC02')
    """
    layers = tuple(layers)
    run = frozenset(CODES)
    levels: dict[str, Level] = {}
    for layer in layers:
        of_layer = frozenset(chosen(evolve(layer, severity={}), CODES))
        if layer.select is None:
            run &= of_layer
        else:
            run, levels = of_layer, {code: level for code, level in levels.items() if level != "off"}
        for name, level in sorted(layer.severity, key=lambda pair: len(pair[0])):
            levels.update(dict.fromkeys(codes_meant(name, CODES), level))
    return Settings(
        profile=next((layer.profile for layer in reversed(layers) if layer.profile is not None), None),
        aliases={name: listed for layer in layers for name, listed in layer.aliases},
        select=tuple(code for code in CODES if code in run and levels.get(code) != "off"),
        severity={code: level for code, level in levels.items() if level != "off"},
    )
