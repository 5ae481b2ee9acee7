"""A reading by hand beside what ``parse`` reads: what was right, what was invented and what was missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from html import unescape
from typing import Any

from rrbminutes import Meeting

__all__ = ["FIELDS", "f1", "tally"]

FIELDS = ("attendance", "items", "actions", "decisions", "date", "next_meeting")
ALIKE = 0.8
"""Two texts are the same where so much of them is."""

Tally = tuple[int, int, int]
"""Right, invented, missed."""


def f1(found: Tally) -> float:
    """The share of right answers among all that were given and all that were wanted."""
    right, invented, missed = found
    return 1.0 if right + invented + missed == 0 else 2 * right / (2 * right + invented + missed)


def tally(meeting: Meeting, hand: dict[str, Any]) -> dict[str, Tally]:
    """How the reading of a meeting compares, field by field."""
    following = meeting.next_meeting
    wanted_date = (hand["next_meeting"] or {}).get("date")
    said_date = None if following is None or following.date is None else following.date.isoformat()
    in_doubt = any(note.startswith("next_meeting") for note in hand["ambiguous"])
    return {
        "attendance": _counted(
            ((_plain(a.name or a.organisation or a.role), a.status) for a in meeting.attendance),
            ((_plain(a["name"] or a["organisation"] or a["role"]), a["status"]) for a in hand["attendance"]),
        ),
        "items": _counted(
            ((_plain(item.label), _plain(item.title)) for item in meeting.walk()),
            ((_plain(item["label"]), _plain(item["title"])) for item in hand["items"]),
            optional=lambda said: any(_is_optional(said, one) for one in hand["optional_items"]),
        ),
        "actions": _paired(
            [_plain(action.text) for action in meeting.actions],
            [_plain(action["text"]) for action in hand["actions"]],
            hand["implied_actions"],
            _alike,
        ),
        "decisions": _paired(
            [_plain(decision.text) for decision in meeting.decisions],
            [_plain(words) for words in hand["decisions"]],
            hand["optional_decisions"],
            _opens_alike,
        ),
        "date": _single(None if meeting.date is None else meeting.date.isoformat(), hand["date"]),
        "next_meeting": (0, 0, 0) if in_doubt and said_date is None else _single(said_date, wanted_date),
    }


def _plain(words: str | None) -> str:
    text = unescape(words or "").translate(str.maketrans("’‘“”–—", "''\"\"--", "*_`\\"))
    return " ".join(text.split()).casefold().strip(" .:;,-|#()[]")


def _is_optional(said: tuple[str, str], entry: str | dict[str, Any]) -> bool:
    if isinstance(entry, str):
        return said[1] == _plain(entry)
    return said[0] == _plain(entry.get("label")) and said[1].startswith(_plain(entry.get("title")))


def _counted(
    said: Iterable[tuple[str, str]], wanted: Iterable[tuple[str, str]], optional: Callable[[tuple[str, str]], bool] = bool
) -> Tally:
    given, asked = Counter(said), Counter(wanted)
    right = sum((given & asked).values())
    extra = given - asked
    invented = sum(extra[one] for one in extra if optional is bool or not optional(one))
    return right, invented, sum(asked.values()) - right


def _paired(said: list[str], wanted: list[str], optional: list[Any], same: Callable[[str, str], bool]) -> Tally:
    left = list(said)
    right = 0
    for words in wanted:
        found = next((one for one in left if same(one, words)), None)
        if found is not None:
            left.remove(found)
            right += 1
    spare = [_plain(one if isinstance(one, str) else one.get("text")) for one in optional]
    return right, sum(not any(same(one, words) for words in spare) for one in left), len(wanted) - right


def _alike(said: str, wanted: str) -> bool:
    return said == wanted or wanted in said or SequenceMatcher(None, said, wanted, autojunk=False).ratio() >= ALIKE


def _opens_alike(said: str, wanted: str) -> bool:
    opening = wanted.split()
    return " ".join(opening[:6]) in said or _alike(" ".join(said.split()[: len(opening)]), wanted)


def _single(said: str | None, wanted: str | None) -> Tally:
    right = int(said == wanted and said is not None)
    return right, int(said is not None) - right, int(wanted is not None) - right
