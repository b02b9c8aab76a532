"""Keys, nonces and the password's protection: what the sign-in's step 4 undoes."""

from ctisim.security.keys import KeyPair
from ctisim.security.nonces import NonceRefused, Nonces
from ctisim.security.passwords import Passwords
from ctisim.security.secrets import AES_KEY_LENGTH, DecryptionFailed, decrypt_password, split_key_text

__all__ = [
    "AES_KEY_LENGTH",
    "DecryptionFailed",
    "KeyPair",
    "NonceRefused",
    "Nonces",
    "Passwords",
    "decrypt_password",
    "split_key_text",
]
