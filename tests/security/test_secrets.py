"""Keys, nonces and passwords: as the four real clients sent them, and broken in every way."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from ctisim.clock import ManualClock
from ctisim.qbe import decode
from ctisim.qbe.messages import ProviderOpenRequest
from ctisim.security import (
    DecryptionFailed,
    KeyPair,
    NonceRefused,
    Nonces,
    Passwords,
    decrypt_password,
    split_key_text,
)
from ctisim.security.keys import KeyPairError

CAPTURES = Path(__file__).parents[2] / "fixtures" / "captures"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
CAPTURED_NONCE = "cc64fd13-d4e1-43bc-808f-f051f7c945d0"


@pytest.fixture(scope="module")
def pair() -> KeyPair:
    return KeyPair.make("cucm-pub", NOW, bits=1024)


@pytest.fixture(scope="module")
def captured() -> KeyPair:
    """The throw-away key of the captures."""
    text = (CAPTURES / "server-rsa-numbers.json").read_text()
    numbers = {name: int(str(value), 0) for name, value in json.loads(text).items()}
    d, p, q = numbers["d"], numbers["p"], numbers["q"]
    private = rsa.RSAPrivateNumbers(
        p,
        q,
        d,
        rsa.rsa_crt_dmp1(d, p),
        rsa.rsa_crt_dmq1(d, q),
        rsa.rsa_crt_iqmp(p, q),
        rsa.RSAPublicNumbers(numbers["e"], numbers["n"]),
    )
    return KeyPair(b"", private.private_key())


@pytest.mark.parametrize("version", ["11.5", "12.5", "14", "15"])
def test_the_password_of_each_real_client_decrypts(captured: KeyPair, version: str) -> None:
    lines = (CAPTURES / f"jtapi-{version}-makecall.jsonl").read_text().splitlines()
    frame = next(json.loads(line)["hex"] for line in lines if '"ProviderOpenRequest"' in line)
    request = decode(bytes.fromhex(frame))
    assert isinstance(request, ProviderOpenRequest)
    plaintext = captured.decrypt(request.encrypted_key_data)
    key, nonce = split_key_text(plaintext, 36)
    assert (len(key), nonce) == (16, CAPTURED_NONCE)
    assert decrypt_password(key, request.password) == b"heisenbg"


def test_a_key_text_grown_by_another_character_set_still_splits() -> None:
    key, nonce = split_key_text(bytes(range(16)) + b"\xef\xbf\xbd" * 5 + CAPTURED_NONCE.encode(), 36)
    assert (key, nonce) == (bytes(range(16)), CAPTURED_NONCE)


def test_a_short_key_text_is_refused() -> None:
    with pytest.raises(DecryptionFailed, match="holds no 16-byte key"):
        split_key_text(bytes(51), 36)


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_random_bytes_never_decrypt_into_trouble(pair: KeyPair, data: bytes) -> None:
    for work in (lambda: pair.decrypt(data), lambda: decrypt_password(bytes(16), data)):
        with suppress(DecryptionFailed):
            work()


def test_the_users_own_pair_is_read_in_pem_and_der(pair: KeyPair) -> None:
    pem = pair.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert KeyPair.load(pem, pair.certificate).certificate == pair.certificate


def test_a_certificate_of_another_key_is_refused(pair: KeyPair) -> None:
    other = KeyPair.make("other", NOW, bits=1024)
    pem = pair.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(KeyPairError, match="not this key's"):
        KeyPair.load(pem, other.certificate)


def test_a_key_that_is_not_rsa_is_refused(pair: KeyPair) -> None:
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(KeyPairError, match="not RSA"):
        KeyPair.load(pem, pair.certificate)


def test_what_is_no_key_is_refused(pair: KeyPair) -> None:
    with pytest.raises(KeyPairError, match="cannot read"):
        KeyPair.load(b"nothing", pair.certificate)


def test_a_nonce_is_spent_once_and_within_its_life() -> None:
    clock = ManualClock()
    nonces = Nonces(clock, lifetime=60)
    nonce = nonces.issue()
    clock.advance(60)
    nonces.spend(nonce)
    with pytest.raises(NonceRefused):
        nonces.spend(nonce)
    late = nonces.issue()
    clock.advance(61)
    with pytest.raises(NonceRefused, match="expired"):
        nonces.spend(late)


def test_a_new_nonce_replaces_the_last() -> None:
    nonces = Nonces(ManualClock(), lifetime=60)
    first = nonces.issue()
    nonces.issue()
    with pytest.raises(NonceRefused):
        nonces.spend(first)


def test_passwords_are_compared_by_user_and_never_shown() -> None:
    passwords = Passwords({"ctiadmin": SecretStr("heisenbg")})
    assert passwords.verify("CTIAdmin", b"heisenbg")
    assert not passwords.verify("ctiadmin", b"Heisenbg")
    assert not passwords.verify("nobody", b"heisenbg")
    assert "heisenbg" not in repr(vars(passwords))
