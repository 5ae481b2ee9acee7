"""What is said of a meeting in many forms, and read the same."""

from __future__ import annotations

import datetime as dt

import pytest

from rrbminutes import Attendance, Bullets, Entry, Item, Meeting, Paragraph, parse

PROSE = "\n\nAnn welcomed all to the hall, and the gutters were looked at for a long time.\n\n"


@pytest.mark.parametrize(
    "first",
    [
        "1.",
        "1)",
        "(1)",
        "1 -",
        "22/041",
        "GBP/2122/214:",
        "Cou/285/07-08",
        "C.24.21",
        "2431.",
        "**1.**",
        "I",
        "A1",
        "Item 1 –",
        "## 1.",
    ],
)
def test_labels_of_every_kind(first: str) -> None:
    labels = [first]
    for _ in range(3):
        digits = labels[-1]
        if first == "I":
            labels.append({"I": "II", "II": "III", "III": "IV"}[digits])
            continue
        head, number, tail = _last_number(digits, first)
        labels.append(f"{head}{number + 1:0{len(str(number))}}{tail}")
    titles = ["Apologies", "Gutters", "Matters arising", "Any other business"]
    text = (
        "Minutes of Elmford Council\n\n3 May 2021\n\n"
        + PROSE.join(f"{label} {title}" for label, title in zip(labels, titles, strict=True))
        + PROSE
    )
    assert [item.title for item in parse(text).items] == titles


def _last_number(label: str, first: str) -> tuple[str, int, str]:
    place = {"Cou/285/07-08": (4, 7), "22/041": (3, 6)}.get(first)
    if place is None:
        ends = max(index for index, character in enumerate(label) if character.isdigit()) + 1
        begins = ends
        while begins and label[begins - 1].isdigit():
            begins -= 1
        place = begins, ends
    begins, ends = place
    return label[:begins], int(label[begins:ends]), label[ends:]


@pytest.mark.parametrize(
    "look",
    ["{}", "**{}**", "{}:", "### {}", "**{}:**", "{upper}"],
)
def test_titles_without_labels(look: str) -> None:
    titles = ["Apologies and welcome", "Matters arising", "Gutters", "Finance", "Any other business"]
    text = PROSE.join(look.format(title, upper=title.upper()) for title in titles) + PROSE
    assert [(item.title or "").casefold() for item in parse("Minutes of Elmford Council\n\n" + text).items] == [
        title.casefold() for title in titles
    ]


def test_a_heading_may_be_underlined() -> None:
    titles = ["Gates\n-----", "Roofs\n-----", "Walls\n====="]
    text = "Present\n-------\n\nAnn Ash, Ben Birch\n\n" + PROSE.join(titles) + PROSE
    meeting = parse(text)
    assert [entry.name for entry in meeting.present] == ["Ann Ash", "Ben Birch"]
    assert [item.title for item in meeting.items] == ["Gates", "Roofs", "Walls"]


def test_a_list_within_an_item_is_no_run_of_items() -> None:
    letters = "".join(f"{number}. A letter from the {who}\n" for number, who in enumerate(["Mayor", "School", "Vicar"], 1))
    text = f"1. Apologies\n\nNone came.\n\n2. Letters\n\n{letters}\n3. Finance\n\nAll is well.\n\n4. AOB\n\nNone."
    assert [item.label for item in parse(text).items] == ["1", "2", "3", "4"]


def test_items_without_a_number_may_come_before_the_first() -> None:
    text = (
        "Present: Ann Ash\n\n**Open forum**\n\nNobody spoke to it.\n\n1. Apologies\n\nNone came.\n\n2. Finance\n\nAll is well."
    )
    assert [item.title for item in parse(text).items] == ["Open forum", "Apologies", "Finance"]


def test_titles_run_into_their_paragraph() -> None:
    text = "Matters Arising: The gate is mended.\n\nPlanning: None.\n\nCorrespondence: A letter from Elm.\n\n"
    items = parse("Minutes of Elmford Council\n\n" + text).items
    assert [(item.title, item.blocks) for item in items] == [
        ("Matters Arising", (Paragraph("The gate is mended."),)),
        ("Planning", (Paragraph("None."),)),
        ("Correspondence", (Paragraph("A letter from Elm."),)),
    ]


def test_a_numbered_sentence_is_an_item_without_a_title() -> None:
    text = (
        "1. Apologies\n\nNone.\n\n2. Mr Ash thanked all who came.\n\n3. Finance\n\nThe accounts were read.\n\n4. AOB\n\nNone."
    )
    assert [(item.label, item.title) for item in parse(text).items] == [
        ("1", "Apologies"),
        ("2", None),
        ("3", "Finance"),
        ("4", "AOB"),
    ]


