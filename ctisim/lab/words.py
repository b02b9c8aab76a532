"""Guessing which word was meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_TOO_MANY = 500


def near(word: str, words: Iterable[str]) -> str:
    """`did you mean …?` when one of the words is near, else nothing; among very many it does not look."""
    known = {known.casefold(): known for known in words}
    if len(known) > _TOO_MANY:
        return ""
    match = difflib.get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return f"did you mean {known[match[0]]}?" if match else ""
