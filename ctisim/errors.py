"""Every exception ctisim raises on purpose.

    CtisimError
    ├── LabError              the lab file is wrong: file, line, hint
    ├── ProtocolError         their bytes: a CTI code, an offset, a field   (children in ctisim.qbe.errors)
    ├── IllegalTransition     their timing: a signal the present state does not take
    ├── RequestRefused        a request we cannot grant: the CTI code the FailureResponse carries
    ├── SignInRefused         their credentials or rights: the CTI code and the failureDescription
    ├── OperationRefused      an administrator's order that makes no sense  (children in ctisim.cluster.administration)
    └── DirectoryError        the directory would not serve us              (children in ctisim.directory.port)

Catch where the answer is sent and nowhere else. Anything unexpected ends one connection.
"""


class CtisimError(Exception):
    """The root of what ctisim raises on purpose."""


class LabError(CtisimError):
    """The lab file is wrong; the message names file, line and a hint."""


class ProtocolError(CtisimError):
    """A frame is wrong.

    `code` is the CTI error code (unsigned) that the connection ends with, `offset` counts bytes from the start
    of the frame (None where it cannot be told), `field` names what was being read.
    """

    code: int = 0

    def __init__(self, reason: str, *, offset: int | None = None, field: str = "") -> None:
        place = f" at offset {offset}" if offset is not None else ""
        subject = f"{field}: " if field else ""
        super().__init__(f"{subject}{reason}{place}")
        self.reason = reason
        self.offset = offset
        self.field = field


class IllegalTransition(CtisimError):
    """A signal came in a state that does not take it."""


class RequestRefused(CtisimError):
    """A request cannot be granted; becomes a FailureResponse with `code` and `description`."""

    def __init__(self, code: int, description: str = "") -> None:
        super().__init__(description or f"0x{code:08X}")
        self.code = code
        self.description = description


class SignInRefused(CtisimError):
    """A login may not have a provider; becomes ProviderOpenCompletedEvent with `code` and the text.

    `alarm` is the authentication library's own, where it raises one: authHackLock. `cause` is what a lab calls it.
    """

    def __init__(self, code: int, description: str, alarm: str = "", cause: str = "") -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.alarm = alarm
        self.cause = cause


class OperationRefused(CtisimError):
    """An administrator asks for what cannot be done to the simulated world; the message says why not."""


class DirectoryError(CtisimError):
    """The directory would not serve us."""
