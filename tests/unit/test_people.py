from __future__ import annotations

import pytest

from rrbminutes.phrases.people import Person, attendees, is_chair, without_article, without_honorific, written_attendees


@pytest.mark.parametrize(
    ("entry", "person"),
    [
        ("Ann Ash", Person("Ann Ash")),
        ("Ann Ash (Elmford Trust)", Person("Ann Ash", "Elmford Trust")),
        ("Ann Ash, (PHE)", Person("Ann Ash", "PHE")),
        ("Ann Ash (MPS, chair)", Person("Ann Ash", "MPS", "chair")),
        ("Ann Ash (Vice-Chair)", Person("Ann Ash", None, "Vice-Chair")),
        ("Cmdr Ben Birch-Elm QPM (MPS)", Person("Ben Birch-Elm", "MPS", None, "Cmdr", "QPM")),
        ("Dr. Cara O'Dell", Person("Cara O'Dell", None, None, "Dr")),
        ("HMP Isis", Person(organisation="HMP Isis")),
        ("London Councils", Person(organisation="London Councils")),
        ("NPS", Person(organisation="NPS")),
        ("(nobody was there)", None),
        ("Fees are up", None),
        ("Lena van der Elm", Person("Lena van der Elm")),
        ("all who could, and some: more", None),
    ],
)
def test_entries(entry: str, person: Person | None) -> None:
    assert attendees([entry]) == [person]


def test_a_list_of_organisations_shows_which_words_are_ones() -> None:
    assert attendees(["NPS", "London Councils", "Clinks"])[2] == Person(organisation="Clinks")
    assert attendees(["Ann", "Ben", "NPS"])[0] == Person("Ann")


def test_what_people_would_misread_is_written_in_columns() -> None:
    people = [Person("Ann (x)", "MPS", initials="AA")]
    assert written_attendees(people) == ["\\Ann (x)\tMPS\t\t\t\tAA"]
    assert attendees(written_attendees(people)) == people


def test_speakers() -> None:
    assert is_chair("Convener")
    assert not is_chair("clerk")
    assert without_article("The CRC") == "CRC"
    assert without_honorific("Mrs Hay") == "Hay"
