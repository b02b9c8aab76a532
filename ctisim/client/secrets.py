"""How the client protects the password on the wire (measured with JTAPI 11.5 to 15).

The client makes a 16-byte AES key. encryptedKeyData is RSA PKCS#1 v1.5 of key and nonce under the key of the
certificate in ProviderInitResponse: 16 + 36 = 52 bytes, the seed's `Decrypted Key Status success - [52]`. The password
is a 16-byte IV of zeros, then AES-128-CBC with PKCS#7: the seed's `Decrypted Password Status success - [8]`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from ctisim.client.errors import NoKey

KEY_LENGTH = 16
IV = bytes(16)
BLOCK_BITS = 128


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user ID and the password that goes with it. The password is in no repr."""

    user: str
    password: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Protected:
    """What ProviderOpenRequest carries instead of the password."""

    password: bytes = field(repr=False)
    key: bytes = field(repr=False)


def protect(password: bytes, certificate: bytes, nonce: str) -> Protected:
    """Encrypt the password under a new key, and that key with the nonce under the certificate's (DER, RSA).

    Without a certificate JTAPI opens all the same, with a password nobody can decrypt; so do we: the key stays empty.
    Raises NoKey when there is a certificate and it cannot be used, or the nonce is too long for its key.
    """
    key = secrets.token_bytes(KEY_LENGTH)
    wrapped = encrypt_key(key, nonce, certificate) if certificate else b""
    return Protected(password=IV + encrypt_password(password, key), key=wrapped)


def encrypt_password(password: bytes, key: bytes) -> bytes:
    """AES-128-CBC with an IV of zeros and PKCS#7 padding; the IV itself is not in the result."""
    padder = PKCS7(BLOCK_BITS).padder()
    padded = padder.update(password) + padder.finalize()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(IV)).encryptor()
    return encryptor.update(padded) + encryptor.finalize()


def encrypt_key(key: bytes, nonce: str, certificate: bytes) -> bytes:
    """RSA PKCS#1 v1.5 of key and nonce. Raises NoKey."""
    plaintext = key + nonce.encode("latin-1", "replace")
    try:
        public = x509.load_der_x509_certificate(certificate).public_key()
        if not isinstance(public, rsa.RSAPublicKey):
            raise NoKey("the server's certificate holds no RSA key")
        return public.encrypt(plaintext, padding.PKCS1v15())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NoKey(f"the server's certificate cannot protect a key of {len(plaintext)} bytes: {error}") from None
