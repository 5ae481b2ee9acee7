from __future__ import annotations

import pytest

from rrbminutes.phrases.decisions import decisions_in
from rrbminutes.phrases.speech import speech_in


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("It was agreed that we go. We went.", ["It was agreed that we go."]),
        ("The board were in agreement that it rains.", ["The board were in agreement that it rains."]),
        ("Members unanimously agreed to go.", ["Members unanimously agreed to go."]),
        ("The panel agreed to write.", ["The panel agreed to write."]),
        ("It agreed that we go", ["It agreed that we go"]),
        ("The board felt that it would rain.", ["The board felt that it would rain."]),
        ("Ann agreed to write.", []),
        ("The agreed map was shown.", []),
        ("Had the board agreed, we would go.", []),
        ("If members agreed, we would go.", []),
    ],
)
def test_decisions(text: str, decided: list[str]) -> None:
    assert [text[found.start : found.end] for found in decisions_in(text)] == decided


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann asked why. Ben stated that it rains.", [("Ann", "asked", "question"), ("Ben", "stated", "answer")]),
        (
            "Kate Ash from Clinks asked, and the CRC noted it.",
            [("Kate Ash", "asked", "question"), ("the CRC", "noted", "answer")],
        ),
        ("However it was noted that it rains.", [(None, "noted", "impersonal")]),
        ("She also stated that.", [("She", "stated", "statement")]),
        ("Elmford Council's focus is on rain.", [("Elmford Council", "focus is on", "position")]),
        ("The Met are reviewing it.", [("The Met", "are reviewing", "position")]),
        ("Ann gave a presentation.", [("Ann", "gave a presentation", "presentation")]),
        ("There will be a fair. It rained.", []),
        ("Crime is rising in the lanes.", []),
        ("everybody noted it.", []),
        ("lan informed all.", [("lan", "informed", "statement")]),
        ("MOPAC has been working on it.", [("MOPAC", "has been working", "statement")]),
        ("The priorities outlined were noted by many.", []),
    ],
)
def test_speech(text: str, said: list[tuple[str | None, str, str]]) -> None:
    assert [(found.speaker, found.verb, found.kind) for found in speech_in(text)] == said
