"""What is to be reproduced: one sign-in, its connection and server, and what to call things."""

from __future__ import annotations

from dataclasses import dataclass

from ctisim.advice import hexadecimal
from ctisim.explain import steps
from ctisim.explain.connections import Connection
from ctisim.explain.reproduce.cause import OF_THE_DIRECTORY, Cause
from ctisim.explain.reproduce.names import Names
from ctisim.explain.server import Server
from ctisim.explain.story import Story
from ctisim.explain.verdict import Outcome, Verdict

PASSWORD = "heisenbg"
"""Traces hold no passwords; every one of a reproduced lab is this, as long as the trace says it was."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One sign-in, ready to be written down."""

    story: Story
    connection: Connection
    server: Server
    verdict: Verdict
    cause: Cause
    names: Names

    @property
    def login(self) -> str:
        """The user's id, under the name it is to have."""
        return self.names.login(self.story.facts.login) or "user"

    @property
    def ending(self) -> str:
        """The verdict as a sentence, without names."""
        verdict = self.verdict
        words = [str(verdict.outcome)]
        if verdict.outcome is not Outcome.IN_SERVICE and verdict.step:
            number = f"step {verdict.step}, " if verdict.step <= steps.LAST else ""
            words.append(f"at {number}{steps.title(verdict.step)}")
        if verdict.code is not None:
            words.append(f"with {hexadecimal(verdict.code)} {verdict.name}")
        elif verdict.reason is not None:
            words.append(f"for reason {verdict.reason} {verdict.name}")
        return f"{' '.join(words).rstrip()}."

    @property
    def password(self) -> str:
        length = self.story.facts.password_length
        if not length or length > 128:
            return PASSWORD
        return (PASSWORD * (length // len(PASSWORD) + 1))[:length]

    @property
    def is_ldap(self) -> bool:
        """Whether the directory is to check the password."""
        if self.cause in OF_THE_DIRECTORY:
            return True
        facts = self.story.facts
        return bool(facts.ldap or facts.hosts) and facts.ldap is not False
