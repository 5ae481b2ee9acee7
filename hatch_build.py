"""A wheel carries what is worked out from its ``.lark`` files, so that a new process need not do it again."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["TablesHook"]


class TablesHook(BuildHookInterface[Any]):
    """Puts the tables into a wheel; an editable one reads the files of the checkout, which may change."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Work the tables out, by the package that is about to be built."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from rrbminutes.parsing.tabling import tables_written
        from rrbminutes.tables import FILE

        self.folder = TemporaryDirectory()
        tables = Path(self.folder.name) / FILE
        tables.write_bytes(tables_written())
        build_data["force_include"][str(tables)] = f"rrbminutes/{FILE}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if hasattr(self, "folder"):
            self.folder.cleanup()
