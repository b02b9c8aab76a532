"""The server's RSA key and the certificate that ProviderInitResponse carries."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.x509.oid import NameOID

from ctisim.errors import CtisimError
from ctisim.security.secrets import DecryptionFailed

VALIDITY = timedelta(days=5 * 365)


class KeyPairError(CtisimError):
    """A key or certificate file does not serve: unreadable, not RSA, or not a pair."""


class Keys(Protocol):
    """What a CTI Manager needs of its key: a certificate to hand out, and the key's work."""

    @property
    def certificate(self) -> bytes: ...

    def decrypt(self, data: bytes) -> bytes:
        """The plaintext of an encryptedKeyData. Raises DecryptionFailed."""
        ...


@dataclass(frozen=True)
class KeyPair:
    """An RSA private key and its X.509 certificate (DER)."""

    certificate: bytes
    private_key: rsa.RSAPrivateKey = field(repr=False)

    @classmethod
    def make(cls, common_name: str, now: datetime, *, bits: int = 2048) -> KeyPair:
        """A fresh key with a self-signed certificate, valid from a day before `now`."""
        key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name[:64])])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + VALIDITY)
            .sign(key, hashes.SHA256())
        )
        return cls(certificate.public_bytes(serialization.Encoding.DER), key)

    @classmethod
    def load(cls, key_pem: bytes, certificate: bytes) -> KeyPair:
        """The user's own pair: the key in PEM, the certificate in PEM or DER. Raises KeyPairError."""
        try:
            key = serialization.load_pem_private_key(key_pem, password=None)
            parsed = (
                x509.load_pem_x509_certificate(certificate)
                if certificate.lstrip().startswith(b"-----")
                else x509.load_der_x509_certificate(certificate)
            )
        except (ValueError, TypeError) as error:
            raise KeyPairError(f"cannot read the key or certificate: {error}") from error
        if not isinstance(key, rsa.RSAPrivateKey):
            raise KeyPairError("the key is not RSA: JTAPI encrypts with RSA only")
        public = parsed.public_key()
        if not isinstance(public, rsa.RSAPublicKey) or public.public_numbers() != key.public_key().public_numbers():
            raise KeyPairError("the certificate is not this key's")
        return cls(parsed.public_bytes(serialization.Encoding.DER), key)

    def decrypt(self, data: bytes) -> bytes:
        """The plaintext of an encryptedKeyData. Raises DecryptionFailed."""
        try:
            return self.private_key.decrypt(data, PKCS1v15())
        except ValueError:
            raise DecryptionFailed(f"{len(data)} bytes were not encrypted for this certificate") from None
