"""What stands on a page is all in its text, wherever it stands."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.readers.pages import Glyph, Page, Rule, text_of_pages

places = st.one_of(st.integers(0, 600).map(float), st.floats(-1e4, 1e4, allow_nan=False))
glyphs = st.builds(
    lambda text, left, width, base, size, bold, turned: Glyph(text, left, left + width, base, size, bold, turned),
    st.sampled_from("abAB1.,-–•(): /\t"),
    places,
    st.floats(0, 40),
    places,
    st.sampled_from([0.0, 1.0, 7.0, 11.0, 11.0, 24.0]),
    st.booleans(),
    st.sampled_from([False, False, False, True]),
)
rules = st.one_of(
    st.builds(lambda x, y, width: Rule(x, y, x + width, y + 0.5), places, places, st.floats(0, 500)),
    st.builds(lambda x, y, height: Rule(x, y, x + 0.5, y + height), places, places, st.floats(0, 500)),
)
words = st.builds(
    lambda word, left, base: [Glyph(one, left + 6 * at, left + 6 * at + 6, base, 11) for at, one in enumerate(word)],
    st.sampled_from(["Ann", "Action", "AA", "1.", "Present:", "the gate is to be mended.", "co-", "•"]),
    st.sampled_from([60.0, 72.0, 200.0, 330.0, 520.0]),
    st.integers(0, 12).map(lambda row: 700.0 - 14 * row),
)
pages = st.builds(
    lambda loose, typed, drawn: Page((*loose, *(glyph for word in typed for glyph in word)), tuple(drawn)),
    st.lists(glyphs, max_size=30),
    st.lists(words, max_size=25),
    st.lists(rules, max_size=12),
)


@given(st.lists(pages, max_size=3))
def test_nothing_is_lost_and_nothing_added(found: list[Page]) -> None:
    text = text_of_pages(found)
    assert text.count("\f") == len(found)
    printed = Counter(glyph.text for page in found for glyph in page.glyphs if not glyph.text.isspace())
    assert Counter(one for one in text if not one.isspace() and one != "*") == printed
