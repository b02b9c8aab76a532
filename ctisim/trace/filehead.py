"""FileHead, the first record of every trace file: the only place that tells the date and the offset from UTC.

`UTC:-05:00,Date: 2024/08/12, AppName: CCM, …` with no blank after the first comma, as CallManager 11.5 and 15 write it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone

from ctisim.trace.processes import CTI_MANAGER, major
from ctisim.trace.record import printable

_FORM = re.compile(
    r"UTC:\s*(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d),\s*Date:\s*(?P<date>\d{4}/\d\d/\d\d),"
    r"\s*AppName:\s*(?P<app_name>.*?),\s*AppId:\s*(?P<app>\d+),\s*AppNodeId:\s*(?P<node>\d+),"
    r"\s*AppVersion:\s*(?P<version>.*?),\s*HostName:\s*(?P<host>.*?),\s*HostIPAddress:\s*(?P<address>\S*?),"
    r"\s*AppStartTime:\s*(?P<started>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d),\s*FileNumber:\s*(?P<number>\d+)"
    r"(?:,\s*TraceVer:\s*(?P<trace_version>\S+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHead:
    """Who writes a file, since when, and which of its files this is. `started` carries the offset from UTC."""

    host: str
    address: str
    version: str
    """The whole of AppVersion; `install` makes it from a cluster version."""
    started: datetime
    date: date
    number: int = 1
    app_name: str = "Cisco CTIManager"  # ours: the name its alarms give as App ID; no FileHead of it is public
    app: int = CTI_MANAGER
    node: int = 1
    trace_version: str = "3.0"

    def on(self, when: datetime, number: int) -> FileHead:
        """The same writer's head for its `number`th file, begun at `when`."""
        return replace(self, date=when.date(), started=self.started.astimezone(when.tzinfo), number=number)

    def __str__(self) -> str:
        offset = self.started.strftime("%z") or "+0000"
        return (
            f"UTC:{offset[:3]}:{offset[3:5]},Date: {self.date:%Y/%m/%d}, AppName: {self.app_name}, AppId: {self.app}, "
            f"AppNodeId: {self.node}, AppVersion: {printable(self.version)}, HostName: {printable(self.host)}, "
            f"HostIPAddress: {printable(self.address)}, AppStartTime: {self.started:%Y/%m/%d %H:%M:%S}, "
            f"FileNumber: {self.number}, TraceVer: {self.trace_version}"
        )


def file_head(*, host: str, address: str, version: str, started: datetime, node: int = 1) -> FileHead:
    """A CTI Manager's head; from 15 on an IPv4 address is written mapped into IPv6, as CallManager 15 does."""
    if major(version) >= 15 and ":" not in address:
        address = f"::ffff:{address}"
    return FileHead(
        host=host, address=address, version=install(version), started=started, date=started.date(), node=node
    )


def install(version: str) -> str:
    """AppVersion in the product's form, of a cluster version."""
    return f"CUCM Install={version} Build={version} (d3f126) memlog=20"


def parse_file_head(text: str) -> FileHead | None:
    """Read one back; None when it is none."""
    found = _FORM.match(text.strip())
    if found is None:
        return None
    offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
    zone = timezone(-offset if found["sign"] == "-" else offset)
    try:
        started = datetime.strptime(found["started"], "%Y/%m/%d %H:%M:%S").replace(tzinfo=zone)
        day = datetime.strptime(found["date"], "%Y/%m/%d").date()
    except ValueError:
        return None
    return FileHead(
        host=found["host"],
        address=found["address"],
        version=found["version"],
        started=started,
        date=day,
        number=int(found["number"]),
        app_name=found["app_name"],
        app=int(found["app"]),
        node=int(found["node"]),
        trace_version=found["trace_version"] or "",
    )
