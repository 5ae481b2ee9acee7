"""Our sample minutes as somebody may have typed them, and what they say, however they are set."""

from __future__ import annotations

from rrbminutes import Meeting
from tests.conftest import MINUTES

OTHERWISE = {
    "culverholme-park-ra-2016-09": "titles of lettered items that were cut by the end of the line",
    "dunnaker-lane-allotments-agm-2013": "sentences that the end of the line cuts, so that a list of apologies ends early",
    "marrowdale-housing-association-2024-05": "a venue on two lines, which are one on the page",
    "osmerstow-tc-2019-10": "a list of letters behind a colon that stood at the head of a line",
    "rivers-reservoirs-board-2023-11": "a sentence that a page cuts",
    "skelderwick-pc-2022-04": "a row of who proposed and who seconded, which ends no table on the page",
    "strathgellie-cc-2019-02": "two lists beside one another, read down instead of across",
    "thornleywick-school-fgb-2019-11": "columns that blanks part, and narrow letters narrow",
    "thrussingley-pc-2016-10": "a telephone number on a line of its own",
    "wendlebourne-nhs-ft-board-2019-09": "a heading within an item that blank lines alone set apart",
    "wynterholt-high-resources-2022-03": "a table between bars whose rows are longer than a line",
}
"""Samples that say something else on the page, and what it is."""

TYPED = {
    name: text
    for name, text in MINUTES.items()
    if not any(line.startswith(("#", "---")) for line in text.splitlines()) and name not in OTHERWISE
}
"""Samples that somebody may have typed as they stand: none in Markdown."""


def said(meeting: Meeting) -> dict[str, object]:
    """What a meeting says, however its paragraphs are parted."""
    return {
        "head": (meeting.body, meeting.date, meeting.start, meeting.end, meeting.venue),
        "attendance": meeting.attendance,
        "items": [(item.label, item.title) for item in meeting.walk()],
        "actions": [(action.text, action.owners) for action in meeting.actions],
        "decisions": [decision.text for decision in meeting.decisions],
        "next": meeting.next_meeting,
    }
