"""
``parse`` beside its peers, on varied copies of the seeds, in one run: quote the ratios, never a single time.

    python benchmarks/compare.py [--rounds N]
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import mistune

import rrbminutes

SEEDS = Path(__file__).parents[1] / "seeds"
COPIES = 40


def varied(text: str, number: int) -> str:
    """A copy in which some words differ, so that nothing can be remembered from one copy to the next."""
    return re.sub(r"\b(board|London|Sam|MOPAC)\b", lambda word: f"{word[0]}{number}", text)


def timed(run: Callable[[str], object], documents: list[str]) -> float:
    """Seconds for all documents."""
    begun = time.perf_counter()
    for document in documents:
        run(document)
    return time.perf_counter() - begun


def main() -> None:
    """Print the throughput of each and its ratio to mistune's."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    rounds = options.parse_args().rounds
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    documents = [varied(seeds[number % len(seeds)], number) for number in range(COPIES)]
    size = sum(len(document.encode()) for document in documents) / 1e6
    markdown = mistune.create_markdown(renderer="ast", plugins=["table"])
    runs: dict[str, Callable[[str], object]] = {
        "mistune (ast)": markdown,
        "rrbminutes.parse": rrbminutes.parse,
        "parse, and all that is read from prose": lambda text: _everything(rrbminutes.parse(text)),
    }
    for run in runs.values():
        timed(run, documents[:2])
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(timed(run, documents))
    base = statistics.median(times["mistune (ast)"])
    print(f"{COPIES} documents, {size:.2f} MB, median of {rounds} interleaved rounds")
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:42s} {size / median:7.2f} MB/s   {base / median:5.2f} times mistune")


def _everything(meeting: rrbminutes.Meeting) -> object:
    return meeting.actions, meeting.decisions, meeting.contributions


if __name__ == "__main__":
    main()
