"""Orders about open providers, by the number of their CTIHandler."""

from __future__ import annotations

from ctisim.cluster.administration import Unknown
from ctisim.handler.administration.desk import Desk
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.enums import ProviderCloseReason


class Providers:
    """What can be done to a provider. Every order raises Unknown for a number that is none's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handler(self, instance: int) -> CtiHandler:
        """Raises Unknown."""
        found = self._desk.manager.handlers.get(instance)
        if found is None:
            raise Unknown(f"there is no connection {instance}")
        return found

    def close(self, instance: int, reason: ProviderCloseReason = ProviderCloseReason.ALLOTHER_REASON) -> None:
        """ProviderClosedEvent, and the end of the connection."""
        self.handler(instance).close(reason)

    def close_all(self, reason: ProviderCloseReason = ProviderCloseReason.ALLOTHER_REASON) -> None:
        """Everybody's."""
        for handler in list(self._desk.manager.handlers.values()):
            handler.close(reason)

    def drop(self, instance: int) -> None:
        """The connection ends without a word."""
        handler = self.handler(instance)
        handler.end()
        handler.transport.close()
