"""One client's conversation, without a socket."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ldap3.operation.bind import bind_operation

from ctisim.clock import ManualClock
from ctisim.directory import AdData
from ctisim.directory.embedded import Lockout, Operation, Rules, Tree
from ctisim.directory.embedded.binds import Authority
from ctisim.directory.embedded.session import Session, Then
from ctisim.directory.quiet import ldap3
from tests.support import raw_ldap
from tests.support.directories import BASE, PASSWORD, people

WALTER = f"CN=Walter White,{BASE}"
BIND = raw_ldap.bind(WALTER, PASSWORD)
START_TLS, WHO_AM_I = "1.3.6.1.4.1.1466.20037", "1.3.6.1.4.1.4203.1.11.3"


def session(*, rules: Rules | None = None, can_start_tls: bool = True, secure: bool = False) -> Session:
    tree = Tree(people(), base=BASE)
    authority = Authority(tree, ManualClock(), Lockout(), AdData.NO_SUCH_USER)
    return Session(7, tree, authority, rules or Rules(), can_start_tls=can_start_tls, secure=secure)


def test_the_audit_holds_what_was_asked_and_no_password() -> None:
    asking = session()
    bound, searched = asking.receive(BIND).asked, asking.receive(raw_ldap.search(BASE, "(cn=w*)")).asked
    assert (bound.operation, bound.connection, bound.name, bound.result) == (Operation.BIND, 7, WALTER, 0)
    assert (searched.base, searched.filter, searched.found) == (BASE, "(cn=w*)", 1)
    assert PASSWORD.decode() not in repr(bound)


def test_somebody_nobody_knows_can_be_told_so() -> None:
    answer = session().receive(raw_ldap.bind("nobody@joshlab.net", b"x"))
    assert "data 525," in answer.asked.diagnostic


@pytest.mark.parametrize("version", [2, 3])
def test_both_versions_of_ldap_may_bind(version: int) -> None:
    assert session().receive(raw_ldap.bind(WALTER, PASSWORD, version=version)).asked.result == 0


def test_start_tls_is_begun_once() -> None:
    asking = session()
    assert asking.receive(raw_ldap.extended(START_TLS)).then is Then.START_TLS
    asking.secured()
    again = asking.receive(raw_ldap.extended(START_TLS))
    assert (again.asked.result, again.then) == (1, Then.GO_ON)


def test_start_tls_forgets_who_was_bound() -> None:
    asking = session()
    asking.receive(BIND)
    asking.receive(raw_ldap.extended(START_TLS))
    asking.secured()
    assert asking.receive(raw_ldap.search(BASE, "(cn=*)")).asked.result == 1


def test_start_tls_without_a_certificate_is_unavailable() -> None:
    assert session(can_start_tls=False).receive(raw_ldap.extended(START_TLS)).asked.result == 52


def test_a_bind_without_tls_can_be_refused() -> None:
    rules = Rules(strong_auth=True)
    assert session(rules=rules).receive(BIND).asked.result == 8
    assert session(rules=rules, secure=True).receive(BIND).asked.result == 0


def test_who_am_i_is_answered_as_windows_does() -> None:
    asking = session()
    asking.receive(BIND)
    assert b"u:JOSHLAB\\wwhite" in asking.receive(raw_ldap.extended(WHO_AM_I)).data


def test_a_change_is_refused() -> None:
    deletion = bytes.fromhex("30080201054a03") + b"c=x"
    answer = session().receive(deletion)
    assert (answer.asked.operation, answer.asked.result) == (Operation.WRITE, 53)
    assert b"\x6b" in answer.data  # delResponse


def test_a_critical_control_is_refused_and_another_ignored() -> None:
    asking = session()
    asking.receive(BIND)
    control = bytes.fromhex("a00e300c0405312e322e330101ff0400")
    ignored = bytes.fromhex("a00b30090405312e322e330400")
    body = raw_ldap.search(BASE, "(cn=w*)")[2:]
    assert asking.receive(bytes([0x30, len(body) + len(control)]) + body + control).asked.result == 12
    assert asking.receive(bytes([0x30, len(body) + len(ignored)]) + body + ignored).asked.found == 1


def test_rubbish_is_answered_with_a_notice_and_the_end() -> None:
    answer = session().receive(b"\x30\x03\x02\x01\x01")
    assert (answer.asked.operation, answer.then) == (Operation.UNREADABLE, Then.HANG_UP)
    assert b"1.3.6.1.4.1.1466.20036" in answer.data


def test_sasl_is_not_known_here() -> None:
    request = bind_operation(3, ldap3.SASL, "", sasl_mechanism="GSSAPI")
    assert session().receive(raw_ldap.message("bindRequest", request)).asked.result == 7


@given(st.binary(max_size=60), st.sampled_from([BIND, raw_ldap.search(BASE, "(cn=*)"), raw_ldap.root()]), st.data())
@settings(max_examples=60, deadline=None)
def test_a_session_survives_whatever_comes(rubbish: bytes, request_bytes: bytes, data: st.DataObject) -> None:
    asking = session()
    position = data.draw(st.integers(0, len(request_bytes)))
    asking.receive(request_bytes[:position] + rubbish + request_bytes[position:])
    assert asking.receive(BIND).asked.result == 0
