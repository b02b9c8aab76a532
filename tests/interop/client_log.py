"""Reads what the library's own log complains of.

The library catches what goes wrong in its threads and goes on without the event: a null string from a server drops a
device or a call without a word on the wire. Only its log tells. What it stumbles over by itself, whatever the server
does, is listed with the reason.
"""

import re
from collections.abc import Iterator

_ENTRY = re.compile(r"^(?=[A-Z][a-z]{2} +\d+ [\d:.]+ \S+ %JTAPI-)", re.MULTILINE)
_TROUBLE = re.compile(r"\b[\w.$]*(?:Exception|Error)\b(?=[:\s]|$)|^\s+at [\w.$]+\(", re.MULTILINE)

KNOWN_SLIPS = {
    r"DeserializationException: (EOF|IO exception) while reading": "how the reader notices that the connection ended",
    r"Provider closecom\.cisco\.cti\.client\.OutOfServiceException": "a provider is closed while its server is away",
    r"java\.net\.SocketException": "the same, when the socket was closed or reset",
    r"java\.net\.ConnectException": "nobody listens; the library will try again",
    r"clearwaitingSemaphore": "a refusal that comes before anybody waits for it",
    r"MessageInputStream\.close\(\)\" because": "closing a stream twice after the end of the connection",
    r"CCNException": "how it carries a refusal from the wire to the application",
    r"while simulating callClosed": "an application that leaves while a call stands of which nothing was told yet",
    r"InterruptedException": "how its threads are told to end",
    r"DeviceMap\.\w+\(\)\" because": "an open that failed before there was a device list",
    r"Valid Error Value for endRoute\(\)": "an application that ends a route session with an error",
    r"error(Code|Name|Description)?\s*=": "a field of a printed message",
    r"(Platform|InvalidState|InvalidArgument)ExceptionImpl": "thrown at the application on purpose",
}


def complaints(log: str, *allowed: str) -> list[str]:
    """The log's entries that tell of an exception, without the library's own slips and without what is allowed.

    `allowed` are regular expressions, for a test that provokes an exception on purpose.
    """
    harmless = [re.compile(pattern) for pattern in (*KNOWN_SLIPS, *allowed)]
    return [
        entry.rstrip()
        for entry in _entries(log)
        if _TROUBLE.search(entry) and not any(pattern.search(entry) for pattern in harmless)
    ]


def _entries(log: str) -> Iterator[str]:
    """An entry begins with a date and the facility; what follows on further lines belongs to it."""
    return (entry for entry in _ENTRY.split(log) if entry.strip())
