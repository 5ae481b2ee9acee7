"""The functions of the front door."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from rrbminutes.checks import findings_of
from rrbminutes.checks.settings import UNSETTLED, Settings
from rrbminutes.errors import MinutesError
from rrbminutes.files import put
from rrbminutes.findings import Finding
from rrbminutes.model import Meeting
from rrbminutes.parsing.explaining import Explained, explained
from rrbminutes.parsing.parse import meeting_of
from rrbminutes.readers import text_of
from rrbminutes.serialisers import SERIALISERS, format_of, serialiser

__all__ = ["check", "dump", "dumps", "explain", "loads", "parse", "read"]


def parse(text: str, *, strict: bool = False) -> Meeting:
    r"""
    The meeting that *text* reports.

    Every ``str`` gives one: what is not recognised is kept as a paragraph, in its place, and nothing is invented.

    Raises:
        MinutesError: with *strict*, where ``check`` finds errors; it carries them all.
        TypeError: for anything but a ``str``.

    >>> meeting = parse("Minutes: Elmford Trust\n\n3 May 2021\n\n1. Welcome\n\nAnn welcomed all.")
    >>> meeting.body, meeting.date.year, meeting.items[0].title
    ('Elmford Trust', 2021, 'Welcome')
    """
    meeting = meeting_of(_text("parse", text))
    if strict:
        errors = tuple(finding for finding in check(meeting) if finding.severity == "error")
        if errors:
            raise MinutesError(errors)
    return meeting


def explain(text: str) -> tuple[Explained, ...]:
    r"""
    Each line of *text* that is not blank: its look, its place, and why, where more than the look decided.

    Raises:
        TypeError: for anything but a ``str``.

    >>> for line in explain("Minutes: Elmford Trust\n\nPresent:\n- Ann Ash\n\n1. Welcome\n\n2. Bins"):
    ...     print(line)
    1 DOCUMENT > DOCUMENT: Minutes: Elmford Trust
    3 ATTENDANCE > ATTENDANCE: Present:
    4 BULLET > MEMBERS: - Ann Ash (under an attendance heading)
    6 NUMBERED > ITEM_1: 1. Welcome (heading of the series 1, 2)
    8 NUMBERED > ITEM_1: 2. Bins (heading of the series 1, 2)
    """
    return tuple(explained(_text("explain", text)))


def check(meeting: Meeting, settings: Settings = UNSETTLED) -> tuple[Finding, ...]:
    """
    What is odd in the minutes of *meeting*, in the order of the text.

    *settings* say which checks run, how bad each fault is, other names of those on the list, and which kind of body this is:
    some duties bind only some kinds.  No file is read for it.

    Raises:
        TypeError: for anything but a ``Meeting`` and ``Settings``.
        ValueError: for settings that name a check which is none.

    >>> [finding.code for finding in check(parse("Minutes"))]
    ['DOC02']
    >>> check(parse("Minutes"), Settings(ignore=["DOC"]))
    ()
    """
    if not isinstance(settings, Settings):
        raise TypeError(f"check takes Settings, not {type(settings).__name__}")
    return findings_of(_meeting("check", meeting), settings)


def dump(meeting: Meeting, path: str | PathLike[str], format: str | None = None) -> None:
    """
    Write *meeting* to a file, in a *format*; without one, in that of the ending of its name.

    Promises:
        At any moment the file is as it was, or whole.

    Raises:
        WriteError: where it cannot be written.
        UnknownNameError: for a format, or an ending, that is not known.
        MissingExtraError: where the library that the format needs is not installed.
        TypeError: for anything but a ``Meeting`` and a path.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     dump(parse("Minutes: Elmford Trust"), Path(folder) / "minutes.json")
    ...     loads((Path(folder) / "minutes.json").read_text(encoding="utf-8")).body
    'Elmford Trust'
    """
    place = _path("dump", path)
    name = format_of(place.suffix) if format is None else format
    module = serialiser(name)
    _meeting("dump", meeting)
    known = SERIALISERS[name]
    put(place, module.dumps(meeting).encode(known.encoding) if known.is_text else module.dumped(meeting))


def dumps(meeting: Meeting, format: str = "json") -> str:
    r"""
    *meeting* in a *format*: ``json``, ``text`` or another that is text.

    Raises:
        UnknownNameError: for a format that is not known.
        MissingExtraError: where the library that the format needs is not installed.
        ValueError: for a format that is no text (``docx``); ``dump`` writes it to a file.
        TypeError: for anything but a ``Meeting``.

    >>> print(dumps(parse("Minutes: Elmford Trust\n\n3 May 2021"), "text"))
    Minutes: Elmford Trust
    Date: 3 May 2021
    <BLANKLINE>
    """
    module = serialiser(format)
    if not SERIALISERS[format].is_text:
        raise ValueError(f"{format} is no text; dump(meeting, path) writes it to a file")
    return module.dumps(_meeting("dumps", meeting))


def loads(data: str, format: str = "json") -> Meeting:
    """
    The meeting in *data* of a *format* that goes both ways: ``json``, ``text`` …

    Raises:
        MinutesDataError: for data that is no meeting.
        UnknownNameError: for a format that is not known.
        MissingExtraError: where the library that the format needs is not installed.
        ValueError: for a format that only goes out.
        TypeError: for anything but a ``str``.

    >>> meeting = parse("Minutes: Elmford Trust")
    >>> loads(dumps(meeting)) == meeting
    True
    """
    if not isinstance(data, str):
        raise TypeError(f"loads takes text, not {type(data).__name__}")
    module = serialiser(format)
    if not SERIALISERS[format].goes_back:
        both = ", ".join(name for name, known in SERIALISERS.items() if known.goes_back)
        raise ValueError(f"{format} only goes out; those that come back are {both}")
    return module.loads(data)


def read(path: str | PathLike[str]) -> Meeting:
    """
    The meeting that a file reports: text, Markdown, a web page, a PDF, a Word file or a mail, by the ending of its name.

    Raises:
        ReadError: where the file is not there, may not be read, is not what its name says, holds no text, or needs an extra
            that is not installed.
        TypeError: for anything but a path.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "minutes.txt"
    ...     _ = path.write_text("Minutes: Elmford Trust", encoding="utf-8")
    ...     read(path).body
    'Elmford Trust'
    """
    return meeting_of(text_of(_path("read", path)))


def _text(function: str, given: object) -> str:
    if not isinstance(given, str):
        raise TypeError(f"{function} takes text, not {type(given).__name__}: {_instead(given)}")
    return given


def _path(function: str, given: object) -> Path:
    if not isinstance(given, (str, PathLike)):
        raise TypeError(f"{function} takes a path, not {type(given).__name__}")
    return Path(given)


def _meeting(function: str, given: object) -> Meeting:
    if not isinstance(given, Meeting):
        raise TypeError(f"{function} takes a Meeting, not {type(given).__name__}")
    return given


def _instead(given: object) -> str:
    if isinstance(given, (bytes, bytearray)):
        return "decode it first (data.decode('utf-8')), or give the path of its file to rrbminutes.read"
    if isinstance(given, PathLike):
        return "give a path to rrbminutes.read"
    return "give it a str, or the path of a file to rrbminutes.read"
