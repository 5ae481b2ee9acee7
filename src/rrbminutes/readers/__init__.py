"""File types: one module each, from a path to text."""

from __future__ import annotations

from rrbminutes.readers.text import decoded, text_of

__all__ = ["decoded", "text_of"]
