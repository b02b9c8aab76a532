"""The answers to requests for features beside calling: they enter themselves."""

from ctisim.handler.special import monitoring, watching

__all__ = ["monitoring", "watching"]
