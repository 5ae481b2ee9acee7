"""What an item is made of: paragraphs, lists, tables, lists of actions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import Attribute, field, frozen

from rrbminutes.model.actions import Action
from rrbminutes.model.spans import NOWHERE, Printed, Span
from rrbminutes.model.speech import Contribution, Decision, contributions_of, decisions_of
from rrbminutes.model.validators import entry_label, optional, place, tuple_of, words
from rrbminutes.phrases.wording import is_plain

__all__ = [
    "BLOCKS",
    "Actions",
    "Block",
    "Bullets",
    "Entry",
    "Numbers",
    "Paragraph",
    "Table",
    "actions_in",
    "contributions_in",
    "decisions_in",
]


@frozen
class Paragraph:
    """
    A paragraph of prose, its lines joined, without mark-up.  What no rule recognises is kept as one.

    >>> Paragraph("It was agreed that the map be redrawn.").decisions[0].verb
    'agreed'
    """

    text: str = field(validator=words)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that its sentences state."""
        return decisions_of(self.text, self.span)

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        """Who said what in it."""
        return contributions_of(self.text, self.span)


@frozen
class Entry:
    """An entry of a list; ``label`` as printed without its closing mark, None for a bullet."""

    text: str = field(validator=words)
    label: str | None = field(default=None, validator=entry_label, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)


def _some(instance: object, attribute: Attribute[Any], value: tuple[Any, ...]) -> None:
    if not value:
        raise ValueError(f"{type(instance).__name__}.{attribute.name} must not be empty")


@frozen
class Bullets:
    """A list whose entries have no numbers."""

    entries: tuple[Entry, ...] = field(validator=[tuple_of(Entry), _some])
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if any(entry.label is not None for entry in self.entries):
            raise ValueError("Bullets.entries must have no labels")


@frozen
class Numbers:
    """A list whose entries have numbers or letters, as printed."""

    entries: tuple[Entry, ...] = field(validator=[tuple_of(Entry), _some])
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if any(entry.label is None for entry in self.entries):
            raise ValueError("Numbers.entries must have labels")


@frozen
class Table:
    """
    A table: rows of cells.  A cell may be empty, a row may not; it has two cells at least.

    >>> Table((("Income", "£40"), ("Rent", "")))
    Table(rows=(('Income', '£40'), ('Rent', '')))
    """

    rows: tuple[tuple[str, ...], ...] = field(validator=[tuple_of(tuple), _some])
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            for cell in row:
                if type(cell) is not str:
                    raise TypeError(f"Table.rows: a cell must be a str, not {type(cell).__name__}")
            if len(row) < 2 or not any(row):
                raise ValueError(f"Table.rows: a row has two cells at least, and not all of them empty, not {row!r}")
            for cell in row:
                if cell and not is_plain(cell):
                    raise ValueError(f"Table.rows: a cell holds single blanks and printable characters only, not {cell!r}")


@frozen
class Actions:
    """A list of actions under a heading; empty where nothing stands under it."""

    entries: tuple[Action, ...] = field(default=(), validator=tuple_of(Action))
    heading: Printed | None = field(default=None, validator=optional(Printed), eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)


Block = Paragraph | Bullets | Numbers | Table | Actions
"""What stands under a heading, or before the first one."""

BLOCKS = (Paragraph, Bullets, Numbers, Table, Actions)


def actions_in(blocks: Iterable[Block]) -> tuple[Action, ...]:
    """The actions of the lists of actions among *blocks*."""
    return tuple(action for block in blocks if isinstance(block, Actions) for action in block.entries)


def decisions_in(blocks: Iterable[Block]) -> tuple[Decision, ...]:
    """The decisions that the paragraphs among *blocks* state."""
    return tuple(found for block in blocks if isinstance(block, Paragraph) for found in block.decisions)


def contributions_in(blocks: Iterable[Block]) -> tuple[Contribution, ...]:
    """Who said what in the paragraphs among *blocks*."""
    return tuple(found for block in blocks if isinstance(block, Paragraph) for found in block.contributions)
