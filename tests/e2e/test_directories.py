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


# FAILURES.md section 2a, from real directories

STATES = {
    "gfring": "701",
    "swhite": "773",
    "sgoodman": "532",
    "lrodarte": "531",
    "mehrmantraut": "530",
}


def with_user(lab: Lab, user: str) -> Lab:
    return overlay(lab, {"users": [{"id": user, "authentication": "ldap", "password": "unused"}]})


@pytest.mark.parametrize(("user", "data"), STATES.items())
async def test_active_directorys_account_states_are_all_a_failed_login(
    samba: Served, tmp_path: Path, user: str, data: str
) -> None:
    verdict, trace = await signed_in(with_user(lab_of(samba, tmp_path, "ldap"), user), user)
    assert verdict is not None
    assert verdict.code == 0x8CCC0060
    assert f"data {data}" in trace


async def test_an_account_disabled_in_active_directory_is_not_found(samba: Served, tmp_path: Path) -> None:
    verdict, trace = await signed_in(lab_of(samba, tmp_path, "ldap"), "jpinkman")
    assert verdict is not None
    assert verdict.code == 0x8CCC0060
    assert "User entry not found" in trace
    assert "data 533" not in trace


async def test_a_wrong_search_base_is_a_failed_login(real: Served, tmp_path: Path) -> None:
    lab = lab_of(real, tmp_path, "ldap", base="OU=Nowhere,DC=joshlab,DC=net")
    verdict, trace = await signed_in(lab, "wwhite")
    assert verdict is not None
    assert verdict.code == 0x8CCC0060
    assert "LDAP Search complete. Code: 32" in trace


async def test_a_service_account_that_is_refused_makes_the_directory_unavailable(real: Served, tmp_path: Path) -> None:
    lab = lab_of(real, tmp_path, "ldap", manager={"name": real.administrator, "password": "wrong"})
    verdict, trace = await signed_in(lab, "wwhite")
    assert verdict is not None
    assert verdict.code == 0x8CCC005E
    assert "AUTH_NOT_INITIALIZED" in trace


async def test_a_certificate_of_another_name_is_refused_and_never_lets_it_pass(real: Served, tmp_path: Path) -> None:
    host, port = real.tls_address
    named = {"hosts": [f"ldaps://127.0.0.2:{port}"]}
    assert host == "127.0.0.1"
    verdict, _ = await signed_in(lab_of(real, tmp_path, "ldaps", **named), "wwhite")
    assert verdict is not None
    assert verdict.code == 0x8CCC005E


async def test_the_next_host_is_asked_when_the_first_is_not_there(real: Served, tmp_path: Path) -> None:
    host, port = real.address
    lab = lab_of(real, tmp_path, "ldap", hosts=["ldap://127.0.0.1:1", f"ldap://{host}:{port}"])
    verdict, trace = await signed_in(lab, "wwhite")
    assert verdict is None, verdict
    assert "Connection # (1): sucessful" in trace
    assert "Available Servers (2)" in trace
