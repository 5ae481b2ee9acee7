from __future__ import annotations

from hypothesis import given

from rrbminutes import Item, Meeting, Paragraph
from rrbminutes.serialisers.places import placed_actions, places
from rrbminutes.strategies import meetings

SAID = (Paragraph("It rained."),)


def test_items_are_counted_and_borrow_a_number_from_around_them() -> None:
    items = (Item(None, "Welcome"), Item("3", "Gates", SAID, (Item(None, "Paint", (), (Item("a", None),)),)))
    found = [(place.order, place.label, place.title) for place in places(Meeting(front=SAID, items=items))]
    assert found == [
        *(("", None, None), ("1", None, "Welcome"), ("2", "3", "Gates"), ("2.1", "3", "Paint")),
        *(("2.1.1", "a", None), ("", None, None)),
    ]


@given(meetings())
def test_each_block_stands_in_one_place_and_each_action_too(meeting: Meeting) -> None:
    assert tuple(block for place in places(meeting) for block in place.blocks) == meeting.blocks
    assert tuple(action for _, action in placed_actions(meeting)) == meeting.actions
