"""Keys, nonces and the password's protection: what the sign-in's step 4 undoes."""

from ctisim.security.keys import KeyPair, Keys
from ctisim.security.nonces import NonceRefused, Nonces
from ctisim.security.passwords import Passwords
from ctisim.security.secrets import AES_KEY_LENGTH, DecryptionFailed, decrypt_password, split_key_text
from ctisim.security.single_sign_on import SingleSignOn, SingleSignOnDisabled, SingleSignOnServerDown

__all__ = [
    "AES_KEY_LENGTH",
    "DecryptionFailed",
    "KeyPair",
    "Keys",
    "NonceRefused",
    "Nonces",
    "Passwords",
    "SingleSignOn",
    "SingleSignOnDisabled",
    "SingleSignOnServerDown",
    "decrypt_password",
    "split_key_text",
]
