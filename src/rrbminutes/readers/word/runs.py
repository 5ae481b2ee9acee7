"""The words of a Word paragraph, run by run, as they are printed: tracked changes accepted, hidden words left out."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from lxml.etree import _Element

from rrbminutes.readers.word.elements import child, is_on, local, value

__all__ = ["Run", "runs_of"]

WRAPS = frozenset(
    ["hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "rubyBase", "ruby"]
)
SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "noBreakHyphen": "-",
    "lastRenderedPageBreak": "\f",
}
WINGDINGS = {0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xA8: "☐", 0xB7: "•", 0xE0: "→"}
"""The few signs of a font of pictures that minutes use."""


@frozen
class Run:
    """Words of one look; ``bold`` is None where the paragraph decides.  Or a ``box`` of text, or a ``note`` referred to."""

    text: str
    bold: bool | None = None
    box: _Element | None = None
    note: tuple[str, str] | None = None


def runs_of(element: _Element) -> Iterator[Run]:
    """The runs of a paragraph, in their order."""
    for inner in element:
        name = local(inner)
        if name == "r":
            yield from _run(inner)
        elif name in WRAPS:
            yield from runs_of(inner)
        elif name in ("oMath", "oMathPara"):
            yield Run("".join(text.text or "" for text in inner.iter("{*}t")))
        elif name == "AlternateContent":
            yield from _alternative(inner, None)


def _run(element: _Element) -> Iterator[Run]:
    properties = child(element, "rPr")
    if is_on(child(properties, "vanish")):
        return
    marked = child(properties, "b")
    bold = None if marked is None else is_on(marked)
    for inner in element:
        name = local(inner)
        if name == "t":
            yield Run(inner.text or "", bold)
        elif name == "br":
            if value(inner, name="type") != "page":
                yield Run("\n", bold)
        elif name in SIGNS:
            yield Run(SIGNS[name], bold)
        elif name == "sym":
            yield Run(_sign(inner), bold)
        elif name in ("footnoteReference", "endnoteReference"):
            yield Run("", bold, note=(name.removesuffix("Reference"), value(inner, name="id") or ""))
        elif name == "AlternateContent":
            yield from _alternative(inner, bold)
        elif name in ("drawing", "pict", "object"):
            yield from _boxes(inner)
        elif name == "ruby":
            yield from runs_of(inner)


def _alternative(element: _Element, bold: bool | None) -> Iterator[Run]:
    """What stands in one of the alternatives that a file offers for the same thing: boxes, or words."""
    for name in ("Choice", "Fallback"):
        found = child(element, name)
        if found is not None and len(found):
            boxes = list(_boxes(found))
            yield from boxes or runs_of(found)
            if not boxes:
                yield from _run(found)
            return


def _boxes(element: _Element) -> Iterator[Run]:
    """The boxes of text in a drawing; of alternatives for the same box, one."""
    for inner in element:
        name = local(inner)
        if name == "txbxContent":
            yield Run("", box=inner)
        elif name == "AlternateContent":
            yield from _alternative(inner, None)
        else:
            yield from _boxes(inner)


def _sign(element: _Element) -> str:
    try:
        code = int(value(element, name="char") or "", 16)
    except ValueError:
        return ""
    if 0xF000 <= code <= 0xF0FF:
        return WINGDINGS.get(code - 0xF000, "")
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF else ""
