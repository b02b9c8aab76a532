"""One code path signs in against the embedded directory, Samba AD and OpenLDAP alike, plain and by TLS."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.client import PROFILES, Address, Credentials, Login, Verdict, log_in, verdict_on
from ctisim.client.errors import ClientError
from ctisim.lab import Lab, builtin, overlay
from ctisim.server import CtiServer
from ctisim.settings import Settings
from ctisim.trace import MemorySink
from tests.support.directories import (
    ADMINISTRATORS_PASSWORD,
    BASE,
    PASSWORD,
    Served,
)


@pytest.fixture(params=["samba", "slapd"])
def real(request: pytest.FixtureRequest) -> Served:
    served: Served = request.getfixturevalue(request.param)
    return served


def lab_of(real: Served, folder: Path, scheme: str, **directory: object) -> Lab:
    """The built-in lab, asking a real directory."""
    authority = folder / "ca.pem"
    authority.write_text(real.ca)
    host, port = real.tls_address if scheme == "ldaps" else real.address
    settings = {
        "embedded": False,
        "hosts": [f"{scheme}://{host}:{port}"],
        "base": BASE,
        "manager": {"name": real.administrator, "password": ADMINISTRATORS_PASSWORD.decode()},
        "ca_file": str(authority),
        "start_tls": scheme == "starttls",
        **directory,
    }
    if scheme == "starttls":
        settings["hosts"] = [f"ldap://{host}:{port}"]
    return overlay(builtin(), {"directory": settings})


async def signed_in(lab: Lab, user: str, password: bytes = PASSWORD) -> tuple[Verdict | None, str]:
    """The verdict on a sign-in (None when it went well), and the trace."""
    sink = MemorySink()
    verdict = None
    async with CtiServer(lab, Settings(port=0), sink=sink) as server:
        try:
            await log_in(
                Login(
                    address=Address(server.host, server.port),
                    credentials=Credentials(user, password),
                    profile=PROFILES["jtapi"](),
                )
            )
        except ClientError as error:
            verdict = verdict_on(error)
    return verdict, "\n".join(sink.records)


@pytest.mark.parametrize("scheme", ["ldap", "ldaps", "starttls"])
async def test_a_real_directory_lets_the_user_in(real: Served, tmp_path: Path, scheme: str) -> None:
    verdict, trace = await signed_in(lab_of(real, tmp_path, scheme), "wwhite")
    assert verdict is None, verdict
    assert "got dn: cn=walter white,ou=breaking bad,dc=joshlab,dc=net" in trace.lower()


async def test_a_wrong_password_is_refused_by_a_real_directory(real: Served, tmp_path: Path) -> None:
    verdict, trace = await signed_in(lab_of(real, tmp_path, "ldap"), "wwhite", b"wrong")
    assert verdict is not None
    assert verdict.code == 0x8CCC0060
    assert "LDAP authentication bind failed: INVALID_CREDENTIALS" in trace


async def test_a_certificate_that_is_not_trusted_makes_the_directory_unavailable(real: Served, tmp_path: Path) -> None:
    verdict, _ = await signed_in(lab_of(real, tmp_path, "ldaps", ca_file=None), "wwhite")
    assert verdict is not None
    assert verdict.code == 0x8CCC005E


async def test_tls_reqcert_never_trusts_anybody(real: Served, tmp_path: Path) -> None:
    lab = lab_of(real, tmp_path, "ldaps", ca_file=None, tls_reqcert="never")
    assert (await signed_in(lab, "wwhite"))[0] is None


@pytest.mark.parametrize("scheme", ["ldap", "ldaps"])
async def test_the_embedded_directory_serves_both_schemes(scheme: str) -> None:
    lab = overlay(builtin(), {"directory": {"hosts": [f"{scheme}://dc1.joshlab.net:3269"]}})
    verdict, trace = await signed_in(lab, "wwhite", b"heisenbg")
    assert verdict is None, verdict
    assert f"{scheme}://dc1.joshlab.net:3269" in trace


async def test_the_embedded_directory_takes_starttls() -> None:
    lab = overlay(builtin(), {"directory": {"start_tls": True}})
    assert (await signed_in(lab, "wwhite", b"heisenbg"))[0] is None
