"""What codes and reasons mean to an administrator, and what to look at."""

from ctisim.advice.codes import BASE, NO_ADVICE, Advice, advice_for, hexadecimal, signed

__all__ = ["BASE", "NO_ADVICE", "Advice", "advice_for", "hexadecimal", "signed"]
