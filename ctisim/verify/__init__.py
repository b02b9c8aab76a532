"""Plays scenarios against the reference client, and says where what is seen departs from what is expected."""

from ctisim.verify.junit import junit
from ctisim.verify.report import Check, Report
from ctisim.verify.running import leaping, verify, verify_at

__all__ = ["Check", "Report", "junit", "leaping", "verify", "verify_at"]
