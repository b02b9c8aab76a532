"""Names and addresses as they are, or pseudonyms: the same name has the same pseudonym wherever it stands.

Pseudonyms come from a keyed hash, so that one seed gives the same for the same trace; without the seed nobody can work
back from a telephone number. Addresses are of the ranges kept for documentation, domains end in `example`.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Protocol
from urllib.parse import urlsplit

_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_RDN = re.compile(r"((?:\\.|[^,\\])*)(,\s*|$)", re.DOTALL)
_KINDS_OF_DEVICE = (
    "SEP",
    "CSF",
    "CTIRP",
    "CTIP",
    "CTIRD",
    "TCT",
    "BOT",
    "TAB",
    "CIPC",
    "RCP_",
    "LCP_",
    "ICD_",
    "AN",
    "BAT",
)
_GARDEN = """
amber aspen basil birch briar cedar clover coral cress dahlia elder fennel fern flint garnet hazel heath
holly iris ivy jade juniper laurel lilac linden lotus maple marigold moss myrtle oak olive onyx opal
orchid pearl pine poppy quartz rowan rush sage sorrel spruce tansy teal thyme topaz tulip verbena violet
willow yarrow yew zinnia
"""
_WORDS = tuple(_GARDEN.split())
_PRODUCTS = frozenset({"StandAloneCluster", "UCProvider"})


class Names(Protocol):
    """What to call things."""

    def login(self, text: str) -> str: ...
    def person(self, text: str) -> str: ...
    def host(self, text: str) -> str: ...
    def url(self, text: str) -> str: ...
    def dn(self, text: str) -> str: ...
    def account(self, text: str) -> str: ...
    def cluster(self, text: str) -> str: ...
    def device(self, text: str) -> str: ...
    def number(self, text: str) -> str: ...
    def partition(self, text: str) -> str: ...


class AsTheyAre:
    """No pseudonyms."""

    def login(self, text: str) -> str:
        return text

    person = host = url = dn = account = cluster = device = number = partition = login


class Pseudonyms:
    """Made-up names."""

    def __init__(self, seed: str) -> None:
        self._key = seed.encode()
        self._given: dict[tuple[str, str], str] = {}
        self._taken: set[tuple[str, str]] = set()

    def login(self, text: str) -> str:
        return self._once("login", text, lambda digest: f"{_WORDS[digest[0] % len(_WORDS)]}{digest[1] % 100:02d}")

    def person(self, text: str) -> str:
        return self._once("person", text, lambda digest: f"{_word(digest, 0).title()} {_word(digest, 1).title()}")

    def host(self, text: str) -> str:
        """A host's name or address."""
        if not text:
            return text
        if _IPV4.fullmatch(text):
            networks = ("192.0.2", "198.51.100", "203.0.113")
            return self._once("ipv4", text, lambda it: f"{networks[it[0] % 3]}.{it[1] % 254 + 1}")
        if ":" in text:
            return self._once("ipv6", text, lambda it: f"2001:db8::{it[:2].hex()}:{it[2:4].hex()}")
        *labels, top = text.split(".")
        if not labels:
            return self._label(top)
        return ".".join([*(self._label(label) for label in labels), "example"])

    def url(self, text: str) -> str:
        try:
            url = urlsplit(text)
            host, port = url.hostname or "", url.port
        except ValueError:
            return ""
        named = self.host(host)
        return f"{url.scheme}://{f'[{named}]' if ':' in named else named}{f':{port}' if port else ''}"

    def dn(self, text: str) -> str:
        """A distinguished name, part by part: the end of a user's stays equal to the search base."""
        parts = [found[1].strip() for found in _RDN.finditer(text) if found[1].strip()]
        last_dc = max((at for at, part in enumerate(parts) if part[:3].upper() == "DC="), default=-1)
        return ",".join(self._rdn(part, top=at == last_dc) for at, part in enumerate(parts))

    def account(self, text: str) -> str:
        """A service account: DN, user@domain, DOMAIN\\user."""
        if "=" in text:
            return self.dn(text)
        if "@" in text:
            user, _, domain = text.rpartition("@")
            return f"{self.login(user)}@{self.host(domain)}"
        if "\\" in text:
            domain, _, user = text.partition("\\")
            return f"{self._label(domain).upper()}\\{self.login(user)}"
        return self.login(text)

    def cluster(self, text: str) -> str:
        if text in _PRODUCTS:
            return text
        return self._once("cluster", text, lambda digest: f"Cluster-{digest[:2].hex()}")

    def device(self, text: str) -> str:
        upper = text.upper()
        kind = next((kind for kind in _KINDS_OF_DEVICE if upper.startswith(kind)), "DEV")
        length = 6 if kind == "SEP" else 3
        return self._once("device", text, lambda digest: kind + digest[:length].hex().upper())

    def number(self, text: str) -> str:
        """Digits for digits; what is not a digit stays, as does a leading zero."""
        return self._once("number", text, lambda digest: _digits(text, digest))

    def partition(self, text: str) -> str:
        if not text:
            return text
        return self._once("partition", text, lambda digest: f"{_word(digest, 0).title()}{digest[1] % 100:02d}_PT")

    def _rdn(self, part: str, *, top: bool) -> str:
        attribute, equals, value = part.partition("=")
        if not equals:
            return self._label(part)
        if attribute.strip().upper() == "DC":
            return f"{attribute}=example" if top else f"{attribute}={self._label(value)}"
        return f"{attribute}={self.person(value)}"

    def _label(self, text: str) -> str:
        """A label of a domain; upper and lower case are the same."""
        return self._once("label", text.lower(), lambda digest: f"{_word(digest, 0)}-{digest[1:3].hex()}")

    def _once(self, kind: str, text: str, make: Maker) -> str:
        """The pseudonym of a text; another one where two texts would have the same."""
        if not text:
            return text
        known = self._given.get((kind, text))
        attempt = 0
        while known is None:
            message = f"{kind}\0{text}\0{attempt}".encode("utf-8", "surrogatepass")
            made = make(hmac.new(self._key, message, hashlib.sha256).digest())
            attempt += 1
            if (kind, made) not in self._taken or attempt > 1000:
                self._taken.add((kind, made))
                known = self._given[kind, text] = made
        return known


class Maker(Protocol):
    """Makes a name of 32 random-looking bytes."""

    def __call__(self, digest: bytes, /) -> str: ...


def _word(digest: bytes, at: int) -> str:
    return _WORDS[digest[at] % len(_WORDS)]


def _digits(text: str, digest: bytes) -> str:
    made: list[str] = []
    for at, letter in enumerate(text):
        if letter not in "0123456789" or (letter == "0" and not any(it.isdigit() for it in made)):
            made.append(letter)
            continue
        byte = digest[at % len(digest)]
        leads = not any(it.isdigit() for it in made)
        made.append(str(byte % 9 + 1 if leads else byte % 10))
    return "".join(made)
