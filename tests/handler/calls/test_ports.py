"""Where an application receives, as it says and as it is told."""

from __future__ import annotations

from ctisim.qbe.enums import MediaRegistration
from ctisim.qbe.messages import (
    DeviceChangeRTPDefaultRequest,
    DeviceRegisterDeviceRequest,
    LineOpenRequest,
    StartReceptionEvent,
)
from ctisim.qbe.structures import DeviceEventFilter
from tests.handler.paper import PaperApplication, PaperServer

STATIC = MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC
FILTER = DeviceEventFilter(start_reception=True)


def received_at(paper: PaperServer, app: PaperApplication) -> list[int]:
    phones = paper.manager.administration.phones
    phones.call("1001", "2001")
    phones.answer("2001")
    phones.hang_up("2001")
    return [event.rtp_port_number for event in app.news() if isinstance(event, StartReceptionEvent)]


async def test_a_port_above_32767_is_registered_as_a_negative_number(paper: PaperServer, app: PaperApplication) -> None:
    register = DeviceRegisterDeviceRequest(
        device_name="CTIP2001", filter=FILTER, media_registration_type=STATIC, rtp_port_number=45_284 - 65_536
    )
    response, *_ = app.ask(register)
    app.ask(LineOpenRequest(device_name="CTIP2001", line_name="2001"))
    assert received_at(paper, app) == [45_284]
    app.ask(DeviceChangeRTPDefaultRequest(device_id=response.device_id, rtp_port_number=50_000 - 65_536))
    assert received_at(paper, app) == [50_000]
