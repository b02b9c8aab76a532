"""How a client protects the password on the wire (QBE.md section 3, measured with JTAPI 11.5 to 15).

encryptedKeyData is RSA PKCS#1 v1.5 of (key text, nonce); the AES key is always the first 16 bytes of the plaintext and
the nonce always its end: the seed's `Decrypted Key Status success - [52]` is 16 + 36. The password is a 16-byte IV,
then AES-128-CBC with PKCS#7: the seed's `Decrypted Password Status success - [8]`.
"""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from ctisim.errors import CtisimError

AES_KEY_LENGTH = 16
IV_LENGTH = 16
BLOCK_LENGTH = 16


class DecryptionFailed(CtisimError):
    """A key or password could not be decrypted. Says why, never what."""


def split_key_text(plaintext: bytes, nonce_length: int) -> tuple[bytes, str]:
    """The AES key and the nonce in a decrypted key text. Raises DecryptionFailed when it is too short for both."""
    if len(plaintext) < AES_KEY_LENGTH + nonce_length:
        raise DecryptionFailed(f"key text of {len(plaintext)} bytes holds no {AES_KEY_LENGTH}-byte key and nonce")
    nonce = plaintext[len(plaintext) - nonce_length :]
    return plaintext[:AES_KEY_LENGTH], nonce.decode("latin-1")


def decrypt_password(key: bytes, data: bytes) -> bytes:
    """The clear password. Raises DecryptionFailed when it is not an IV and whole, padded blocks."""
    body = data[IV_LENGTH:]
    if not body or len(body) % BLOCK_LENGTH:
        raise DecryptionFailed(f"password field of {len(data)} bytes is no IV and whole blocks")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(data[:IV_LENGTH])).decryptor()
    padded = decryptor.update(body) + decryptor.finalize()
    unpadder = PKCS7(BLOCK_LENGTH * 8).unpadder()
    try:
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        raise DecryptionFailed("the password's padding is wrong") from None
