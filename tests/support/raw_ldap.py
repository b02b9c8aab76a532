"""A few LDAP requests as bytes, for what a well-behaved client would not send."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from ldap3.operation.search import search_operation
from pyasn1.codec.ber import decoder, encoder

from ctisim.directory.embedded.ber import take_message
from ctisim.directory.quiet import ldap3, rfc4511


@dataclass(frozen=True)
class Result:
    """What a request ended with."""

    code: int
    text: str
    entries: int = 0


def bind(name: str, password: bytes, *, version: int = 3) -> bytes:
    request = rfc4511.BindRequest()
    request["version"] = version
    request["name"] = name
    request["authentication"] = rfc4511.AuthenticationChoice().setComponentByName("simple", rfc4511.Simple(password))
    return message("bindRequest", request)


def search(
    base: str, filter: str, *, scope: str = "SUBTREE", size: int = 0, attributes: tuple[str, ...] = ("1.1",)
) -> bytes:
    request = search_operation(base, filter, scope, ldap3.DEREF_NEVER, attributes, size, 0, False, False, [])
    return message("searchRequest", request)


def root() -> bytes:
    return search("", "(objectClass=*)", scope="BASE", attributes=("defaultNamingContext",))


def extended(oid: str) -> bytes:
    request = rfc4511.ExtendedRequest()
    request["requestName"] = rfc4511.RequestName(oid)
    return message("extendedReq", request)


def message(kind: str, request: Any, *, id: int = 1) -> bytes:
    whole = rfc4511.LDAPMessage()
    whole["messageID"] = id
    whole["protocolOp"] = rfc4511.ProtocolOp().setComponentByName(kind, request)
    return bytes(encoder.encode(whole))


WAYS = {"bind": bind, "search": search, "root": root, "extended": extended}


async def converse(address: tuple[str, int], *requests: tuple[Any, ...]) -> list[Result]:
    """Make the requests, one after the other on one connection: `("bind", name, password)` and so on."""
    reader, writer = await asyncio.open_connection(*address)
    results = []
    for way, *arguments in requests:
        writer.write(WAYS[way](*arguments))
        results.append(await _result(reader))
    writer.close()
    await writer.wait_closed()
    return results


async def _result(reader: asyncio.StreamReader) -> Result:
    received, entries = bytearray(), 0
    while True:
        whole = take_message(received)
        if whole is None:
            chunk = await reader.read(65536)
            assert chunk, "hung up"
            received += chunk
            continue
        answer, _ = decoder.decode(whole, asn1Spec=rfc4511.LDAPMessage())
        kind, body = answer["protocolOp"].getName(), answer["protocolOp"].getComponent()
        if kind != "searchResEntry":
            return Result(int(body["resultCode"]), str(body["diagnosticMessage"]), entries)
        entries += 1
