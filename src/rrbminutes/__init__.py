r"""
The minutes of UK boards, read into typed, immutable objects, and written back.

>>> import rrbminutes
>>> meeting = rrbminutes.parse("Minutes: Elmford Trust\n\nPresent:\n- Ann Ash (chair)")
>>> meeting.chair.name
'Ann Ash'
"""

from __future__ import annotations

from rrbminutes.api import check, dump, dumps, explain, loads, parse, read
from rrbminutes.checks.settings import Settings
from rrbminutes.errors import (
    MinutesDataError,
    MinutesError,
    MissingExtraError,
    ReadError,
    RrbMinutesError,
    UnknownNameError,
    WriteError,
)
from rrbminutes.findings import Finding
from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Contribution,
    Decision,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
    Vote,
)
from rrbminutes.parsing.explaining import Explained

__all__ = [
    "Action",
    "Actions",
    "Attendance",
    "Block",
    "Bullets",
    "Contribution",
    "Decision",
    "Due",
    "Entry",
    "Explained",
    "Finding",
    "Item",
    "Meeting",
    "MinutesDataError",
    "MinutesError",
    "MissingExtraError",
    "NextMeeting",
    "Numbers",
    "Paragraph",
    "Printed",
    "ReadError",
    "RrbMinutesError",
    "Settings",
    "Span",
    "Table",
    "UnknownNameError",
    "Vote",
    "WriteError",
    "check",
    "dump",
    "dumps",
    "explain",
    "loads",
    "parse",
    "read",
]
