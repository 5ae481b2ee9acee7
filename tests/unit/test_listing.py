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
        ("Ann Ash, Vice & Acting Chair (AA), Ben Birch, Secretary/Treasurer (BB)", ["Ann Ash", "Ben Birch"]),
        ("Ann Ash, Secretary and Treasurer, Ben Birch", ["Ann Ash", "Ben Birch"]),
        ("Ann Ash (Chair) and Clerk", ["Ann Ash", "Clerk"]),
        ("Cllr Ash and the Clerk – Ben Birch", ["Ash", "Ben Birch"]),
        ("Mr A Ash, Mrs B Birch. Mrs C Cole (Clerk)", ["A Ash", "B Birch", "C Cole"]),
        ("Ann Ash (AA), Ben Birch (BB), Cara Cole (CC); Dan Dow (DD)", ["Ann Ash", "Ben Birch", "Cara Cole", "Dan Dow"]),
        ("Ann Ash, Treasurer (AA); Ben Birch (BB) and Cara Cole (CC)", ["Ann Ash", "Ben Birch", "Cara Cole"]),
        ("Head of Policy and Planning; Ann Ash", ["Head of Policy and Planning", "Ann Ash"]),
        ("Cara Cole; Ann Ash\tand\tBen Birch", ["Cara Cole", "Ann Ash", "Ben Birch"]),
        ("were Mrs Ann Ash (chair), Ben Birch and Dr Cole", ["Ann Ash", "Ben Birch", "Cole"]),
        ("Cllr A Ash. Councillors: Mrs Birch, Cole", ["A Ash", "Birch", "Cole"]),
        ("Cllr Ash, the office would close on Thursday", ["Ash"]),
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
        ("No apologies were received from members.", []),
        ("Apologies were accepted by the Chair.", []),
        ("Apologises had been noted as having been sent by Mrs Ash, and Mr Birch.", ["Ash", "Birch"]),
    ],
)
def test_apologies_in_prose(words: str, found: list[str]) -> None:
    assert [person.name for _, _, person in apologies_in(words)] == found


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Ann Ash-Clerk", "Ann Ash", "Clerk"),
        ("Ann Ash-Birch", "Ann Ash-Birch", None),
        ("RFO Ann Ash", "Ann Ash", "RFO"),
        ("Ann Ash representing Elm Energy", "Ann Ash", "representing Elm Energy"),
        ("Mr A N Ash Deputy Parish Clerk", "A N Ash", "Deputy Parish Clerk"),
        ("Ann Ash AA Cllr Ben Birch", "Ann Ash", None),
    ],
)
def test_an_office_beside_a_name_without_a_mark(words: str, name: str, role: str | None) -> None:
    first = people_listed(words)[0].person
    assert (first.name, first.role) == (name, role)


def test_under_a_heading_of_apologies_a_list_is_enough() -> None:
    assert [person.name for _, _, person in apologies_in("Ann Ash, Ben Birch", headed=True)] == ["Ann Ash", "Ben Birch"]
    assert apologies_in("Ann Ash, Ben Birch") == []
