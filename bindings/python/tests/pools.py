"""Asks in pools of processes, as a program of its own: `pools.py START`, where START is a way to start processes."""

from __future__ import annotations

import functools
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

import degafam

WHAT = ["doodle", "Google Docs", "xyzzyx", "gmail"]


def main() -> None:
    context = multiprocessing.get_context(sys.argv[1])
    near = functools.partial(degafam.recommend, near="Nantes", limit=2, seed=1)
    # Asked here before any process starts, so that a forked one inherits a finder in use.
    recommended, identified = [near(what) for what in WHAT], [degafam.identify(what) for what in WHAT]
    with context.Pool(2) as pool:
        assert pool.map(near, WHAT) == recommended
        assert pool.map(degafam.identify, WHAT) == identified
        assert len(pool.map(degafam.recommend, WHAT)) == len(WHAT)
        error = pool.apply_async(degafam.recommend, ("doodle",), {"region": "nowhere at all"})
        try:
            error.get()
        except degafam.PlaceError as refused:
            assert refused.code == "unknown_place"
        else:
            raise AssertionError("an unknown place was taken")
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        assert list(executor.map(near, WHAT)) == recommended
        assert executor.submit(degafam.recommend, "doodle", near="Nantes", limit=2, seed=1).result() == recommended[0]
    print("the same in every process")


if __name__ == "__main__":
    main()
