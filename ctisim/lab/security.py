"""The key that passwords are sent under, and how long a nonce lives."""

from __future__ import annotations

from pydantic import Field

from ctisim.lab.base import File, Part


class SingleSignOn(Part):
    """Single sign-on by ticket, and the server that knows what a ticket is worth."""

    enabled: bool = Field(False, description="The cluster uses single sign-on.")
    server_up: bool = Field(True, description="The server that judges tickets answers (ours).")


class Security(Part):
    """The server's RSA key and certificate, and its nonces."""

    key: File | None = Field(None, description="RSA private key, PEM, unencrypted. By default one is made at start.")
    certificate: File | None = Field(
        None, description="X.509 certificate of that key, PEM or DER. By default a self-signed one is made."
    )
    key_size: int = Field(2048, ge=1024, le=8192, description="Bits of a self-made key.")
    nonce_lifetime: int = Field(60, ge=1, le=86_400, description="Seconds a nonce stays good (ours).")
    single_sign_on: SingleSignOn = Field(SingleSignOn(), description="Single sign-on; tickets stand with the users.")
