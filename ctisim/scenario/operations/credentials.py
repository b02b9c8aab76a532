"""What is done on the Edit Credential page."""

from __future__ import annotations

from pydantic import Field, SecretStr

from ctisim.cluster import User
from ctisim.lab.base import Name
from ctisim.scenario.change import Operation, Undo, operation
from ctisim.scenario.stage import ScenarioError, Stage


class UserOperation(Operation):
    """Something done to a user."""

    user: Name = Field(description="User ID.")

    def subject(self, stage: Stage) -> User:
        """Raises ScenarioError for a user there is not."""
        user = stage.manager.cluster.user(self.user)
        if user is None:
            raise ScenarioError(f"{self.NAME}: there is no user {self.user}")
        return user


@operation("lock user")
class LockUser(UserOperation):
    """The administrator ticks Locked By Administrator."""

    def begin(self, stage: Stage) -> Undo:
        credential = self.subject(stage).credential
        credential.lock(stage.clock.now())
        return credential.unlock


@operation("unlock user")
class UnlockUser(UserOperation):
    """The administrator clears Locked By Administrator."""

    def begin(self, stage: Stage) -> None:
        self.subject(stage).credential.unlock()


@operation("reset hack count")
class ResetHackCount(UserOperation):
    """The administrator ticks Reset Hack Count: the count, and the lock by failed logons, are gone."""

    def begin(self, stage: Stage) -> None:
        self.subject(stage).credential.reset_hack_count()


@operation("change password")
class ChangePassword(UserOperation):
    """The password is changed, by the user or the administrator."""

    password: SecretStr = Field(description="The new one.")

    def begin(self, stage: Stage) -> Undo | None:
        user = self.subject(stage)
        user.credential.renew(stage.clock.now())
        if not user.ldap:
            passwords = stage.world.passwords
            old = passwords.change(user.id, self.password)

            def restore() -> None:
                passwords.change(user.id, old)

            return restore
        embedded = stage.site.embedded
        if embedded is None:
            raise ScenarioError(f"{self.NAME}: {self.user} is known to a directory that is not ours")
        account = next(each for each in embedded.tree.accounts if each.login.casefold() == user.id.casefold())
        before, account.password = account.password, self.password.get_secret_value()
        return lambda: setattr(account, "password", before)