def test_a_label_alone_takes_the_title_on_the_next_line() -> None:
    text = "1.\nApologies for absence\nNone were received.\n\n2.\nMatters arising\nThe gate was mended.\n"
    assert [(item.label, item.title) for item in parse(text).items] == [
        ("1", "Apologies for absence"),
        ("2", "Matters arising"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the meeting of Elmford Parish Council held on Tuesday 3rd May 2021 at 7.30pm in the Village Hall",
        "MINUTES OF THE ELMFORD PARISH COUNCIL ANNUAL MEETING\nHELD IN THE VILLAGE HALL\nON 3rd MAY 2021 AT 7.30pm",
        "Elmford Parish Council\n\nMinutes\n\nDate: 3 May 2021\nTime: 7.30pm\nVenue: Village Hall",
        "---\ntitle: Minutes\nlocation: Village Hall\ndate: 2021-05-03 19:30\n---",
        "# Elmford Club\n\n## 3 May 2021 / 19:30 / Village Hall",
        "Minutes of the meeting of Elmford Council held on Monday 3 May 2021 at\n7.30 p.m. in the Village Hall, Elm Road.",
        "# Elmford Club minutes\n\n**When:** 3-May-2021, 7.30pm",
        "Minutes\n\n19:30, Monday 3 May 2021, Village Hall",
        "MINUTES OF THE COMMITTEE HELD ON MONDAY 3 MAY2021 AT 7.30 PM IN THE VILLAGE HALL,\nELM ROAD AND BY VIDEO",
    ],
)
def test_when_and_where(title: str) -> None:
    meeting = parse(title + "\n\n1. Apologies\n\nNone came.\n\n2. Finance\n\nAll is well with the bank.")
    assert (meeting.date, meeting.start) == (dt.date(2021, 5, 3), dt.time(19, 30))


@pytest.mark.parametrize(
    ("head", "body", "venue"),
    [
        ("ELMFORD TOWN COUNCIL\n\nMinutes of the meeting held on 3 May 2021", "ELMFORD TOWN COUNCIL", None),
        ("Elmford Town Council\nMinutes of the Finance Committee held on 3 May 2021", "Finance Committee", None),
        ("Minutes of the May meeting of Elmford Parish Council\n\n3 May 2021", "Elmford Parish Council", None),
        ("Directors' Meeting\n\n3 May 2021", None, None),
        ("Meeting of the Elmford Club, 3 May 2021 at 7pm\nElm Hall, Elm Road\n", "Elmford Club", "Elm Hall, Elm Road"),
        ("Minutes\n\n3 May 2021\n\nPresent all\n", None, None),
        ("Minutes of a meeting held at ST. ANNE'S HALL on 3 May 2021", None, "ST. ANNE'S HALL"),
        ("Notes of our meeting on 3 May 2021, in the upstairs waiting room", None, "the upstairs waiting room"),
    ],
)
def test_whose_meeting_and_where(head: str, body: str | None, venue: str | None) -> None:
    meeting = parse(head + "\n\n1. Apologies\n\nNone came.\n\n2. Finance\n\nAll is well with the bank.")
    assert (meeting.body, meeting.venue, meeting.date) == (body, venue, dt.date(2021, 5, 3))
    assert [item.title for item in meeting.items] == ["Apologies", "Finance"]


def test_it_began_when_it_opened_and_ended_when_it_closed() -> None:
    said = "The meeting opened at 7.10pm.\n\n1. AOB\n\nThe Chair closed the committee meeting at 9.20pm."
    meeting = parse("Minutes, 3 May 2021, 7pm to 9pm\n\n" + said)
    assert (meeting.start, meeting.end) == (dt.time(19, 10), dt.time(21, 20))
    assert (meeting.stated.start, meeting.stated.end) == (dt.time(19), dt.time(21))


def test_a_date_of_publication_is_not_that_of_the_meeting() -> None:
    text = '---\ntitle: "Minutes"\ndate: "2014-01-16"\ncategories:\n  - "news"\n---\n\nThe parish met.'
    assert parse(text).date is None


