"""Reads CTI Manager traces, real ones and ours, and says what became of each sign-in; makes the lab that repeats it."""

from ctisim.explain.connections import Connection
from ctisim.explain.reading import Explanation, explain, explain_records
from ctisim.explain.story import Story
from ctisim.explain.verdict import Outcome, Verdict, verdict_on

__all__ = [
    "Connection",
    "Explanation",
    "Outcome",
    "Story",
    "Verdict",
    "explain",
    "explain_records",
    "verdict_on",
]
