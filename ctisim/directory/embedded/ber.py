"""LDAP's bytes: requests out of BER, answers into it, by ldap3's RFC 4511 definitions and pyasn1.

ldap3 only ever writes filters, and its definition cannot read a `not`; so a filter is read level by level, which also
bounds how deep and how wide it may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pyasn1.codec.ber import decoder, encoder
from pyasn1.type import namedtype, tag, univ

from ctisim.directory.embedded import filters, requests
from ctisim.directory.quiet import rfc4511

MOST_BYTES = 16384  # ours: a sign-in's search takes 300; bounds the time a hostile one takes
MOST_TESTS = 200  # ours
MOST_LEVELS = 50  # ours


class BadMessage(Exception):
    """These bytes are no LDAP request we can make sense of."""


def take_message(received: bytearray) -> bytes | None:
    """Take one whole message off the front; None while it is incomplete. Raises BadMessage."""
    if len(received) < 2:
        if received and received[0] != 0x30:
            raise BadMessage("no LDAP message begins like this")
        return None
    if received[0] != 0x30:
        raise BadMessage("no LDAP message begins like this")
    length, header = received[1], 2
    if length & 0x80:
        octets = length & 0x7F
        if not 1 <= octets <= 4:
            raise BadMessage("a length in no form that LDAP allows")
        header += octets
        if len(received) < header:
            return None
        length = int.from_bytes(received[2:header], "big")
    if header + length > MOST_BYTES:
        raise BadMessage(f"a message of {header + length} bytes is too long")
    if len(received) < header + length:
        return None
    message = bytes(received[: header + length])
    del received[: header + length]
    return message


def decode(data: bytes) -> requests.Message:
    """Read one request. Raises BadMessage, whatever the bytes."""
    try:
        message, rest = decoder.decode(data, asn1Spec=_MESSAGE)
        if rest:
            raise BadMessage("more bytes than the message has")
        operation = message["protocolOp"]
        request = _request(operation.getName(), operation.getComponent())
        return requests.Message(int(message["messageID"]), request, tuple(_critical(message["controls"])))
    except BadMessage:
        raise
    except Exception as error:  # pyasn1 raises what it stumbles over
        raise BadMessage(f"unreadable ({type(error).__name__})") from None


def _request(name: str, body: Any) -> Any:
    if name in _WRITES:
        return requests.Write(_WRITES[name])
    reader = _READERS.get(name)
    if reader is None:
        raise BadMessage(f"{name} is no request")
    return reader(body)


def _read_bind(body: Any) -> requests.Bind:
    choice = body["authentication"]
    secret = choice.getComponent()
    version, name = int(body["version"]), str(body["name"])
    if choice.getName() == "simple":
        return requests.Bind(version, name, bytes(secret))
    mechanism = str(secret["mechanism"]) if choice.getName() == "sasl" else str(choice.getName())
    return requests.Bind(version, name, None, mechanism)


def _read_search(body: Any) -> requests.Search:
    return requests.Search(
        str(body["baseObject"]),
        requests.Scope(int(body["scope"])),
        int(body["sizeLimit"]),
        bool(body["typesOnly"]),
        _FilterReader().read(bytes(body["filter"])),
        tuple(str(each) for each in body["attributes"]),
    )


_READERS: dict[str, Any] = {
    "bindRequest": _read_bind,
    "unbindRequest": lambda body: requests.Unbind(),
    "searchRequest": _read_search,
    "abandonRequest": lambda body: requests.Abandon(),
    "extendedReq": lambda body: requests.Extended(str(body["requestName"])),
}
_WRITES = {
    "modifyRequest": "modifyResponse",
    "addRequest": "addResponse",
    "delRequest": "delResponse",
    "modDNRequest": "modDNResponse",
    "compareRequest": "compareResponse",
}


def _critical(controls: Any) -> Iterable[str]:
    if controls.hasValue():
        return [str(control["controlType"]) for control in controls if bool(control["criticality"])]
    return ()


class _FilterReader:
    """Reads one filter, counting."""

    def __init__(self) -> None:
        self._tests = 0

    def read(self, data: bytes, level: int = 0) -> filters.Filter:
        self._tests += 1
        if level > MOST_LEVELS or self._tests > MOST_TESTS:
            raise BadMessage("too large a filter")
        choice, rest = decoder.decode(data, asn1Spec=_FILTER_LEVEL)
        if rest:
            raise BadMessage("more bytes than the filter has")
        kind, body = choice.getName(), choice.getComponent()
        if kind == "and":
            return filters.And(tuple(self.read(bytes(each), level + 1) for each in body))
        if kind == "or":
            return filters.Or(tuple(self.read(bytes(each), level + 1) for each in body))
        if kind == "not":
            return filters.Not(self.read(bytes(body), level + 1))
        return _read_test(kind, body)


def _read_test(kind: str, body: Any) -> filters.Filter:
    if kind == "present":
        return filters.Present(str(body))
    if kind == "substringFilter":
        return _read_substrings(str(body["type"]), body["substrings"])
    if kind == "extensibleMatch":
        return filters.Extensible(
            str(body["type"]) if body["type"].hasValue() else "",
            str(body["matchingRule"]) if body["matchingRule"].hasValue() else "",
            _text(body["matchValue"]),
            bool(body["dnAttributes"]) if body["dnAttributes"].hasValue() else False,
        )
    attribute, value = str(body["attributeDesc"]), _text(body["assertionValue"])
    if kind == "greaterOrEqual":
        return filters.AtLeast(attribute, value)
    if kind == "lessOrEqual":
        return filters.AtMost(attribute, value)
    return filters.Equal(attribute, value, "~=" if kind == "approxMatch" else "=")


def _read_substrings(attribute: str, pieces: Any) -> filters.Like:
    initial, between, final = "", [], ""
    for piece in pieces:
        text = _text(piece.getComponent())
        if piece.getName() == "initial":
            initial = text
        elif piece.getName() == "final":
            final = text
        else:
            between.append(text)
    return filters.Like(attribute, initial, tuple(between), final)


def _text(value: Any) -> str:
    """An assertion's octets; those that are no UTF-8 become what no entry holds."""
    return bytes(value).decode(errors="surrogateescape")


