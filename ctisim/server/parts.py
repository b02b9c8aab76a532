"""What a server is made of, made from its lab and settings: keys, directory, trace."""

from __future__ import annotations

import sys
from ipaddress import ip_address
from pathlib import Path

from ctisim.clock import Clock
from ctisim.lab import Lab
from ctisim.security import KeyPair, Passwords, SingleSignOn
from ctisim.settings import Settings, TraceTo
from ctisim.trace import FileSink, NullSink, Sink, StdoutSink, TraceLog, file_head


def keys_for(lab: Lab, clock: Clock) -> KeyPair:
    """The lab's key and certificate, or a pair made for the occasion. Raises KeyPairError, OSError."""
    security = lab.security
    if security.key is None or security.certificate is None:
        return KeyPair.make(lab.cluster.nodes[0].name, clock.now(), bits=security.key_size)
    return KeyPair.load(security.key.read_bytes(), security.certificate.read_bytes())


def passwords_for(lab: Lab) -> Passwords:
    """The passwords of the users that LDAP does not know."""
    return Passwords({user.id: user.password for user in lab.users if not user.is_ldap})


def single_sign_on_for(lab: Lab) -> SingleSignOn:
    """The tickets the lab's users have."""
    settings = lab.security.single_sign_on
    tickets = {user.sso_ticket.get_secret_value(): user.id for user in lab.users if user.sso_ticket is not None}
    return SingleSignOn(settings.enabled, settings.server_up, tickets)


def trace_log(lab: Lab, settings: Settings, clock: Clock) -> TraceLog:
    """Where the trace goes, and from which number it counts."""
    return TraceLog(
        sink_for(lab, settings, clock),
        clock,
        pretty=settings.trace_pretty,
        first_signal=lab.cluster.numbering.signal,
    )


def sink_for(lab: Lab, settings: Settings, clock: Clock) -> Sink:
    if settings.trace is TraceTo.NOWHERE:
        return NullSink()
    if settings.trace is TraceTo.STDOUT:
        return StdoutSink(sys.stdout)
    node = lab.cluster.node(settings.node) or lab.cluster.nodes[0]
    head = file_head(
        host=node.name,
        address=node.address,
        version=lab.cluster.full_version,
        started=clock.now(),
        node=node.id,
    )
    return FileSink(Path(settings.trace), head, clock, max_bytes=settings.trace_file_size, pretty=settings.trace_pretty)


def admin_host(host: str) -> str:
    """Where the admin API listens: beside the CTI Manager on a loopback address, never beyond."""
    try:
        loopback = ip_address(host).is_loopback
    except ValueError:
        loopback = host == "localhost"
    return host if loopback else "127.0.0.1"
