"""What is done to the embedded directory: its accounts, what it leaves to others, and its rules."""

from __future__ import annotations

from dataclasses import replace

from pydantic import Field, SecretStr

from ctisim.directory.embedded import Account, Elsewhere, EmbeddedDirectory
from ctisim.lab.base import Name
from ctisim.scenario.change import Operation, Undo, operation
from ctisim.scenario.stage import ScenarioError, Stage


class DirectoryOperation(Operation):
    """Something done to the embedded directory."""

    def embedded(self, stage: Stage) -> EmbeddedDirectory:
        """Raises ScenarioError where the lab's directory is somebody else's."""
        embedded = stage.site.embedded
        if embedded is None:
            raise ScenarioError(f"{self.NAME} needs the lab's embedded directory")
        return embedded

    def account(self, stage: Stage, login: str) -> Account:
        for account in self.embedded(stage).tree.accounts:
            if account.login.casefold() == login.casefold():
                return account
        raise ScenarioError(f"{self.NAME}: the directory has no account {login}")


@operation("directory account gone")
class AccountGone(DirectoryOperation):
    """An account is deleted from the directory."""

    login: Name = Field(description="Its login: wwhite, or the service account's.")

    def begin(self, stage: Stage) -> Undo:
        account, accounts = self.account(stage, self.login), self.embedded(stage).tree.accounts
        accounts.remove(account)
        return lambda: accounts.append(account)


@operation("directory password changed")
class PasswordChanged(DirectoryOperation):
    """An account's password is changed in the directory, and nowhere else."""

    login: Name = Field(description="Its login: wwhite, or the service account's.")
    password: SecretStr = Field(SecretStr("Blue-Sky-2"), description="The new one.")

    def begin(self, stage: Stage) -> Undo:
        account = self.account(stage, self.login)
        before, account.password = account.password, self.password.get_secret_value()
        return lambda: setattr(account, "password", before)


@operation("directory twin")
class Twin(DirectoryOperation):
    """A second account of the same login appears in another part of the directory, as in a forest of domains."""

    login: Name = Field(description="The login that both have.")
    under: Name = Field("OU=Albuquerque,DC=joshlab,DC=net", description="DN of what the second one lies in.")

    def begin(self, stage: Stage) -> Undo:
        account, accounts = self.account(stage, self.login), self.embedded(stage).tree.accounts
        twin = replace(account, dn=f"CN={account.name},{self.under}", upn=f"{account.login}@elsewhere.invalid")
        accounts.append(twin)
        return lambda: accounts.remove(twin)


@operation("directory refers")
class Refers(DirectoryOperation):
    """A part of the directory is another server's: who searches there is told its URL."""

    dn: Name = Field(description="DN of that part.")
    url: Name = Field("ldap://dc1.another-forest.invalid/", description="The other server's URL.")

    def begin(self, stage: Stage) -> Undo:
        elsewhere, part = self.embedded(stage).tree.elsewhere, Elsewhere(self.dn, self.url)
        elsewhere.append(part)
        return lambda: elsewhere.remove(part)


@operation("directory size limit")
class SizeLimit(DirectoryOperation):
    """The server answers a search with so many entries at most."""

    most: int = Field(0, ge=0, description="Entries.")

    def begin(self, stage: Stage) -> Undo:
        rules = self.embedded(stage).rules
        before, rules.most = rules.most, self.most
        return lambda: setattr(rules, "most", before)


@operation("directory requires tls")
class RequiresTls(DirectoryOperation):
    """Binds without TLS are refused (result 8), as domain controllers that require signing do."""

    def begin(self, stage: Stage) -> Undo:
        rules = self.embedded(stage).rules
        before, rules.strong_auth = rules.strong_auth, True
        return lambda: setattr(rules, "strong_auth", before)
