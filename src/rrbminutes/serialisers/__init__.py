"""
Formats: one module each, with the same names.

``dumps`` makes text of a meeting (``dumped`` makes the bytes of a format that is no text), ``loads`` makes a meeting of text
where a format goes both ways, and ``LOSSES`` names the fields of the model that the format leaves out.
"""

from __future__ import annotations

from typing import Protocol, cast

from attrs import frozen

from rrbminutes.errors import UnknownNameError
from rrbminutes.extras import module_of
from rrbminutes.model import Meeting

__all__ = ["SERIALISERS", "Format", "Serialiser", "format_of", "losses", "serialiser"]


@frozen
class Format:
    """
    The ``module`` of a format, the endings of its files, and the ``extra`` that brings the library that it needs, if any.

    ``encoding`` is that of its files; ``utf-8-sig`` where they begin with a byte order mark, which a ``str`` never does.
    """

    module: str
    endings: tuple[str, ...]
    extra: str | None = None
    is_text: bool = True
    goes_back: bool = False
    encoding: str = "utf-8"


SERIALISERS: dict[str, Format] = {
    "akn": Format("rrbminutes.serialisers.akn", (".akn", ".xml"), extra="akn"),
    "csv": Format("rrbminutes.serialisers.csv", (".csv",), encoding="utf-8-sig"),
    "docx": Format("rrbminutes.serialisers.docx", (".docx",), extra="docx", is_text=False),
    "html": Format("rrbminutes.serialisers.html", (".html", ".htm")),
    "ics": Format("rrbminutes.serialisers.ics", (".ics",), extra="ics"),
    "json": Format("rrbminutes.serialisers.json", (".json",), goes_back=True),
    "markdown": Format("rrbminutes.serialisers.markdown", (".md", ".markdown"), goes_back=True),
    "ocd": Format("rrbminutes.serialisers.ocd", (), extra="ocd"),
    "text": Format("rrbminutes.serialisers.text", (".txt", ".text"), goes_back=True),
    "yaml": Format("rrbminutes.serialisers.yaml", (".yaml", ".yml"), extra="yaml", goes_back=True),
}
"""Each format; its module is imported when first asked for."""


class Serialiser(Protocol):
    """What the module of a format offers: ``loads`` where it goes back, ``dumped`` for ``dumps`` where it is no text."""

    LOSSES: tuple[str, ...]

    def dumps(self, meeting: Meeting) -> str:
        """*meeting* in this format."""

    def dumped(self, meeting: Meeting) -> bytes:
        """*meeting* in this format."""

    def loads(self, data: str) -> Meeting:
        """The meeting in *data* of this format."""


def serialiser(format: str) -> Serialiser:
    """
    The module of a format.

    Raises:
        UnknownNameError: for a format that is not known; it names the nearest.
        MissingExtraError: where the library that it needs is not installed.
    """
    if format not in SERIALISERS:
        raise UnknownNameError("format", format, SERIALISERS)
    known = SERIALISERS[format]
    return cast("Serialiser", module_of(known.module, known.extra))


def format_of(ending: str) -> str:
    """
    The format of files with an ending (``.json``), in either case.

    Raises:
        UnknownNameError: for an ending of none.
    """
    known = {ending: name for name, format in SERIALISERS.items() for ending in format.endings}
    if ending.casefold() not in known:
        raise UnknownNameError("ending", ending, known)
    return known[ending.casefold()]


def losses(format: str) -> tuple[str, ...]:
    """
    What a format leaves out: fields of the model, as ``Class.field``, sorted; none where it goes back.

    Raises:
        UnknownNameError: for a format that is not known.

    >>> losses("json")
    ()
    """
    return serialiser(format).LOSSES
