"""What the commands share: exit codes, and a few ways of saying things."""

from __future__ import annotations

import json
import sys
from enum import IntEnum
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from rich.console import Console


class Exit(IntEnum):
    """The exit codes of every command."""

    OK = 0
    FAILED = 1
    """Refused, failed, or some of the input was wrong."""
    USAGE = 2
    """The command line itself is wrong."""
    UNREACHABLE = 3
    """Nobody is there: no TCP connection."""


EXIT_CODES = "Exit codes: 0 done, 1 failed or refused, 2 wrong usage, 3 nobody there."


def console(*, stderr: bool = False) -> Console:
    """A rich console that breaks no lines when a program or a file reads them."""
    from rich.console import Console

    made = Console(stderr=stderr, highlight=False)
    made.soft_wrap = not made.is_terminal
    return made


def print_json(value: object) -> None:
    """One JSON value on one line of stdout, at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def complain(message: str) -> None:
    """One line on stderr."""
    print(f"ctisim: {message}", file=sys.stderr, flush=True)


def stop(message: str, code: Exit = Exit.FAILED) -> NoReturn:
    """Complain and end with an exit code."""
    complain(message)
    raise typer.Exit(code)
