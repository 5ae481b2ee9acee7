"""What of a web page is the page's own, and what is the site's around it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

__all__ = ["content_of", "is_left_out", "tag_of"]

NEVER_SHOWN = frozenset(
    [
        *("head", "script", "style", "noscript", "template", "title", "meta", "link", "base", "rp"),
        *("img", "picture", "svg", "canvas", "audio", "video", "map", "iframe", "object", "embed"),
        *("input", "select", "textarea", "button", "datalist", "label", "legend", "progress", "meter"),
    ]
)
"""Elements without words, or with words that are no part of a document."""

AROUND = frozenset(["nav", "footer", "dialog"])
ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar", "toolbar"]
)
SITE = (
    *("cookie", "breadcrumb", "skip-link", "skiplink", "skip-to", "share-", "social-media", "back-to-top", "pagination"),
    *("mgactionlist", "mgfilesize"),
)
"""Parts of names that sites give to what stands around a document; the last are those of ModernGov."""
UNSEEN = frozenset(
    ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader", "hidden", "d-none", "print-only"]
)
UNSEEN_STYLES = ("display:none", "visibility:hidden")

NAMED = ("content", "main-content", "maincontent", "main", "modgov", "page-content", "primary")
"""What sites call the part that holds the document, the likeliest first."""

MOST_OF_IT = 0.5
"""Share of a page's words that its content holds, or it is not the content."""


def tag_of(element: _Element) -> str:
    """The name of an element; empty for a comment."""
    tag: object = element.tag  # of a comment, a function
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def is_left_out(element: _Element) -> bool:
    """True for what is not shown, and for what belongs to the site: its menus, its banners, its foot."""
    tag = tag_of(element)
    if not tag or tag in NEVER_SHOWN or tag in AROUND:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or attributes.get("role") in ROLES:
        return True
    style = "".join(str(attributes.get("style", "")).lower().split())
    if any(unseen in style for unseen in UNSEEN_STYLES):
        return True
    names = f"{attributes.get('id', '')} {attributes.get('class', '')}".lower()
    return not UNSEEN.isdisjoint(names.split()) or any(site in names for site in SITE)


def content_of(page: _Element) -> tuple[_Element, ...]:
    """
    The element that holds the document, behind the heading of the page where that stands outside.

    ``main`` or its like where that holds most of the words that are shown, else the whole body.
    """
    body = next((element for element in page.iter("body")), page)
    whole = _count(body)
    for element in _likely(body):
        if _count(element) >= MOST_OF_IT * whole:
            inside = set(element.iter("h1"))
            outside = [heading for heading in body.iter("h1") if heading not in inside and not _is_within_left_out(heading)]
            return (*outside, element) if len(outside) == 1 and not inside else (element,)
    return (body,)


def _likely(body: _Element) -> Iterator[_Element]:
    yield from body.iter("main")
    yield from (element for element in body.iter() if element.get("role") == "main")
    articles = list(body.iter("article"))
    if len(articles) == 1:
        yield articles[0]
    for name in NAMED:
        yield from (element for element in body.iter("div", "section", "td") if str(element.get("id", "")).lower() == name)


def _is_within_left_out(element: _Element) -> bool:
    return any(is_left_out(outer) for outer in (element, *element.iterancestors()))


def _count(element: _Element) -> int:
    """How many characters of words an element shows."""
    if is_left_out(element):
        return 0
    own = len("".join((element.text or "").split()))
    return own + sum(_count(inner) + len("".join((inner.tail or "").split())) for inner in element)