def _message_spec() -> Any:
    """RFC 4511's LDAPMessage, in which a search's filter stays unread."""

    def replaced(spec: Any, name: str, part: Any) -> Any:
        types = [type(each)(each.name, part if each.name == name else each.asn1Object) for each in spec.namedTypes]
        return namedtype.NamedTypes(*types)

    search_spec, operation_spec = rfc4511.SearchRequest(), rfc4511.ProtocolOp()
    search = univ.Sequence(
        componentType=replaced(search_spec.componentType, "filter", univ.Any()), tagSet=search_spec.tagSet
    )
    operation = univ.Choice(componentType=replaced(operation_spec.componentType, "searchRequest", search))
    return univ.Sequence(componentType=replaced(rfc4511.LDAPMessage().componentType, "protocolOp", operation))


def _filter_level_spec() -> Any:
    """One level of RFC 4511's Filter: what it holds stays unread."""

    def context(number: int) -> Any:
        return tag.Tag(tag.tagClassContext, tag.tagFormatConstructed, number)

    several = univ.SetOf(componentType=univ.Any())
    tests = [each for each in rfc4511.Filter().componentType.namedTypes if each.name not in ("and", "or", "notFilter")]
    return univ.Choice(
        componentType=namedtype.NamedTypes(
            namedtype.NamedType("and", several.subtype(implicitTag=context(0))),
            namedtype.NamedType("or", several.subtype(implicitTag=context(1))),
            namedtype.NamedType("not", univ.Any().subtype(explicitTag=context(2))),
            *tests,
        )
    )


_MESSAGE = _message_spec()
_FILTER_LEVEL = _filter_level_spec()


def result(
    id: int,
    kind: str,
    code: int,
    diagnostic: str = "",
    *,
    matched: str = "",
    referral: Sequence[str] = (),
    name: str = "",
    value: bytes = b"",
) -> bytes:
    """A response that carries a result: `bindResponse`, `searchResDone`, `extendedResp` and the like.

    `name` and `value` belong to an extended response only.
    """
    body = rfc4511.ProtocolOp().componentType.getTypeByPosition(_position(kind)).clone()
    body["resultCode"] = code
    body["matchedDN"] = matched
    body["diagnosticMessage"] = diagnostic
    if referral:
        body["referral"] = rfc4511.Referral()
        body["referral"].extend([rfc4511.URI(url) for url in referral])
    if name:
        body["responseName"] = rfc4511.ResponseName(name)
    if value:
        body["responseValue"] = rfc4511.ResponseValue(value)
    return _encode(id, kind, body)


def entry(id: int, dn: str, attributes: Iterable[tuple[str, Sequence[str]]]) -> bytes:
    """One entry that a search found."""
    body = rfc4511.SearchResultEntry()
    body["object"] = dn
    listed = rfc4511.PartialAttributeList()
    for name, values in attributes:
        attribute = rfc4511.PartialAttribute()
        attribute["type"] = name
        attribute["vals"] = rfc4511.Vals()
        attribute["vals"].extend([rfc4511.AttributeValue(value.encode()) for value in values])
        listed.append(attribute)
    body["attributes"] = listed
    return _encode(id, "searchResEntry", body)


def reference(id: int, url: str) -> bytes:
    """A pointer to another server that a search met."""
    body = rfc4511.SearchResultReference()
    body.append(rfc4511.URI(url))
    return _encode(id, "searchResRef", body)


def _position(kind: str) -> int:
    return int(rfc4511.ProtocolOp().componentType.getPositionByName(kind))


def _encode(id: int, kind: str, body: Any) -> bytes:
    message = rfc4511.LDAPMessage()
    message["messageID"] = id
    message["protocolOp"] = rfc4511.ProtocolOp().setComponentByName(kind, body)
    return bytes(encoder.encode(message))
