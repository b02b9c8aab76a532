"""Directories to sign in to: the embedded one, and Samba's and OpenLDAP's as child processes.

All three hold the people of `fixtures/directory` and bear a certificate for dc1.joshlab.net, localhost and 127.0.0.1.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ctisim.clock import Clock
from ctisim.directory import Host, LdapDirectory, TlsPolicy
from ctisim.directory.embedded import Account, EmbeddedDirectory, Lockout, Tree
from ctisim.directory.embedded.certificates import Authority
from tests.support.require import require

RECIPES = Path(__file__).parents[2] / "fixtures" / "directory"
BASE = "OU=Breaking Bad,DC=joshlab,DC=net"
FILTER = (
    "(&(&(objectclass=user)(!(objectclass=Computer))"
    "(!(UserAccountControl:1.2.840.113556.1.4.803:=2)))(sAMAccountName=%s))"
)
ADMINISTRATOR, ADMINISTRATORS_PASSWORD = "Administrator@joshlab.net", b"Heisenberg-1"
PASSWORD = b"Passw0rd"
NAMES = ("dc1.joshlab.net", "localhost", "127.0.0.1")
SAMBA_PORTS = (389, 636, 3268, 3269)


@dataclass(frozen=True)
class Served:
    """A directory that runs: where, whom to trust, how its service account is called."""

    kind: str
    address: tuple[str, int]
    tls_address: tuple[str, int]
    ca: str
    administrator: str = ADMINISTRATOR

    @property
    def is_active_directory(self) -> bool:
        return self.kind != "slapd"

    def ask(
        self, *urls: str, start_tls: bool = False, tls: TlsPolicy | None = None, clock: Clock | None = None
    ) -> LdapDirectory:
        """A client whose hosts, as configured, are `urls`; all of them are this server."""
        hosts = [Host.parse(url, start_tls=start_tls) for url in urls or ("ldap://dc1.joshlab.net:3268",)]
        addresses = {host: self.tls_address if host.secure else self.address for host in hosts}
        return LdapDirectory(hosts, tls=tls or TlsPolicy(ca_data=self.ca), connect_to=addresses, clock=clock)


def people() -> list[Account]:
    """The people of fixtures/directory/samba/provision.py."""
    password = PASSWORD.decode()

    def person(login: str, name: str, **state: bool) -> Account:
        return Account(login=login, common_name=name, password=password, **state)

    return [
        Account(
            login="Administrator",
            dn="CN=Administrator,CN=Users,DC=joshlab,DC=net",
            password=ADMINISTRATORS_PASSWORD.decode(),
        ),
        person("wwhite", "Walter White"),
        person("hschrader", "Hank Schrader"),
        person("o(d)d", "Odd (x)"),
        person("jpinkman", "Jesse Pinkman", disabled=True),
        person("gfring", "Gus Fring", expired=True),
        person("swhite", "Skyler White", must_change=True),
        person("sgoodman", "Saul Goodman", password_expired=True),
        person("lrodarte", "Lydia Rodarte", wrong_workstation=True),
        person("mehrmantraut", "Mike Ehrmantraut", no_logon_hours=True),
        person(
            "todd5",
            "Todd Five",
            disabled=True,
            expired=True,
            must_change=True,
            wrong_workstation=True,
            no_logon_hours=True,
        ),
        person("todd4", "Todd Four", expired=True, must_change=True, wrong_workstation=True, no_logon_hours=True),
        person("todd3", "Todd Three", must_change=True, wrong_workstation=True, no_logon_hours=True),
        person("todd2", "Todd Two", password_expired=True, wrong_workstation=True, no_logon_hours=True),
        person("todd1", "Todd One", wrong_workstation=True, no_logon_hours=True),
        # Samba makes a new computer a disabled one that never had a password
        Account(
            login="SUPERLAB$",
            common_name="SUPERLAB",
            password="unknown",
            computer=True,
            disabled=True,
            must_change=True,
        ),
    ]


@asynccontextmanager
async def embedded_directory(clock: Clock | None = None) -> AsyncIterator[tuple[EmbeddedDirectory, Served]]:
    """The embedded directory, with the same people and rules as Samba."""
    authority = Authority()
    directory = EmbeddedDirectory(
        Tree(people(), base=BASE),
        tls=authority.issue(NAMES).context(),
        lockout=Lockout(threshold=5, seconds=60, window=60),
        clock=clock,
    )
    async with directory:
        local = directory.host
        yield directory, Served("embedded", (local, directory.port), (local, directory.tls_port), authority.pem)


@contextmanager
def samba_directory(folder: Path) -> Iterator[Served]:
    """Samba's domain controller, provisioned anew (4 s) and served until the end."""
    require("samba", _all_found("samba", "ldbsearch", "openssl"), "no Samba domain controller (samba, ldb-tools)")
    require("samba", Path("/usr/lib/python3/dist-packages/samba").is_dir(), "no python3-samba")
    require("samba", _free(SAMBA_PORTS), f"ports {SAMBA_PORTS} cannot be bound here (taken, or not root)")
    home = folder / "samba"
    _run("sh", RECIPES / "samba" / "provision.sh", home)
    with _child(home, "samba", 3268, "sh", RECIPES / "samba" / "start.sh", home):
        local = "127.0.0.1"
        yield Served("samba", (local, 3268), (local, 3269), (home / "tls" / "ca.crt").read_text())


@contextmanager
def slapd_directory(folder: Path) -> Iterator[Served]:
    """OpenLDAP's slapd."""
    require("slapd", _all_found("slapd", "openssl"), "no OpenLDAP server (slapd, openssl)")
    home = folder / "slapd"
    port, tls_port = _free_port(), _free_port()
    start = RECIPES / "slapd" / "start.sh"
    with _child(home, "slapd", port, "sh", start, home, str(port), str(tls_port)):
        local = "127.0.0.1"
        served = Served("slapd", (local, port), (local, tls_port), (home / "tls" / "ca.crt").read_text())
        # slapd takes no user principal name in a simple bind
        yield replace(served, administrator="CN=Administrator,CN=Users,DC=joshlab,DC=net")


def _all_found(*programs: str) -> bool:
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    return all(shutil.which(program, path=path) for program in programs)


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{command[1]} failed:\n{done.stdout}{done.stderr}")


@contextmanager
def _child(home: Path, name: str, port: int, *command: str | Path) -> Iterator[None]:
    """A server in a process group of its own, from when it listens until the end."""
    home.mkdir(exist_ok=True)
    with (home / f"{name}.out").open("w+") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        )
        try:
            _wait_until_it_listens(process, port, home / f"{name}.out")
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, output: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    pytest.fail(f"it did not come up:\n{output.read_text()}")


def _free(ports: tuple[int, ...]) -> bool:
    try:
        for port in ports:
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", port))
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
