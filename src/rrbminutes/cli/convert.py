"""``rrbminutes convert``: minutes in another format, one file or many."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rrbminutes.api import dump
from rrbminutes.cli.many import Many, files_in, meeting_in, shown
from rrbminutes.cli.streams import failed, said, write
from rrbminutes.errors import RrbMinutesError, WriteError
from rrbminutes.serialisers import SERIALISERS, serialiser

__all__ = ["add"]

EXAMPLES = """\
examples:
  rrbminutes convert minutes.pdf --to markdown              on standard output
  rrbminutes convert minutes.docx --to ics -o next.ics      the next meeting and dated actions, for a calendar
  rrbminutes convert minutes/ --to html -o site/            a web page for each file of a folder, at any depth
  rrbminutes convert *.txt --to csv -o actions/             an action log for each

exit codes:
  0  all are written
  2  a file could not be read or written; the others are written all the same
"""


def add(commands: Any) -> None:
    """Add the command."""
    options = commands.add_parser(
        "convert",
        help="write minutes in another format, one file or a folder",
        description="Write minutes in another format. A file is written whole or not at all.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("files", metavar="FILE", nargs="+", help="files, folders, or - for standard input")
    options.add_argument("--to", choices=sorted(SERIALISERS), required=True, help="the format")
    options.add_argument("-o", "--output", metavar="OUT", type=Path, help="a file; a folder where there are several files")
    options.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    format: str = options.to
    out: Path | None = options.output
    many = Many()
    try:
        serialiser(format)  # a missing extra is told once
        files = list(files_in(options.files))
    except RrbMinutesError as error:
        return failed(str(error))
    if out is None:
        if len(files) > 1:
            return failed("several files need -o FOLDER")
        done = list(many.each(files, lambda file: _printed(file[0], format)))
        return 2 if many.broken or not all(map(write, done)) else 0
    into_folder = len(files) > 1 or out.is_dir() or any(Path(name).is_dir() for name in options.files)
    taken: dict[Path, str] = {}

    def converted(file: tuple[str, Path]) -> Path:
        name, inner = file
        target = out / inner.with_name(f"{inner.stem}{_ending(format)}") if into_folder else out
        if target in taken:
            raise WriteError(target, f"{taken[target]} is written there")
        if name != "-" and target.exists() and target.samefile(name):
            raise WriteError(target, "it is the file that is read")
        taken[target] = name
        meeting = meeting_in(name)
        if into_folder:
            _made(target.parent)
        dump(meeting, target, format)
        return target

    count = sum(1 for _ in many.each(shown(files), converted))
    if len(files) > 1:
        said(f"{count} of {len(files)} files written to {out}")
    return 2 if many.broken else 0


def _printed(file: str, format: str) -> list[str | bytes]:
    module, meeting = serialiser(format), meeting_in(file)
    return [module.dumps(meeting) if SERIALISERS[format].is_text else module.dumped(meeting)]


def _ending(format: str) -> str:
    """The ending of the files of a format; one that has none of its own is JSON."""
    return next(iter(SERIALISERS[format].endings), f".{format}.json")


def _made(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(folder, (error.strerror or str(error)).lower()) from None
