"""The functions of the module: plain ones, that can be sent, read about and completed."""

from __future__ import annotations

import importlib.metadata
import inspect
import multiprocessing
import pickle
import pydoc
import subprocess
import sys
import types
import typing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import degafam

# Questions: what asks no finder is tested elsewhere.
FUNCTIONS = [
    name for name in degafam.__all__ if name.islower() and callable(getattr(degafam, name)) and name != "verify"
]


def test_every_question_is_a_function_of_the_module() -> None:
    questions = [name for name, one in vars(degafam.Finder).items() if inspect.isfunction(one) and name[0] != "_"]
    assert set(FUNCTIONS) == set(questions) - {"overlaid"}
    assert all(isinstance(getattr(degafam, name), types.FunctionType) for name in FUNCTIONS)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_are_sent_by_name(name: str) -> None:
    function = getattr(degafam, name)
    assert pickle.loads(pickle.dumps(function)) is function
    assert (function.__module__, function.__qualname__) == ("degafam", name)


@pytest.mark.parametrize("start", multiprocessing.get_all_start_methods())
def test_pools_of_processes(start: str) -> None:
    script = Path(__file__).with_name("pools.py")
    done = subprocess.run([sys.executable, str(script), start], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "the same in every process\n"), done.stderr


def test_pools_of_threads() -> None:
    what = ["doodle", "gmail", "xyzzyx"]
    with ThreadPoolExecutor(2) as executor:
        assert list(executor.map(degafam.identify, what)) == [degafam.identify(one) for one in what]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_help_says_what_a_function_takes(name: str) -> None:
    function = getattr(degafam, name)
    shown = pydoc.render_doc(function, renderer=pydoc.plaintext)
    assert f"{name}(" in shown and "self" not in shown and len(function.__doc__) > 20
    assert inspect.signature(function) == inspect.signature(getattr(degafam.Finder(), name))


def test_options_are_named_where_they_are_looked_for() -> None:
    for name in ("recommend", "explain", "standings", "recommend_many"):
        function = getattr(degafam, name)
        parameters = inspect.signature(function).parameters
        for option in degafam.Options.__annotations__:
            assert option in parameters and f"\n{option}: " in function.__doc__, (name, option)
            assert parameters[option].kind is inspect.Parameter.KEYWORD_ONLY
    assert set(inspect.signature(degafam.hosters).parameters) == set(degafam.Filters.__annotations__)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="older Pythons have no word for `Unpack`")
def test_hints_are_read_at_run_time() -> None:
    assert typing.get_type_hints(degafam.recommend)["return"] is degafam.answers.Recommendation


def test_version() -> None:
    assert degafam.__version__ == importlib.metadata.version("degafam")
