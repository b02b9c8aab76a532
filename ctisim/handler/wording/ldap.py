"""Lines of the LDAP conversation, where it goes wrong: the failing words of a sister product, and ours."""

from __future__ import annotations

from ctisim.directory import BindRefused, Found, HostUnreachable
from ctisim.trace import printable

UNITY_WORDS = {49: "INVALID_CREDENTIALS"}
"""What the sister product prints for a refused bind (FAILURES.md section 2a)."""


def bind_refused(refused: BindRefused) -> list[str]:
    """Unity Connection's words for a refused bind, with the server's own diagnostic behind (ours)."""
    word = UNITY_WORDS.get(refused.result, refused.description.upper().replace(" ", "_"))
    lines = [f" LDAP authentication bind failed: {word}"]
    if refused.diagnostic:
        lines.append(f"LDAP diagnostic: {printable(refused.diagnostic)}")  # ours
    return lines


def unreachable(lost: HostUnreachable) -> list[str]:
    """A host that did not answer (ours: no public trace shows one)."""
    return [f" LDAP server {lost.host.host}:{lost.host.port} unreachable, code {lost.code}: {printable(lost.reason)}"]


def not_found(found: Found) -> list[str]:
    """A search that did not end with one entry (ours)."""
    if found.code:
        return [f" LDAP Search failed: {printable(found.diagnostic)}"]
    return [f" User entry not found: {len(found.dns)} entries"]
