"""What lines before the first item say of the meeting."""

from __future__ import annotations

from typing import Any

from rrbminutes.parsing.places import Place
from rrbminutes.phrases.dates import hours, occasion
from rrbminutes.phrases.wording import worded

__all__ = ["Head"]


class Head:
    """The fields of a meeting, as lines state them: of each field, the first that does."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.markings: list[str] = []

    def take(self, place: Place) -> bool:
        """Read a line into fields; False where it says nothing of a meeting, or what was said before."""
        read = getattr(self, f"_{place.type.lower()}", None)
        stated: dict[str, Any] = {} if read is None else read(place.lines[0].parts, place.lines[0].words)
        stated = {name: value for name, value in stated.items() if value is not None}
        if not stated or not stated.keys().isdisjoint(self.fields):
            return False
        marking = stated.pop("marking", None)
        if marking is not None:
            self.markings.append(marking)
        self.fields |= stated
        return True

    def _document(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"kind": worded(parts["kind"]), "body": worded(parts["body"]) if "body" in parts else None}

    def _kind_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"kind": worded(parts["words"])}

    def _body_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"body": worded(parts["words"])}

    def _date_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        when = occasion(parts["when"])
        return {} if when is None else when._asdict()

    _dated = _date_field

    def _time_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        start, end = hours(parts["hours"])
        return {"start": start, "end": end}

    def _venue_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"venue": worded(parts["words"])}

    def _venue(self, _: dict[str, str], words: str) -> dict[str, Any]:
        return {"venue": worded(words)}

    def _status_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"status": worded(parts["words"])}

    _draft = _status_field

    def _marking_field(self, parts: dict[str, str], _: str) -> dict[str, Any]:
        return {"marking": worded(parts["words"])}

    _protected = _marking_field
