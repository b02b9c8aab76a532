"""What happens to users while they are signed in: rights, control lists, the end."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ctisim.lab import Role
from ctisim.lab.base import Loose, Name
from ctisim.scenario.change import Undo, operation
from ctisim.scenario.operations.credentials import UserOperation
from ctisim.scenario.stage import Stage


@operation("user deleted")
class UserDeleted(UserOperation):
    """The user is deleted; its providers close. At its end it is there again."""

    def begin(self, stage: Stage) -> Undo:
        user, users = self.subject(stage), stage.manager.cluster.users
        stage.manager.administration.users.delete(self.user)
        return lambda: users.update({user.id.casefold(): user})


class RoleOperation(UserOperation):
    """Something about an access control group of the user's."""

    role: Annotated[Role, Loose] = Field(description="The group, by the product's name.")


@operation("role withdrawn")
class RoleWithdrawn(RoleOperation):
    """The user is taken out of an access control group. At its end it is in it again."""

    def begin(self, stage: Stage) -> Undo:
        stage.manager.administration.users.withdraw(self.user, self.role)
        return lambda: stage.manager.administration.users.grant(self.user, self.role)


@operation("role granted")
class RoleGranted(RoleOperation):
    """The user is put into an access control group. At its end it is out of it again."""

    def begin(self, stage: Stage) -> Undo:
        stage.manager.administration.users.grant(self.user, self.role)
        return lambda: stage.manager.administration.users.withdraw(self.user, self.role)


@operation("device taken from user")
class DeviceTaken(UserOperation):
    """The device is taken out of the user's control list. At its end it is in it again."""

    device: Name = Field(description="Device name.")

    def begin(self, stage: Stage) -> Undo:
        stage.manager.administration.users.remove_device(self.user, self.device)
        return lambda: stage.manager.administration.users.add_device(self.user, self.device)


@operation("device given to user")
class DeviceGiven(UserOperation):
    """The device enters the user's control list. At its end it is out of it again."""

    device: Name = Field(description="Device name.")

    def begin(self, stage: Stage) -> Undo:
        stage.manager.administration.users.add_device(self.user, self.device)
        return lambda: stage.manager.administration.users.remove_device(self.user, self.device)
