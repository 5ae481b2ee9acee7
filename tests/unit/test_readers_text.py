"""Text files: their encodings, and doubt about them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.errors import ReadError
from rrbminutes.readers import text_of
from rrbminutes.readers.text import decoded

FILE = Path("minutes.txt")
WORDS = "The trustees’ report – noted. “Quite so”, said Zoë; the café cost £30."


@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_was_written_is_read(words: str, encoding: str) -> None:
    if not (encoding == "utf-8" and words.startswith("\ufeff")):
        assert decoded(words.encode(encoding), FILE) == words


def test_utf_16_of_both_orders_has_its_mark() -> None:
    for order in ("le", "be"):
        assert decoded("\ufeffMinutes".encode(f"utf-16-{order}"), FILE) == "Minutes"
        assert decoded("\ufeffMinutes".encode(f"utf-32-{order}"), FILE) == "Minutes"
        with pytest.raises(ReadError, match="not a text file"):
            decoded("Minutes".encode(f"utf-16-{order}"), FILE)


@pytest.mark.parametrize(
    "words",
    [
        WORDS,
        "It cost £5.",
        "Øystein Løvås asked for 1½ hours at 20°.",
        "Mòrag NicLeòid and Seán Ó Briain sent apologies.",
        "Y Cynghorydd Siân Huws – eitem 6",
        "• Gates\r\n• Roof…",
        "1.\xa0Welcome",
    ],
)
def test_windows_1252(words: str) -> None:
    assert decoded(words.encode("cp1252"), FILE) == words


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode("mac_roman"),
        "It cost £5.".encode("cp850"),
        "Zażółć gęślą jaźń w gminie".encode("cp1250"),
        "Заседание совета директоров состоялось".encode("cp1251"),
        "議事録を承認した。次回の会議".encode("shift_jis"),
        WORDS.encode()[:-10] + b"\xff",
        b"caf\xc3\xa9 and " + "café".encode("cp1252"),
        b"It cost \x9d30.",
        bytes(range(1, 256)),
    ],
)
def test_no_letters_that_nobody_wrote(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"byte [0-9]+"):
        decoded(data, FILE)


@given(data=st.binary(max_size=60))
def test_what_is_read_is_what_is_written(data: bytes) -> None:
    """Whatever the bytes are: a text that makes these bytes again, or an error."""
    try:
        words = decoded(data, FILE)
    except ReadError:
        return
    assert any(words.encode(encoding, "surrogatepass") == data for encoding in ("utf-8", "utf-8-sig", "cp1252")) or (
        data[:1] in b"\xff\xfe\0"
    )


def test_without_the_library_the_error_names_the_pip_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    with pytest.raises(ReadError, match=r"pip install 'rrbminutes\[encodings\]'"):
        decoded(WORDS.encode("cp1252"), FILE)
    assert decoded(WORDS.encode(), FILE) == WORDS


def test_a_file_of_another_ending_is_text(tmp_path: Path) -> None:
    path = tmp_path / "minutes.of.may"
    path.write_text("Minutes", encoding="utf-16")
    assert text_of(path) == "Minutes"
