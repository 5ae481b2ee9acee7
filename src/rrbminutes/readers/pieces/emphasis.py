"""Words in bold, where they are a title: the whole of a paragraph, or what stands before the rest of it."""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.readers.pieces.printing import TITLE

__all__ = ["emphasised", "marked"]

RUN_IN = (":", ".", "–", "-", "—")
"""With what words in bold end that are a title; other words in bold stand out in their sentence."""

STOPS = (".", ";", "?", "!", ")")
"""With what the words before others in bold end, where these are a remark of their own: who acts."""

LABEL = 20
"""Characters of a number, or of a reference, before a title in bold."""


def emphasised(runs: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    r"""
    The words of *runs*, each in bold or not, and whether the whole is a title in bold.

    A title before other words, one on a line of its own, and a remark behind all others are marked as Markdown has them; words
    in bold within a sentence are not.

    >>> emphasised([("Gates:", True), (" Ann will paint them.", False)])
    ('**Gates:** Ann will paint them.', False)
    >>> emphasised([("22/045 ", False), ("Gates", True)])
    ('22/045 Gates', True)
    """
    lines = [_emphasised(line) for line in _lines(runs)]
    if all(bold for words, bold in lines if words.strip()):
        return "\n".join(words for words, _ in lines), any(bold for _, bold in lines)
    return "\n".join(marked(words) if bold else words for words, bold in lines), False


def marked(words: str) -> str:
    """Words in bold as Markdown has them; as they are, where they are no title."""
    named = words.strip()
    return words.replace(named, f"**{named}**", 1) if named and len(named) <= TITLE else words


def _lines(runs: Sequence[tuple[str, bool]]) -> list[list[tuple[str, bool]]]:
    lines: list[list[tuple[str, bool]]] = [[]]
    for run, bold in runs:
        first, *others = run.split("\n")
        lines[-1].append((first, bold))
        lines += [[(other, bold)] for other in others]
    return lines


def _emphasised(runs: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    words = "".join(run for run, _ in runs)
    first = next((place for place, (run, bold) in enumerate(runs) if run.strip() and not bold), len(runs))
    if first == len(runs):
        return words, bool(words.strip())
    title, rest = "".join(run for run, _ in runs[:first]), _remarked(runs[first:])
    if title.strip():
        return f"{marked(title) if _is_title(title, rest) else title}{rest}", False
    label = runs[first][0].strip()
    is_label = len(label) <= LABEL and any(one.isdigit() for one in label)
    behind = [bold for run, bold in runs[first + 1 :] if run.strip()]
    if is_label and behind and all(behind):
        return words, True
    return f"{title}{rest}", False


def _remarked(runs: Sequence[tuple[str, bool]]) -> str:
    """Words, with a remark in bold marked that stands behind their last sentence."""
    last = next(place for place in range(len(runs), 0, -1) if runs[place - 1][0].strip() and not runs[place - 1][1])
    before, end = "".join(run for run, _ in runs[:last]), "".join(run for run, _ in runs[last:])
    return before + (marked(end) if before.rstrip().endswith(STOPS) else end)


def _is_title(title: str, rest: str) -> bool:
    """True for words in bold that say what the others are about, or are for: with a mark at their end, or a dash within."""
    named = title.strip()
    return named.endswith(RUN_IN) or rest.lstrip().startswith(RUN_IN) or any(mark in named for mark in (": ", " – ", " - "))
