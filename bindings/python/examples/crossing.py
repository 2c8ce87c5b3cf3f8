"""What a call from Python costs beside the same call in Rust, in one run: `crossing.py [--rounds N] RUST`.

RUST is the program that `cargo build --release -p degafam-python --example cost_python` makes. Both take turns; a
figure is the median over rounds of the mean time of one call, a ratio that of Python to Rust.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable

import pyarrow as pa

import degafam

TIMES = 300
OPTIONS: degafam.Options = {"near": (47.2, -1.55), "limit": 10, "seed": 1}
STEPS = range(2000)
PLACES = pa.table({"latitude": [43 + step / 400 for step in STEPS], "longitude": [step % 70 / 10 for step in STEPS]})
ROWS = [{"near": (43 + step / 400, step % 70 / 10)} for step in STEPS]


def read() -> None:
    """An answer of which everything that a person sees is looked at."""
    for found in degafam.recommend("google docs", **OPTIONS).hosters:
        _ = found.rank, found.hoster.name, found.score, [reason.text for reason in found.reasons]


# Name, the question in Rust that it is held against, how often, what.
CALLS: list[tuple[str, str, int, Callable[[], object]]] = [
    ("identify", "identify", TIMES, lambda: degafam.identify("gogle docs")),
    ("identify, match read", "identify", TIMES, lambda: degafam.identify("gogle docs").match),
    ("recommend", "recommend", TIMES, lambda: degafam.recommend("google docs", **OPTIONS)),
    ("recommend, all reasons read", "recommend", TIMES, read),
    ("standings", "standings", TIMES, lambda: degafam.standings("google docs", **OPTIONS)),
    ("standings, hosters read", "standings", TIMES, lambda: degafam.standings("google docs", **OPTIONS).hosters),
    (
        "batch of 2000, Arrow",
        "batch of 2000",
        3,
        lambda: pa.table(degafam.recommend_many(PLACES, what="google docs", limit=10, seed=1)),
    ),
    (
        "batch of 2000, list",
        "batch of 2000",
        3,
        lambda: pa.table(degafam.recommend_many(ROWS, what="google docs", limit=10, seed=1)),
    ),
]


def mean(times: int, call: Callable[[], object]) -> float:
    call()
    begin = time.perf_counter_ns()
    for _ in range(times):
        call()
    return (time.perf_counter_ns() - begin) / times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("rust", help="the program made of cost_python.rs")
    options = parser.parse_args()
    took: dict[str, list[float]] = defaultdict(list)
    for _ in range(options.rounds):
        for line in subprocess.run([options.rust], check=True, capture_output=True, text=True).stdout.splitlines():
            name, _, nanoseconds = line.partition("\t")
            took[f"Rust {name}"].append(float(nanoseconds))
        for name, _, times, call in CALLS:
            took[name].append(mean(times, call))
    print(f"{'call':<30}{'Python µs':>12}{'Rust µs':>12}{'ratio':>8}")
    for name, beside, _, _ in CALLS:
        python, rust = statistics.median(took[name]), statistics.median(took[f"Rust {beside}"])
        print(f"{name:<30}{python / 1000:>12.1f}{rust / 1000:>12.1f}{python / rust:>8.2f}")


if __name__ == "__main__":
    main()
