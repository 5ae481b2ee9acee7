"""``parse`` gives a ``Meeting`` for every ``str``; strictly, it raises one ``MinutesError`` with all error findings."""

from __future__ import annotations

import pytest
from hypothesis import given

from rrbminutes import Meeting, MinutesError, check, parse
from tests.laws.texts import texts


@given(texts())
def test_every_text_gives_a_meeting(text: str) -> None:
    assert isinstance(parse(text), Meeting)


@given(texts())
def test_strictly_all_errors_are_raised_at_once(text: str) -> None:
    errors = tuple(finding for finding in check(parse(text)) if finding.severity == "error")
    if errors:
        with pytest.raises(MinutesError) as raised:
            parse(text, strict=True)
        assert raised.value.findings == errors
    else:
        assert parse(text, strict=True) == parse(text)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "\n",
        "\ufeff",
        "\x00",
        "\\",
        "\\\n",
        "\\\\",
        "#",
        "- ",
        "\t",
        "a\t",
        "\\\t",
        "1. \\\t",
        "Item Status: \t3 May 2017",
        "Apologies:\n- Ann (H\\\t\tx",
        "Actions:\n\nRef\tAction\n\nx\ty",
        "\ud800",
        "\u2028",
        "\r",
        "**",
        "1.",
    ],
)
def test_the_smallest_texts(given: str) -> None:
    assert isinstance(parse(given), Meeting)


@pytest.mark.parametrize("given", [b"Minutes", None, 7, ["Minutes"]])
def test_what_is_no_text_is_refused_with_advice(given: object) -> None:
    with pytest.raises(TypeError, match=r"parse takes text, not .*rrbminutes\.read"):
        parse(given)  # type: ignore[arg-type]
