"""One client's conversation: a request in, its answer out. Knows no sockets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from ctisim.directory.codes import LdapResult
from ctisim.directory.embedded import ber
from ctisim.directory.embedded.ber import BadMessage
from ctisim.directory.embedded.binds import Authority, diagnostic
from ctisim.directory.embedded.filters import Present
from ctisim.directory.embedded.requests import (
    Abandon,
    Bind,
    Extended,
    Message,
    Scope,
    Search,
    Unbind,
    Write,
)
from ctisim.directory.embedded.search import Outcome, search, shown
from ctisim.directory.embedded.tree import Tree, root_dse

START_TLS = "1.3.6.1.4.1.1466.20037"
WHO_AM_I = "1.3.6.1.4.1.4203.1.11.3"
NOTICE_OF_DISCONNECTION = "1.3.6.1.4.1.1466.20036"
NOT_BOUND = "00002020: Operation unavailable without authentication"  # Samba's words


class Operation(Enum):
    """What was asked."""

    BIND = auto()
    SEARCH = auto()
    EXTENDED = auto()
    UNBIND = auto()
    ABANDON = auto()
    WRITE = auto()
    UNREADABLE = auto()


class Then(Enum):
    """What follows an answer."""

    GO_ON = auto()
    START_TLS = auto()
    HANG_UP = auto()


@dataclass(frozen=True)
class Asked:
    """One line of the audit: what a client asked, and the result it was given. Never a password.

    `name` is who binds, `base` and `filter` what is searched, `oid` an extended request's; `found` counts entries.
    """

    operation: Operation
    connection: int = 0
    name: str = ""
    base: str = ""
    filter: str = ""
    oid: str = ""
    secure: bool = False
    result: int = LdapResult.SUCCESS
    diagnostic: str = ""
    found: int = 0


@dataclass(frozen=True)
class Answer:
    """The bytes to send (perhaps none), the audit's line, and what follows."""

    data: bytes
    asked: Asked
    then: Then = Then.GO_ON


@dataclass
class Rules:
    """How a server behaves; may be changed while it runs.

    `most` bounds every search (Windows: 1000). `strong_auth` refuses simple binds without TLS, as domain
    controllers that require signing do. `host` is the server's own name.
    """

    most: int = 1000
    strong_auth: bool = False
    host: str = "dc1.joshlab.net"


