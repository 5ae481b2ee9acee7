"""Our sample minutes, typed in Word and set as PDF by LibreOffice, say what their text says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from rrbminutes import Meeting, parse, read
from tests.conftest import MINUTES
from tests.typesetting import as_docx

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice: apt-get install libreoffice-writer-nogui"),
]

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


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples as PDF."""
    folder = tmp_path_factory.mktemp("office")
    for name, text in TYPED.items():
        (folder / f"{name}.docx").write_bytes(as_docx(text, counts=False, rules=True, tall=True))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True, timeout=300)
    return folder


@pytest.mark.parametrize("name", sorted(TYPED))
def test_our_minutes_set_by_libreoffice_say_what_their_text_says(pages: Path, name: str) -> None:
    assert said(read(pages / f"{name}.pdf")) == said(parse(TYPED[name]))
