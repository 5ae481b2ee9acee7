"""
Web pages: the minutes on them, without the site around them.

Nothing is run and nothing is fetched.  Headings stand behind hashes, list entries behind their numbers, cells between tabs.
"""

from __future__ import annotations

import codecs
from contextlib import suppress
from pathlib import Path

from lxml.etree import HTMLParser, XMLSyntaxError, _Element, fromstring

from rrbminutes.errors import ReadError
from rrbminutes.readers import text
from rrbminutes.readers.pieces.printing import printed
from rrbminutes.readers.web.content import content_of, tag_of
from rrbminutes.readers.web.markup import Writer

__all__ = ["decoded"]

MOST = 20_000_000
"""Bytes of a page that is read."""

DECLARED_WITHIN = 4096
"""Bytes within which a page says in which encoding it is."""

MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252"}
"""What browsers read for what is declared: offices declare the one and write the other."""

NESTED = "ERR_RESOURCE_LIMIT"


def decoded(data: bytes, path: Path) -> str:
    """
    The text on a web page.

    Raises:
        ReadError: where it is too large or nested too deeply, or in no encoding that can be told.
    """
    if len(data) > MOST:
        raise ReadError(path, f"it is a page of more than {MOST // 1_000_000} million bytes")
    page = _page(_words(data, path), path)
    if page is None:
        return ""
    writer = Writer()
    for element in content_of(page):
        writer.write(element)
    return printed(writer.ended())


def _words(data: bytes, path: Path) -> str:
    """
    The text of the page's file: UTF-8 where it is that throughout, else as it declares, else as is found.

    What is UTF-8 by chance is none of any length, and programs copy a wrong declaration from page to page.
    """
    declared = None if data.startswith(tuple(mark for mark, *_ in text.MARKS)) else _declared(data)
    for encoding in ("utf-8", declared) if declared is not None else ():
        with suppress(UnicodeError, LookupError):
            return data.decode(encoding)
    return text.decoded(data, path)


def _declared(data: bytes) -> str | None:
    head = _tree(data[:DECLARED_WITHIN].decode("latin-1").encode(), HTMLParser(encoding="utf-8"))
    if head is None:
        return None
    for element in head.iter("meta"):
        name = element.get("charset") or str(element.get("content", "")).lower().partition("charset=")[2]
        name = name.partition(";")[0].strip(" \"'")
        try:
            known = codecs.lookup(name).name
        except (LookupError, ValueError):
            continue
        if known.startswith(("utf-16", "utf-32", "utf-7")):
            continue
        return MEANT.get(known, known)
    return None


def _page(words: str, path: Path) -> _Element | None:
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    page = _tree(words.encode("utf-8", "replace"), parser)
    if any(error.type_name == NESTED for error in parser.error_log):
        raise ReadError(path, "it is nested too deeply, or has a line of more than ten million characters")
    return page if page is None or tag_of(page) else None


def _tree(data: bytes, parser: HTMLParser) -> _Element | None:
    try:
        return fromstring(data, parser) if data.strip() else None
    except XMLSyntaxError:
        return None
