"""Whatever kinds of line follow one another, the document that they make has a tree."""

from __future__ import annotations

import itertools
import random

import pytest

from rrbminutes.parsing.heading import Heading
from rrbminutes.parsing.kinds import kinds
from rrbminutes.parsing.levels import levelled
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.places import placed
from rrbminutes.parsing.tree import Tree, tree_of

HEADS = ("ATTENDANCE", "ACTIONS", "SUMMARY")
HEADED = ("HEADED", "RUN_IN", "LONE_LABEL", "LONE_TITLE")
KINDS = [kind for kind in kinds() if kind not in ("WORDED", "HASHED")]  # those two are headings wherever they stand
KINDS += [*HEADED, "REPEATED", "FRONT_MATTER", "SPACED", "OWNED", "MARGIN_HEAD"]


def tree_for(sequence: tuple[str, ...]) -> Tree:
    """The tree of lines of some kinds, of which some are headings."""
    headings = {at: Heading(kind, 1, "1", "Bins") for at, kind in enumerate(sequence) if kind in HEADED}
    lines = [
        Line("NUMBERED" if kind in HEADED else kind, "x\n", 2 * at, "" if kind == "BLANK" else "x", None, 2 * at, 2 * at + 1)
        for at, kind in enumerate(sequence)
    ]
    return tree_of(list(levelled(placed(lines, headings))))


@pytest.mark.parametrize("head", HEADS)
def test_any_two_lines_may_follow_a_heading(head: str) -> None:
    for behind in itertools.product(KINDS, repeat=2):
        assert isinstance(tree_for((head, *behind)), Tree)


def test_many_lines_may_follow_one_another() -> None:
    draw = random.Random(5)
    for _ in range(5_000):
        assert isinstance(tree_for(tuple(draw.choices([*KINDS, *HEADS, "BLANK", "TAG", "RULE"], k=6))), Tree)
