"""Modules that need a library of an extra, imported when first asked for."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from rrbminutes.errors import MissingExtraError

__all__ = ["module_of"]


def module_of(name: str, extra: str | None) -> ModuleType:
    """
    One of our modules, which may need what an *extra* brings.

    Raises:
        MissingExtraError: where that is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if extra is None or error.name is None or error.name.partition(".")[0] == "rrbminutes":
            raise
        raise MissingExtraError(extra, error.name) from None
