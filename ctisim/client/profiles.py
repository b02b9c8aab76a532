"""Whom the client plays: what JTAPI 15 and Jabber (desk-phone mode) put into their requests.

JTAPI's values stand in the recorded frames of the real library. Jabber's stand in the trace of the one published
sign-in (Cisco 212107): ProviderOpenRequest, CtiProviderOpenReq and CtiDeviceOpenDeviceReq print them; what they do not
print is ours.
"""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass, field

from ctisim.client.secrets import Protected
from ctisim.qbe.fields import NULL
from ctisim.qbe.messages import (
    DeviceOpenRequest,
    DeviceRegisterDeviceRequest,
    LineOpenRequest,
    ProviderInitRequest,
    ProviderOpenRequest,
)
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, MediaCapability, ProviderEventFilter

G711_ULAW_64K = 4
DYNAMIC_MEDIA = 2
TONE_WANTED_NOT_REORDER = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One application's habits. Times are seconds.

    `provider` is what it calls the server ("" is the host it connects to). `patience` is how many server heartbeats it
    waits before it gives the connection up. `first_sequence` numbers its ProviderInitRequest.
    """

    name: str
    version: int
    provider: str
    client_version: str
    application_id: str
    plugin_name: str
    heartbeat: int
    request_timer: int
    application_id_by_cm: int
    priority: int
    sso_ticket: str
    device_filter: DeviceEventFilter = field(repr=False)
    line_filter: LineEventFilter = field(repr=False)
    first_sequence: int
    patience: int
    answers_heartbeats: bool
    asks_capabilities: bool
    acquires_and_registers: bool
    closes_device: bool

    def greeting(self, host: str) -> ProviderInitRequest:
        """What it says first."""
        return ProviderInitRequest(
            provider=self.provider or host,
            qbe_client_verion=self.client_version,
            application_id=self.application_id,
            plugin_name=self.plugin_name,
        )

    def opening(self, host: str, user: str, secret: Protected) -> ProviderOpenRequest:
        """How it asks for a provider."""
        return ProviderOpenRequest(
            provider=self.provider or host,
            qbe_client_version=self.client_version,
            login=user,
            password=secret.password,
            filter=_EVERYTHING_ABOUT_DEVICES,
            application_id=self.application_id,
            desired_server_heartbeat_time=self.heartbeat,
            request_timer=self.request_timer,
            cm_assigned_application_id=self.application_id_by_cm,
            plugin_name=self.plugin_name,
            application_priority=self.priority,
            ssoticket=self.sso_ticket,
            encrypted_key_data=secret.key,
        )

    def device_opening(self, device: str) -> DeviceOpenRequest:
        """How it asks for a device."""
        return DeviceOpenRequest(
            device_name=device, filter=self.device_filter, softkeys_application_id=self.application_id_by_cm
        )

    def registering(self, device: str) -> DeviceRegisterDeviceRequest:
        """How it registers a CTI port or route point: dynamic media, G.711, as JTAPI's recorded frames do."""
        return DeviceRegisterDeviceRequest(
            device_name=device,
            media_caps=(MediaCapability(payload_capability=G711_ULAW_64K, max_frames_per_packet=30, bit_rate=1),),
            filter=self.device_filter,
            media_registration_type=DYNAMIC_MEDIA,
        )

    def line_opening(self, device: str, line: str, partition: str) -> LineOpenRequest:
        """How it asks for a line. Jabber's has 0x108 bytes in the trace: DN and partition have six letters together."""
        return LineOpenRequest(device_name=device, line_name=line, filter=self.line_filter, partition=partition)


def device_filter(bitmap: str) -> DeviceEventFilter:
    """The filter whose flags, in wire order, are the digits of a trace's `Filter Bitmap=`."""
    names = [flag.name for flag in DeviceEventFilter.fields()]
    return DeviceEventFilter(**{name: digit == "1" for name, digit in zip(names, bitmap, strict=True)})


_EVERYTHING_ABOUT_DEVICES = ProviderEventFilter(
    device_registered=True,
    device_unregistered=True,
    directory_change_notify=True,
    device_config_change_notify=True,
    device_em_login_status_change_notify=True,
    device_multi_media_capability_changed_notify=True,
)

_ADDRESS_OBSERVER = LineEventFilter(
    b_line_cfwd_all_status=True,
    b_intercom_info_changed=True,
    b_intercom_info_restoration_failed=True,
    b_line_hunt_call_status_event=True,
    b_monitoring_terminated_event=True,
)
"""What JTAPI asks of a line for an address observer without a call observer."""

_CALLS = LineEventFilter(  # ours: no trace shows Jabber's; these are what a desk phone's display needs
    call_state_changed=True,
    dtmf=True,
    tone_changed=TONE_WANTED_NOT_REORDER,
    global_call_handle_changed=True,
    party_info_changed=True,
    b_existing_call_event=True,
    b_new_call_event=True,
    b_line_cfwd_all_status=True,
    b_transfer_started=True,
    b_transfer_ended=True,
    b_transfer_failed=True,
    b_conference_started=True,
    b_conference_ended=True,
    b_conference_failed=True,
    b_privacy_changed=True,
    b_hold_reversion=True,
    b_call_present_event=True,
    b_park_status_event=True,
)


def jtapi() -> Profile:
    """Cisco JTAPI 15, as recorded."""
    return Profile(
        name="jtapi",
        version=0x00110000,
        provider="",
        client_version="Cisco JTAPI 15.0(0.10000)-1 Release",
        application_id=f"JTAPI[{os.getpid()}]@{socket.gethostname()}",
        plugin_name="CiscoJTAPI",
        heartbeat=30,
        request_timer=0,
        application_id_by_cm=0,
        priority=2,
        sso_ticket=NULL,
        device_filter=device_filter("000000111100000000000000000010011"),
        line_filter=_ADDRESS_OBSERVER,
        first_sequence=0,
        patience=4,  # measured; the guide says two intervals
        answers_heartbeats=False,
        asks_capabilities=True,
        acquires_and_registers=True,
        closes_device=False,
    )


def jabber() -> Profile:
    """Jabber in desk-phone mode: in the traces it opens by requests 2 (provider), 4 and 5, and closes by 6 and 7."""
    return Profile(
        name="jabber",
        version=0x00080000,
        provider="UCProvider",
        client_version="UCProvider",
        application_id="Shibui",
        plugin_name="Cisco JTAPI",
        heartbeat=60,
        request_timer=10,
        application_id_by_cm=1234,
        priority=0,
        sso_ticket="",
        device_filter=device_filter("000100000000000000000100000001001"),
        line_filter=_CALLS,
        first_sequence=1,
        patience=2,  # ours: the guide's two intervals
        answers_heartbeats=True,
        asks_capabilities=False,
        acquires_and_registers=False,
        closes_device=True,
    )


PROFILES = {"jtapi": jtapi, "jabber": jabber}
"""What `--as` takes."""
