"""TLS towards a directory: what is verified, and against which names.

ldap3 is given a context made once (without `ca_file` each connection would load the system's authorities anew,
20 ms), and the names are compared here: ldap3's own comparison knows no IP addresses from Python 3.12 on, and
compares with the address it connects to rather than the configured host.
"""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ctisim.directory.quiet import ldap3


@dataclass(frozen=True)
class TlsPolicy:
    """What a directory's certificate must prove.

    `verify=False` is OpenLDAP's `TLS_REQCERT never`: any certificate will do. Without `ca_file` and `ca_data` (PEM)
    the system's authorities count. `valid_names` are accepted beside the configured host's own name.
    """

    verify: bool = True
    ca_file: Path | None = None
    ca_data: str | None = None
    valid_names: tuple[str, ...] = ()

    def context(self) -> ssl.SSLContext:
        """A client's context. Raises OSError or ssl.SSLError when the authorities cannot be read."""
        if not self.verify:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            return context
        context = ssl.create_default_context(cafile=self.ca_file, cadata=self.ca_data)
        context.check_hostname = False  # done below, against all the valid names
        return context


class NameMismatch(Exception):
    """A certificate is good, and another host's."""


class PreparedTls(ldap3.Tls):  # type: ignore[misc]
    """ldap3's hook for TLS, on our context. Calls `begun` before the handshake.

    `trouble` keeps what went wrong, which ldap3 only hands on as text.
    """

    def __init__(self, context: ssl.SSLContext, policy: TlsPolicy, host: str, begun: Callable[[], None]) -> None:
        super().__init__(validate=ssl.CERT_REQUIRED if policy.verify else ssl.CERT_NONE)
        self._context = context
        self._policy = policy
        self._host = host
        self._begun = begun
        self.trouble: Exception | None = None

    def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:
        """Shake hands, check the names, and put the secured socket in the plain one's place."""
        self._begun()
        try:
            secured = self._context.wrap_socket(connection.socket, server_hostname=self._host)
            if self._policy.verify:
                check_names(secured, (self._host, *self._policy.valid_names))
        except Exception as error:
            self.trouble = error
            raise
        connection.socket = secured


def check_names(secured: ssl.SSLSocket, names: Iterable[str]) -> None:
    """Raise NameMismatch (and hang up) unless the peer's certificate carries one of the names."""
    certificate = secured.getpeercert() or {}
    names = tuple(names)
    carried = certificate_names(certificate)
    if not any(matches(pattern, name) for pattern in carried for name in names):
        secured.close()
        raise NameMismatch(f"the certificate is for {', '.join(carried) or 'nobody'}, not for {' or '.join(names)}")


def certificate_names(certificate: Mapping[str, Any]) -> list[str]:
    """The hosts and addresses a certificate (as `getpeercert` gives it) is for; the CN where it lists none."""
    listed = [value for kind, value in certificate.get("subjectAltName", ()) if kind in ("DNS", "IP Address")]
    if listed:
        return listed
    return [value for part in certificate.get("subject", ()) for key, value in part if key == "commonName"]


def matches(pattern: str, name: str) -> bool:
    """RFC 6125, shortly: equal without regard to case; `*` stands for one whole left-most label."""
    address = _address(name)
    if address is not None:
        return _address(pattern) == address
    pattern, name = pattern.lower().rstrip("."), name.lower().rstrip(".")
    if pattern.startswith("*."):
        return pattern[1:] == name[name.find(".") :] if "." in name else False
    return pattern == name


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip())
    except ValueError:
        return None
