"""How a sign-in ended, in words and numbers: for people and for programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ctisim.advice import NO_ADVICE, Advice, advice_for, hexadecimal, reasons, signed
from ctisim.advice.situations import NO_ROW, NOT_REGISTERED, NOTHING_TO_CONTROL
from ctisim.client.errors import (
    BadFrame,
    ClientError,
    Closed,
    ClosedThing,
    ConnectionLost,
    NoKey,
    NothingToControl,
    Refused,
    ServerSilent,
    StepTimedOut,
    Unreachable,
)
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceCloseReason, LineCloseReason, ProviderCloseReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The end of a sign-in.

    `outcome` is one word for programs: in-service, unreachable, lost, silent, timeout, malformed, no-key, refused,
    closed or nothing-to-control. `code` is a CTI error code (unsigned), `reason` the small reason of a closed event;
    `name` names either. `description` is the server's own text, as received.
    """

    outcome: str
    step: str = ""
    message: str = ""
    code: int | None = None
    reason: int | None = None
    name: str = ""
    description: str = ""
    advice: Advice = NO_ADVICE

    @property
    def ok(self) -> bool:
        """The device and its line are in service."""
        return self.outcome == "in-service"

    def as_json(self) -> dict[str, Any]:
        """The same, for a JSON line; the code in all three spellings."""
        code = None
        if self.code is not None:
            code = {"hex": hexadecimal(self.code), "signed": signed(self.code), "unsigned": self.code}
        return {
            "verdict": self.outcome,
            "ok": self.ok,
            "step": self.step,
            "message": self.message,
            "code": code,
            "reason": self.reason,
            "name": self.name,
            "description": self.description,
            "meaning": self.advice.meaning,
            "lookAt": list(self.advice.look_at),
            "rows": list(self.advice.rows),
        }


IN_SERVICE = Verdict(outcome="in-service", message="The device and its line are in service.")


def verdict_on(error: ClientError) -> Verdict:
    """What an error of the sign-in means."""
    match error:
        case Refused():
            return _refused(error)
        case Closed():
            return _closed(error)
        case StepTimedOut():
            return _plain("timeout", error, _timed_out(error))
        case BadFrame():
            return _bad_frame(error)
        case _:
            outcome, advice = _PLAIN[type(error)]
            return _plain(outcome, error, advice)


def code_name(code: int) -> str:
    """`CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED`, or "" for a number nobody has named."""
    found = CtiError.find(code)
    return found.name if found is not None else ""


def _plain(outcome: str, error: ClientError, advice: Advice) -> Verdict:
    return Verdict(outcome=outcome, step=error.step, message=str(error), advice=advice)


def _refused(error: Refused) -> Verdict:
    return Verdict(
        outcome="refused",
        step=error.step,
        message=f"{error.message} says no",
        code=error.code,
        name=code_name(error.code),
        description=error.description,
        advice=advice_for(error.code) or NO_ROW,
    )


def _closed(error: Closed) -> Verdict:
    names, advice = _CLOSED[error.thing]
    return Verdict(
        outcome="closed",
        step=error.step,
        message=f"the server sent {error.thing.value}",
        reason=error.reason,
        name=next((name.name for name in names if name.value == error.reason), ""),
        advice=advice.get(error.reason, NO_ROW),
    )


def _bad_frame(error: BadFrame) -> Verdict:
    return Verdict(
        outcome="malformed",
        step=error.step,
        message=f"the server sent a frame that cannot be read: {error}",
        code=error.code,
        name=code_name(error.code),
        advice=Advice(
            ("P35",),
            "The bytes are no QBE message: is this the CTI Manager's port, and is it spoken to without TLS?",
            (f"ctisim decode --explain {error.frame[:512].hex()}",),
        ),
    )


def _timed_out(error: StepTimedOut) -> Advice:
    if error.out_of_service_reason is not None:
        return reasons.OUT_OF_SERVICE.get(error.out_of_service_reason, NO_ROW)
    return _TIMEOUTS.get(error.step, _MUTE)


_CLOSED: dict[ClosedThing, tuple[Any, dict[int, Advice]]] = {
    ClosedThing.PROVIDER: (ProviderCloseReason, reasons.PROVIDER_CLOSED),
    ClosedThing.DEVICE: (DeviceCloseReason, reasons.DEVICE_CLOSED),
    ClosedThing.LINE: (LineCloseReason, reasons.LINE_CLOSED),
}

_MUTE = Advice(
    (),
    "The connection stands, but the server does not answer.",
    ("Whether this port is a CTI Manager's.", "The CTI Manager's trace: did the request arrive?", "Its node's CPU."),
)

_TIMEOUTS = {
    "authenticate": Advice(
        ("P13",),
        "The server took the request and has not said how the login ended.",
        ("The directory: a CTI Manager itself gives up after about 10 seconds.", "Its trace: CtiLoginCheckReq."),
    ),
    "list devices": Advice(
        ("P33",), "The device list was not finished.", ("The CTI Manager's database and its node's CPU.",)
    ),
    "device in service": NOT_REGISTERED,
    "line in service": NOT_REGISTERED,
}

_PLAIN: dict[type[ClientError], tuple[str, Advice]] = {
    Unreachable: (
        "unreachable",
        Advice(
            (),
            "No TCP connection to the CTI Manager.",
            (
                "Host name and port; 2748 is CTI without TLS.",
                "Refused: the Cisco CTIManager service is not running on that node.",
                "Timed out or no route: network and firewalls.",
            ),
        ),
    ),
    ConnectionLost: (
        "lost",
        Advice(
            ("P20",),
            "The server hung up without a word.",
            (
                "The CTI Manager's trace and alarms (ApplicationConnectionDropped, CtiMaxConnectionReached).",
                "A firewall between the two.",
                "A TLS port spoken to without TLS, or a client certificate that has expired.",
            ),
        ),
    ),
    ServerSilent: (
        "silent",
        Advice((), "The server stopped sending heartbeats.", ("The network; the CTI Manager's node and its CPU.",)),
    ),
    NoKey: (
        "no-key",
        Advice(
            ("P29",),
            "The server's certificate cannot protect the password.",
            ("The CTI Manager's certificate: RSA, of 1024 bits at least.",),
        ),
    ),
    NothingToControl: ("nothing-to-control", NOTHING_TO_CONTROL),
}
