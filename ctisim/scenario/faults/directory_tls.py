"""What can be wrong with a directory's TLS: the certificate is good for nothing, or there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ctisim.directory.embedded import EmbeddedDirectory
from ctisim.directory.embedded.certificates import Authority, ServerCertificate
from ctisim.directory.site import DirectorySite
from ctisim.lab.base import Loose
from ctisim.scenario.change import fault
from ctisim.scenario.faults.directory import Addresses, HostFault
from ctisim.scenario.stage import ScenarioError, Stage


class Flaw(StrEnum):
    """What is wrong with a certificate."""

    UNTRUSTED = "untrusted"
    EXPIRED = "expired"
    OTHER_HOST = "other host"
    MISSING = "missing"


@fault("directory certificate")
class BadCertificate(HostFault):
    """The host's certificate is of an unknown authority, expired, another host's, or there is none at all."""

    flaw: Annotated[Flaw, Loose] = Field(description="untrusted, expired, other host or missing.")

    @asynccontextmanager
    async def stand_in(self, stage: Stage) -> AsyncIterator[Addresses]:
        site = stage.site
        if site.embedded is None or site.authority is None:
            raise ScenarioError(f"{self.NAME} needs the lab's embedded directory")
        certificate = self._certificate(site, site.authority)
        copy = EmbeddedDirectory(
            site.embedded.tree,
            rules=site.embedded.rules,
            tls=certificate.context() if certificate is not None else None,
            clock=stage.clock,
        )
        async with copy:
            yield lambda host: (copy.host, copy.tls_port if host.secure and copy.tls_port else copy.port)

    def _certificate(self, site: DirectorySite, authority: Authority) -> ServerCertificate | None:
        names = [host.host for host in site.directory.hosts]
        match self.flaw:
            case Flaw.UNTRUSTED:
                return Authority("an authority nobody trusts").issue(names)
            case Flaw.EXPIRED:
                return authority.issue(names, until=datetime.now(UTC) - timedelta(days=1))
            case Flaw.OTHER_HOST:
                return authority.issue(["another-host.invalid"])
            case Flaw.MISSING:
                return None
