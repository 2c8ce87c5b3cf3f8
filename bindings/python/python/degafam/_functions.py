"""How questions look to whoever asks for help, and the functions of the module."""

from __future__ import annotations

import functools
import inspect
from typing import Any, Callable, TypeVar, cast

from degafam._options import Filters, Options, PlanOptions
from degafam._schema import Request

F = TypeVar("F", bound=Callable[..., Any])


def described(request: Request) -> Callable[[F], F]:
    """Names each option of a request in the signature and the docstring, where `help` and notebooks find them."""

    def describe(function: F) -> F:
        signature = inspect.signature(function)
        own = [one for one in signature.parameters.values() if one.kind is not one.VAR_KEYWORD]
        options = request.options.keys() - {one.name for one in own}
        named = [name for name, option in request.options.items() if name in options and not option.needed]
        own += [
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_hint(name))
            for name in named
        ]
        function.__signature__ = signature.replace(parameters=own)  # type: ignore[attr-defined]
        lines = [f"{name}: {request.options[name].doc}" for name in named]
        function.__doc__ = "\n".join([inspect.cleandoc(function.__doc__ or ""), "", "Options:", "", *lines])
        return function

    return describe


def _hint(option: str) -> object:
    """The type of an option, as it is written."""
    hint = {**Filters.__annotations__, **PlanOptions.__annotations__, **Options.__annotations__}[option]
    return getattr(hint, "__forward_arg__", hint)


def plain(method: F) -> F:
    """A function of the module that asks as a method of the finder that all share: unlike the method it can be sent to
    another process, which asks a finder of its own."""

    @functools.wraps(method)
    def function(*values: Any, **options: Any) -> Any:
        return method(*values, **options)

    function.__module__, function.__qualname__ = "degafam", method.__name__
    function.__signature__ = inspect.signature(method)  # type: ignore[attr-defined]
    return cast(F, function)
