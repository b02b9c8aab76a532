"""The answers to requests for features beside calling: they enter themselves."""

from ctisim.handler.special import watching

__all__ = ["watching"]
