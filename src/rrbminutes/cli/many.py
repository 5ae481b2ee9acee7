"""Many files, one after the other: one that cannot be used stops no other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from attrs import define, field

from rrbminutes.api import parse
from rrbminutes.cli.streams import STANDARD, failed, text_in
from rrbminutes.errors import ReadError, RrbMinutesError
from rrbminutes.model import Meeting
from rrbminutes.readers import READERS

__all__ = ["Many", "files_in", "meeting_in", "shown"]

Done = TypeVar("Done")
File = TypeVar("File")


@define
class Many:
    """One run over files; ``broken`` is True once one could not be used."""

    broken: bool = False
    complaints: set[str] = field(factory=set)

    def each(self, files: Iterable[File], do: Callable[[File], Done]) -> Iterator[Done]:
        """What is done with each of *files*; one that cannot be used gets a line on standard error, and stops no other."""
        for file in dict.fromkeys(files):
            try:
                done = do(file)
            except RrbMinutesError as error:
                self.broken = True
                if str(error) not in self.complaints:  # a configuration that many files have in common
                    failed(str(error))
                self.complaints.add(str(error))
            else:
                yield done


def meeting_in(file: str) -> Meeting:
    """
    The meeting that a file, or standard input, reports.

    Raises:
        ReadError: where it cannot be read.
    """
    return parse(text_in(file))


def files_in(names: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """
    Each file that is named, or stands in a folder that is, at any depth, where its ending is one that can be read.

    Beside it stands its path from the folder that is named, in which what is made of it may stand.

    Raises:
        ReadError: for a folder that may not be looked into, or in which nothing is.
    """
    endings = {ending for known in READERS.values() for ending in known.endings}
    for name in names:
        place = Path(name)
        if name == STANDARD or not place.is_dir():
            yield name, Path(place.name)
            continue
        try:
            found = sorted(file for file in place.rglob("*") if file.suffix.casefold() in endings and file.is_file())
        except OSError as error:
            raise ReadError(place, (error.strerror or str(error)).lower()) from None
        if not found:
            raise ReadError(place, "no file in it can be read")
        yield from ((str(file), file.relative_to(place)) for file in found)


def shown(files: Sequence[File]) -> Iterable[File]:
    """The same files, with a bar that shows how many are done, where a terminal is looked at and ``rich`` is installed."""
    if len(files) < 2 or sys.stderr is None or not sys.stderr.isatty():
        return files
    try:
        from rich.console import Console
        from rich.progress import track
    except ModuleNotFoundError:
        return files
    return track(files, description="Reading", console=Console(stderr=True), transient=True)
