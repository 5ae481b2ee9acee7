"""What an item is made of: paragraphs, lists, tables, lists of actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from rrbminutes.model.actions import Action, actions_of, actions_of_rows
from rrbminutes.model.spans import NOWHERE, Printed, Span
from rrbminutes.model.speech import Contribution, Decision, contributions_of, decisions_of
from rrbminutes.model.validators import count, entry_label, optional, place, some, tuple_of, words
from rrbminutes.phrases.columns import action_columns
from rrbminutes.phrases.decisions import opens_decision, says_who_moved
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

    ``cut`` is where its text goes on behind a blank line, which the end of a page put into it; None where nothing did.

    >>> Paragraph("It was agreed that the map be redrawn.").decisions[0].verb
    'agreed'
    """

    text: str = field(validator=words)
    cut: int | None = field(default=None, validator=count, eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions that it marks as such: ``Action: JS to write``."""
        return actions_of(self.text, self.span)

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

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions that it marks as such: ``ACTION (Ben): write``, or a task that is not ticked: ``[ ] write``."""
        return actions_of(self.text, self.span)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that its sentences state."""
        return decisions_of(self.text, self.span)


@frozen
class Bullets:
    """A list whose entries have no numbers."""

    entries: tuple[Entry, ...] = field(validator=[tuple_of(Entry), some])
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if any(entry.label is not None for entry in self.entries):
            raise ValueError("Bullets.entries must have no labels")


@frozen
class Numbers:
    """A list whose entries have numbers or letters, as printed."""

    entries: tuple[Entry, ...] = field(validator=[tuple_of(Entry), some])
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

    rows: tuple[tuple[str, ...], ...] = field(validator=[tuple_of(tuple), some])
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

    @property
    def actions(self) -> tuple[Action, ...]:
        """Its rows as actions, where its first row names an action, and who is to do it or by when."""
        columns = action_columns(self.rows[0])
        if not {"owner_column", "due_column"} & {*columns}:
            return ()
        return tuple(actions_of_rows(self.rows[1:], columns, self.span))


@frozen
class Actions:
    """A list of actions under a heading; empty where nothing stands under it."""

    entries: tuple[Action, ...] = field(default=(), validator=tuple_of(Action))
    heading: Printed | None = field(default=None, validator=optional(Printed), eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)


Block = Paragraph | Bullets | Numbers | Table | Actions
"""What stands under a heading, or before the first one."""

NEAR = 4
"""No more than white space stands between two paragraphs that are no further apart, in characters."""

BLOCKS = (Paragraph, Bullets, Numbers, Table, Actions)


def actions_in(blocks: Iterable[Block]) -> tuple[Action, ...]:
    """The actions of the lists of actions among *blocks*, and those that their words mark as such."""
    return tuple(action for block in blocks for action in _actions_of(block))


def _actions_of(block: Block) -> Iterator[Action]:
    match block:
        case Actions():
            yield from block.entries
        case Paragraph() | Table():
            yield from block.actions
        case Bullets() | Numbers():
            yield from (action for entry in block.entries for action in entry.actions)


def decisions_in(blocks: Iterable[Block]) -> tuple[Decision, ...]:
    """
    The decisions that the paragraphs and entries among *blocks* state.

    Where RESOLVED stands on a line by itself, what was resolved is the next paragraph; who moved it may be one behind that.
    """
    return tuple(decision for block in _together(blocks) for decision in _decisions_of(block))


def _together(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, but paragraphs of which one opens a decision, or says who moved it, as one with that beside it."""
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Paragraph) and isinstance(block, Paragraph) and _belong_together(before, block):
            reach = Span(before.span.start, block.span.end)
            before = Paragraph(f"{before.text} {block.text}", span=reach)
            continue
        if before is not None:
            yield before
        before = block
    if before is not None:
        yield before


def _belong_together(before: Paragraph, block: Paragraph) -> bool:
    if block.span.start - before.span.end > NEAR:
        return False
    return opens_decision(before.text) or (says_who_moved(block.text) and bool(before.decisions))


def _decisions_of(block: Block) -> Iterator[Decision]:
    match block:
        case Paragraph():
            yield from block.decisions
        case Bullets() | Numbers():
            yield from (decision for entry in block.entries for decision in entry.decisions)
        case Actions():
            yield from (decision for action in block.entries for decision in decisions_of(action.text, action.span))


def contributions_in(blocks: Iterable[Block]) -> tuple[Contribution, ...]:
    """Who said what in the paragraphs among *blocks*."""
    return tuple(found for block in blocks if isinstance(block, Paragraph) for found in block.contributions)
