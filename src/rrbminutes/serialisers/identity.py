"""Names that stay the same however often the same thing is written."""

from __future__ import annotations

import json
from uuid import UUID, uuid5

__all__ = ["named"]

OURS = UUID("6d1f1c5e-2f0b-5b0a-9d53-0c2a6e1b7f44")
"""The namespace of all that this library names; it never changes."""


def named(*parts: object) -> UUID:
    """
    The name of what *parts* identify: the same in every process, and another for any other parts.

    >>> named("event", "Elmford Trust") == named("event", "Elmford Trust") != named("event", "Elm", "ford Trust")
    True
    """
    return uuid5(OURS, json.dumps(parts, default=str))
