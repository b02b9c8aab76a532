"""The nonce of a ProviderInitResponse: a UUID, checked, used once, and old after a while."""

from __future__ import annotations

import secrets
import uuid

from ctisim.clock import Clock
from ctisim.errors import CtisimError

NONCE_LENGTH = 36


class NonceRefused(CtisimError):
    """The nonce was never given, was used before, or has expired."""


class Nonces:
    """The nonces given to one connection.

    The product's lifetime is unknown: `lifetime` seconds is ours.
    """

    def __init__(self, clock: Clock, lifetime: float) -> None:
        self._clock = clock
        self._lifetime = lifetime
        self._issued: dict[str, float] = {}

    def issue(self) -> str:
        """A fresh nonce, as the traces show it: a UUID of 36 characters."""
        nonce = str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))
        self._issued = {nonce: self._clock.monotonic()}  # a new one replaces the last
        return nonce

    def spend(self, nonce: str) -> None:
        """Take the nonce back, once. Raises NonceRefused."""
        issued = self._issued.pop(nonce, None)
        if issued is None:
            raise NonceRefused("not a nonce of this connection, or used before")
        if self._clock.monotonic() - issued > self._lifetime:
            raise NonceRefused("expired")
