"""Minutes as one accessible web page; see ``docs/html.md``."""

from __future__ import annotations

from rrbminutes.serialisers.html.page import LOSSES, dumps

__all__ = ["LOSSES", "dumps"]
