from __future__ import annotations

import pytest

from rrbminutes.phrases.undertakings import due_in, due_kind, owners_in, owners_listed


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("MOPAC to share the document", ("MOPAC",)),
        ("Ann Ash to write", ("Ann Ash",)),
        ("Board members to contact Ann", ("Board members",)),
        ("Ann/Ben to write", ("Ann", "Ben")),
        ("Ann and Ben to write", ("Ann", "Ben")),
        ("The clerk to write", ()),
        ("Unpaid work to be an item", ()),
        ("Share the presentation", ()),
        ("An update to be given", ()),
        ("Letter to follow", ()),
        ("Letter to council", ()),
        ("Failure to report", ()),
        ("Invite Ann to speak", ()),
        ("Agreed to write", ()),
        ("Ann and Ben Birch to go", ("Ann", "Ben Birch")),
        ("Forward planning from RRB to DMG to be on the agenda", ()),
    ],
)
def test_owners(text: str, owners: tuple[str, ...]) -> None:
    assert owners_in(text) == owners


def test_owners_in_a_column() -> None:
    assert owners_listed("KD, MM & KR; LH and Ann") == ("KD", "MM", "KR", "LH", "Ann")


@pytest.mark.parametrize(
    ("text", "printed", "kind"),
    [
        ("Ann to write by 3 May 2017", "3 May 2017", "date"),
        ("to be presented to the next board on May 3rd", "May 3rd", "date"),
        ("to be given at the next RRB to focus on this", "next RRB", "meeting"),
        ("an item once it has been published.", "once it has been published", "event"),
        ("on the agenda going forward", "going forward", "standing"),
        ("Ann to write asap", "asap", "asap"),
        ("Ann to write", None, None),
        ("Ann to report on the 3 May 2017 fair", None, None),
    ],
)
def test_dues(text: str, printed: str | None, kind: str | None) -> None:
    found = due_in(text)
    assert (found and text[slice(*found)]) == printed
    assert (due_kind(printed) if printed else None) == kind
