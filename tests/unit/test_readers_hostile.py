"""Files that are not what they say, or want to do harm: a clear error or a reading, in bounded time and memory."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import read
from rrbminutes.errors import ReadError
from rrbminutes.readers import READERS, docx, html, mail, text, text_of

ENDINGS = sorted(ending for name, known in READERS.items() if name != "pdf" for ending in known.endings)
DOCUMENT = "word/document.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(content: bytes, name: str = DOCUMENT) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def document(words: str) -> str:
    return f"<w:document {W}><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"


def why(data: bytes, tmp_path: Path, name: str = "minutes.docx") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    began = time.perf_counter()
    with pytest.raises(ReadError) as caught:
        read(path)
    assert time.perf_counter() - began < 10
    assert caught.value.path == path
    assert "\n" not in caught.value.why
    return caught.value.why


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "unpacks to" in why(packed(b" " * 300_000_000), tmp_path)
    assert "unpacks to" in why(packed(f"<w:document {W}>".encode() + b" " * 20_000_000 + b"</w:document>"), tmp_path)
    assert (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000
    )  # the test packs what the reader does not unpack


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    data = packed(b"<a>" + b" " * 10_000_000 + b"</a>")
    size = (10_000_007).to_bytes(4, "little")
    assert size in data
    assert "damaged" in why(data.replace(size, (100).to_bytes(4, "little")), tmp_path)


def test_many_parts_are_refused(tmp_path: Path) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}", b"")
    assert "parts" in why(out.getvalue(), tmp_path)


LAUGHS = "".join(f"<!ENTITY l{n} '{chr(38)}{f'l{n - 1};&' * 9}l{n - 1};'>" for n in range(1, 12))


@pytest.mark.parametrize(
    "entities",
    [f'<!ENTITY l0 "lol">{LAUGHS}', '<!ENTITY l11 SYSTEM "file:///etc/passwd">', '<!ENTITY l11 SYSTEM "http://127.0.0.1:9/x">'],
)
def test_entities_are_refused(entities: str, tmp_path: Path) -> None:
    content = f"<?xml version='1.0'?><!DOCTYPE d [{entities}]>{document('&l11;')}"
    assert "entities" in why(packed(content.encode()), tmp_path)
    page = tmp_path / "page.html"
    page.write_text(f"<!DOCTYPE html [{entities}]><html><body><p>Minutes &l11; here</p></body></html>", encoding="utf-8")
    assert len(text_of(page)) < 2000
    assert "root" not in text_of(page)


@pytest.mark.parametrize("depth", [300, 10_000, 200_000])
def test_deep_nesting(depth: int, tmp_path: Path) -> None:
    deep = "<w:ins>" * depth
    assert "damaged" in why(packed(f"<w:document {W}><w:body><w:p>{deep}</w:p></w:body></w:document>".encode()), tmp_path)
    for element in ("div", "table><tr><td", "ul><li", "b", "blockquote"):
        page = f"<html><body>{f'<{element}>' * depth}words"
        assert "nested" in why(page.encode(), tmp_path, "page.html")


@pytest.mark.parametrize("depth", [10, 60, 120, 240])
def test_nesting_that_pages_have(depth: int) -> None:
    page = f"<html><body>{'<div>' * depth}words{'</div>' * depth}<p>more"
    assert html.decoded(page.encode(), Path("page.html")).split() == ["words", "more"]


def test_a_mail_nested_deeply(tmp_path: Path) -> None:
    mail_text = "From: a@b\n" + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    assert why(mail_text.encode(), tmp_path, "minutes.eml")


@pytest.mark.parametrize("size", [50_000_000])
@pytest.mark.parametrize("ending", [".txt", ".html", ".eml", ".docx"])
def test_one_long_line(size: int, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"long{ending}"
    begins = {".html": b"<p>", ".eml": b"From: a@b\n\n", ".docx": b"PK\x03\x04"}.get(ending, b"")
    path.write_bytes(begins + b"word " * (size // 5))
    began = time.perf_counter()
    if ending in (".html", ".docx"):
        with pytest.raises(ReadError):
            text_of(path)
    else:
        assert len(text_of(path)) > size // 2
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_empty_file(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"empty{ending}"
    path.write_bytes(b"")
    if ending in (".docx", ".docm", ".eml"):
        with pytest.raises(ReadError):
            text_of(path)
    else:
        assert text_of(path) == ""


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_no_file(ending: str, tmp_path: Path) -> None:
    folder = tmp_path / f"folder{ending}"
    folder.mkdir()
    fifo = tmp_path / f"fifo{ending}"
    os.mkfifo(fifo)
    for path, said in ((folder, "folder"), (fifo, "no file"), (tmp_path / f"none{ending}", "no such file")):
        with pytest.raises(ReadError, match=said):
            read(path)


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_another_file_than_its_name_says(ending: str, tmp_path: Path) -> None:
    for data in (
        b"%PDF-1.7\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{\\rtf1}",
        b"\x89PNG\r\n\x1a\n\0\0\0",
        bytes(range(256)) * 4,
    ):
        assert why(data, tmp_path, f"minutes{ending}")
    if ending not in (".docx", ".docm"):
        assert "ZIP" in why(packed(b"<a/>"), tmp_path, f"minutes{ending}")


def test_a_word_file_that_is_none(tmp_path: Path) -> None:
    assert "not a Word file" in why(packed(b"<a/>", "xl/workbook.xml"), tmp_path)
    assert "not a Word file" in why(b"Minutes of Elmford Trust", tmp_path)
    assert "no text of its own" in why(packed(b"<a/>"), tmp_path)


def test_an_encrypted_word_file_is_said_to_be_one(tmp_path: Path) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)
    assert "encrypted" in why(data, tmp_path)
    zipped = bytearray(packed(b"<a/>" * 10))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        zipped[zipped.find(mark) + place] |= 1
    assert "encrypted" in why(bytes(zipped), tmp_path)


@pytest.mark.parametrize("name", ["with blanks.docx", "with\nline.docx", "-o.docx", "ü.docx", "$(touch x).DOCX"])
def test_names_of_files(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(packed(document("Minutes").encode()))
    assert text_of(path) == "Minutes\n"


@given(data=st.binary(max_size=400), cut=st.integers(0, 400))
def test_any_bytes_give_a_text_or_a_read_error(data: bytes, cut: int) -> None:
    whole = packed(document("Minutes").encode())
    for reader, given_ in (
        (text, data),
        (html, data),
        (html, b"<html><body><table><tr><td>" + data),
        (mail, data),
        (mail, b"From: a@b\n" + data),
        (docx, data),
        (docx, whole[:cut] + data + whole[cut:]),
        (docx, whole[:cut]),
    ):
        with suppress(ReadError):
            assert isinstance(reader.decoded(given_, Path("x")), str)


def test_a_reader_loads_nothing_from_the_network(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<!DOCTYPE html PUBLIC "x" "http://127.0.0.1:9/x.dtd"><html><head><link rel="stylesheet" href="http://127.0.0.1:9/x.css">'
        '<base href="http://127.0.0.1:9/"></head><body><img src="x.png"><iframe src="/"></iframe><p>Minutes</p></body></html>',
        encoding="utf-8",
    )
    program = (
        "import socket, sys\n"
        "def refuse(*_, **__): raise SystemExit('network')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from rrbminutes.readers import text_of\nfrom pathlib import Path\n"
        "print(text_of(Path(sys.argv[1])))"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(page)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "Minutes"
