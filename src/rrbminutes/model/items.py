"""Items of the agenda, nested to six levels."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from rrbminutes.model.actions import Action
from rrbminutes.model.blocks import BLOCKS, Block, actions_in, contributions_in, decisions_in
from rrbminutes.model.spans import NOWHERE, Printed, Span
from rrbminutes.model.speech import Contribution, Decision
from rrbminutes.model.validators import item_label, optional, optional_words, place, tuple_of

__all__ = ["DEEPEST", "Item"]

DEEPEST = 6
"""How deep items nest: more than six levels are never printed."""


@frozen
class Item:
    """
    An item of business, or a sub-heading within one.

    ``label`` is as printed, without ``Agenda Item`` and its closing mark (``3``, ``3.1``, ``22/045``); it may repeat,
    skip and restart, and is None where there is none.  ``title`` is None for a label alone.  ``heading`` is the line
    as it stands on the page, and ``span`` reaches from it to the end of the item.
    """

    label: str | None = field(default=None, validator=item_label)
    title: str | None = field(default=None, validator=optional_words)
    blocks: tuple[Block, ...] = field(default=(), validator=tuple_of(*BLOCKS))
    items: tuple[Item, ...] = field(default=())
    heading: Printed | None = field(default=None, validator=optional(Printed), eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.label is None and self.title is None:
            raise ValueError("Item needs a label or a title")
        tuple_of(Item)(self, Item.__attrs_attrs__.items, self.items)
        if self._depth > DEEPEST:
            raise ValueError(f"Item.items nest deeper than {DEEPEST} levels")

    @property
    def _depth(self) -> int:
        return 1 + max((item._depth for item in self.items), default=0)

    def walk(self) -> Iterator[Item]:
        """This item and all items within it, in the order of the text."""
        yield self
        for item in self.items:
            yield from item.walk()

    @property
    def actions(self) -> tuple[Action, ...]:
        """All actions in it and in the items within it."""
        return actions_in(self._all_blocks())

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """All decisions that its paragraphs, and those of the items within it, state."""
        return tuple(decision for item in self.walk() for decision in decisions_in(item.blocks))

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        """Who said what in it and in the items within it."""
        return contributions_in(self._all_blocks())

    def _all_blocks(self) -> Iterator[Block]:
        return (block for item in self.walk() for block in item.blocks)