@pytest.mark.parametrize(
    "text",
    [
        "Present: Ann Ash (Chair), Ben Birch\nApologies: Cara Cole",
        "Present:\nAnn Ash (Chair)\nBen Birch\n\nApologies:\nCara Cole",
        "## Present\n\n- Ann Ash (Chair)\n- Ben Birch\n\n## Apologies\n\n- Cara Cole",
        "| Name | Role | Present | Apologies |\n|---|---|---|---|\n"
        "| Ann Ash | Chair | ✓ | |\n| Ben Birch | | ✓ | |\n| Cara Cole | | | ✓ |",
        "PRESENT:      Ann Ash          Chair\n              Ben Birch\n\nAPOLOGIES:    Cara Cole",
        "Present:\n- **Ann Ash** (Chair)\n- Ben Birch <br />\n\nApologies:\n**Cara Cole** - Clerk",
        "PRESENT Ann Ash (Chair) AA Ben Birch BB\nApologies: Cara Cole",
        "**Present** **(2 Trustees)**: - Ann Ash – _Chair_, Ben Birch\nApologies: Cara Cole",
        "---\npresent:\n- Ann Ash (Chair)\n- Ben Birch\napologies:\n- Cara Cole\n---",
        "Present: Ann Ash (Chair), Ben Birch   Apologies: Cara Cole",
        "Present were Ann Ash (Chair) and Ben Birch. Apologies were received from Cara Cole.",
        "1 Present: Ann Ash (Chair) and Ben Birch.\n\nApologies: Cara Cole",
        "Parish councillors present: Ann Ash (Chair), Ben Birch\n\nApologies: Cara Cole",
        "Council members in attendance:\nAnn Ash (Chair)\nBen Birch\n\nApologies: Cara Cole",
        "Present: Ann Ash (Chair) and Ben Birch .  Apologies were received from Cara Cole",
        "Present: Ann Ash (Chair) and Ben Birch\nThere were apologies from Cara Cole",
        "EL21/081  PRESENT\n\nAnn Ash (Chair)\nBen Birch\n\nApologies: Cara Cole",
        "The following people attended the meeting:\n\n* Ann Ash (Chair)\n* Ben Birch\n\nApologies: Cara Cole",
        "Attending in person: Ann Ash (Chair)\nAttending via Zoom: Ben Birch\nApologies: Cara Cole",
        "Minutes of Elm Council\n\nCouncillors Ann Ash (Chair) (AA) and Ben Birch (BB)\n\nApologies: Cara Cole",
        "Present\n\nTrustees | Trustees |\n---|---|\nAnn Ash (Chair) | Mr Ben Birch |\n\nApologies: Cara Cole",
        "<b>Present:</b>\n<ul>\n<li>Ann Ash (Chair)</li>\n<li>Ben Birch</li>\n</ul>\nApologies: Cara Cole",
        "---\ntitle: Elm\nminutes: >-\n  ## Present\n\n  Ann Ash (Chair), Ben Birch\n\n  ## Apologies\n\n  Cara Cole",
    ],
)
def test_who_was_there(text: str) -> None:
    meeting = parse(text + "\n\n1. Welcome\n\nAnn welcomed all.\n\n2. Finance\n\nAll is well.")
    assert [(entry.name, entry.status) for entry in meeting.attendance] == [
        ("Ann Ash", "present"),
        ("Ben Birch", "present"),
        ("Cara Cole", "apologies"),
    ]
    assert meeting.chair is not None
    assert meeting.chair.name == "Ann Ash"


def test_a_sentence_ends_a_list_of_people_and_may_be_led_by_a_title() -> None:
    text = (
        "Present: Ann Ash, Ben Birch.\nWelcome: The Chair was glad to see so many.\n"
        "Election of Chair. One name had been put forward.\nFinance: The bank was paid.\nRoads: The road is bad."
    )
    meeting = parse(text)
    assert [entry.name for entry in meeting.attendance] == ["Ann Ash", "Ben Birch"]
    assert [item.title for item in meeting.items] == ["Welcome", "Election of Chair", "Finance", "Roads"]


@pytest.mark.parametrize(
    ("line", "title", "rest"),
    [
        ("1. Apologies – none", "Apologies", "none"),
        ("1. Declarations of interest – AA and BB in the field", "Declarations of interest", "AA and BB in the field"),
        ("1. Minutes of last meeting; Accepted as correct.", "Minutes of last meeting", "Accepted as correct."),
        ("1. Matters that might be heard in private – none", "Matters that might be heard in private", "none"),
        ("1. Opening prayers - led by Ann Ash", "Opening prayers", "led by Ann Ash"),
        ("Item 1. Matters arising. The gate is shut.", "Matters arising", "The gate is shut."),
        ("Item 1 To agree the minutes of the full Council meeting of the 8th of January", None, None),
        ("C048/23    1.   APOLOGIES", "APOLOGIES", None),
        ("14365 CHAIR’S WORDS", "CHAIR’S WORDS", None),
    ],
)
def test_where_a_title_ends(line: str, title: str | None, rest: str | None) -> None:
    label = line.split()[0 if line[0] != "I" else 1].rstrip(".")
    behind = "Item 2. Roads" if line[0] == "I" else {"1": "2. Roads", "C": "C049/23  2.  ROADS"}.get(line[0], "14366 ROADS")
    item, *_ = parse(f"{line}\n\n{behind if line[:2] != '14' else '14366 ROADS'}\n\nThe road is bad.").items
    assert item.label == label
    assert item.title == (title or line.removeprefix("Item 1 "))
    assert item.blocks == (() if rest is None else (Paragraph(rest),))


