"""A search over the tree: base, scope, filter, limits; and which attributes of an entry are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ctisim.directory.codes import LdapResult
from ctisim.directory.embedded.dn import Dn, InvalidDn, is_under, parse_dn
from ctisim.directory.embedded.filters import And, Equal, Filter
from ctisim.directory.embedded.requests import Scope, Search
from ctisim.directory.embedded.tree import Elsewhere, Entry, Tree


@dataclass
class Outcome:
    """What a search ends with: the result, what was found, and who else might know."""

    code: int
    diagnostic: str = ""
    matched: str = ""
    referral: tuple[str, ...] = ()
    entries: list[Entry] = field(default_factory=list)
    references: list[str] = field(default_factory=list)


def search(tree: Tree, request: Search, most: int) -> Outcome:
    """Search a tree, for at most `most` entries. The root's own entry (the root DSE) is not in it."""
    try:
        base = parse_dn(request.base)
    except InvalidDn as error:
        return Outcome(LdapResult.INVALID_DN_SYNTAX, f"00002032: {error}")
    for other in tree.elsewhere:
        if is_under(base, other.key):
            return Outcome(LdapResult.REFERRAL, "0000202B: RefErr: ask another server", referral=(other.url,))
    entries = [*tree.containers(), *tree.people(_login_in(request.filter))]
    if base and all(entry.key != base for entry in entries) and all(each.key != base for each in tree.people()):
        return _no_such_object(tree)
    return _collect(request, base, entries, tree.elsewhere, min(most, request.size_limit or most))


def _login_in(filter: Filter) -> str:
    """The login that every entry this filter fits must have; empty where it does not say. Spares the others."""
    if isinstance(filter, Equal) and filter.attribute.lower() == "samaccountname":
        return filter.value
    if isinstance(filter, And):
        return next((login for login in map(_login_in, filter.filters) if login), "")
    return ""


def _no_such_object(tree: Tree) -> Outcome:
    """Windows' words, from general knowledge: Samba's name its source file."""
    text = f"0000208D: NameErr: DSID-0310028B, problem 2001 (NO_OBJECT), data 0, best match of:\n\t'{tree.domain_dn}'\n"
    return Outcome(LdapResult.NO_SUCH_OBJECT, text, matched=tree.domain_dn)


def _collect(request: Search, base: Dn, entries: list[Entry], elsewhere: list[Elsewhere], most: int) -> Outcome:
    outcome = Outcome(LdapResult.SUCCESS)
    for entry in entries:
        if _in_scope(entry.key, base, request.scope) and request.filter.fits(entry):
            if len(outcome.entries) == most:
                outcome.code = LdapResult.SIZE_LIMIT_EXCEEDED
                return outcome
            outcome.entries.append(entry)
    if request.scope is not Scope.BASE:
        outcome.references = [other.url for other in elsewhere if base and is_under(other.key, base)]
    return outcome


def _in_scope(name: Dn, base: Dn, scope: Scope) -> bool:
    if scope is Scope.BASE:
        return name == base
    if scope is Scope.ONE:
        return len(name) == len(base) + 1 and is_under(name, base)
    return is_under(name, base)


def shown(entry: Entry, request: Search) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The attributes asked for, under their proper names; all of them for `*` and for nothing."""
    wanted = {name.lower() for name in request.attributes}
    everything = not wanted or "*" in wanted
    for lower, (name, values) in entry.attributes().items():
        if everything or lower in wanted:
            yield name, () if request.types_only else values
