"""The directory a lab asks for: its own embedded one, or the real servers it names."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing

from ctisim.clock import Clock
from ctisim.directory import Host, LdapDirectory, TlsPolicy
from ctisim.directory.embedded import Account, EmbeddedDirectory, Tree
from ctisim.directory.embedded.certificates import Authority
from ctisim.directory.routes import Address, Routes
from ctisim.directory.site import DirectorySite
from ctisim.lab import AccountState, DirectorySettings, Lab, RequireCertificate, User


@asynccontextmanager
async def open_directory(lab: Lab, clock: Clock) -> AsyncIterator[DirectorySite]:
    """What a sign-in asks. Raises ValueError for a host that is none, OSError for unreadable authorities."""
    settings = lab.directory
    hosts = tuple(Host.parse(url, start_tls=settings.start_tls) for url in settings.hosts)
    if not settings.embedded:
        routes = Routes()
        with closing(_asking(settings, hosts, routes, None, clock)) as directory:
            yield DirectorySite(directory, routes)
        return
    authority = Authority()
    names = [*settings.valid_names, *(host.host for host in hosts)]
    async with EmbeddedDirectory(tree_of(lab), tls=authority.issue(names).context(), clock=clock) as embedded:
        routes = Routes({host: address_of(embedded, host) for host in hosts})
        with closing(_asking(settings, hosts, routes, authority.pem, clock)) as directory:
            yield DirectorySite(directory, routes, embedded, authority)


def _asking(
    settings: DirectorySettings, hosts: Sequence[Host], routes: Routes, authority: str | None, clock: Clock
) -> LdapDirectory:
    return LdapDirectory(
        hosts,
        network_timeout=settings.network_timeout,
        tls=_policy(settings, authority),
        connect_to=routes,
        clock=clock,
    )


def address_of(embedded: EmbeddedDirectory, host: Host) -> Address:
    """Where an embedded directory plays that host: LDAP and LDAPS have a port each."""
    return embedded.host, embedded.tls_port if host.secure else embedded.port


def tree_of(lab: Lab) -> Tree:
    """The embedded directory's accounts: the lab's LDAP users and its service account."""
    settings = lab.directory
    accounts = [_account(lab, user) for user in lab.users if user.is_ldap]
    people = [account for account in accounts if account is not None]
    manager = settings.manager
    service = Account(login=_login(manager.name), password=manager.password.get_secret_value())
    tree = Tree([*people, service], domain=settings.domain, base=settings.base)
    service.dn = manager.name if "=" in manager.name else f"CN={service.login},CN=Users,{tree.domain_dn}"
    if "@" in manager.name:
        service.upn = manager.name
    return tree


def _login(name: str) -> str:
    """The account name in a UPN, a DOMAIN\\name or a DN."""
    if "=" in name:
        return name.split(",")[0].partition("=")[2]
    return name.rpartition("\\")[2].partition("@")[0]


def _account(lab: Lab, user: User) -> Account | None:
    state = user.directory.account
    if state is AccountState.MISSING:
        return None
    return Account(
        login=user.id,
        common_name=user.display_name,
        dn=user.directory.dn or "",
        upn=user.directory.upn or "",
        password=user.password.get_secret_value(),
        disabled=state is AccountState.DISABLED,
        locked=state is AccountState.LOCKED,
        expired=state is AccountState.EXPIRED,
        password_expired=state is AccountState.PASSWORD_EXPIRED,
        must_change=state is AccountState.MUST_CHANGE,
        no_logon_hours=state is AccountState.LOGON_HOURS,
        wrong_workstation=state is AccountState.WORKSTATION,
    )


def _policy(settings: DirectorySettings, authority: str | None) -> TlsPolicy:
    """Which certificates count; without a file of its own, an embedded directory's authority is trusted."""
    return TlsPolicy(
        verify=settings.tls_reqcert is RequireCertificate.DEMAND,
        ca_file=settings.ca_file,
        ca_data=authority if settings.ca_file is None else None,
        valid_names=tuple(settings.valid_names),
    )
