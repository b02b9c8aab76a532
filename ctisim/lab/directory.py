"""The LDAP directory behind the cluster: where it is, how it is asked, and who runs it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr
from pydantic_core import PydanticCustomError

from ctisim.lab.base import File, Loose, Many, Name, Part

FILTER = (
    "(&(&(objectclass=user)(!(objectclass=Computer))"
    "(!(UserAccountControl:1.2.840.113556.1.4.803:=2)))(sAMAccountName={login}))"
)
"""The product's filter for Active Directory (seed, step 11). {login} is the escaped user id."""


class RequireCertificate(StrEnum):
    """What to do about a directory's certificate: OpenLDAP's TLS_REQCERT (FAILURES.md 2a)."""

    DEMAND = "demand"
    NEVER = "never"


def _ldap_url(text: str) -> str:
    """Refuse what is not ldap://host:port or ldaps://host:port."""
    try:
        url = urlsplit(text)
        port = url.port
    except ValueError:
        raise PydanticCustomError("ldap_url", "the port is not a number from 1 to 65535") from None
    if url.scheme not in ("ldap", "ldaps") or not url.hostname or port == 0:
        raise PydanticCustomError("ldap_url", "should be ldap://HOST:PORT or ldaps://HOST:PORT")
    if url.path.strip("/") or url.query or url.username:
        raise PydanticCustomError("ldap_url", "takes a host and a port, nothing more")
    return text


def _has_login(text: str) -> str:
    if "{login}" not in text:
        raise PydanticCustomError("ldap_filter", "should hold {login}, where the user id goes")
    if text.count("(") != text.count(")") or not text.startswith("("):
        raise PydanticCustomError("ldap_filter", "has unbalanced parentheses")
    return text


LdapUrl = Annotated[str, AfterValidator(_ldap_url)]


class Manager(Part):
    """The service account that looks users up."""

    name: Name = Field("Administrator@joshlab.net", description="DN, UPN or DOMAIN\\name, as the trace prints it.")
    password: SecretStr = Field(SecretStr("heisenbg"), description="Its password. Never shown.")


class DirectorySettings(Part):
    """LDAP authentication, as System > LDAP sets it up."""

    embedded: bool = Field(
        True, description="true: our own small directory answers for all hosts. false: the hosts are real servers."
    )
    hosts: Many[LdapUrl] = Field(
        ("ldap://127.0.0.1:3268",),
        min_length=1,
        description="Servers in the order they are tried, ldap:// or ldaps://, printed in the trace as given here.",
    )
    start_tls: bool = Field(False, description="Ask for TLS on ldap:// connections before binding.")
    ca_file: File | None = Field(None, description="PEM file of the authorities to trust; by default the system's.")
    tls_reqcert: Annotated[RequireCertificate, Loose] = Field(
        RequireCertificate.DEMAND, description="demand: verify the server's certificate and name. never: take any."
    )
    valid_names: Many[Name] = Field(
        (),
        description="Names that its certificate may bear beside the host's own (needed when the host is an address).",
    )
    base: str = Field("OU=Breaking Bad,DC=joshlab,DC=net", description="DN under which users are searched for.")
    manager: Manager = Field(Manager(), description="The service account that searches.")
    filter: Annotated[str, AfterValidator(_has_login)] = Field(
        FILTER, description="LDAP filter that finds a user; {login} stands for the escaped user id."
    )
    domain: Name = Field(
        "joshlab.net", description="DNS domain of the embedded directory, for user@domain and DOMAIN\\user."
    )
    network_timeout: int = Field(
        5,
        ge=1,
        le=300,
        description="Whole seconds to wait for a server to connect or answer (LDAP_OPT_NETWORK_TIMEOUT).",
    )
