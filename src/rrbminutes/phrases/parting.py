"""Where the people of one line are parted: by semicolons, commas, words, titles and initials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import are_initials, has_shared_title, is_led_person
from rrbminutes.phrases.wording import EMPHASIS

__all__ = ["pieces"]

FEW = 2
"""More people than so many, each with a title, need nothing else to part them."""


def pieces(words: str) -> Iterator[tuple[int, int]]:
    """From where to where each piece stands; nothing is parted within brackets, or behind a title without its name."""
    outside = _outside_brackets(words)
    strong = any(outside[found.start()] for found in terminal("STRONG_PARTING").pattern.finditer(words))
    strong = strong and terminal("COMMAS_PART").pattern.search(words) is None
    parting = terminal("STRONG_PARTING" if strong else "PARTING").pattern
    led = terminal("WERE_LED").pattern.match(words)
    start = 0 if led is None else led.end()
    for found in parting.finditer(words, start):
        if outside[found.start()] and not terminal("HONORIFIC").fullmatch(words[start : found.start()].strip(" .")):
            yield from _two(words, start, found.start(), outside) if strong else _unparted(words, start, found.start(), outside)
            start = found.end()
    yield from _two(words, start, len(words), outside) if strong else _unparted(words, start, len(words), outside)


def _two(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece between semicolons, or two where it is two names: ``Ann Ash (AA) and Ben Birch``."""
    pattern = terminal("TWO_PEOPLE")
    found = pattern.pattern.fullmatch(words, start, end)
    if found is not None:
        _, cut = pattern.where(found, "one_of_two") or (start, start)
        yield from _unparted(words, start, cut, outside)
        start, _ = pattern.where(found, "other_of_two") or (cut, end)
    yield from _unparted(words, start, end, outside)


def _unparted(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece, or several where nothing parts people but what stands beside each: initials behind, or a title before."""
    for found in terminal("INITIALS_PARTING").pattern.finditer(words, start, end):
        name, _, _ = words[start : found.start()].partition("(")
        if len(name.split()) > 1 and are_initials(found[1], name):
            yield from _titled(words, start, found.end(), outside)
            start = found.end()
    yield from _titled(words, start, end, outside)


def _titled(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece, or several where each is somebody with a title: ``Cllr Ash (Chair) Cllr Birch Mrs Cole``."""
    ends: list[int] = []
    if words.count(" ", start, end) + words.count("\t", start, end) >= FEW:
        parting = terminal("TITLED_PARTING").pattern
        ends = [found.start() for found in parting.finditer(words, start, end) if outside[found.start()]]
    if len(ends) < FEW:
        yield _stripped(words, start, end, outside)
        return
    cuts = _without_lone_titles(words, [start, *ends, end])
    parts = [_stripped(words, begins, ends, outside) for begins, ends in pairwise(cuts)]
    entries = [words[begins:ends] for begins, ends in parts]
    each = len(parts) > FEW and all(is_led_person(entry) or has_shared_title(entry) for entry in entries)
    yield from parts if each else [_stripped(words, start, end, outside)]


def _without_lone_titles(words: str, cuts: Sequence[int]) -> Iterator[int]:
    """Cuts, but for those behind a title or an office whose name is yet to come."""
    yield cuts[0]
    begins = cuts[0]
    for cut in cuts[1:-1]:
        if not terminal("LED_TO_NAME").fullmatch(words[begins:cut].strip()):
            yield cut
            begins = cut
    yield cuts[-1]


def _stripped(words: str, start: int, end: int, outside: Sequence[bool]) -> tuple[int, int]:
    """A piece without white space, stops and the reason for an absence at its end."""
    piece = words[start:end]
    reasons = terminal("REASON").pattern.finditer(piece)
    cut = next((found.start() for found in reasons if outside[start + found.start()]), len(piece))
    piece = piece[:cut]
    bare = piece.strip(EMPHASIS + " \t")
    marks = "" if any(mark in bare for mark in EMPHASIS) else EMPHASIS  # emphasis of the whole, and not of a part
    start += len(piece) - len(piece.lstrip(" \t" + marks))
    return start, start + len(piece.strip(" \t" + marks).rstrip(" .;,:" + marks))


def _outside_brackets(words: str) -> list[bool]:
    """For each character, whether it stands outside all brackets; a bracket that is never closed opens nothing."""
    outside = [True] * len(words)
    if "(" not in words and "[" not in words and "{" not in words:
        return outside
    opened: list[int] = []
    for index, character in enumerate(words):
        if character in "([{":
            opened.append(index)
        elif character in ")]}" and opened:
            begun = opened.pop()
            if not opened:
                outside[begun:index] = [False] * (index - begun)
    return outside
