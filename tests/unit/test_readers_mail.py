"""Mails: what is written in them."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from rrbminutes import parse, read
from rrbminutes.errors import ReadError
from rrbminutes.readers import mail
from tests.conftest import MINUTES
from tests.typesetting import as_docx, as_html

FILE = Path("minutes.eml")
TEXT = MINUTES["elmford-trust"]


def written(body: str | None = None, page: str | None = None, **attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Ash <ann@elmford.example>"
    message["Subject"] = "Minutes of the trust"
    if body is not None:
        message.set_content(body)
    if page is not None:
        if body is None:
            message.set_content(page, subtype="html")
        else:
            message.add_alternative(page, subtype="html")
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return bytes(message)


def test_the_text_of_a_mail_is_read_as_that_text(tmp_path: Path) -> None:
    path = tmp_path / "minutes.eml"
    path.write_bytes(written(TEXT, as_html("Minutes of another body")))
    assert read(path) == parse(TEXT)


def test_a_mail_that_is_a_page() -> None:
    assert "Elmford" in mail.decoded(written(page="<p>Minutes of Elmford – £5</p>"), FILE)
    assert mail.decoded(written("", "<p>Elmford – £5</p>"), FILE) == "Elmford – £5\n"


def test_what_is_attached_counts_where_nothing_is_written() -> None:
    data = as_docx(TEXT, counts=False)
    assert parse(mail.decoded(written("", minutes_docx=data, other_txt=b"Other"), FILE)) == parse(TEXT)
    assert mail.decoded(written("See attached.", minutes_docx=data), FILE).strip() == "See attached."
    assert mail.decoded(written(None, picture_png=b"\x89PNG", minutes_txt=b"Minutes"), FILE) == "Minutes"


def test_who_sent_it_and_what_it_is_called_is_left_out() -> None:
    found = mail.decoded(written(TEXT), FILE)
    assert "ann@elmford.example" not in found
    assert "Minutes of the trust" not in found


def test_encodings_of_parts() -> None:
    for encoding in ("utf-8", "iso-8859-1", "windows-1252", "us-ascii", "nonsense"):
        head = f"From: a@b\nContent-Type: text/plain; charset={encoding}\nContent-Transfer-Encoding: 8bit\n\n"
        written_in = "utf-8" if encoding == "utf-8" else "cp1252"
        assert mail.decoded(head.encode() + "The trustees’ café".encode(written_in), FILE) == "The trustees’ café"


def test_lines_that_the_mail_program_parted_are_joined_where_it_says_so() -> None:
    data = b"From: a@b\nContent-Type: text/plain; format=flowed\n\nAnn welcomed \nall.\n\n- Gates\n- Roof\n-- \nAnn\n"
    assert mail.decoded(data, FILE) == "Ann welcomed all.\n\n- Gates\n- Roof\n-- \nAnn\n"


def test_what_is_no_mail_or_has_no_text() -> None:
    with pytest.raises(ReadError, match="not a mail"):
        mail.decoded(b"Minutes of Elmford Trust\n\n1. Welcome", FILE)
    with pytest.raises(ReadError, match="no text"):
        mail.decoded(written(None, picture_png=b"\x89PNG"), FILE)
