"""All sample minutes beside a reading of each by hand: how much of it is read, and how little is invented."""

from __future__ import annotations

import json

import pytest

from rrbminutes import parse
from tests.conftest import HAND, MINUTES
from tests.readings import FIELDS, f1, tally

LEAST = {"attendance": 0.88, "items": 0.94, "actions": 0.87, "decisions": 0.92, "date": 0.96, "next_meeting": 0.92}
"""What is read of all samples together; a change that reads less has to say why."""
MOST_INVENTED = 0.08
"""The share of what is read that may be wrong."""


@pytest.fixture(scope="module")
def totals() -> dict[str, tuple[int, int, int]]:
    """Right, invented and missed, of all samples together."""
    found = [tally(parse(MINUTES[name]), json.loads(hand)) for name, hand in HAND.items()]
    return {field: tuple(map(sum, zip(*(one[field] for one in found), strict=True))) for field in FIELDS}  # type: ignore[misc]


def test_there_are_samples_enough() -> None:
    assert len(HAND) >= 30
    assert all(40 <= len(MINUTES[name].splitlines()) <= 150 for name in HAND)


@pytest.mark.parametrize("field", FIELDS)
def test_samples_are_read(field: str, totals: dict[str, tuple[int, int, int]]) -> None:
    right, invented, missed = totals[field]
    assert f1((right, invented, missed)) >= LEAST[field], (right, invented, missed)
    assert invented <= MOST_INVENTED * (right + invented), (right, invented, missed)
