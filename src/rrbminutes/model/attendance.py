"""Who was there, and who was not."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.model.validators import one_of, optional, optional_words, place

__all__ = ["Attendance", "AttendanceStatus"]

AttendanceStatus = Literal["present", "in_attendance", "apologies", "absent", "observer", "public"]
"""What the heading of a list says of those on it."""


@frozen
class Attendance:
    """
    A person, an office or an organisation on an attendance list.

    ``name`` is None where only an organisation or an office is listed; one of the three is always there.
    ``honorific`` holds a title or a rank (``Cllr``, ``Cmdr``); ``printed`` the whole entry as it stands on the page.

    Raises:
        ValueError: for an entry about nobody, or words that no line could print.

    >>> Attendance("Ann Ash", organisation="Elmford Trust", role="chair")
    Attendance(name='Ann Ash', organisation='Elmford Trust', role='chair', status='present')
    """

    name: str | None = field(default=None, validator=optional_words)
    organisation: str | None = field(default=None, validator=optional_words, kw_only=True)
    role: str | None = field(default=None, validator=optional_words, kw_only=True)
    honorific: str | None = field(default=None, validator=optional_words, kw_only=True)
    postnominals: str | None = field(default=None, validator=optional_words, kw_only=True)
    initials: str | None = field(default=None, validator=optional_words, kw_only=True)
    status: AttendanceStatus = field(default="present", validator=one_of(*get_args(AttendanceStatus)), kw_only=True)
    printed: str | None = field(default=None, validator=optional(str), eq=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.name is None and self.organisation is None and self.role is None:
            raise ValueError("Attendance needs a name, an organisation or a role")

    @property
    def titled(self) -> str:
        """The name with the title before it: ``Cllr Ann Ash``; empty where nobody is named."""
        return " ".join(filter(None, (self.honorific, self.name))) if self.name is not None else ""

    @property
    def is_away(self) -> bool:
        """
        True for somebody who was not there.

        >>> Attendance("Ann Ash", status="apologies").is_away
        True
        """
        return self.status in ("apologies", "absent")

    def __repr__(self) -> str:
        names = ("name", "organisation", "role", "honorific", "postnominals", "initials", "status")
        stated = ((name, getattr(self, name)) for name in names)
        return f"Attendance({', '.join(f'{name}={value!r}' for name, value in stated if value is not None)})"
