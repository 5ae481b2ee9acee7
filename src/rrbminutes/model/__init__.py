"""What minutes say, as frozen values.

Each value is what is printed; what is read out of a sentence (an owner, a decision, a speaker) is a property.
Equality asks for what minutes say, not for where or how it is printed: ``span``, ``printed`` and ``heading`` do not count.
"""

from __future__ import annotations

from rrbminutes.model.actions import Action, Due
from rrbminutes.model.attendance import Attendance, AttendanceStatus
from rrbminutes.model.blocks import Actions, Block, Bullets, Entry, Numbers, Paragraph, Table
from rrbminutes.model.items import Item
from rrbminutes.model.meeting import Meeting
from rrbminutes.model.next_meeting import NextMeeting
from rrbminutes.model.spans import Printed, Span
from rrbminutes.model.speech import Contribution, Decision, Vote

__all__ = [
    "Action",
    "Actions",
    "Attendance",
    "AttendanceStatus",
    "Block",
    "Bullets",
    "Contribution",
    "Decision",
    "Due",
    "Entry",
    "Item",
    "Meeting",
    "NextMeeting",
    "Numbers",
    "Paragraph",
    "Printed",
    "Span",
    "Table",
    "Vote",
]
