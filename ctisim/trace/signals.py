"""The fields of the signals of a sign-in and a device open, as real traces print them: values in, text out.

Blanks about the equals signs are uneven; they are the product's.
"""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.trace.processes import Process
from ctisim.trace.record import printable


def provider_open(
    *,
    sequence: int,
    provider: str,
    client_version: str,
    login: str,
    application: str,
    heartbeat: int,
    cm_application: int,
    plugin: str,
    light_weight: bool = False,
    authentication: int = 0,
    old_fetch: bool = False,
) -> str:
    """CtiProviderOpenReq (212107)."""
    return (
        f"Async Response={sequence} ProviderName={printable(provider)} ClientVersion={printable(client_version)} "
        f"LoginId={printable(login)} ApplName={printable(application)} ServerHeartbeat={heartbeat} "
        f"CMAssignedAppId={cm_application} PluginName={printable(plugin)} LightWeightProviderOpen={light_weight:d} "
        f"Auth Style={authentication} RequestOldFetch={old_fetch:d}"
    )


def login_check(*, login: str, sequence: int, authentication: int = 0, sso_size: int = 0) -> str:
    """CtiLoginCheckReq (212107)."""
    return (
        f"Login={printable(login)} Seq#={sequence} Auth Style={authentication} 3rd Party Certificate=0 "
        f"mOcsp_url= mIssuerName= EncryptedSingleSignOnData Size={sso_size}"
    )


def login_checked(*, sequence: int, result: str = "Success", expire_days: int = -1) -> str:
    """CtiLoginCheckRes (212107, which shows Success); no expiry is -1 and prints as 4294967295."""
    return f"Seq#={sequence} result={result} LoginUserID= Expire days={expire_days & 0xFFFFFFFF}"


def login_timeout(*, sequence: int) -> str:
    """CtiLoginCheckTimeout (220616)."""
    return f"mSequenceNumber={sequence}"


def user_settings_request(*, login: str) -> str:
    """CtiUserSettingsReq (212107)."""
    return f"mUserId={printable(login)}"


def user_settings(
    *,
    login: str,
    super_provider: bool = False,
    park_retrieval: bool = False,
    modify_calling_number: bool = False,
    cti: bool = True,
    monitor: bool = False,
    record: bool = False,
    result: int = 0,
) -> str:
    """CtiUserSettingsRes (212107, 220616): the rights the user's groups give."""
    return (
        f"SuperProvider = {_able(super_provider)} CallParkRetrievalAllowed = {_able(park_retrieval)} "
        f"ModifyCallingNumber = {_able(modify_calling_number)} CTI Enabled = {_able(cti)} "
        f"CallMonitor={_able(monitor)} CallRecord={_able(record)} Userid = {printable(login)} result={result}"
    )


def device_list(*, handle: int, devices: int, total: int, more: bool = False) -> str:
    """CtiDeviceListWithDPFetchRes (220616)."""
    return f"EnumHandle={handle} NumDevices={devices} Total={total} mbMore={more:d}"


def device_list_empty(*, handle: int, devices: int = 0, total: int = 0, more: bool = False, result: int = 0) -> str:
    """The AppError that follows it when there are none (220616)."""
    return (
        f"ready_CtiDeviceListWithDPFetchRes EnumHandle={handle} numDevices={devices} TotalDevices={total} "
        f"More={more:d} Result={result}"
    )


def device_open(
    *,
    sequence: int,
    device: str,
    filter_bits: Sequence[bool],
    login: str,
    address: str,
    applications: Sequence[int],
    softkeys: int,
    providers: Sequence[int],
    tls: bool = False,
    device_type: int = 0,
    ris_class: int = 0,
    terminate_media: int = 5,
    ip_mode: int = 3,
) -> str:
    """CtiDeviceOpenDeviceReq (212107); `filter_bits` are DeviceEventFilter's fields, `address` the application's."""
    return (
        f"AsyncResponse={sequence} DH=0|0 Name={printable(device)} Type={device_type} RisClass={ris_class} "
        f"TerminateMedia={terminate_media} RequestType=0 RtpDestination1|1 ApplnIpAddrMode={ip_mode} "
        f"Filter Bitmap={''.join('01'[bool(bit)] for bit in filter_bits)} AppLoginUserId={printable(login)} "
        f"AppIPAddr= ipAddrType=0 ipv4={printable(address)} "
        f"ApplicationIDListCount = {len(applications)} ApplicationIds are {_listed(applications)} "
        f"mSoftKeyApplicationID = {softkeys} "
        f"ProviderIDListCount = {len(providers)} ProviderIds are {_listed(providers)} "
        f"IsCTIConnectionTLS = {_letter(tls)}"
    )


def device_opened(
    *,
    sequence: int,
    manager: int,
    device_id: int,
    device: str,
    device_type: int,
    station: Process | None = None,
    result: int = 0,
    encoding: int = 3,
) -> str:
    """CtiDeviceOpenDeviceRes (212107)."""
    pid = f"({station.node},{station.app},{station.type},{station.instance})" if station else "(0,0,0,0)"
    return (
        f"mAsyncResponse = {sequence} DH={manager}|{device_id} Name={printable(device)} Type={device_type} "
        f"StationPid={pid} mOpenResult={result:#x} mEncodingType={encoding} mRequestType=0 mDSSDeviceState = 0"
    )


def line_opened(
    *, response: int, device: str, manager: int, line_id: int, result: int = 0, auto_accept: int = 0
) -> str:
    """CtiLineOpenLineRes (220616, a refusal)."""
    return (
        f"AsyncResponse={response} Name={printable(device)} LH={manager}|{line_id} Result={result:#x} "
        f"Auto Accept Status={auto_accept}"
    )


def _able(yes: bool) -> str:
    return "Enabled" if yes else "Disabled"


def _letter(yes: bool) -> str:
    return "T" if yes else "F"


def _listed(numbers: Sequence[int]) -> str:
    return "".join(f"{number}," for number in numbers)
