"""The same text gives an equal model and equal findings, in any thread, process or order."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given

from rrbminutes import check, dumps, parse
from tests.conftest import SEEDS
from tests.laws.texts import texts


@given(texts())
def test_twice_the_same(text: str) -> None:
    once, again = parse(text), parse(text)
    assert once == again
    assert hash(once) == hash(again)
    assert check(once) == check(again)
    assert pickle.loads(pickle.dumps(once)) == once


def test_in_threads() -> None:
    many = [*SEEDS.values()] * 8
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(parse, many))
    assert found == [parse(text) for text in many]


def test_in_another_process_that_hashes_otherwise() -> None:
    text = SEEDS["rrb-2017-01-31"]
    command = [sys.executable, "-m", "rrbminutes", "parse", "-"]
    for salt in ("1", "2"):
        salted = {**os.environ, "PYTHONHASHSEED": salt}
        ran = subprocess.run(command, input=text.encode(), capture_output=True, check=True, env=salted)
        assert ran.stdout.decode() == dumps(parse(text))