def test_a_list_of_contents_before_the_minutes_is_no_run_of_items() -> None:
    contents = "EL 01 Welcome\nEL 02 Roads\nEL 03 Bins\n\n"
    minutes = "EL 01 Welcome\n\nAnn welcomed all.\n\nEL 02 Roads\n\nThe road is bad.\n\nEL 03 Bins\n\nThe bin is full."
    text = contents + minutes
    assert [(item.label, item.title) for item in parse(text).items] == [
        ("EL 01", "Welcome"),
        ("EL 02", "Roads"),
        ("EL 03", "Bins"),
    ]


def test_the_date_of_a_running_head_is_not_that_of_the_meeting() -> None:
    head = "Elm Society    12/03/2010\n\nMinutes of the Committee Meeting of the Elm Society\n\n"
    text = head + "Thursday 19th November 2009\n\n1. Bins"
    assert parse(text).date == dt.date(2009, 11, 19)


def test_fields_may_stand_beside_one_another() -> None:
    meeting = parse("Committee: Finance Committee    Date: 27/09/2021    Venue: Elm Hall\n\n1. Bins")
    assert (meeting.body, meeting.date) == ("Finance Committee", dt.date(2021, 9, 27))


def test_the_date_in_a_title_goes_before_one_that_stands_alone() -> None:
    text = "Tuesday 28 August 2007\n\nMinutes of the meeting of Elm Council held on 6th August 2007 at 7pm\n\n1. Bins"
    assert parse(text).date == dt.date(2007, 8, 6)


def test_what_prose_says_is_read_for_a_meeting_built_by_hand_too() -> None:
    meeting = Meeting(
        start=dt.time(19),
        attendance=(Attendance("Ann Ash"),),
        items=(
            Item("1", "Apologies", (Paragraph("Apologies were received from Ben Birch."),)),
            Item("2", "Date of next meeting", (Paragraph("Tuesday 7 June 2022 at 7pm in the Hall."),)),
            Item(None, "Close", (Paragraph("The meeting closed at 9.05pm."),)),
        ),
    )
    assert [entry.name for entry in meeting.apologies] == ["Ben Birch"]
    assert meeting.closed_at == meeting.end == dt.time(21, 5)
    assert meeting.next_meeting is not None
    assert (meeting.next_meeting.date, meeting.next_meeting.start) == (dt.date(2022, 6, 7), dt.time(19))
    assert meeting.stated == ((Attendance("Ann Ash"),), dt.time(19), None, None)


@pytest.mark.parametrize(
    ("text", "owners", "said"),
    [
        ("Action: JS to write to Highways.", ("JS",), "JS to write to Highways."),
        ("ACTION (Ben): fix the gate.", ("Ben",), "fix the gate."),
        ("ACTION – AH – Send the map.", ("AH",), "Send the map."),
        ("The gate is loose. Clerk to mend it. [Action: Clerk]", ("Clerk",), "Clerk to mend it."),
        ("Much was said. **Action Ann to find a builder**", ("Ann",), "Ann to find a builder"),
        ("Action point 3: All members to reply by 3 May.", ("All members",), "All members to reply by 3 May."),
    ],
)
def test_actions_behind_a_marker(text: str, owners: tuple[str, ...], said: str) -> None:
    (action,) = parse("1. Gates\n\n" + text).actions
    assert (action.owners, action.text) == (owners, said)


@pytest.mark.parametrize(
    "text",
    [
        "Action 57/23 – carried forward.",
        "Action: none.",
        "The Action Group met.",
        "ACTION: complete",
        "Ann took action.",
        "Action: 3/4\nOn: Ann Ash\nRequirement: Mend the gate.\nConclusion: Action complete.",
        "ACTION Items raised in the box: No letters. The gate is shut.",
    ],
)
def test_what_is_no_action(text: str) -> None:
    assert parse("1. Gates\n\n" + text).actions == ()


def test_what_tells_what_happened_is_no_action_behind_another() -> None:
    text = "1. Gates\n\nACTION – AA – Mend the gate.\nThe bank was thanked for its help.\nACTION – BB – Write."
    assert [action.text for action in parse(text).actions] == ["Mend the gate.", "Write."]


