"""``parse`` gives a ``Meeting`` for every ``str``; strictly, it raises one ``MinutesError`` with all error findings."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given

from rrbminutes import Meeting, MinutesError, check, dumps, parse
from tests.laws.texts import texts


def everything_of(meeting: Meeting) -> None:
    """Ask for all that is read when it is asked for."""
    for action in (*meeting.actions, *meeting.action_summary):
        assert isinstance(action.owners, tuple)
        assert action.due is None or action.due.printed in action.text or "due" in action.stated
        assert action.due is None or action.due.date is None or action.due.kind in ("date", "meeting")
    for said in meeting.contributions:
        assert said.speaker is None or meeting.resolve(said.speaker) in (None, *meeting.attendance)
    assert isinstance(meeting.decisions, tuple)
    assert dumps(meeting, "text").endswith("\n") or meeting == Meeting()
    assert dumps(meeting, "json").startswith("{")


@given(texts())
def test_every_text_gives_a_meeting(text: str) -> None:
    everything_of(parse(text))


@given(texts())
def test_strictly_all_errors_are_raised_at_once(text: str) -> None:
    errors = tuple(finding for finding in check(parse(text)) if finding.severity == "error")
    if errors:
        with pytest.raises(MinutesError) as raised:
            parse(text, strict=True)
        assert raised.value.findings == errors
    else:
        assert parse(text, strict=True) == parse(text)


SMALLEST = [
    *("", "\n", "\ufeff", "\x00", "\\", "\\\n", "\\\\", "#", "- ", "\t", "a\t", "\ud800", "\u2028", "\r", "**", "1."),
    *(
        "\\\t",
        "1. \\\t",
        "Item us\t3",
        "Attendees\n- S\t\tx",
        "Actions:\n\nRef\tAction\n\nx\ty",
        "Action\nAction\tOwner\n\ne\t",
    ),
    *("Action\n- when p\n.", "Action\n- once it , then"),
]


@pytest.mark.parametrize("given", SMALLEST)
def test_the_smallest_texts(given: str) -> None:
    everything_of(parse(given))


@pytest.mark.parametrize("given", [b"Minutes", None, 7, ["Minutes"]])
def test_what_is_no_text_is_refused_with_advice(given: object) -> None:
    with pytest.raises(TypeError, match=r"parse takes text, not .*rrbminutes\.read"):
        parse(given)  # type: ignore[arg-type]


HEADS = ("Present:", "ACTIONS", "Action summary")
LINES = (
    *HEADS,
    "<ul>",
    "----",
    "",
    "- Ann Ash",
    "1. Bins",
    "Ann Ash (chair)",
    "| a | b |",
    "Cllrs Ash, Birch",
    "Go. Action: JS",
)


@pytest.mark.parametrize("head", HEADS)
def test_lines_may_follow_a_heading_in_any_order(head: str) -> None:
    for lines in itertools.product(LINES, repeat=3):
        assert isinstance(parse("\n".join((head, *lines))), Meeting)
