"""What ldap3, the socket and TLS raise, told apart.

ldap3 hands most of it on as text in classes made on the fly (`LDAPSocketOpenError` that is a ConnectionRefusedError
too), and a damaged answer makes its decoder raise whatever it stumbles over. So everything is caught, and explained.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from enum import Enum, auto

from ctisim.directory.port import Trouble
from ctisim.directory.quiet import ldap3_exceptions as ldap
from ctisim.directory.tls import NameMismatch


class Phase(Enum):
    """How far a connection has come."""

    WAITING = auto()
    CONNECTING = auto()
    SECURING = auto()
    ASKING = auto()


# X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED (openssl verify(1))
_OUT_OF_TIME = (9, 10)
_NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EHOSTDOWN, errno.ENETDOWN, errno.EADDRNOTAVAIL)
_ERRNO = re.compile(r"\[Errno (\d+)\]")


def explain(error: BaseException, phase: Phase, tls_trouble: Exception | None = None) -> tuple[Trouble, str]:
    """The kind of trouble, and a sentence about it.

    A bare LDAPSocketReceiveError is ldap3's for an answer to another question; cut connections come as a class of both.
    """
    if tls_trouble is not None:
        return _explain_tls(tls_trouble)
    if isinstance(error, socket.gaierror):
        return Trouble.UNKNOWN_HOST, error.strerror or str(error)
    if isinstance(error, ldap.LDAPStartTLSError):
        return Trouble.START_TLS_REFUSED, str(error)
    if isinstance(error, TimeoutError) or _errno(error) in (errno.EAGAIN, errno.EWOULDBLOCK, errno.ETIMEDOUT):
        return timed_out(phase)
    if isinstance(error, ConnectionRefusedError):
        return Trouble.REFUSED, "connection refused"
    if _errno(error) in _NO_ROUTE:
        return Trouble.UNROUTABLE, "no route to the host"
    if isinstance(error, (OSError, *_CLOSED)) and type(error) is not ldap.LDAPSocketReceiveError:
        return Trouble.CLOSED, f"connection closed while {_WORDS[phase]}"
    return Trouble.MALFORMED, f"the answer makes no sense ({type(error).__name__})"


def timed_out(phase: Phase) -> tuple[Trouble, str]:
    """Silence: nobody there while connecting, somebody mute afterwards."""
    return _SILENCES.get(phase, Trouble.TIMEOUT), f"timed out while {_WORDS[phase]}"


_SILENCES = {Phase.WAITING: Trouble.BUSY, Phase.CONNECTING: Trouble.UNROUTABLE}
_WORDS = {
    Phase.WAITING: "waiting for a thread",
    Phase.CONNECTING: "connecting",
    Phase.SECURING: "starting TLS",
    Phase.ASKING: "waiting for the answer",
}
_CLOSED = (ldap.LDAPSessionTerminatedByServerError, ldap.LDAPSocketSendError, ldap.LDAPSocketCloseError)


def _explain_tls(error: Exception) -> tuple[Trouble, str]:
    if isinstance(error, NameMismatch):
        return Trouble.NAME_MISMATCH, str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        kind = Trouble.EXPIRED if error.verify_code in _OUT_OF_TIME else Trouble.UNTRUSTED
        return kind, error.verify_message
    if isinstance(error, TimeoutError):
        return timed_out(Phase.SECURING)
    return Trouble.TLS, f"no TLS there ({type(error).__name__})"


def _errno(error: BaseException) -> int | None:
    """The number of an OSError; ldap3 leaves it only in the text."""
    if not isinstance(error, OSError):
        return None
    if error.errno is not None:
        return error.errno
    found = _ERRNO.search(str(error))
    return int(found[1]) if found else None
