"""The answers to requests for features beside calling: they enter themselves."""

from ctisim.handler.special import devices, monitoring, watching

__all__ = ["devices", "monitoring", "watching"]
