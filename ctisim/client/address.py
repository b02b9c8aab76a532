"""Where a CTI Manager listens: `host`, `host:port`, `[2001:db8::1]`, `[2001:db8::1]:2748` or a bare IPv6 address."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 2748


@dataclass(frozen=True, slots=True)
class Address:
    """Host (without brackets) and TCP port."""

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def parse_address(text: str) -> Address:
    """Read an address as a person writes it. Raises ValueError with a sentence for that person."""
    text = text.strip()
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise ValueError(f"{text!r}: an IPv6 address is written [2001:db8::1] or [2001:db8::1]:2748")
        return Address(_host(host, text), _port(rest[1:], text) if rest else DEFAULT_PORT)
    if text.count(":") > 1:
        return Address(text)
    host, colon, port = text.partition(":")
    return Address(_host(host, text), _port(port, text) if colon else DEFAULT_PORT)


def _host(host: str, text: str) -> str:
    if not host:
        raise ValueError(f"{text!r}: the host is missing")
    return host


def _port(port: str, text: str) -> int:
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ValueError(f"{text!r}: the port is a number from 1 to 65535")
    return int(port)
