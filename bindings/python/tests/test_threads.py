"""Every call lets other threads run.

Python's own switching is put off for good while a call is made, so that the counting thread moves only when the call
gives up the interpreter's lock.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import degafam
from degafam._degafam import Engine

CATALOGUE = Path(__file__).resolve().parents[3] / "data" / "catalogue.bin"
ENGINE = Engine()
QUESTION = '{"ask": "recommend", "what": "google docs", "near": "Nantes"}'
ROWS = ['{"what": "google docs", "near": "Nantes"}'] * 500
# Calls of microseconds, before a thread that just woke gets its turn.
MOST = 20_000


class Counter:
    """A thread that counts whenever it may."""

    def __init__(self) -> None:
        self.count, self.wanted, self.ready = 0, True, threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self) -> None:
        self.ready.set()
        while self.wanted:
            self.count += 1
            time.sleep(0)  # Gives the lock back.

    def __enter__(self) -> Counter:
        self.interval = sys.getswitchinterval()
        self.thread.start()
        self.ready.wait()
        sys.setswitchinterval(1000.0)
        return self

    def __exit__(self, *_: object) -> None:
        self.wanted = False
        sys.setswitchinterval(self.interval)
        self.thread.join()


def let_others_run(call: Callable[[], object]) -> bool:
    with Counter() as counter:
        before = counter.count
        return any(call() is not None and counter.count > before for _ in range(MOST))


def test_the_counter_stands_still_otherwise() -> None:
    assert not let_others_run(lambda: len(QUESTION) * 2)


@pytest.mark.parametrize(
    "call",
    [
        lambda: ENGINE.ask(QUESTION),
        lambda: Engine(CATALOGUE.read_bytes()),
        lambda: ENGINE.overlaid('{"date": "2030-01-01"}'),
        lambda: ENGINE.places([], None),
        lambda: ENGINE.rank_texts(ROWS, 1).next_columns(),
        lambda: ENGINE.rank_texts(ROWS, 2).next_columns(),
    ],
    ids=["ask", "open", "overlaid", "places", "batch", "batch in two threads"],
)
def test_other_threads_run(call: Callable[[], Any]) -> None:
    assert let_others_run(call)


@pytest.mark.parametrize("library", ["pyarrow", "polars"])
def test_other_threads_run_while_a_library_reads(library: str) -> None:
    module = pytest.importorskip(library)
    make = module.table if library == "pyarrow" else module.DataFrame
    assert let_others_run(lambda: make(ENGINE.rank_texts(ROWS, 1)))


def test_two_threads_meet_inside_calls() -> None:
    """Each batch is asked for from within the other's: neither could go on if a call kept the lock to itself."""
    pa = pytest.importorskip("pyarrow")
    meeting = threading.Barrier(2, timeout=60)
    batch = pa.RecordBatch.from_pydict({"what": ["doodle"]})

    def batches() -> Iterator[Any]:
        meeting.wait()
        yield batch

    def ask(rows: list[Any]) -> None:
        source = pa.RecordBatchReader.from_batches(batch.schema, batches())
        rows.extend(degafam.recommend_many(source, limit=1, seed=1))

    answers: list[list[Any]] = [[], []]
    threads = [threading.Thread(target=ask, args=(rows,)) for rows in answers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers[0] == answers[1] and len(answers[0]) == 1
