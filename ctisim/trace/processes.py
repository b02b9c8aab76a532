"""The processes of a CTI Manager and of the CallManager beside it, as the trace names them.

Type numbers change per release. Those of 10.5, 11.5 and 14 are read off real traces (Cisco tech notes 212107, 216177
and 220616); 12.5 counts as 11.5 and 15 as 14, which nobody has published.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ctisim.errors import CtisimError

CALL_MANAGER = 100
"""The application id of the CallManager service on every node."""
CTI_MANAGER = 200
"""The application id of the CTI Manager service on every node."""

_OF_CALL_MANAGER = frozenset({"StationD", "StationCdpc", "CTIRegistrar"})

# Trace 212107 (10.5(2)), except where marked.
_TEN = MappingProxyType(
    {
        "SdlTimerService": 3,  # ours: seen as 3 in CallManager's 11.5 and in CTI Manager's 14.0.1
        "SdlTCPConnection": 13,
        "CtiManager": 21,
        "CTIHandler": 22,
        "Directory": 23,
        "CTIDeviceRegManager": 24,  # ours: the number free between its neighbours
        "CTIDeviceLineMgr": 25,
        "CTIDbAccess": 26,
        "StationD": 63,
        "StationCdpc": 64,
        "CTIRegistrar": 237,  # trace 213251, whose release is not told
    }
)

# Trace 216177 (11.5.1) shows the CallManager's side renumbered and CTI Manager's as before.
_ELEVEN = MappingProxyType({**_TEN, "StationD": 66, "StationCdpc": 67})

# Trace 220616 (14.0.1 SU2), except where marked.
_FOURTEEN = MappingProxyType(
    {
        "SdlTimerService": 3,
        "CTIDbAccess": 8,
        "CTIDeviceLineMgr": 9,
        "CTIDeviceRegManager": 10,
        "CtiManager": 11,  # ours: the number free before its handler
        "CTIHandler": 12,
        "Directory": 13,  # ours: the number free after the handler
        "SdlTCPConnection": 21,
        "CTIRegistrar": 26,
        "StationD": 66,  # ours: as in 11.5
        "StationCdpc": 67,  # ours: as in 11.5
    }
)


class Process(NamedTuple):
    """One running process: its name and where it lives. `str` gives `CTIHandler(1,200,22,7)`."""

    name: str
    node: int
    app: int
    type: int
    instance: int

    def __str__(self) -> str:
        return f"{self.name}({self.node},{self.app},{self.type},{self.instance})"

    @property
    def handle(self) -> str:
        """The form of a connection's handle: `[1:200:13:8]`."""
        return f"[{self.node}:{self.app}:{self.type}:{self.instance}]"


def major(version: str) -> int:
    """The first number of a cluster version: 10 of `10.5(2)`; CtisimError when there is none."""
    if number := re.match(r"\s*(\d+)", version):
        return int(number[1])
    raise CtisimError(f"{version!r} is no cluster version")


def numbers(version: str) -> Mapping[str, int]:
    """The type number of each process in that release (`10.5`, `11.5.1.14900-8`, `14`, `15` …)."""
    release = major(version)
    if release <= 10:
        return _TEN
    if release < 14:
        return _ELEVEN  # ours: 12.5 as 11.5
    return _FOURTEEN  # ours: 15 as 14


def process(name: str, version: str, *, node: int = 1, instance: int = 1) -> Process:
    """That process in that release, under the application it belongs to; KeyError for a name nobody traced."""
    app = CALL_MANAGER if name in _OF_CALL_MANAGER else CTI_MANAGER
    return Process(name, node, app, numbers(version)[name], instance)


def unknown(process: Process) -> Process:
    """How a remote process prints where its name is not known: `UnknownProcessName(1,100,66,16)`."""
    return process._replace(name="UnknownProcessName")
