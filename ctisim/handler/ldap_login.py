"""Steps 7 to 12: the user's password, as the LDAP directory sees it."""

from __future__ import annotations

from ctisim.cluster import refusals
from ctisim.directory import BindRefused, DirectoryConnection, HostUnreachable, escape_filter
from ctisim.handler.handler import CtiHandler
from ctisim.handler.wording import ldap as words
from ctisim.trace import Trace, printable
from ctisim.trace import wording as blocks

FOUND = 0


class LdapLogin:
    """One user's authentication against the directory: bind as service account, search, bind as the user."""

    def __init__(self, handler: CtiHandler, trace: Trace) -> None:
        self._settings = handler.manager.lab.directory
        self._directory = handler.manager.world.directory
        self._release = handler.manager.release
        self._trace = trace
        self._handler = handler

    async def authenticate(self, login: str, password: bytes) -> None:
        """Raise SignInRefused unless the directory knows the login and takes the password."""
        escaped = self._escape(login)  # 7
        service = await self._connect_as_administrator()  # 8-10
        try:
            dn = await self._find_user(service, escaped)  # 11
        finally:
            await service.close()
        await self._authenticate_user(dn, password)  # 12

    def _escape(self, login: str) -> str:
        escaped = escape_filter(login)
        self._trace.info(*blocks.ldap_login(login, escaped))
        self._trace.skip(1)  # .039, unpublished like the others skipped below
        return escaped

    async def _connect_as_administrator(self) -> DirectoryConnection:
        manager = self._settings.manager
        self._trace.info("LDAP not initialized...connecting...", "authenticationLDAP::connect():enter")
        try:
            service = await self._bind(manager.name, manager.password.get_secret_value().encode(), first=True)
        except BindRefused as refused:
            self._trace.info(*words.bind_refused(refused))
            self._trace.info("authenticationLDAP::connect():exit AUTH_NOT_INITIALIZED")  # after Unity Connection's
            raise refusals.directory_unavailable() from None
        self._trace.info(" Authentication of LDAP administrator successful.")
        self._trace.skip(13)  # .059 to .071
        return service

    async def _find_user(self, service: DirectoryConnection, escaped: str) -> str:
        search = self._settings.filter.replace("{login}", escaped)
        self._trace.info(*blocks.ldap_search(search, self._settings.base))
        try:
            found = await service.find(self._settings.base, search)
        except HostUnreachable as lost:
            self._unreachable(lost)
            raise refusals.directory_unavailable() from None
        self._trace.info(f"LDAP Search complete. Code: {found.code}")
        if found.code != FOUND or len(found.dns) != 1:
            self._trace.info(*words.not_found(found))
            raise refusals.bad_credentials()
        self._trace.info("Get DN of entry.", f"Got DN: {printable(found.dns[0])}")
        return found.dns[0]

    async def _authenticate_user(self, dn: str, password: bytes) -> None:
        self._trace.info(f" Attempt to authenticate DN: {printable(dn)}")
        try:
            user = await self._bind(dn, password)
        except BindRefused as refused:
            self._trace.info(*words.bind_refused(refused))
            self._trace.info("authenticationLDAP::authenticateUserWithPassword():Exit(1)")  # ours
            raise refusals.bad_credentials() from None
        await user.close()
        self._trace.info("authenticationLDAP::authenticateUserWithPassword():Exit(0)")

    async def _bind(self, name: str, password: bytes, *, first: bool = False) -> DirectoryConnection:
        """Bind at the first host that answers. Raises BindRefused, or SignInRefused when none does."""
        hosts = self._directory.hosts
        for number, host in enumerate(hosts):
            self._trace.info(*blocks.ldap_authenticate(host.url, self._release, number))
            if first:
                self._trace.info(blocks.ldap_initialized(host.url))
            self._trace.info(*blocks.ldap_timeout(self._settings.network_timeout, self._release))
            self._trace.skip(6 if first else 7)  # .045 to .050, .080 to .086
            try:
                connection = await self._directory.bind(host, name, password)
            except HostUnreachable as lost:
                self._unreachable(lost)
                continue
            self._trace.info(
                f" LDAP authentication bind SUCCESS for {printable(name)}",
                *blocks.ldap_success(host.host, host.port, connection=number, servers=len(hosts)),
                "authenticationLDAP::Authenticate():exit(0)",
            )
            return connection
        self._trace.info("authenticationLDAP::Authenticate():exit(1)")  # ours
        raise refusals.directory_unavailable()

    def _unreachable(self, lost: HostUnreachable) -> None:
        self._trace.info(*words.unreachable(lost), self._handler.ims_alarm_text("LDAPServerUnreachable"))
