"""The corporate directory a sign-in asks: the port, ldap3 behind it, and an embedded directory to ask.

`ctisim.directory.embedded` is the directory itself; this package's own names are those of the asking side.
"""

from ctisim.directory.codes import AdData, LdapResult
from ctisim.directory.kept import KeptConnections
from ctisim.directory.ldap import LdapDirectory
from ctisim.directory.port import (
    BindRefused,
    Directory,
    DirectoryConnection,
    Found,
    Host,
    HostUnreachable,
    Trouble,
    escape_filter,
)
from ctisim.directory.tls import TlsPolicy

__all__ = [
    "AdData",
    "BindRefused",
    "Directory",
    "DirectoryConnection",
    "Found",
    "Host",
    "HostUnreachable",
    "KeptConnections",
    "LdapDirectory",
    "LdapResult",
    "TlsPolicy",
    "Trouble",
    "escape_filter",
]
