"""The directory of one lab with all that stands behind it: who asks, by which ways, and whom, if it is our own."""

from __future__ import annotations

from dataclasses import dataclass, field

from ctisim.directory.embedded import EmbeddedDirectory
from ctisim.directory.embedded.certificates import Authority
from ctisim.directory.ldap import LdapDirectory
from ctisim.directory.routes import Routes


@dataclass(slots=True)
class DirectorySite:
    """`embedded` and the authority of its certificates are None where the lab names real servers."""

    directory: LdapDirectory
    routes: Routes
    embedded: EmbeddedDirectory | None = None
    authority: Authority | None = field(default=None, repr=False)
