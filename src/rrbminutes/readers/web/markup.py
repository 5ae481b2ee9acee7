"""The elements of a web page, one after the other, as pieces."""

from __future__ import annotations

from attrs import define, field
from lxml.etree import _Element

from rrbminutes.readers.pieces.emphasis import emphasised, marked
from rrbminutes.readers.pieces.numbers import counted
from rrbminutes.readers.pieces.printing import Kind, Piece, folded
from rrbminutes.readers.pieces.tables import Cell, pieces_of_table
from rrbminutes.readers.web.content import is_left_out, tag_of

__all__ = ["Writer"]

HEADINGS = {f"h{level}": level for level in range(1, 7)}
APART = frozenset(
    ["p", "blockquote", "address", "figure", "hr", "article", "section", "main", "header", "aside", "details", "center"]
)
"""Elements with a gap above and below."""
LINES = frozenset(["div", "body", "html", "form", "fieldset", "figcaption", "summary", "caption", "dd", "dt", "hgroup", "li"])
"""Elements on lines of their own."""
LISTS = frozenset(["ul", "ol", "menu", "dir"])
GROUPS = frozenset(["thead", "tbody", "tfoot"])
CELLS = frozenset(["td", "th"])
BOLD = frozenset(["b", "strong"])
BLANKS = {ord(one): " " for one in "\r\t\f\v"} | {ord("\n"): "\v"}
LISTED = 50
"""Characters of lines in the file that are shorter than those of prose: they are shown as lines where there are several."""
SEVERAL = 3
BULLET = "-"
STYLES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@define
class Writer:
    """Makes pieces of elements; words wait until the end of their paragraph."""

    pieces: list[Piece] = field(factory=list)
    words: list[tuple[str, bool]] = field(factory=list)
    mark: str = ""
    is_near: bool = False
    bold: int = 0
    kept: int = 0
    depth: int = 0
    lists: int = 0

    def ended(self) -> list[Piece]:
        """All pieces."""
        self.flush()
        return self.pieces

    def write(self, element: _Element) -> None:
        """Write what an element shows."""
        if is_left_out(element):
            return
        tag = tag_of(element)
        if tag in HEADINGS:
            self._heading(element, HEADINGS[tag])
        elif tag in LISTS:
            self._list(element)
        elif tag == "table":
            self._table(element)
        elif tag == "dl":
            self._definitions(element)
        elif tag == "br":
            self.words.append(("\n", False))
        elif tag == "pre":
            self.flush()
            self.kept += 1
            self._inner(element)
            self.flush()
            self.kept -= 1
        elif tag in APART or tag in LINES:
            self.flush(near=tag in LINES)
            self._inner(element)
            self.flush(near=tag in LINES)
        elif tag in BOLD:
            self.bold += 1
            self._inner(element)
            self.bold -= 1
        elif tag == "q":
            self.words.append(("“", bool(self.bold)))
            self._inner(element)
            self.words.append(("”", bool(self.bold)))
        else:
            self._inner(element)

    def flush(self, *, near: bool = False, kind: Kind = "paragraph", level: int = 0) -> None:
        """End the paragraph that is open; *near* where no gap stands below it."""
        runs = _shown(self.words)
        words, bold = emphasised([(run, bold and self.mark != BULLET) for run, bold in runs])
        words = words.strip("\n") if self.kept else folded(words)
        self.words = []
        if not words:
            self.is_near = self.is_near and near
            return
        if self.mark:
            words, kind = f"{self.mark} {marked(words) if bold else words}", "entry"
            bold = False
            self.mark = ""
        near_above = self.is_near or (
            kind == "entry" and self.lists > 0 and bool(self.pieces) and self.pieces[-1].kind == "entry"
        )
        self.lists += kind == "entry"
        self.pieces.append(Piece(kind, words, level, bold and kind == "paragraph" and not self.kept, near_above))
        self.is_near = near

    def _inner(self, element: _Element) -> None:
        self._say(element.text)
        for inner in element:
            self.write(inner)
            self._say(inner.tail)

    def _say(self, words: str | None) -> None:
        if words:
            self.words.append((words if self.kept else words.translate(BLANKS), bool(self.bold)))

    def _heading(self, element: _Element, level: int) -> None:
        self.flush()
        if next(element.iter("p", "ul", "ol", "table"), None) is not None:
            self._inner(element)  # a whole page in one heading that was not closed
            self.flush()
            return
        bold, self.bold = self.bold, 0
        self._inner(element)
        self.words = [(words, False) for words, _ in self.words]
        self.bold = bold
        self.flush(kind="heading", level=level)

    def _list(self, element: _Element) -> None:
        self.flush()
        entries = [inner for inner in element if tag_of(inner) == "li" and not is_left_out(inner)]
        is_numbered = tag_of(element) == "ol" and "none" not in str(element.get("style", ""))
        self.lists = self.lists if self.depth else 0
        self.depth += 1
        step = -1 if element.get("reversed") is not None else 1
        number = _whole(element.get("start"), 1 if step > 0 else len(entries))
        for inner in element:
            if tag_of(inner) != "li":
                self.write(inner)  # a list within a list, outside its entries
                self._say(inner.tail if (inner.tail or "").strip() else None)
                continue
            if is_left_out(inner):
                continue
            number = _whole(inner.get("value"), number)
            style = STYLES.get(str(inner.get("type") or element.get("type")), "decimal")
            self.mark = f"{counted(number, style)}." if is_numbered else BULLET
            self._inner(inner)
            self.flush()
            self.mark = ""
            number += step
        self.depth -= 1

    def _table(self, element: _Element) -> None:
        self.flush()
        rows: list[list[Cell]] = []
        for inner in element:
            if tag_of(inner) == "caption":
                self.write(inner)
                self.flush()
            within = inner if tag_of(inner) in GROUPS and not is_left_out(inner) else [inner]
            rows += [self._row(row) for row in within if tag_of(row) == "tr" and not is_left_out(row)]
        self.pieces += pieces_of_table(rows)

    def _row(self, element: _Element) -> list[Cell]:
        cells: list[Cell] = []
        for inner in element:
            if tag_of(inner) in CELLS and not is_left_out(inner):
                writer = Writer()
                writer._inner(inner)
                cells.append(writer.ended())
        return cells

    def _definitions(self, element: _Element) -> None:
        """Terms, each with what is said of it on the same line where that is one line."""
        self.flush()
        inners = [inner for outer in element for inner in (outer if tag_of(outer) == "div" else [outer])]
        term = ""
        for inner in inners:
            if is_left_out(inner):
                continue
            writer = Writer()
            writer._inner(inner)
            said = writer.ended()
            if tag_of(inner) == "dt":
                self.pieces += [Piece("paragraph", term, near=True)] if term else []
                term = " ".join(piece.text for piece in said)
            elif term and said and said[0].kind == "paragraph":
                mark = "" if term.endswith(":") else ":"
                self.pieces += [Piece("paragraph", f"{term}{mark} {said[0].text}", near=True), *said[1:]]
                term = ""
            else:
                self.pieces += [*([Piece("paragraph", term, near=True)] if term else []), *said]
                term = ""
        self.pieces += [Piece("paragraph", term, near=True)] if term else []


def _shown(runs: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """
    The runs with line breaks of the file as blanks; as line breaks, where all the lines are short.

    A page says so in a style sheet (``white-space: pre-line``), which is not read.
    """
    words = "".join(run for run, _ in runs)
    if "\v" not in words:
        return runs
    lines = [line.strip() for line in words.split("\v") if line.strip()]
    is_list = len(lines) >= SEVERAL and "\n" not in words and max(map(len, lines)) <= LISTED
    return [(run.replace("\v", "\n" if is_list else " "), bold) for run, bold in runs]


def _whole(words: str | None, otherwise: int) -> int:
    """A whole number of a size that lists have; *otherwise* where there is none."""
    try:
        number = int(words) if words is not None else otherwise
    except ValueError:
        return otherwise
    return number if abs(number) < 1_000_000 else otherwise
