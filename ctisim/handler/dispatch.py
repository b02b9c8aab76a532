"""Which function answers which request.

An answer is a plain function where nothing takes time, and a coroutine (run beside the reader) where something does.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ctisim.qbe import Message

if TYPE_CHECKING:
    from ctisim.handler.handler import CtiHandler

Answer: TypeAlias = "Callable[[CtiHandler, Any], Coroutine[Any, Any, None] | None]"
Function = TypeVar("Function", bound=Callable[..., Any])

_ANSWERS: dict[type[Message], Answer] = {}


def answers(*requests: type[Message]) -> Callable[[Function], Function]:
    """Enter a function as the answer to these requests. Raises TypeError when one has an answer already."""

    def enter(function: Function) -> Function:
        for request in requests:
            if request in _ANSWERS:
                raise TypeError(f"{request.__name__} is answered twice")
            _ANSWERS[request] = function
        return function

    return enter


def answer_to(message: Message) -> Answer | None:
    """The answer to a message, or None when we have none."""
    return _ANSWERS.get(type(message))


def answered() -> frozenset[type[Message]]:
    """Every message that has an answer."""
    return frozenset(_ANSWERS)
