"""Every call lets other threads run.

Python's own switching is put off for good before the counting thread starts, so that it moves only when somebody gives
up the interpreter's lock. A scheduler is free to wake it late, so calls are made until it moved: that takes as long as
it takes, and would never end if a call kept the lock.
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
locked = pytest.mark.skipif(not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="nobody holds a lock here")
QUESTION = '{"ask": "recommend", "what": "google docs", "near": "Nantes"}'
ROWS = ['{"what": "google docs", "near": "Nantes"}'] * 500
# Thirty years: no test is suspended as long.
NEVER = 1e9


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
        # Before the thread first waits for the lock: it asks for it by the interval of when it began to wait.
        sys.setswitchinterval(NEVER)
        self.thread.start()
        self.ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self.wanted = False
        sys.setswitchinterval(self.interval)
        self.thread.join()


def let_others_run(call: Callable[[], object]) -> None:
    """Returns once another thread ran while a call was made."""
    with Counter() as counter:
        before = counter.count
        while counter.count == before:
            call()


@locked
def test_no_other_thread_runs_otherwise() -> None:
    with Counter() as counter:
        before = counter.count
        for _ in range(20_000):
            len(QUESTION) * 2
        after = counter.count
    assert after == before


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
    let_others_run(call)


@pytest.mark.parametrize("library", ["pyarrow", "polars"])
def test_other_threads_run_while_a_library_reads(library: str) -> None:
    module = pytest.importorskip(library)
    make = module.table if library == "pyarrow" else module.DataFrame
    let_others_run(lambda: make(ENGINE.rank_texts(ROWS, 1)))


def test_two_threads_meet_inside_calls() -> None:
    """Each batch is asked for while the other is: neither could go on if a call locked what both use."""
    pa = pytest.importorskip("pyarrow")
    meeting = threading.Barrier(2)
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
