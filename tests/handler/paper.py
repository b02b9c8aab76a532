"""A CTI Manager on paper: no sockets, a clock turned by hand, answers kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from ctisim.clock import ManualClock
from ctisim.cluster import build
from ctisim.directory import BindRefused, DirectoryConnection, Found, Host
from ctisim.handler import CtiHandler, CtiManager, Peer, World
from ctisim.lab import Lab
from ctisim.qbe import Limits, Message, Request, Response, decode, encode
from ctisim.qbe.messages import ProviderInitRequest, ProviderInitResponse, ProviderOpenRequest
from ctisim.qbe.structures import ProviderEventFilter
from ctisim.security import KeyPair, Passwords
from ctisim.trace import MemorySink, TraceLog

Result = TypeVar("Result")
AES_KEY = bytes(range(16))
ALL_PROVIDER_EVENTS = ProviderEventFilter(
    device_registered=True, device_unregistered=True, directory_change_notify=True
)


class PaperDirectory:
    """Every login has the password `heisenbg`, and answers come at once unless `gate` is shut."""

    def __init__(self, dns: Sequence[str] = ("CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net",)) -> None:
        self.hosts = (Host.parse("ldap://127.0.0.1:3268"),)
        self.dns = tuple(dns)
        self.gate = asyncio.Event()
        self.gate.set()
        self.asked: list[str] = []

    async def bind(self, host: Host, name: str, password: bytes) -> DirectoryConnection:
        self.asked.append(name)
        await self.gate.wait()
        if password != b"heisenbg":
            raise BindRefused(host, name, 49, "80090308: LdapErr: DSID-0C0903A9, data 52e, v1db1")
        return PaperConnection(self.dns)


@dataclass
class PaperConnection:
    dns: tuple[str, ...]

    async def find(self, base: str, filter: str) -> Found:
        return Found(0, self.dns)

    async def close(self) -> None:
        return None


class PaperRuntime:
    """Waits by the clock turned by hand."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock

    async def breathe(self) -> None:
        """On paper nobody is out of breath."""

    async def within(self, seconds: float, work: Awaitable[Result]) -> Result:
        task = asyncio.ensure_future(work)
        timer = self._clock.call_later(seconds, task.cancel)
        try:
            return await task
        except asyncio.CancelledError:
            raise TimeoutError from None
        finally:
            timer.cancel()


@dataclass
class PaperTransport:
    """Keeps what is written; runs what takes time when the test lets it."""

    peer: Peer = field(default_factory=lambda: Peer("10.10.10.100", 58667))
    frames: list[bytes] = field(default_factory=list)
    closed: bool = False
    work: list[asyncio.Task[None]] = field(default_factory=list)

    def write(self, data: bytes) -> None:
        self.frames.append(data)

    def close(self) -> None:
        self.closed = True

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.work.append(asyncio.get_running_loop().create_task(work))

    def cancel(self) -> None:
        for task in self.work:
            if task is not asyncio.current_task():
                task.cancel()


class PaperServer:
    """A manager of one lab, and the applications that a test connects to it."""

    def __init__(self, lab: Lab, directory: PaperDirectory | None = None, keys: KeyPair | None = None) -> None:
        self.clock = ManualClock()
        self.sink = MemorySink()
        self.directory = directory or PaperDirectory()
        self.manager = CtiManager(
            World(
                lab=lab,
                cluster=build(lab, self.clock.now()),
                directory=self.directory,
                keys=keys or KeyPair.make("paper", self.clock.now(), bits=1024),
                passwords=Passwords({user.id: user.password for user in lab.users if not user.is_ldap}),
                clock=self.clock,
                runtime=PaperRuntime(self.clock),
                log=TraceLog(self.sink, self.clock),
                limits=Limits(),
            )
        )

    def connect(self) -> PaperApplication:
        return PaperApplication(self)

    @property
    def trace(self) -> str:
        return "\n".join(self.sink.records)


class PaperApplication:
    """One application's end of a connection."""

    def __init__(self, server: PaperServer) -> None:
        self.transport = PaperTransport()
        self.handler: CtiHandler = server.manager.connected(self.transport)
        self._server = server
        self._read = 0
        self._sequence = 0

    def send(self, message: Message) -> None:
        self.handler.receive(encode(message))

    def ask(self, request: Request) -> list[Message]:
        """Send a request under the next number; everything it was answered at once."""
        self._sequence += 1
        request.sequence_number = self._sequence
        self.send(request)
        return self.news()

    def answer(self, request: Request) -> Any:
        """The response alone."""
        return next(message for message in self.ask(request) if isinstance(message, Response))

    def news(self) -> list[Message]:
        """What came since the last look."""
        frames = self.transport.frames[self._read :]
        self._read = len(self.transport.frames)
        return [decode(frame) for frame in frames]

    async def settled(self) -> list[Message]:
        """Let what takes time finish; then the news."""
        if self.transport.work:
            await asyncio.wait(self.transport.work)
        return self.news()

    def opening(self, login: str, password: bytes = b"heisenbg", **changes: Any) -> ProviderOpenRequest:
        """A ProviderOpenRequest as JTAPI makes it, with a fresh nonce."""
        greeting: ProviderInitResponse = self.answer(ProviderInitRequest())
        public = x509.load_der_x509_certificate(greeting.certificate).public_key()
        assert isinstance(public, rsa.RSAPublicKey)
        key_text = changes.pop("key_text", AES_KEY) + changes.pop("nonce", greeting.nonce).encode()
        return ProviderOpenRequest(
            **{
                "login": login,
                "password": encrypted(password),
                "encrypted_key_data": public.encrypt(key_text, PKCS1v15()),
                "desired_server_heartbeat_time": 30,
                "filter": ALL_PROVIDER_EVENTS,
                **changes,
            }
        )

    async def sign_in(self, login: str = "wwhite", password: bytes = b"heisenbg", **changes: Any) -> list[Message]:
        """Open a provider; everything from the response on."""
        first = self.ask(self.opening(login, password, **changes))
        return [*first, *await self.settled()]


def encrypted(password: bytes) -> bytes:
    padder = PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(AES_KEY), modes.CBC(bytes(16))).encryptor()
    padded = padder.update(password) + padder.finalize()
    return bytes(16) + encryptor.update(padded) + encryptor.finalize()
