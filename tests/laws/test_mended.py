"""``--fix`` takes findings away and brings none; what it does not mend stays as it is, character for character."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import Finding, Settings, Span, parse
from rrbminutes.cli.line_ends import findings_in
from rrbminutes.fixes import Edit, Fix, compatible, fixed
from rrbminutes.mending import mended
from rrbminutes.model.leaves import leaves
from tests.conftest import MINUTES, SEEDS
from tests.laws.texts import texts

TEXTS = {**SEEDS, **MINUTES}


def find(text: str) -> tuple[Finding, ...]:
    return findings_in(text, Settings())


def holds(text: str) -> None:
    """The law, for one text."""
    before = find(text)
    safe = compatible(finding.fix for finding in before if finding.fix is not None and finding.fix.safe)
    done = mended(text, find)
    were, are = (Counter(finding.code for finding in found) for found in (before, done.findings))
    assert done.findings == find(done.text)
    assert are <= were
    assert were.total() - are.total() >= done.count
    if done.count == len(safe):
        assert done.text == fixed(text, safe)
    if done.count == 0:
        assert done.text == text
    assert mended(done.text, find).count == 0


@given(texts())
def test_any_text(text: str) -> None:
    holds(text)


@given(st.sampled_from(sorted(TEXTS)), st.sampled_from(["\n", "\r\n", "\r"]), st.lists(st.integers(0, 400), max_size=4))
def test_minutes_in_which_headings_are_misspelt(name: str, end: str, places: list[int]) -> None:
    lines = TEXTS[name].split("\n")
    for at in places:
        lines.insert(min(at, len(lines)), "\n## Apologises\n\n- Ann Ash, (PHE)\n")
    text = end.join(lines)
    holds(text)
    only_there(text)


def only_there(text: str) -> None:
    """The model differs only where a fix says: no other value has other words, or is of another kind."""
    done = mended(text, find)
    before, after = (
        Counter((type(leaf).__name__, leaf.span.of(said)) for leaf in leaves(parse(said)))
        for said in (text.replace("\r\n", "\n"), done.text.replace("\r\n", "\n"))
    )
    assert (before - after).total() <= done.count
    assert (after - before).total() <= done.count


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_founding_documents(seed: str, end: str) -> None:
    text = seed.replace("\n", end)
    holds(text)
    done = mended(text, find)
    changed = [made for made in SequenceMatcher(None, text, done.text, autojunk=False).get_opcodes() if made[0] != "equal"]
    assert len(changed) == done.count


@given(st.text("abx", max_size=12))
def test_a_fix_that_brings_another_finding_is_not_made(text: str) -> None:
    """Each a may become b; where it stands before x, b is a fault too, which nothing mends."""

    def faults(said: str) -> tuple[Finding, ...]:
        found = [
            Finding("A", "info", "a", Span(at, at + 1), fix=Fix("b", (Edit(Span(at, at + 1), "b"),), safe=True))
            for at, letter in enumerate(said)
            if letter == "a"
        ]
        return (
            *found,
            *(Finding("B", "error", "bx", Span(at, at + 2)) for at in range(len(said)) if said[at : at + 2] == "bx"),
        )

    done = mended(text, faults)
    assert done.text == text.replace("ax", "0").replace("a", "b").replace("0", "ax")
    assert done.count == text.count("a") - text.count("ax")


def test_fixes_that_clash_are_made_one_after_the_other() -> None:
    def faults(said: str) -> tuple[Finding, ...]:
        doubled = [at for at in range(len(said) - 1) if said[at : at + 2] == ".."]
        return tuple(
            Finding("LAY", "info", "..", Span(at, at + 2), fix=Fix(".", (Edit(Span(at, at + 2), "."),), safe=True))
            for at in doubled
        )

    assert mended("a....b..", faults).text == "a.b."
