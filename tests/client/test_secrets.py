"""The password on the wire, against the key of the recorded server."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from ctisim.client import Credentials
from ctisim.client.errors import NoKey
from ctisim.client.secrets import encrypt_password, protect
from ctisim.qbe import decode
from ctisim.qbe.messages import ProviderInitResponse, ProviderOpenRequest
from tests.client.conftest import recorded

NONCE = b"cc64fd13-d4e1-43bc-808f-f051f7c945d0"
VERSIONS = ["11.5", "12.5", "14", "15"]


def decrypted(key: bytes, data: bytes) -> bytes:
    decryptor = Cipher(algorithms.AES(key), modes.CBC(data[:16])).decryptor()
    return decryptor.update(data[16:]) + decryptor.finalize()


def test_the_key_is_protected_in_a_plaintext_of_52_bytes(greeting: ProviderInitResponse, decrypt: Any) -> None:
    plaintext = decrypt(protect(b"heisenbg", greeting.certificate, greeting.nonce).key)
    assert len(plaintext) == 52
    assert plaintext[16:] == NONCE


def test_the_password_is_encrypted_under_that_key_behind_an_iv_of_zeros(
    greeting: ProviderInitResponse, decrypt: Any
) -> None:
    secret = protect(b"heisenbg", greeting.certificate, greeting.nonce)
    assert secret.password[:16] == bytes(16)
    assert decrypted(decrypt(secret.key)[:16], secret.password) == b"heisenbg" + b"\x08" * 8


def test_every_sign_in_has_its_own_key(greeting: ProviderInitResponse, decrypt: Any) -> None:
    keys = {decrypt(protect(b"x", greeting.certificate, greeting.nonce).key) for _ in range(3)}
    assert len(keys) == 3


@pytest.mark.parametrize("version", VERSIONS)
def test_the_recorded_passwords_decrypt_and_encrypt_the_same(version: str, decrypt: Any) -> None:
    (line,) = (line for line in recorded(f"jtapi-{version}-makecall.jsonl") if line["message"] == "ProviderOpenRequest")
    request = decode(bytes.fromhex(line["hex"]))
    assert isinstance(request, ProviderOpenRequest)
    plaintext = decrypt(request.encrypted_key_data)
    assert plaintext.endswith(NONCE)
    assert decrypted(plaintext[:16], request.password) == b"heisenbg" + b"\x08" * 8
    assert encrypt_password(b"heisenbg", plaintext[:16]) == request.password[16:]


def test_without_a_certificate_the_key_stays_empty() -> None:
    assert protect(b"heisenbg", b"", "").key == b""


@pytest.mark.parametrize("certificate", [b"\x30\x00", b"not a certificate"])
def test_a_certificate_that_is_none_is_refused(certificate: bytes) -> None:
    with pytest.raises(NoKey, match="cannot protect"):
        protect(b"heisenbg", certificate, NONCE.decode())


def test_a_nonce_too_long_for_the_key_is_refused(greeting: ProviderInitResponse) -> None:
    with pytest.raises(NoKey, match="cannot protect"):
        protect(b"heisenbg", greeting.certificate, "x" * 300)


def test_no_repr_shows_the_password() -> None:
    assert "heisenbg" not in repr(Credentials("wwhite", b"heisenbg"))
    assert repr(protect(b"heisenbg", b"", "")) == "Protected()"
