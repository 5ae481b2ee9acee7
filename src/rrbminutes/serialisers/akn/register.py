"""The names that parts of a document bear and are referred to by, after the naming convention of Akoma Ntoso 1.0."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rrbminutes.model import Attendance, Meeting

__all__ = ["OURSELVES", "UNKNOWN", "Register", "slug"]

OURSELVES = "rrbminutes"
UNKNOWN = "unknown"
LONGEST = 80
"""So many characters of a name stand in an address."""
ABBREVIATIONS = {"blockList": "list", "debateSection": "dbsect"}
"""Those of the naming convention, of the elements that we write; others go by their own name."""
WHOLES = ("preface", "conclusions")
"""Parts of which there is one."""


class Register:
    """
    Names for the parts of the document of one *meeting*, each given once, in the order of the text.

    Promises:
        No two parts bear the same name.
    """

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.references: dict[tuple[str, str], str] = {}
        self._counts: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._taken: set[str] = {OURSELVES, UNKNOWN, *WHOLES}
        self._places: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._resolved: dict[str, Attendance | None] = {}
        self._decided = {decision.text for decision in meeting.decisions}

    def named(self, within: str, element: str, label: str | None = None, *, numbered: bool = False) -> str:
        """
        The ``eId`` of an *element* in another: by its label where such elements are *numbered* (``dbsect_3-1``, ``nn`` where
        it has none), else by its count.
        """
        stem = f"{within}__" if within else ""
        stem += ABBREVIATIONS.get(element, element)
        if not numbered:
            return f"{stem}_{self._count(stem, '')}"
        number = slug(label or "")
        count = self._count(stem, number)
        return f"{stem}_{number or 'nn'}" + (f"_{count}" if count > 1 or not number else "")

    def reference(self, kind: str, shown: str) -> str:
        """The reference to a person, an organisation, a role or a place (``TLCPerson``, ``Ann Ash``): ``#ann-ash``."""
        if (kind, shown) not in self.references:
            wanted = slug(shown) or kind.removeprefix("TLC").casefold()
            names = (wanted if count == 1 else f"{wanted}-{count}" for count in range(self._count(kind, wanted), 1 << 60))
            name = next(name for name in names if name not in self._taken)
            self._taken.add(name)
            self.references[kind, shown] = name
        return f"#{self.references[kind, shown]}"

    def listed(self, entry: Attendance) -> str:
        """The reference to one on the attendance list: a person, else an organisation, else an office."""
        if entry.name is not None:
            return self.reference("TLCPerson", entry.name)
        if entry.organisation is not None:
            return self.reference("TLCOrganization", entry.organisation)
        return self.reference("TLCRole", entry.role or "")

    def resolved(self, speaker: str) -> str | None:
        """The reference to the one whom *speaker* names; None where none of those listed fits, or several."""
        if speaker not in self._resolved:
            self._resolved[speaker] = self.meeting.resolve(speaker)
        entry = self._resolved[speaker]
        return None if entry is None else self.listed(entry)

    def put(self, kind: str, words: Iterable[str], name: str) -> None:
        """Keep where actions or decisions of these *words* stand."""
        for one in words:
            self._places[kind, one].append(name)

    def places(self, kind: str, words: Iterable[str]) -> Iterator[str | None]:
        """Where each of these stands, as a reference, those of the same words in the order of the text; None for nowhere."""
        given: defaultdict[str, int] = defaultdict(int)
        for one in words:
            held = self._places[kind, one]
            yield f"#{held[given[one]]}" if given[one] < len(held) else None
            given[one] += 1

    def is_decision(self, words: str) -> bool:
        """True for the words of a decision of the meeting."""
        return words in self._decided

    def _count(self, stem: str, number: str) -> int:
        self._counts[stem, number] += 1
        return self._counts[stem, number]


def slug(words: str) -> str:
    """
    Words as they stand in addresses: small letters and figures without accents, hyphens between; empty where there are none.

    >>> slug("Cyngor Tref Llanŵyddfan (3.1)")
    'cyngor-tref-llanwyddfan-3-1'
    """
    plain = unicodedata.normalize("NFKD", words[: LONGEST * 2]).encode("ascii", "ignore").decode().casefold()
    return "-".join("".join(sign if sign.isalnum() else " " for sign in plain).split())[:LONGEST].strip("-")
