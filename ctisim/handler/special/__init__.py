"""The answers to requests for features beside calling: they enter themselves."""

from ctisim.handler.special import devices, intercom, monitoring, persistent, tones, watching

__all__ = ["devices", "intercom", "monitoring", "persistent", "tones", "watching"]
