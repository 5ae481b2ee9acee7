from __future__ import annotations

import pytest

from rrbminutes.phrases.listing import apologies_in, people_listed


def names(words: str) -> list[str | None]:
    return [person.name or person.organisation or person.role for _, _, person in people_listed(words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Ann Ash (Chair), Ben Birch and Cara Cole", ["Ann Ash", "Ben Birch", "Cara Cole"]),
        ("Cllrs Ash, Birch & Cole", ["Ash", "Birch", "Cole"]),
        ("Ann Ash, Chair, Ben Birch, Head of Finance", ["Ann Ash", "Ben Birch"]),
        ("E. Ash - Chairman, Miss Birch, Mrs. Cole together with 4 members of the public", ["E. Ash", "Birch", "Cole"]),
        ("Ann Ash; Ben Birch, Treasurer; the Clerk", ["Ann Ash", "Ben Birch", "the Clerk"]),
        ("monk, Zed0, Sam", ["monk", "Zed0", "Sam"]),
        ("Cllr A Ash (Chair) Cllr Mrs B Birch Cllr C Cole", ["A Ash", "B Birch", "C Cole"]),
        (
            "Chairman Cllr A Ash Vice Chairman Mr B Birch Councillors Mrs C Cole Mr D Dow",
            ["A Ash", "B Birch", "C Cole", "D Dow"],
        ),
        ("Mr Ash Lord Mayor", ["Ash"]),
        ("None", []),
        ("10 members of the public", []),
        ("Mr Ash due to illness and Mrs Birch", ["Ash", "Birch"]),
    ],
)
def test_people_of_one_line(words: str, found: list[str]) -> None:
    assert names(words) == found


def test_what_stands_beside_a_name_is_kept() -> None:
    (ash, birch) = [person for _, _, person in people_listed("Ann Ash (AA, Elmford Trust), Dr Ben Birch – Head of Care (part)")]
    assert (ash.initials, ash.organisation) == ("AA", "Elmford Trust")
    assert (birch.honorific, birch.name, birch.role, birch.organisation) == ("Dr", "Ben Birch", "Head of Care", None)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Apologies for absence were received from Ann Ash and Mr. B. Birch (unwell). Dr Cole came late.",
            ["Ann Ash", "B. Birch"],
        ),
        ("The Chair sent her apologies to the school.", []),
        ("There were no apologies.", []),
    ],
)
def test_apologies_in_prose(words: str, found: list[str]) -> None:
    assert [person.name for _, _, person in apologies_in(words)] == found


def test_under_a_heading_of_apologies_a_list_is_enough() -> None:
    assert [person.name for _, _, person in apologies_in("Ann Ash, Ben Birch", headed=True)] == ["Ann Ash", "Ben Birch"]
    assert apologies_in("Ann Ash, Ben Birch") == []
