"""The lab, or the scenario, of one sign-in: everything the trace shows, and as little as possible that it does not."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ctisim.errors import CtisimError
from ctisim.explain.connections import Connection
from ctisim.explain.reproduce.cause import Cause, cause_of
from ctisim.explain.reproduce.cluster import write_cluster
from ctisim.explain.reproduce.devices import write_devices
from ctisim.explain.reproduce.directory import write_directory, write_stand_in
from ctisim.explain.reproduce.names import AsTheyAre, Names
from ctisim.explain.reproduce.scenario import needs_a_fault, row_of, write_patience, write_scenario
from ctisim.explain.reproduce.sheet import Sheet
from ctisim.explain.reproduce.subject import Subject
from ctisim.explain.reproduce.users import write_policies, write_user
from ctisim.explain.server import Server
from ctisim.explain.story import Story
from ctisim.explain.verdict import verdict_on


class Form(StrEnum):
    """What kind of file it is to be."""

    FITTING = "fitting"
    """A lab, unless only a scenario can say what went wrong."""
    LAB = "lab"
    SCENARIO = "scenario"


class NothingToPlay(CtisimError):
    """There is no scenario of it: nothing failed, or nothing that a scenario can do."""


@dataclass(frozen=True, slots=True)
class Reproduction:
    """A lab or a scenario as YAML, and how to sign in for the same to happen."""

    form: Form
    text: str
    login: str
    password: str
    profile: str
    """The application to play: jtapi or jabber."""
    device: str
    """The device to ask for; "" is the first that is listed."""
    notes: tuple[str, ...]
    """What the file cannot say."""

    @property
    def command(self) -> str:
        """The sign-in, for a shell."""
        words = ["ctisim", "login", "--user", self.login, "--password", self.password, "--as", self.profile]
        return shlex.join(words + (["--device", self.device] if self.device else []))

    def serving(self, file: str) -> str:
        """How it is served, for a shell."""
        return shlex.join(["ctisim", "serve", f"--{self.form}", file])


def reproduce(
    connection: Connection,
    story: Story,
    server: Server,
    names: Names | None = None,
    form: Form = Form.FITTING,
) -> Reproduction:
    """The lab or scenario that makes ctisim fail, or succeed, as the story did.

    Raises NothingToPlay where a scenario is asked for and there is none.
    """
    verdict = verdict_on(story)
    subject = Subject(story, connection, server, verdict, cause_of(story, verdict), names or AsTheyAre())
    if form is Form.FITTING:
        form = Form.SCENARIO if needs_a_fault(subject.cause) else Form.LAB
    if form is Form.SCENARIO and not row_of(subject):
        raise NothingToPlay("no scenario says this: write a lab")
    sheet = _lab(subject)
    if form is Form.LAB:
        write_stand_in(sheet, subject)
    else:
        write_patience(sheet, subject)
    left_out = sheet.settle()
    made = Reproduction(
        form=form,
        text="",
        login=subject.login,
        password="wrong" if subject.cause is Cause.WRONG_PASSWORD else subject.password,
        profile=_profile(story),
        device=_device(subject),
        notes=tuple(_notes(subject, form, left_out)),
    )
    if form is Form.SCENARIO:
        login = {"user": made.login, "password": made.password, "as": made.profile, "device": made.device}
        sheet = write_scenario(subject, sheet.data, {key: value for key, value in login.items() if value})
    sheet.header = list(_header(subject, made))
    return replace(made, text=sheet.text())


def _lab(subject: Subject) -> Sheet:
    sheet, devices = Sheet(), Sheet()
    write_cluster(sheet, subject)
    write_directory(sheet, subject)
    write_policies(sheet, subject)
    controlled = write_devices(devices, subject)
    write_user(sheet, subject, controlled)
    sheet.adopt(devices)
    return sheet


def _profile(story: Story) -> str:
    """Which application it was: Jabber calls its plug-in Cisco JTAPI, JTAPI says CiscoJTAPI."""
    words = f"{story.facts.application} {story.facts.plugin}"
    registers = any(device.details.get("deviceType") in ("72", "73") for device in story.devices.values())
    return "jtapi" if registers or "JTAPI[" in words or "CiscoJTAPI" in words else "jabber"


def _device(subject: Subject) -> str:
    """Named only where the first one listed would not do."""
    name = next((name for name, device in subject.story.devices.items() if device.refused is not None), "")
    if not name and len(subject.story.devices) > 1:
        name = next(iter(subject.story.devices))
    return subject.names.device(name) if name else ""


def _header(subject: Subject, made: Reproduction) -> Iterator[str]:
    yield f"A {made.form} made by `ctisim trace reproduce`, in which a sign-in ends as it did in the trace:"
    yield subject.ending
    yield ""
    yield f"  {made.command}"
    for note in made.notes:
        yield f"Note: {note}."
    if made.form is Form.LAB:
        yield ""
        yield '"seen" marks what the trace shows; "assumed" what it does not, and a lab needs.'


def _notes(subject: Subject, form: Form, left_out: list[str]) -> Iterator[str]:
    if form is Form.LAB and needs_a_fault(subject.cause):
        yield "no lab can say what was wrong with the directory; a scenario can (--form scenario)"
    if form is Form.LAB and subject.cause is Cause.DIRECTORY_SLOW:
        yield "the login timer stands in for a slow directory; as a scenario (--form scenario) it is slow"
    if subject.cause is Cause.NOT_SAID_BY_A_LAB:
        yield "no lab file can say what went wrong here; it is the client's doing, or the server's at that moment"
    if subject.cause is Cause.WRONG_PASSWORD:
        yield "the password was wrong, so the command above gives a wrong one"
    if left_out:
        yield f"left out, for no lab takes it: {', '.join(left_out)}"
