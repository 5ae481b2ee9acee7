"""Titles of items: what of a line is a title, and where its prose begins."""

from __future__ import annotations

from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.labels import label_shape
from rrbminutes.phrases.listing import people_listed
from rrbminutes.phrases.wording import EMPHASIS, worded

__all__ = [
    "Titled",
    "body_in",
    "has_reference",
    "is_apologies",
    "is_topical",
    "is_unfinished",
    "kind_in",
    "label_shape",
    "letterhead",
    "may_end_in_colon",
    "titled",
]

LONGEST = 400
"""No title and its mark are longer, in characters."""


class Titled(NamedTuple):
    """A title, None where the words have none; and where prose begins, None where nothing follows."""

    title: str | None
    rest: int | None


def titled(words: str, *, labelled: bool = False) -> Titled:
    """
    The title that *words* are, or begin with: ``Highways: None to report.`` has one, ``Mr Ash thanked all.`` none.

    Behind a label (*labelled*), a sentence may begin right behind its title: ``Apologies There were none.``
    """
    residue = terminal("RESIDUE")
    if residue.may_end(words[-1:]):
        words = residue.pattern.sub("", words)
    pattern = terminal("HEADED")
    found = pattern.fullmatch(words)
    if dated := terminal("DATED_BEHIND").fullmatch(words):
        pattern, found = terminal("DATED_BEHIND"), dated
    elif labelled and (told := terminal("TOLD_BEHIND").fullmatch(words)):
        pattern, found = terminal("TOLD_BEHIND"), told
    elif labelled and (outcome := terminal("OUTCOME_BEHIND").fullmatch(words)):
        pattern, found = terminal("OUTCOME_BEHIND"), outcome
    if found is None and labelled:
        pattern = terminal("TITLE_THEN_SENTENCE")
        found = pattern.fullmatch(words)
        if found is not None and is_unfinished(pattern.part(found, "title") or ""):
            found = None
    if found is None:
        return Titled(None, 0)
    title = pattern.part(found, "title")
    rest = pattern.where(found, "text")
    if rest is not None and pattern is terminal("HEADED") and _goes_on(words[rest[0] :]):
        whole = words.strip(EMPHASIS + " ")
        return Titled(worded(whole[:-1] if whole[-1] in ".:" else whole), None)
    return Titled(None if title is None else worded(title.strip(EMPHASIS + " ")) or None, None if rest is None else rest[0])


def _goes_on(rest: str) -> bool:
    """True for words behind the colon of a title that belong to it: ``Allotments: water supply``."""
    if terminal("TITLE_ON").fullmatch(rest) is None or terminal("DATE").pattern.search(rest):
        return False
    return rest[0].islower() or rest[-1] in EMPHASIS or not people_listed(rest, strict=True)


def is_topical(title: str) -> bool:
    """True for a title of the kind that agendas have: ``Matters arising``, ``Any other business``."""
    return terminal("TOPIC").fullmatch(title) is not None


def may_end_in_colon(words: str) -> bool:
    """False only for words that begin with no title of the kind that agendas have, and with none before a colon."""
    return ":" in words or terminal("TOPIC_AHEAD").pattern.match(words) is not None


def has_reference(title: str) -> bool:
    """True for words with a reference in them: ``22/00417/FUL Low Barn``, ``Min 5.4``."""
    return terminal("REFERENCE").pattern.search(title) is not None


def is_unfinished(title: str) -> bool:
    """True for a title that must go on: ``Accounts and``."""
    return terminal("UNFINISHED").pattern.search(title) is not None


def is_apologies(title: str) -> bool:
    """True for the title of an item that says who apologised."""
    return terminal("APOLOGIES_TITLE").fullmatch(title) is not None


def letterhead(line: str) -> str | None:
    """The body that a line by itself names: ``Elmford Parish Council``; None where it names none."""
    parts = terminal("LETTERHEAD").parts(line)
    return None if parts is None else worded(parts["body"])


def kind_in(words: str) -> str | None:
    """What a title calls its document: ``Minutes`` of ``Minutes of the meeting of Elmford Club``; None where it does not."""
    found = terminal("KIND_IN_TITLE").pattern.search(words, 0, LONGEST)
    return None if found is None else found[0]


def body_in(words: str) -> str | None:
    """Whose meeting a title says it was; None where it does not."""
    pattern = terminal("BODY_IN_TITLE")
    found = pattern.pattern.search(words, 0, LONGEST)
    body = "" if found is None else worded(pattern.named(found)["body"].strip(EMPHASIS + " "))
    return body if terminal("BODY_NAMED").pattern.search(body) else None
