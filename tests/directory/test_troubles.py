"""What went wrong is told from what was raised."""

from __future__ import annotations

import errno
import socket
import ssl

import pytest

from ctisim.directory import Trouble
from ctisim.directory.quiet import ldap3_exceptions as ldap
from ctisim.directory.tls import NameMismatch
from ctisim.directory.troubles import Phase, explain, timed_out


def as_ldap3_does(kind: type[Exception], error: Exception) -> Exception:
    """ldap3 makes a class of both, and hands on only the text."""
    return ldap.communication_exception_factory(kind, type(error)(str(error)))("while talking: " + str(error))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (
            as_ldap3_does(ldap.LDAPSocketOpenError, ConnectionRefusedError(111, "refused")),
            Trouble.REFUSED,
        ),
        (as_ldap3_does(ldap.LDAPSocketOpenError, OSError(errno.EHOSTUNREACH, "No route")), Trouble.UNROUTABLE),
        (as_ldap3_does(ldap.LDAPSocketOpenError, TimeoutError("timed out")), Trouble.TIMEOUT),
        (as_ldap3_does(ldap.LDAPSocketReceiveError, ConnectionResetError(104, "reset")), Trouble.CLOSED),
        (ldap.LDAPSessionTerminatedByServerError("terminated"), Trouble.CLOSED),
        (ldap.LDAPStartTLSError("startTLS failed - unavailable"), Trouble.START_TLS_REFUSED),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), Trouble.UNKNOWN_HOST),
        (ldap.LDAPSocketReceiveError("invalid messageId received"), Trouble.MALFORMED),
        (IndexError("index out of range"), Trouble.MALFORMED),
    ],
)
def test_an_error_is_explained(error: Exception, kind: Trouble) -> None:
    assert explain(error, Phase.ASKING)[0] is kind


@pytest.mark.parametrize(
    ("phase", "kind"),
    [
        (Phase.WAITING, Trouble.BUSY),
        (Phase.CONNECTING, Trouble.UNROUTABLE),
        (Phase.SECURING, Trouble.TIMEOUT),
        (Phase.ASKING, Trouble.TIMEOUT),
    ],
)
def test_silence_means_something_else_in_each_phase(phase: Phase, kind: Trouble) -> None:
    assert timed_out(phase)[0] is kind


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (NameMismatch("another"), Trouble.NAME_MISMATCH),
        (TimeoutError(), Trouble.TIMEOUT),
        (ssl.SSLError("wrong version number"), Trouble.TLS),
    ],
)
def test_trouble_with_tls_is_told_whatever_ldap3_makes_of_it(error: Exception, kind: Trouble) -> None:
    assert explain(ldap.LDAPStartTLSError("wrap socket error"), Phase.SECURING, error)[0] is kind
