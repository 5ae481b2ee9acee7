"""What the user says of the minutes beforehand: the kind of body, and other names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from attrs import field, frozen

from rrbminutes.model.validators import optional_one_of

__all__ = ["PROFILES", "UNSETTLED", "Profile", "Settings"]

Profile = Literal["company", "charity", "council", "nhs", "school"]
"""A kind of body, where some duties bind only some kinds."""

PROFILES: tuple[Profile, ...] = get_args(Profile)


def _pairs(aliases: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(aliases.items()))


@frozen
class Settings:
    """
    What the user says of the minutes beforehand.

    ``profile`` is the kind of body; where None it is recognised by the body's name.  ``aliases`` are other names of people and
    organisations, each with the one on the list (``The Met``: ``MPS``).
    """

    profile: Profile | None = field(default=None, validator=optional_one_of(*PROFILES))
    aliases: tuple[tuple[str, str], ...] = field(default={}, converter=_pairs)


UNSETTLED = Settings()
"""Nothing is said beforehand."""
