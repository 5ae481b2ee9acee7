"""Words in bold, where they are a title: the whole of a paragraph, or what stands before the rest of it."""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.readers.layout import TITLE

__all__ = ["emphasised"]

RUN_IN = (":", ".", "–", "-", "—")
"""With what words in bold end that are a title; other words in bold stand out in their sentence."""

LABEL = 20
"""Characters of a number, or of a reference, before a title in bold."""


def emphasised(runs: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    r"""
    The words of *runs*, each in bold or not, and whether the whole is a title in bold.

    A title before other words is marked as Markdown has it; words in bold within a sentence are not marked.

    >>> emphasised([("Gates:", True), (" Ann will paint them.", False)])
    ('**Gates:** Ann will paint them.', False)
    >>> emphasised([("22/045 ", False), ("Gates", True)])
    ('22/045 Gates', True)
    """
    words = "".join(run for run, _ in runs)
    first = next((place for place, (run, bold) in enumerate(runs) if run.strip() and not bold), len(runs))
    if first == len(runs):
        return words, bool(words.strip())
    title, rest = "".join(run for run, _ in runs[:first]), "".join(run for run, _ in runs[first:])
    named = title.strip()
    if not named:
        label = runs[first][0].strip()
        is_label = len(label) <= LABEL and any(one.isdigit() for one in label)
        behind = [bold for run, bold in runs[first + 1 :] if run.strip()]
        return words, is_label and bool(behind) and all(behind)
    gap = title[len(title.rstrip()) :]
    ends = named.endswith(RUN_IN) or rest.lstrip().startswith(RUN_IN) or "\n" in gap
    if ends and len(named) <= TITLE and "\n" not in named:
        return f"{title[: len(title) - len(title.lstrip())]}**{named}**{gap}{rest}", False
    return words, False
