"""
Word files: what Word prints, with the numbers of its lists, its tables in place, and its tracked changes accepted.

Nothing in the file is run, and nothing that it names is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import inf
from pathlib import Path

from lxml.etree import _Element

from rrbminutes.errors import ReadError
from rrbminutes.readers.pieces.numbers import counted
from rrbminutes.readers.pieces.printing import PAGE_END, SHORT, Piece, printed
from rrbminutes.readers.word.archives import Archive
from rrbminutes.readers.word.elements import child, is_on, local, value
from rrbminutes.readers.word.numbering import Numbering
from rrbminutes.readers.word.paragraphs import NOTES, Body
from rrbminutes.readers.word.styles import Styles

__all__ = ["decoded"]

DOCUMENT = "word/document.xml"
PICTURES = ("drawing", "pict", "object")
OF_PARTED = 0.15
"""Share of empty paragraphs, at least, where they part the others."""
OF_GOING_ON = 0.05
FEW = 2
"""Share of paragraphs that go on in the next, and how many at least, in a file that is typed line by line."""


def decoded(data: bytes, path: Path) -> str:
    """
    The text of a Word file.

    Raises:
        ReadError: where it is none, is encrypted, damaged or too large, or holds pictures of text only.
    """
    archive = Archive.of(data, path)
    main = _main(archive)
    root = archive.xml(main) if main is not None else None
    if main is None or root is None:
        raise ReadError(path, "it is a ZIP archive, not a Word file")
    folder = main.rpartition("/")[0]
    styles = Styles.of(archive.xml(f"{folder}/styles.xml"))
    numbering = Numbering.of(archive.xml(f"{folder}/numbering.xml"), styles)
    content = child(root, "body")
    if content is None:
        raise ReadError(path, "it has no text of its own")
    parted = _is_parted(content)
    body = Body(styles, numbering, parted)
    pieces = body.pieces_of(content)
    pieces = [*_header(archive, folder, content, styles, numbering, pieces), *pieces, *_notes(archive, folder, body)]
    text = printed(_with_pages(pieces, archive), wide=inf if parted else SHORT)
    if not text.strip() and any(True for _ in root.iter("{*}drawing", "{*}pict", "{*}object")):
        raise ReadError(path, "it holds pictures and no text: a program for OCR (ocrmypdf, Word itself) makes text of them")
    return text


def _is_parted(content: _Element) -> bool:
    """
    True where empty paragraphs part the others, as blank lines do, or every line is a paragraph of its own.

    The gaps that styles make then say nothing.  Where sentences go on in the next paragraph, these are lines.
    """
    words = ["".join(text.text or "" for text in one.iter("{*}t")).strip() for one in content if local(one) == "p"]
    empty = sum(not one for one in words)
    going_on = sum(one[:1].islower() and before[-1:].isalnum() for before, one in pairwise(words))
    return empty > OF_PARTED * len(words) or going_on > max(OF_GOING_ON * len(words), FEW)


def _main(archive: Archive) -> str | None:
    """The name of the part that holds the document."""
    relations = archive.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if (value(relation, name="Type") or "").endswith("/officeDocument"):
            target = (value(relation, name="Target") or "").lstrip("/")
            return target if archive.has(target) and target.startswith("word") else None
    return DOCUMENT if archive.has(DOCUMENT) else None


def _header(
    archive: Archive, folder: str, content: _Element, styles: Styles, numbering: Numbering, pieces: list[Piece]
) -> Iterator[Piece]:
    """What stands over the first page, unless the page says it again: a letterhead may name the body."""
    section = next(content.iter("{*}sectPr"), None)
    kind = "first" if is_on(child(section, "titlePg")) else "default"
    references = [one for one in (section if section is not None else ()) if local(one) == "headerReference"]
    wanted = next((value(one, name="id") for one in references if value(one, name="type") == kind), None)
    relations = archive.xml(f"{folder}/_rels/document.xml.rels")
    for relation in relations if relations is not None and wanted is not None else ():
        if value(relation, name="Id") == wanted and value(relation, name="TargetMode") != "External":
            root = archive.xml(f"{folder}/{value(relation, name='Target') or ''}")
            said = {piece.text.casefold() for piece in pieces}
            found = Body(styles, numbering).pieces_of(root) if root is not None else []
            yield from (piece for piece in found if piece.text.casefold() not in said and piece.kind != "page end")


def _notes(archive: Archive, folder: str, body: Body) -> Iterator[Piece]:
    """The notes to which the text refers, in the order in which it does."""
    for kind, style in NOTES.items():
        wanted = body.notes[kind]
        root = archive.xml(f"{folder}/{kind}s.xml") if wanted else None
        known = {value(note, name="id"): note for note in root if local(note) == kind} if root is not None else {}
        for place, identity in enumerate(wanted, 1):
            note = known.get(identity)
            if note is not None:
                said = Body(body.styles, body.numbering).pieces_of(note)
                words = "\n".join(piece.text for piece in said if piece.kind != "page end")
                yield Piece("paragraph", f"[{counted(place, style)}] {words}")


def _with_pages(pieces: list[Piece], archive: Archive) -> list[Piece]:
    """
    The pieces, with page ends only where these are true.

    Word writes down where its pages ended and how many there were; where the two differ, other programs have changed the file.
    """
    ends = sum(piece.kind == "page end" for piece in pieces)
    about = archive.xml("docProps/app.xml") if ends else None
    stated = next((one.text or "" for one in about if local(one) == "Pages"), "") if about is not None else ""
    if ends and stated.strip() == str(ends + 1):
        return [*pieces, PAGE_END]
    return [piece for piece in pieces if piece.kind != "page end"]
