"""Who is to do what by when, read from the words of an action."""

from __future__ import annotations

from typing import Literal, NamedTuple

from rrbminutes.phrases.decisions import sentences
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import EMPHASIS

__all__ = [
    "DueKind",
    "Marked",
    "actions_marked",
    "due_in",
    "due_kind",
    "is_completed",
    "is_done",
    "led_by_owner",
    "note_behind",
    "owners_in",
    "owners_listed",
]

DueKind = Literal["date", "meeting", "event", "standing", "asap"]
"""What kind of due a due is."""


class Marked(NamedTuple):
    """
    An action behind a marker: its words, from where to where, and its owners where a place of their own names them.

    ``reach`` is from where to where words and marker together stand.
    """

    start: int
    end: int
    reach: tuple[int, int]
    owners: tuple[str, ...] = ()
    label: str | None = None


def actions_marked(text: str) -> list[Marked]:
    """
    The actions that *text* marks: ``Action: JS to write``, ``[ACTION (Ben): fix it]``; each sentence is one, to the
    first that tells what happened.

    Where only owners stand behind the marker, the action is the sentence before it.
    """
    task = terminal("TASK")
    if found := task.pattern.fullmatch(text):
        begins, ends = task.where(found, "text") or (0, 0)
        return [Marked(begins, ends, (0, ends))]
    if not terminal("_ACTION_MARKER").occurs_in(text):
        return []
    pattern = terminal("MARKER")
    markers = list(pattern.pattern.finditer(text))
    marked: list[Marked] = []
    for number, marker in enumerate(markers):
        end = markers[number + 1].start() if number + 1 < len(markers) else len(text)
        parts = pattern.named(marker)
        owners = owners_listed(parts.get("owner", ""))
        body = text[marker.end() : end].rstrip().rstrip("])" if marker[0][:1] in "[(" else EMPHASIS)
        label = parts.get("ref")
        if (
            not body.strip(" .:-–")
            or terminal("NOT_TO_DO").fullmatch(text, marker.end(), end)
            or terminal("NOT_TO_DO").fullmatch(body)
            or terminal("DONE_WITHIN").pattern.search(body)
        ):
            continue
        if label is not None and (terminal("MONTH").fullmatch(parts.get("owner", "")) or terminal("REPORTED").fullmatch(body)):
            continue  # an action of an earlier month, or what was done about one
        if not owners and terminal("OWNERS_ONLY").fullmatch(body):
            before = _sentence_before(text, marker.start(), marked[-1].end if marked else 0)
            if before is not None:
                named = (terminal("OWNERS_ONLY").parts(body) or {}).get("due_words")
                reach = before[0], marker.end() + len(body)
                marked.append(Marked(*before, reach, owners_listed(_without(body, named)), label))
            continue
        for start, stop in sentences(body):
            if terminal("OPENS_DECISION").pattern.match(body, start) or (start and _tells(body[start:stop])):
                break
            begins, ends = marker.end() + start, marker.end() + stop
            marked.append(Marked(begins, ends, (marker.start() if owners or label else begins, ends), owners, label))
    return marked


def _tells(sentence: str) -> bool:
    """True for a sentence that tells what happened, and not what is to be done: ``It was noted that …``."""
    return terminal("OWNED").pattern.match(sentence) is None and terminal("TOLD").fullmatch(sentence) is not None


def is_completed(words: str) -> bool:
    """True for a status that says that an action is done, and nothing else: ``Complete``, ``closed``."""
    return terminal("COMPLETED").fullmatch(words) is not None


def is_done(words: str) -> bool:
    """True for what is said of an action that is done, or was one of an earlier meeting: ``complete``, ``carried forward``."""
    return terminal("NOT_TO_DO").fullmatch(words) is not None


def note_behind(text: str) -> str:
    """What stands in a bracket at the end of an action; empty where nothing does."""
    found = terminal("NOTE_BEHIND").pattern.search(text)
    return "" if found is None else terminal("NOTE_BEHIND").named(found)["note"]


def led_by_owner(text: str) -> tuple[tuple[str, ...], int]:
    """The owners before a dash or colon at the head of an action, and where its words begin: ``AB – do it``."""
    pattern = terminal("LED_BY_OWNER")
    found = pattern.pattern.fullmatch(text)
    if found is None:
        return (), 0
    begins, _ = pattern.where(found, "text") or (0, 0)
    return owners_listed(pattern.named(found)["owner"]), begins


def _without(body: str, due: str | None) -> str:
    return (body if due is None else body[: body.rindex(due)]).strip(" .,()–-[]")


def _sentence_before(text: str, position: int, earliest: int) -> tuple[int, int] | None:
    """The sentence that ends before a marker."""
    before = text[earliest:position].rstrip(" ([–-:")
    found = list(sentences(before))
    return None if not found else (earliest + found[-1][0], earliest + found[-1][1])


def owners_in(text: str) -> tuple[str, ...]:
    """The owners that stand before ``to`` at the head of an action; none of a passive or an imperative."""
    parts = terminal("OWNED")
    found = parts.pattern.match(text)
    return () if found is None else owners_listed(parts.named(found)["owner"])


def owners_listed(words: str) -> tuple[str, ...]:
    """The owners in a list of them, as printed: ``Fyfield/Moss`` is two."""
    return tuple(owner.strip() for owner in terminal("OWNER_BREAK").pattern.split(words) if owner.strip())


def due_in(text: str) -> tuple[int, int] | None:
    """From where to where the words of an action say when it is due; None where none do."""
    found = terminal("DUE").pattern.search(text)
    return None if found is None else terminal("DUE").where(found, "due_words")


def due_kind(words: str) -> DueKind | None:
    """What kind of due *words* are; None where they are of none that is known."""
    parts = terminal("DUE_WORDS").parts(words)
    if parts is None:
        return None
    kinds: tuple[DueKind, ...] = ("date", "meeting", "event", "standing", "asap")
    return next(kind for kind in kinds if kind in parts)
