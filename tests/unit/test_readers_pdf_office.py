"""Our sample minutes, typed in Word and set as PDF by LibreOffice, say what their text says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from rrbminutes import parse, read
from tests.typed import TYPED, said
from tests.typesetting import as_docx

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice: apt-get install libreoffice-writer-nogui"),
]


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
