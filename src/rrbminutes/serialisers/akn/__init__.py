"""
Meetings as Akoma Ntoso 3.0, the XML of parliaments and law: a ``debate`` named ``minutes``, valid by the schema of OASIS.

The body holds what is printed; what is read from sentences stands in the metadata.  See ``docs/akn.md``.
"""

from __future__ import annotations

from lxml import etree

from rrbminutes.model import Meeting
from rrbminutes.serialisers.akn.body import conclusions, debate_body, preface
from rrbminutes.serialisers.akn.elements import laid_out, made
from rrbminutes.serialisers.akn.metadata import metadata
from rrbminutes.serialisers.akn.register import Register

__all__ = ["LOSSES", "dumps"]

LOSSES = ()
"""Nothing is left out."""


def dumps(meeting: Meeting) -> str:
    """*meeting* as a document of Akoma Ntoso 3.0, each block on a line of its own."""
    register = Register(meeting)
    said = (preface(register), debate_body(register), conclusions(register))
    debate = made("debate", metadata(register), *said, name="minutes")  # the metadata last: it refers to all that is said
    root = made("akomaNtoso", debate)
    laid_out(root)
    return '<?xml version="1.0"?>\n' + etree.tostring(root, encoding="unicode") + "\n"
