"""The device models: name, type number, protocol, and what CTI does differently for them.

Type numbers are the client's DEVICETYPE constants; the 7800 and 8800 rows are the product's published model numbers,
which the client's constants do not have. Which models are CTI-special: FAILURES.md D5, D6.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache


class Protocol(StrEnum):
    """DEVICEPROTOCOL."""

    NONE = "none"
    SCCP = "SCCP"
    SIP = "SIP"
    CTI_REMOTE_DEVICE = "CTI Remote Device"

    @property
    def number(self) -> int:
        return list(Protocol).index(self)


ASCII = 2
UCS2 = 3


@dataclass(frozen=True, slots=True)
class Model:
    """A row of the table.

    `registrable`: an application registers it (CTI port, route point). `connected_xfer`, `rollover`: controlling it
    needs the role of that name. `park_monitoring`: it follows what becomes of the calls it parked (administration
    guides of the 7800, 8800, 8900 and 9900 series). `encoding`: CTIENCODINGTYPES.
    """

    name: str
    type: int
    protocol: Protocol = Protocol.SCCP
    registrable: bool = False
    connected_xfer: bool = False
    rollover: bool = False
    park_monitoring: bool = False
    encoding: int = UCS2


SIP = Protocol.SIP

ROWS = (
    Model("CTI Port", 72, registrable=True),
    Model("CTI Route Point", 73, registrable=True),
    Model("CTI Remote Device", 635, Protocol.CTI_REMOTE_DEVICE),
    Model("Cisco Spark Remote Device", 36235, Protocol.CTI_REMOTE_DEVICE),
    Model("Cisco Unified Client Services Framework", 503, SIP),
    Model("Cisco Dual Mode for Android", 575, SIP),
    Model("Cisco Dual Mode for iPhone", 562, SIP),
    Model("Cisco Jabber for Tablet", 652, SIP),
    Model("Cisco IP Communicator", 30016),
    Model("Cisco Unified Personal Communicator", 358, SIP),
    Model("Cisco Unified Mobile Communicator", 468, Protocol.NONE),
    Model("Cisco Unified Communications for RTX", 648, SIP),
    Model("Cisco 30 SP+", 1, encoding=ASCII),
    Model("Cisco 12 SP+", 2, encoding=ASCII),
    Model("Cisco 12 SP", 3, encoding=ASCII),
    Model("Cisco 12 S", 4, encoding=ASCII),
    Model("Cisco 30 VIP", 5, encoding=ASCII),
    Model("Cisco 6901", 547, rollover=True),
    Model("Cisco 6911", 548, rollover=True),
    Model("Cisco 6921", 495, rollover=True),
    Model("Cisco 6941", 496, rollover=True),
    Model("Cisco 6945", 564, rollover=True),
    Model("Cisco 6961", 497, rollover=True),
    Model("Cisco 7821", 621, SIP, park_monitoring=True),
    Model("Cisco 7841", 622, SIP, park_monitoring=True),
    Model("Cisco 7861", 623, SIP, park_monitoring=True),
    Model("Cisco 7902", 30008, encoding=ASCII),
    Model("Cisco 7905", 20000, encoding=ASCII),
    Model("Cisco 7906", 369),
    Model("Cisco 7910", 6, encoding=ASCII),
    Model("Cisco 7911", 307),
    Model("Cisco 7912", 30007, encoding=ASCII),
    Model("Cisco 7920", 30002, encoding=ASCII),
    Model("Cisco 7921", 365),
    Model("Cisco 7925", 484),
    Model("Cisco 7926", 577),
    Model("Cisco 7931", 348, rollover=True),
    Model("Cisco 7935", 9, encoding=ASCII),
    Model("Cisco 7936", 30019, encoding=ASCII),
    Model("Cisco 7937", 431),
    Model("Cisco 7940", 8),
    Model("Cisco 7941", 115),
    Model("Cisco 7941G-GE", 309),
    Model("Cisco 7942", 434),
    Model("Cisco 7945", 435),
    Model("Cisco 7960", 7),
    Model("Cisco 7961", 30018),
    Model("Cisco 7961G-GE", 308),
    Model("Cisco 7962", 404),
    Model("Cisco 7965", 436),
    Model("Cisco 7970", 30006),
    Model("Cisco 7971", 119),
    Model("Cisco 7975", 437),
    Model("Cisco 7985", 302),
    Model("Cisco 8841", 683, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco 8851", 684, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco 8861", 685, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco 8941", 586),
    Model("Cisco 8945", 585),
    Model("Cisco 8961", 540, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco 9951", 537, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco 9971", 493, SIP, connected_xfer=True, park_monitoring=True),
    Model("Cisco ATA 186", 12, encoding=ASCII),
    Model("Cisco ATA 187", 550, SIP),
    Model("Cisco Cius", 593, SIP, connected_xfer=True),
    Model("Cisco Cius SP", 632, SIP, connected_xfer=True),
    Model("Cisco VGC Phone", 10, encoding=ASCII),
    Model("Analog Phone", 30027, encoding=ASCII),
    Model("ISDN BRI Phone", 30028, encoding=ASCII),
)


@cache
def models() -> dict[str, Model]:
    """Every known model by its name in lower case."""
    return {row.name.lower(): row for row in ROWS}


def model_named(name: str) -> Model | None:
    """The model of that name, whatever its case, or None."""
    return models().get(name.lower())


def model_of_type(number: int, name: str) -> Model:
    """The row of that type number under another name; a plain SIP phone's where no row has the number."""
    row = model_named(name)
    if row is None or row.type != number:
        row = next((row for row in models().values() if row.type == number), Model(name, number, Protocol.SIP))
    return replace(row, name=name)


def suggest(name: str) -> str:
    """The known model whose name is nearest, or an empty string."""
    near = difflib.get_close_matches(name.lower(), models(), n=1, cutoff=0.5)
    return models()[near[0]].name if near else ""
