"""Which configuration holds for a file: the nearest one, upwards from its folder."""

from __future__ import annotations

from pathlib import Path

from attrs import define, field

from rrbminutes.config.layers import Config
from rrbminutes.config.reading import config_of
from rrbminutes.errors import ConfigError

__all__ = ["Configs"]

NAMES = ("rrbminutes.toml", "pyproject.toml")
"""Of two in one folder the first holds; a ``pyproject.toml`` without a table for this tool is passed over."""


@define
class Configs:
    """The configurations of folders, each read once."""

    known: dict[Path, Config | ConfigError] = field(factory=dict)

    def nearest(self, folder: Path) -> Config:
        """
        What holds in *folder*.

        Raises:
            ConfigError: for one that cannot be used.
        """
        passed: list[Path] = []
        found: Config | ConfigError = Config()
        for place in (folder, *folder.parents):
            passed.append(place)
            here = self.known.get(place) or _in(place)
            if here is not None:
                found = here
                break
        self.known.update(dict.fromkeys(passed, found))
        if isinstance(found, ConfigError):
            raise found
        return found


def _in(folder: Path) -> Config | ConfigError | None:
    for name in NAMES:
        path = folder / name
        try:
            found = config_of(path) if path.is_file() else None
        except PermissionError:  # nobody may look into this folder: nothing is settled there for this user
            continue
        except ConfigError as error:
            return error
        if found is not None:
            return found
    return None
