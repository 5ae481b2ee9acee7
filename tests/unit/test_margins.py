"""Names in a right-hand margin, as the reader of PDF and other extractions leave them: behind a wide gap."""

from __future__ import annotations

import pytest

from rrbminutes import Actions, Paragraph, dumps, explain, parse

HEAD = "Minutes of the Elmford Trust\n\n4 June 2019\n\n1. Gates     Action\n\n"
BODY = """The north gate was looked at last week and does not shut. A smith will be asked
to come before the fair.     AA
The key is to be copied for all who need one.     BB/CD

2. Walls

The east wall leans, as it did last year.     All

"""


def owners(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(action.text, action.owners) for action in parse(text).actions]


@pytest.mark.parametrize("gap", ["     ", "\t", "   \t "])
def test_the_sentence_beside_names_is_an_action(gap: str) -> None:
    text = (HEAD + BODY).replace("     ", gap)
    assert owners(text) == [
        ("A smith will be asked to come before the fair.", ("AA",)),
        ("The key is to be copied for all who need one.", ("BB", "CD")),
        ("The east wall leans, as it did last year.", ("All",)),
    ]
    meeting = parse(text)
    assert [item.title for item in meeting.items] == ["Gates", "Walls"]
    first, *others = meeting.items[0].blocks
    assert first == Paragraph("The north gate was looked at last week and does not shut.")
    assert all(isinstance(block, Actions) for block in others)
    assert parse(dumps(meeting, "text")) == meeting


def test_a_bullet_is_an_action_whole() -> None:
    text = HEAD + "- Sort out the shed before winter comes.     Clerk\n- Nothing is to be done about the pond.\n"
    assert owners(text) == [("Sort out the shed before winter comes.", ("Clerk",))]


@pytest.mark.parametrize(
    "lines",
    [
        "Ann Ash (chair)     AA\nBen Birch (treasurer)     BB\nCora Dell of the Mill     CD\n",
        "Fees from the summer fair     £210\nRent of the lower field     £40\nInsurance for the year     £90\n",
        "Ref\tWhat was said of it\n1\tWe will look at the gate before the fair.\n",
        "One reason is that it rained for most of the day.     AA\n",
    ],
    ids=["a list of people", "a table of money", "a table", "one name alone, and no word over it"],
)
def test_what_is_no_margin(lines: str) -> None:
    assert owners(f"Minutes of the Elmford Trust\n\n4 June 2019\n\n1. Gates\n\n{lines}") == []


@pytest.mark.parametrize("gap", ["\t", "     "])
def test_a_table_of_actions_has_no_margin(gap: str) -> None:
    rows = ["Action|Owner", "Mend the gate before the summer fair|AA", "Copy the key for all|BB", "Look at the wall|CD"]
    text = "Minutes of the Elmford Trust\n\n4 June 2019\n\n" + "\n".join(rows).replace("|", gap) + "\n"
    assert len(parse(text).blocks) == 1
    assert [owner for _, (owner,) in owners(text)] == ["AA", "BB", "CD"]


def test_it_is_explained() -> None:
    rows = {line.text: (line.place, line.reason) for line in explain(HEAD + BODY)}
    assert rows["Action"] == ("FURNITURE", "over the names in the margin")
    assert rows["to come before the fair.     AA"] == ("MARGINAL", "beside names in the margin")
    assert rows["A smith will be asked"] == ("MARGINAL", "goes on beside names in the margin")
