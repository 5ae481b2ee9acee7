"""Meetings as JSON, both ways: the keys are those of ``data``; see ``docs/json.md``."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from rrbminutes.errors import MinutesDataError
from rrbminutes.model import Meeting
from rrbminutes.serialisers.data import data_of, meeting_from

__all__ = ["LOSSES", "dumps", "loads"]

LOSSES = ()
"""Nothing is left out."""


def dumps(meeting: Meeting) -> str:
    """
    *meeting* as JSON, indented, with what is read from its sentences under ``read``.

    Half a character (a surrogate that stands alone in a line as printed) is written as its number, so that UTF-8 can hold it.
    """
    written = json.dumps(data_of(meeting), ensure_ascii=False, indent=1) + "\n"
    return written.encode("utf-8", "backslashreplace").decode()


def loads(data: str) -> Meeting:
    """
    The meeting in JSON.

    Raises:
        MinutesDataError: for data that is no meeting; it lists every problem with its place.
    """
    try:
        found = json.loads(data, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise MinutesDataError((f"not JSON: {error.msg} @ line {error.lineno}, column {error.colno}",)) from None
    except ValueError as error:  # a number of too many digits, a key that stands twice
        raise MinutesDataError((f"not JSON: {error} @ $",)) from None
    except RecursionError:
        raise MinutesDataError(("nested too deeply @ $",)) from None
    return meeting_from(found)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a key that stands twice, one value would be lost."""
    found = dict(pairs)
    if len(found) != len(pairs):
        counted = Counter(key for key, _ in pairs)
        raise ValueError(f"the key {max(counted, key=lambda key: counted[key])!r:.40} stands twice in an object")
    return found
