"""/lines, and /devices/{name}/lines/{number}: one line alone."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import Body, DeviceName, Number, Orders, Partition, TheManager
from ctisim.admin.views import LineView
from ctisim.admin.words import LineOutOfService
from ctisim.cluster.administration.refusals import device_named, line_named
from ctisim.qbe.enums import LineOutOfServiceReason

router = APIRouter(tags=["lines"])

ONE = "/devices/{name}/lines/{number}"


class Out(Body):
    reason: LineOutOfService = Field(LineOutOfServiceReason.UNKNOWN, description="A LineOutOfService reason.")


class Closing(Body):
    reason: int = Field(ge=0, le=888, description="A LineClosed reason by number; FAILURES.md section 5 has them.")


@router.get("/lines")
async def show_all(manager: TheManager, number: str = "") -> list[LineView]:
    """All line appearances, or those of one number."""
    lines = [line for device in manager.cluster.devices.values() for line in device.lines]
    return [LineView.of(line) for line in lines if number in ("", line.number)]


@router.get(ONE)
async def show(manager: TheManager, name: DeviceName, number: Number, partition: Partition = "") -> LineView:
    """One line of a device."""
    return LineView.of(line_named(device_named(manager.cluster, name), number, partition))


@router.post(f"{ONE}/out-of-service", status_code=204)
async def out_of_service(
    orders: Orders, name: DeviceName, number: Number, partition: Partition = "", body: Out | None = None
) -> None:
    """Take the line alone out of service."""
    orders.lines.out_of_service(name, number, partition, (body or Out()).reason)


@router.post(f"{ONE}/in-service", status_code=204)
async def in_service(orders: Orders, name: DeviceName, number: Number, partition: Partition = "") -> None:
    """Bring it back."""
    orders.lines.in_service(name, number, partition)


@router.post(f"{ONE}/close", status_code=204)
async def close(orders: Orders, name: DeviceName, number: Number, body: Closing, partition: Partition = "") -> None:
    """Close it under every application, for any LineClosed reason."""
    orders.lines.close(name, number, partition, reason=body.reason)


@router.post(f"{ONE}/restrict", status_code=204)
async def restrict(orders: Orders, name: DeviceName, number: Number, partition: Partition = "") -> None:
    """Untick Allow Control of Device from CTI on the line: JTAPI sees CiscoAddrRestrictedEv."""
    orders.lines.restrict(name, number, partition)


@router.post(f"{ONE}/unrestrict", status_code=204)
async def unrestrict(orders: Orders, name: DeviceName, number: Number, partition: Partition = "") -> None:
    """Tick it again: JTAPI sees CiscoAddrActivatedEv, and opens the line by itself."""
    orders.lines.unrestrict(name, number, partition)
