"""Our own sample minutes: each is read as its JSON says."""

from __future__ import annotations

import json

import pytest

from rrbminutes import dumps, loads, parse
from tests.conftest import MINUTES, ROOT, SEEDS

READ = sorted(path.stem for path in (ROOT / "tests" / "minutes").glob("*.json") if not path.stem.endswith(".hand"))
"""The samples of which the whole reading is kept."""


@pytest.mark.parametrize("name", READ)
def test_sample(name: str) -> None:
    reading = (ROOT / "tests" / "minutes" / f"{name}.json").read_text(encoding="utf-8")
    assert loads(reading) == parse(MINUTES[name])
    assert json.loads(reading) == json.loads(dumps(parse(MINUTES[name])))


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_seed(name: str) -> None:
    reading = (ROOT / "seeds" / f"{name}.json").read_text(encoding="utf-8")
    assert loads(reading) == parse(SEEDS[name])
    assert json.loads(reading) == json.loads(dumps(parse(SEEDS[name])))
