"""Who was there and who was not, as a roll call; and words that name somebody or somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rrbminutes.model import Attendance
from rrbminutes.serialisers.akn.elements import Element, joined, made
from rrbminutes.serialisers.akn.register import Register
from rrbminutes.serialisers.outline import status_heading

__all__ = ["referring", "roll_call"]


def roll_call(register: Register, attendance: Sequence[Attendance]) -> Iterator[Element]:
    """The attendance lists, each named after its status; nothing where there are none."""
    if not attendance:
        return
    name = register.named("", "rollCall")
    lists = []
    for status, run in groupby(attendance, key=lambda entry: entry.status):
        within = register.named(name, "container")
        held = register.named(within, "blockList")
        items = []
        for entry in run:
            place = register.named(held, "item")
            items.append(made("item", made("p", *_entry(register, entry, place)), eId=place))
        introduction = made("listIntroduction", status_heading(status), eId=f"{held}__intro")
        lists.append(made("container", made("blockList", introduction, *items, eId=held), name=status, eId=within))
    yield made("rollCall", *lists, eId=name)


def _entry(register: Register, entry: Attendance, within: str) -> list[Element | str]:
    """One on the list: the name with what belongs to it, the organisation and the role."""
    names: list[Element | str] = [made("inline", entry.honorific, name="honorific")] if entry.honorific is not None else []
    if entry.name is not None:
        names.append(entry.name)
    if entry.postnominals is not None:
        names.append(made("inline", entry.postnominals, name="postnominals"))
    said: list[Element | str] = []
    if entry.name is not None:
        office = None if entry.role is None else register.reference("TLCRole", entry.role)
        eid = register.named(within, "person")
        said.append(made("person", *joined(" ", names), refersTo=register.listed(entry), as_=office, eId=eid))
    else:
        said += names
    if entry.initials is not None:
        said.append(made("inline", entry.initials, name="initials"))
    if entry.organisation is not None:
        said.append(referring(register, "organization", "TLCOrganization", entry.organisation, within))
    if entry.role is not None:
        said.append(referring(register, "role", "TLCRole", entry.role, within))
    return joined(", ", said)


def referring(register: Register, element: str, kind: str, words: str, within: str) -> Element:
    """Words that name somebody or somewhere, with the reference to it."""
    return made(element, words, refersTo=register.reference(kind, words), eId=register.named(within, element))
