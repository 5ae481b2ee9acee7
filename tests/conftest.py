"""Profiles of Hypothesis: quick by default, thorough by ``--hypothesis-profile=night``."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

quick = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
settings.register_profile("quick", quick)
settings.register_profile("night", quick, max_examples=5000)
settings.load_profile("quick")

ROOT = Path(__file__).parents[1]
SEEDS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))}
SAMPLES = ROOT / "tests" / "minutes"
MINUTES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(SAMPLES.iterdir()) if path.suffix in (".txt", ".md")}
HAND = {path.name.removesuffix(".hand.json"): path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.hand.json"))}
"""What a careful reader takes from each sample, in the shape that `tests/readings.py` compares."""

assert len(SEEDS) == 2, "the seeds are not where the tests look for them"
assert MINUTES, "the sample minutes are not where the tests look for them"


@pytest.fixture(params=sorted(SEEDS))
def seed(request: pytest.FixtureRequest) -> str:
    """The text of each founding document."""
    return SEEDS[request.param]
