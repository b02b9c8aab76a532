"""The entries of the embedded directory: a domain, its containers, its accounts. Read anew at every search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ctisim.directory.embedded.account import Account
from ctisim.directory.embedded.dn import Dn, escape_value, first_part, fold, parent, parse_dn

_NEVER = "9223372036854775807"
# ours: 2016-02-09 and the day before, in 100 ns since 1601; nothing but their order is meant
_LONG_AGO, _EARLIER = "131000000000000000", "130999136000000000"


class Entry:
    """A name and attributes. Attribute names go by any case; values are text."""

    dn: str

    def attributes(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        """From the attribute's name in lower case to its proper name and its values."""
        raise NotImplementedError

    @property
    def key(self) -> Dn:
        return parse_dn(self.dn)

    def values(self, attribute: str) -> Sequence[str]:
        return self.attributes().get(attribute.lower(), ("", ()))[1]


class Fixed(Entry):
    """An entry that never changes."""

    def __init__(self, dn: str, attributes: Mapping[str, Sequence[str]]) -> None:
        self.dn = dn
        self._attributes = {name.lower(): (name, tuple(values)) for name, values in attributes.items()}

    def attributes(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        return self._attributes


class Person(Entry):
    """An account as Active Directory shows it."""

    def __init__(self, account: Account, tree: Tree) -> None:
        self.account = account
        self.dn = tree.dn_of(account)
        self._tree = tree

    def attributes(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        known = {name.lower(): (name, self.values(name)) for name in (*_PERSON.values(), *self.account.attributes)}
        return {lower: (name, values) for lower, (name, values) in known.items() if values}

    def values(self, attribute: str) -> tuple[str, ...]:
        attribute = attribute.lower()
        for name, values in self.account.attributes.items():
            if name.lower() == attribute:
                return values
        reader = _READERS.get(attribute)
        return reader(self) if reader else ()


def _login(person: Person) -> tuple[str, ...]:
    return (person.account.login,)


def _classes(person: Person) -> tuple[str, ...]:
    return ("top", "person", "organizationalPerson", "user", *(["computer"] if person.account.computer else []))


def _category(person: Person) -> tuple[str, ...]:
    kind = "Computer" if person.account.computer else "Person"
    return (f"CN={kind},CN=Schema,CN=Configuration,{person._tree.domain_dn}",)


_TABLE: dict[str, Callable[[Person], tuple[str, ...]]] = {
    "objectClass": _classes,
    "cn": lambda person: (first_part(person.dn)[1],),
    "name": lambda person: (first_part(person.dn)[1],),
    "displayName": lambda person: (person.account.name,),
    "distinguishedName": lambda person: (person.dn,),
    "objectCategory": _category,
    "sAMAccountName": _login,
    "userPrincipalName": lambda person: (person._tree.upn_of(person.account),),
    "userAccountControl": lambda person: (str(person.account.control),),
    "accountExpires": lambda person: (_EARLIER if person.account.expired else _NEVER,),
    "pwdLastSet": lambda person: ("0" if person.account.must_change else _LONG_AGO,),
    "lockoutTime": lambda person: (_LONG_AGO,) if person.account.locked else (),
    "userWorkstations": lambda person: ("elsewhere",) if person.account.wrong_workstation else (),
}
_PERSON = {name.lower(): name for name in _TABLE}
_READERS = {name.lower(): reader for name, reader in _TABLE.items()}


@dataclass(frozen=True)
class Elsewhere:
    """A part of the name space that another server holds: searches that meet it are told its URL."""

    dn: str
    url: str

    @property
    def key(self) -> Dn:
        return parse_dn(self.dn)


class Tree:
    """A domain and who is in it. `accounts` is a list to be changed at will; so are the accounts.

    `base` is where accounts without a DN of their own live. Two accounts may share a login, as in the global
    catalog of a forest. Raises InvalidDn for a base that is none.
    """

    def __init__(
        self,
        accounts: Iterable[Account] = (),
        *,
        domain: str = "joshlab.net",
        netbios: str = "",
        base: str = "",
        elsewhere: Iterable[Elsewhere] = (),
    ) -> None:
        self.domain = domain
        self.netbios = netbios or domain.split(".")[0].upper()
        self.domain_dn = ",".join(f"DC={escape_value(label)}" for label in domain.split("."))
        self.base = base or f"CN=Users,{self.domain_dn}"
        self.accounts = list(accounts)
        self.elsewhere = list(elsewhere)
        parse_dn(self.base)

    def dn_of(self, account: Account) -> str:
        return account.dn or f"CN={escape_value(account.name)},{self.base}"

    def upn_of(self, account: Account) -> str:
        return account.upn or f"{account.login}@{self.domain}"

    def people(self, login: str = "") -> list[Person]:
        """The accounts' entries; with `login`, only those who have it."""
        wanted = fold(login)
        return [Person(each, self) for each in self.accounts if not login or fold(each.login) == wanted]

    def containers(self) -> Iterator[Entry]:
        """What the accounts lie in, outermost first."""
        seen: set[str] = set()
        for above in dict.fromkeys([self.base, *(parent(self.dn_of(account)) for account in self.accounts)]):
            yield from self._containers(above, seen)

    def _containers(self, dn: str, seen: set[str]) -> Iterator[Entry]:
        """The container of this name and those it lies in, outermost first, once each."""
        key = parse_dn(dn)
        if not key or ",".join(key) in seen:
            return
        seen.add(",".join(key))
        if key != parse_dn(self.domain_dn):
            yield from self._containers(parent(dn), seen)
        yield _container(dn)


_CONTAINERS = {
    "ou": ("organizationalUnit", "ou"),
    "dc": ("domainDNS", "dc"),
    "cn": ("container", "cn"),
}


def _container(dn: str) -> Fixed:
    kind, value = first_part(dn)
    object_class, attribute = _CONTAINERS.get(kind.lower(), ("container", kind))
    return Fixed(
        dn,
        {"objectClass": ("top", object_class), attribute: (value,), "name": (value,), "distinguishedName": (dn,)},
    )


def root_dse(tree: Tree, host: str, *, start_tls: bool) -> Fixed:
    """What a server says about itself to anybody (RFC 4512 section 5.1), as far as Samba's and ours agree."""
    configuration = f"CN=Configuration,{tree.domain_dn}"
    return Fixed(
        "",
        {
            "defaultNamingContext": (tree.domain_dn,),
            "rootDomainNamingContext": (tree.domain_dn,),
            "namingContexts": (tree.domain_dn,),
            "configurationNamingContext": (configuration,),
            "schemaNamingContext": (f"CN=Schema,{configuration}",),
            "supportedLDAPVersion": ("3", "2"),
            "supportedCapabilities": ("1.2.840.113556.1.4.800", "1.2.840.113556.1.4.1670"),
            "supportedExtension": (*(["1.3.6.1.4.1.1466.20037"] if start_tls else []), "1.3.6.1.4.1.4203.1.11.3"),
            "dnsHostName": (host,),
            "ldapServiceName": (f"{tree.domain}:{host.split('.')[0]}$@{tree.domain.upper()}",),
            "isGlobalCatalogReady": ("TRUE",),
            "vendorName": ("ctisim",),
        },
    )
