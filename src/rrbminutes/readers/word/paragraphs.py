"""The paragraphs and tables of a Word file, one after the other, as pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, evolve, field
from lxml.etree import _Element

from rrbminutes.readers.pieces.emphasis import emphasised, marked
from rrbminutes.readers.pieces.numbers import counted
from rrbminutes.readers.pieces.printing import PAGE_END, TITLE, Piece
from rrbminutes.readers.pieces.tables import Cell, pieces_of_table
from rrbminutes.readers.word.elements import child, local, number, value
from rrbminutes.readers.word.numbering import BULLET, Numbering
from rrbminutes.readers.word.runs import Run, runs_of
from rrbminutes.readers.word.styles import DEEPEST_HEADING, Styles

__all__ = ["NOTES", "Body"]

WRAPS = frozenset(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent"])
NOTES = {"footnote": "decimal", "endnote": "lowerRoman"}
"""How notes are counted, by their kind."""
CONTENTS = "toc "
"""With what the styles of a table of contents begin."""


@define
class Body:
    """Makes pieces of what stands in a document, a cell, a text box or a note."""

    styles: Styles
    numbering: Numbering
    is_parted: bool = False
    notes: dict[str, list[str]] = field(factory=lambda: {"footnote": [], "endnote": []})
    _held: list[Run] = field(factory=list, init=False)
    _after: int | None = field(default=None, init=False)
    _style: str | None = field(default=None, init=False)
    _is_entry: bool = field(default=False, init=False)

    def pieces_of(self, element: _Element) -> list[Piece]:
        """The pieces of all that stands in an element."""
        outer, self._after = self._after, None
        found = list(self._pieces(element))
        self._after = outer
        return found

    def _pieces(self, element: Iterable[_Element]) -> Iterator[Piece]:
        for inner in element:
            name = local(inner)
            if name == "p":
                yield from self._paragraph(inner)
            elif name == "tbl":
                self._after = None
                yield from self._table(inner)
                self._after = None
            elif name == "AlternateContent":
                yield from self._pieces(_chosen(inner))
            elif name in WRAPS and not _is_contents(inner):
                yield from self._pieces(inner)

    def _paragraph(self, element: _Element) -> Iterator[Piece]:
        properties = child(element, "pPr")
        runs = [*self._held, *runs_of(element)]
        self._held = []
        if child(properties, "rPr", "del") is not None or child(properties, "rPr", "moveFrom") is not None:
            self._held = runs  # its end was deleted: it goes on in the next
            return
        style = value(child(properties, "pStyle"))
        for run in runs:
            if run.box is not None:
                yield from self.pieces_of(run.box)
        if self.styles.name_of(style).startswith(CONTENTS):
            return
        mark = self._mark(properties, style, any(run.text.strip() for run in runs))
        near = self._is_near(properties, style, is_entry=bool(mark))
        level = self._level(properties, style, mark)
        words = self._words(runs, self.styles.is_bold(style) or level is not None or mark == BULLET)
        first = next((place for place, run in enumerate(runs) if run.text.strip()), len(runs))
        before = sum(run.text == "\f" for run in runs[:first])
        yield from [PAGE_END] * before
        if words.strip():
            yield self._piece(words, mark, near, level, style, runs)
        else:
            self._after = None
        yield from [PAGE_END] * (sum(run.text == "\f" for run in runs) - before)

    def _piece(self, words: str, mark: str, near: bool, level: int | None, style: str | None, runs: list[Run]) -> Piece:
        bold = self.styles.is_bold(style)
        is_bold = emphasised([(run.text, bold if run.bold is None else run.bold) for run in runs])[1]
        text = f"{mark} {words}" if mark else words
        if level is not None and len(words.partition("\n")[0]) <= TITLE:
            return Piece("heading", text, level)
        if mark:
            return Piece("entry", f"{mark} {marked(words)}" if is_bold and mark != BULLET else text, near=near)
        return Piece("paragraph", text, bold=is_bold, near=near)

    def _level(self, properties: _Element | None, style: str | None, mark: str) -> int | None:
        """The level of a heading; None for another paragraph, and for an entry behind a bullet."""
        level = number(child(properties, "outlineLvl"), None)
        level = self.styles.heading_level(style) if level is None else level + 1
        return level if level is not None and level <= DEEPEST_HEADING and mark != BULLET else None

    def _words(self, runs: list[Run], is_plain: bool) -> str:
        """The words of a paragraph; a title in bold before others is marked as such, unless all of them are *plain*."""
        texts = [("" if run.text == "\f" else self._noted(run), bool(run.bold)) for run in runs]
        return _tidied("".join(words for words, _ in texts) if is_plain else emphasised(texts)[0])

    def _noted(self, run: Run) -> str:
        """The words of a run; the number of a note in brackets, as raised figures do not run into words."""
        if run.note is None:
            return run.text
        kind, identity = run.note
        self.notes[kind].append(identity)
        return f"[{counted(len(self.notes[kind]), NOTES[kind])}]"

    def _is_near(self, properties: _Element | None, style: str | None, *, is_entry: bool) -> bool:
        """True where no gap stands above a paragraph, or one as between the entries of a list; an empty paragraph is a gap."""
        before = self.styles.space(properties, style, "before")
        after, self._after = self._after, self.styles.space(properties, style, "after")
        is_alike = style == self._style and self.styles.is_contextual(properties, style)
        is_list, self._is_entry, self._style = self._is_entry and is_entry, is_entry, style
        return after is not None and (self.is_parted or is_list or is_alike or max(after, before) == 0)

    def _mark(self, properties: _Element | None, style: str | None, is_shown: bool) -> str:
        """The number before a paragraph; an empty paragraph has one too, and it is counted."""
        own = child(properties, "numPr")
        name, depth = value(child(own, "numId")), number(child(own, "ilvl"), None)
        if name is None:
            for styled, _ in self.styles.chain(style):
                name = self.styles.list_of(styled)
                if name is not None:
                    linked = self.numbering.level_of(name, styled)
                    depth = depth if depth is not None else linked if linked is not None else self.styles.list_level(styled)
                    break
        if name is None or name == "0" or not is_shown:
            return ""
        return self.numbering.next(name, depth or 0)

    def _table(self, element: _Element) -> Iterator[Piece]:
        rows = [self._row(row) for row in _within(element, "tr") if child(row, "trPr", "del") is None]
        ends = [piece for row in rows for cell in row for piece in cell if piece.kind == "page end"]
        yield from pieces_of_table([[[piece for piece in cell if piece.kind != "page end"] for cell in row] for row in rows])
        yield from ends

    def _row(self, element: _Element) -> list[Cell]:
        """The cells of a row; one that goes on from the row above is empty."""
        cells: list[Cell] = [[] for _ in range(number(child(element, "trPr", "gridBefore"), 0))]
        for cell in _within(element, "tc"):
            merged = child(cell, "tcPr", "vMerge")
            goes_on = merged is not None and value(merged, "continue") == "continue"
            cells.append([] if goes_on else [evolve(piece, bold=False) for piece in self.pieces_of(cell)])
        return cells


def _within(element: _Element, name: str) -> Iterator[_Element]:
    """The rows of a table, or the cells of a row, also those within controls."""
    for inner in element:
        if local(inner) == name:
            yield inner
        elif local(inner) in WRAPS:
            yield from _within(inner, name)


def _chosen(element: _Element) -> Iterable[_Element]:
    """One of the alternatives that a file offers for the same thing."""
    for name in ("Choice", "Fallback"):
        found = child(element, name)
        if found is not None and len(found):
            return found
    return ()


def _is_contents(element: _Element) -> bool:
    """True for a table of contents that Word made."""
    return (value(child(element, "sdtPr", "docPartObj", "docPartGallery")) or "").casefold() == "table of contents"


def _tidied(words: str) -> str:
    """Words without blanks at the ends of their lines; tabs stay."""
    lines = [line.replace("\N{NO-BREAK SPACE}", " ").strip(" ") for line in words.split("\n")]
    return "\n".join(lines).strip("\n")