class Session:
    """Who this client is, and whether it speaks TLS."""

    def __init__(
        self, number: int, tree: Tree, authority: Authority, rules: Rules, *, can_start_tls: bool, secure: bool
    ) -> None:
        self._number = number
        self._tree = tree
        self._authority = authority
        self._rules = rules
        self._can_start_tls = can_start_tls
        self._secure = secure
        self._bound_as = ""

    def receive(self, data: bytes) -> Answer:
        """Answer one whole message, whatever its bytes; damaged ones with a notice of disconnection."""
        try:
            message = ber.decode(data)
        except BadMessage as error:
            return self.refuse(error)
        if message.critical:
            return self._answer(message, Asked(_OPERATIONS[type(message.request)]), *_UNKNOWN_CONTROL)
        return self._serve(message)

    def refuse(self, error: BadMessage) -> Answer:
        """Say what is wrong, and hang up (RFC 4511 section 4.4.1)."""
        asked = Asked(
            Operation.UNREADABLE,
            self._number,
            secure=self._secure,
            result=LdapResult.PROTOCOL_ERROR,
            diagnostic=str(error),
        )
        notice = ber.result(0, "extendedResp", asked.result, asked.diagnostic, name=NOTICE_OF_DISCONNECTION)
        return Answer(notice, asked, Then.HANG_UP)

    def secured(self) -> None:
        """TLS has begun. Who was bound before is nobody now."""
        self._secure = True
        self._bound_as = ""

    def _serve(self, message: Message) -> Answer:
        request = message.request
        if isinstance(request, Bind):
            return self._bind(message, request)
        if isinstance(request, Search):
            return self._search(message, request)
        if isinstance(request, Extended):
            return self._extended(message, request)
        if isinstance(request, Write):
            return self._answer(message, Asked(Operation.WRITE), *_READ_ONLY)
        if isinstance(request, Unbind):
            return Answer(b"", self._signed(Asked(Operation.UNBIND)), Then.HANG_UP)
        return Answer(b"", self._signed(Asked(Operation.ABANDON)))

    def _bind(self, message: Message, request: Bind) -> Answer:
        self._bound_as = ""
        code, text = self._check(request)
        if code == LdapResult.SUCCESS:
            self._bound_as = request.name
        return self._answer(message, Asked(Operation.BIND, name=request.name), code, text)

    def _check(self, request: Bind) -> tuple[int, str]:
        """Anonymous is welcome, and may read the root DSE; a name without a password is refused as a wrong one."""
        if request.password is None:
            return LdapResult.AUTH_METHOD_NOT_SUPPORTED, f"{request.mechanism}: only simple binds here"
        if self._rules.strong_auth and not self._secure:
            return LdapResult.STRONGER_AUTH_REQUIRED, _SIGNING_REQUIRED
        if not request.name and not request.password:
            return LdapResult.SUCCESS, ""
        refusal = self._authority.refusal(request.name, request.password)
        if refusal is None:
            return LdapResult.SUCCESS, ""
        return LdapResult.INVALID_CREDENTIALS, diagnostic(refusal)

    def _search(self, message: Message, request: Search) -> Answer:
        asked = Asked(Operation.SEARCH, base=request.base, filter=str(request.filter))
        if request.base == "" and request.scope is Scope.BASE:
            outcome = self._root_dse(request)
        elif not self._bound_as:
            outcome = Outcome(LdapResult.OPERATIONS_ERROR, NOT_BOUND)
        else:
            outcome = search(self._tree, request, self._rules.most)
        parts = [ber.entry(message.id, entry.dn, shown(entry, request)) for entry in outcome.entries]
        parts += [ber.reference(message.id, url) for url in outcome.references]
        asked = replace(asked, found=len(outcome.entries))
        done = self._answer(message, asked, outcome.code, outcome.diagnostic, outcome.matched, outcome.referral)
        return replace(done, data=b"".join([*parts, done.data]))

    def _root_dse(self, request: Search) -> Outcome:
        entry = root_dse(self._tree, self._rules.host, start_tls=self._can_start_tls)
        # it has no objectClass, and yet everybody asks for it with (objectClass=*)
        fits = isinstance(request.filter, Present) or request.filter.fits(entry)
        return Outcome(LdapResult.SUCCESS, entries=[entry] if fits else [])

    def _extended(self, message: Message, request: Extended) -> Answer:
        asked = Asked(Operation.EXTENDED, oid=request.oid)
        if request.oid == START_TLS:
            return self._start_tls(message, asked)
        if request.oid == WHO_AM_I:
            return self._answer(message, asked, LdapResult.SUCCESS, value=self._who().encode())
        text = f"Extended Operation({request.oid}) not supported"  # Samba's words
        return self._answer(message, asked, LdapResult.PROTOCOL_ERROR, text)

    def _start_tls(self, message: Message, asked: Asked) -> Answer:
        if self._secure:
            return self._answer(message, asked, LdapResult.OPERATIONS_ERROR, "TLS is in place already")
        if not self._can_start_tls:
            text = "00000000: LdapErr: DSID-0C090E09, comment: Error initializing SSL/TLS, data 0, v1db1"
            return self._answer(message, asked, LdapResult.UNAVAILABLE, text)
        return replace(self._answer(message, asked, LdapResult.SUCCESS), then=Then.START_TLS)

    def _who(self) -> str:
        """As Windows says it: `u:JOSHLAB\\wwhite`; nothing for anonymous."""
        account = self._authority.account(self._bound_as)
        return f"u:{self._tree.netbios}\\{account.login}" if account else ""

    def _answer(
        self,
        message: Message,
        asked: Asked,
        code: int,
        text: str = "",
        matched: str = "",
        referral: tuple[str, ...] = (),
        value: bytes = b"",
    ) -> Answer:
        asked = self._signed(replace(asked, result=int(code), diagnostic=text))
        kind = message.request.answer if isinstance(message.request, Write) else _ANSWERS.get(asked.operation)
        if kind is None:
            return Answer(b"", asked)
        data = ber.result(message.id, kind, code, text, matched=matched, referral=referral, name=asked.oid, value=value)
        return Answer(data, asked)

    def _signed(self, asked: Asked) -> Asked:
        return replace(asked, connection=self._number, secure=self._secure)


_OPERATIONS = {
    Bind: Operation.BIND,
    Search: Operation.SEARCH,
    Extended: Operation.EXTENDED,
    Unbind: Operation.UNBIND,
    Abandon: Operation.ABANDON,
    Write: Operation.WRITE,
}
_ANSWERS = {
    Operation.BIND: "bindResponse",
    Operation.SEARCH: "searchResDone",
    Operation.EXTENDED: "extendedResp",
}
_UNKNOWN_CONTROL = (LdapResult.UNAVAILABLE_CRITICAL_EXTENSION, "no controls are known here")
_READ_ONLY = (LdapResult.UNWILLING_TO_PERFORM, "this directory is read only")
# Windows' words, from general knowledge
_SIGNING_REQUIRED = (
    "00002028: LdapErr: DSID-0C090202, comment: The server requires binds to turn on integrity checking "
    "if SSL\\TLS are not already active on the connection, data 0, v1db1"
)
