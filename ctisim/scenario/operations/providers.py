"""What is done to open providers from outside."""

from __future__ import annotations

from pydantic import Field

from ctisim.handler.states import State
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.scenario.change import Operation, operation
from ctisim.scenario.stage import Stage


@operation("close providers")
class CloseProviders(Operation):
    """The server closes open providers, for a reason that has no other cause here."""

    reason: int = Field(ge=0, le=13, description="Reason of the ProviderClosedEvent; 100 and above are never sent.")
    user: str = Field("", description="This user's providers only.")

    def begin(self, stage: Stage) -> None:
        for handler in list(stage.manager.handlers.values()):
            mine = not self.user or handler.login.casefold() == self.user.casefold()
            if mine and handler.state is State.READY:
                handler.close(ProviderCloseReason(self.reason))