def test_names_at_the_end_of_a_line_end_its_paragraph() -> None:
    text = (
        "1. Gates\n\nThe gate leaks. Action: Ann\nWe will ask Ben to let us have his\naccount. Action: Clerk\nIt rains."
        "\n\n2. Roads"
    )
    meeting = parse(text)
    assert [(action.text, action.owners) for action in meeting.actions] == [
        ("The gate leaks.", ("Ann",)),
        ("We will ask Ben to let us have his account.", ("Clerk",)),
    ]
    assert len(meeting.items[0].blocks) == 3


def test_what_stands_under_a_heading_of_actions_is_meant_where_that_is_the_habit() -> None:
    under = ["The gate is to be mended by the clerk.", "Ann to find a builder.", "It was thought that a new roof would do."]
    text = "".join(
        f"### {title}\n\nMuch was said.\n\n#### Action\n\n{said}\n\n" for title, said in zip("ABC", under, strict=True)
    )
    assert [action.text for action in parse(text).actions] == under
    assert [action.text for action in parse(text[: text.index("### B")]).actions] == []


def test_an_action_of_an_earlier_meeting_that_is_reported_on_is_none() -> None:
    text = "1. Actions of the last meeting\n\n- Action 80.2 Ann has set up a list.\n- Action 81.1: Ben to write to Elm."
    assert [action.text for action in parse(text).actions] == ["Ben to write to Elm."]


def test_a_next_meeting_without_its_year_has_no_date() -> None:
    following = parse("1. AOB\n\nNone.\n\nThe next meeting is on Tuesday 3rd June at 7.30pm in the Village Hall.").next_meeting
    assert following is not None
    assert (following.date, following.start, following.venue) == (None, dt.time(19, 30), "the Village Hall")


def test_a_table_of_actions_is_read_wherever_it_stands() -> None:
    text = "1. Gates\n\n| Action | Responsible | Due date |\n|---|---|---|\n| Mend the gate | Ann Ash | 3 May 2021 |\n"
    (action,) = parse(text).actions
    assert (action.text, action.owners, action.due and action.due.date) == ("Mend the gate", ("Ann Ash",), dt.date(2021, 5, 3))


def test_what_stands_on_each_page_is_furniture() -> None:
    head = "Minutes of Elmford Council 3 May 2021\n"
    text = f"{head}\n1. Gates\nThe gate is loose and will have\nPage 1 of 2\n{head}to be mended.\n\n2. AOB\nNone.\nPage 2 of 2"
    meeting = parse(text)
    assert meeting.items[0].blocks == (Paragraph("The gate is loose and will have to be mended."),)
    assert [line.text for line in meeting.furniture] == ["Page 2 of 2"]


def test_tags_of_html_part_lines_and_leave_their_markdown() -> None:
    people = "<h4>Present</h4>\n<p><b>Ann Ash</b> (Chair), Ben Birch</p>"
    gates = "<h3>1. Gates</h3> <p>They are <em>shut</em>.<br>Now.</p><ul><li>One</li><li>Two</li></ul>"
    meeting = parse(people + "\n" + gates + "<h3>2. Roofs</h3><p>They leak.</p>")
    assert [(entry.name, entry.role) for entry in meeting.present] == [("Ann Ash", "Chair"), ("Ben Birch", None)]
    assert [(item.label, item.title) for item in meeting.items] == [("1", "Gates"), ("2", "Roofs")]
    assert meeting.items[0].blocks == (Paragraph("They are shut. Now."), Bullets((Entry("One"), Entry("Two"))))


def test_a_resolution_below_its_word_is_one_decision_with_who_moved_it() -> None:
    moved = "(Proposed by Mr Birch and seconded by Mrs Cole)"
    text = f"1. Chairman\n\nMinutes:\n\nRESOLVED\n\nThat Ann Ash be Chairman.\n\n{moved}\n\nAnn took the chair."
    (decision,) = parse(text).decisions
    assert (decision.mover, decision.seconder) == ("Mr Birch", "Mrs Cole")
    assert decision.text.startswith("RESOLVED That Ann Ash be Chairman.")
    assert decision.span.of(text).startswith("RESOLVED\n\nThat")


def test_who_is_listed_as_away_is_not_said_again() -> None:
    meeting = parse(
        "Present: Ann Ash\nApologies: Mr Fred Fir\n\n1. Apologies\n\nApologies were accepted from Mr Fir and Mrs Oak."
    )
    assert [entry.name for entry in meeting.apologies] == ["Fred Fir", "Oak"]
