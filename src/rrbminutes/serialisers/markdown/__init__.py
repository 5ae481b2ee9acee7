"""Minutes as Markdown, both ways; see ``docs/markdown.md``."""

from __future__ import annotations

from rrbminutes.serialisers.markdown.writing import LOSSES, dumps, loads

__all__ = ["LOSSES", "dumps", "loads"]
