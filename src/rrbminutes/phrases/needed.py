"""
The words that a text must have to fit a pattern, read off the vocabularies that stand in it.

A text is looked through for whole words: runs of letters of ASCII, whatever their case.  So a vocabulary tells something only
where no letter can stand right before or behind it; the seams between it and its neighbours are looked at here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["LOWERED", "NO_WORDS", "Need", "Needed", "needed_of"]

LOWERED = bytes(ord(chr(byte).lower()) if chr(byte).isascii() and chr(byte).isalpha() else ord(" ") for byte in range(256))
"""What each byte of UTF-8 counts as: a small letter, or a blank between words."""
MOST = 2000
"""Of vocabularies that touch, so many joined words are kept."""


class Need(NamedTuple):
    """One of some words, each by its first run of letters; *leading* where no letter stands before it in the text."""

    words: frozenset[bytes]
    leading: bool
    single: bool


class Needed(NamedTuple):
    """
    The needs of a way to fit: those that hold, and those that hold once the seam at an end is known to be clean.

    ``lettered`` is True where the way may hold a letter at all.
    """

    sure: frozenset[Need] = frozenset()
    head: Need | None = None
    tail: Need | None = None
    whole: Need | None = None
    lettered: bool = False

    def then(self, other: Needed, *, clean: bool, empty: bool, other_empty: bool) -> Needed:
        """The needs of both, one behind the other; the seam is *clean* where no two letters may meet in it."""
        if other.is_empty and self.is_empty:
            return _LETTERED if self.lettered or other.lettered else NO_WORDS
        if self.lettered and not other.is_empty:
            other = other.not_leading()
        sure = self.sure | other.sure
        head, tail, whole = self.head, other.tail, None
        if clean:
            sure |= {need for need in (self.tail, other.head) if need is not None}
            head = head or self.whole
            tail = tail or other.whole
        else:
            if empty:
                head, whole = head or other.head, other.whole
            if other_empty:
                tail, whole = tail or self.tail, whole or self.whole
            if self.whole and other.whole:
                whole = _joined(self.whole, other.whole)
            elif self.whole and other.head:
                head = _joined(self.whole, other.head)
            elif self.tail and other.whole:
                tail = _joined(self.tail, other.whole)
            elif self.tail and other.head and (both := _joined(self.tail, other.head)):
                sure |= {both}
        return Needed(sure, head, tail, whole, self.lettered or other.lettered)

    def not_leading(self) -> Needed:
        """The same needs behind what has letters."""
        head, tail, whole = (need and need._replace(leading=False) for need in (self.head, self.tail, self.whole))
        return Needed(frozenset(need._replace(leading=False) for need in self.sure), head, tail, whole, self.lettered)

    def looked(self) -> Needed:
        """The needs of a look ahead: what stands behind it is not known."""
        return Needed(self.sure, self.head)

    def repeated(self) -> Needed:
        """The needs of what may stand several times."""
        return Needed(self.sure, self.head, lettered=self.lettered)

    def either(self, other: Needed) -> Needed:
        """What both ways need: what is the same, and the words of one or those of the other where these are fewest."""
        if self == other:
            return self
        same = Needed(self.sure & other.sure, lettered=self.lettered or other.lettered)
        pairs = [
            (left or other_left, right or other_right, _united(need, other_need))
            for left, right, need in self._offers()
            for other_left, other_right, other_need in other._offers()
        ]
        if not pairs:
            return same
        left, right, need = min(pairs, key=lambda pair: (*_vague(pair[2]), pair[0] + pair[1]))
        match left, right:
            case True, True:
                return same._replace(whole=need)
            case True, False:
                return same._replace(head=need)
            case False, True:
                return same._replace(tail=need)
        return same._replace(sure=same.sure | {need})

    def _offers(self) -> Iterator[tuple[bool, bool, Need]]:
        """Each need, and whether it hangs on the left seam and on the right one."""
        yield from ((False, False, need) for need in self.sure)
        for left, right, need in ((True, False, self.head), (False, True, self.tail), (True, True, self.whole)):
            if need is not None:
                yield left, right, need

    def in_full(self) -> frozenset[Need]:
        """What a whole text needs: no letter stands before it or behind."""
        return self.sure | {need for need in (self.head, self.tail, self.whole) if need is not None}

    @property
    def is_empty(self) -> bool:
        """True where nothing is needed."""
        return not (self.sure or self.head or self.tail or self.whole)

    @property
    def most_telling(self) -> Need | None:
        """Of what a whole text needs, that which fewest texts have; None where nothing is known."""
        return min(self.in_full(), key=_vague, default=None)


NO_WORDS = Needed()
_LETTERED = Needed(lettered=True)


def needed_of(vocabulary: Iterable[str]) -> Needed:
    """What a text needs where a word of a vocabulary stands in it."""
    words = [word.encode().translate(LOWERED) for word in vocabulary]
    if not all(word.split() for word in words):
        return Needed(lettered=any(word.split() for word in words))
    single = all(word.isalpha() for word in words)
    return Needed(whole=Need(frozenset(word.split()[0] for word in words), True, single), lettered=True)


def _joined(one: Need, other: Need) -> Need | None:
    """The need of two vocabularies that touch: each word of one with each of the other."""
    if not one.single or len(one.words) * len(other.words) > MOST:
        return None
    return Need(frozenset(first + last for first in one.words for last in other.words), one.leading, other.single)


def _united(one: Need, other: Need) -> Need:
    """The need of a word of either."""
    return Need(one.words | other.words, one.leading and other.leading, one.single and other.single)


def _vague(need: Need) -> tuple[bool, int]:
    """How little a need tells."""
    return not need.leading, len(need.words)
