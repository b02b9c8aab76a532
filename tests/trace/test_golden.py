"""The seed's 93 records, written through the trace's own words, equal the published ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.clock import ManualClock
from ctisim.trace import MemorySink, Tag, Trace, TraceLog, process
from ctisim.trace import messages as m
from ctisim.trace import signals as s
from ctisim.trace import wording as w
from ctisim.trace.masking import against
from ctisim.trace.parse import read, records

SEED = Path(__file__).parents[2] / "fixtures" / "traces" / "seed" / "sign-in.en.log"

VERSION = "10.5"
HANDLER = process("CTIHandler", VERSION, instance=7)
MANAGER = process("CtiManager", VERSION)
DIRECTORY = process("Directory", VERSION)
DATABASE = process("CTIDbAccess", VERSION)
LINES = process("CTIDeviceLineMgr", VERSION)
TCP = process("SdlTCPConnection", VERSION, instance=8)
URL = "ldap://10.10.10.10:3268"
DN = "CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net"
FILTER = (
    "(&(&(objectclass=user)(!(objectclass=Computer))(!(UserAccountControl:1.2.840.113556.1.4.803:=2)))"
    "(sAMAccountName=wwhite))"
)
PHONE = "SEP001794625DE5"


def arrival(trace: Trace, length: int, message_id: int) -> None:
    trace.overridden("SdlDataInd", "ready", MANAGER, TCP)
    trace.info(m.received(TCP.handle, length))
    trace.overridden("CtiQbeGenericMessage", "ready", HANDLER, MANAGER)
    trace.info(m.parsed(message_id))


def open_provider(trace: Trace) -> None:
    arrival(trace, 0x150, 3)
    fields = (
        "( seq#=2 provider=UCProvider login=wwhite heartbeat=60 timer=10 priority=0 lightWeightProviderOpen=0 "
        "AuthType=0 RequestOldFetch=0 EncryptedSSODataSize=0)"
    )
    trace.info(m.inbound("ProviderOpenRequest", fields))
    text = s.provider_open(
        sequence=2,
        provider="UCProvider",
        client_version="UCProvider",
        login="wwhite",
        application="Shibui",
        heartbeat=60,
        cm_application=1234,
        plugin="Cisco JTAPI",
    )
    trace.signal(
        "CtiProviderOpenReq", state="init_complete_await_provopen", receiver=HANDLER, sender=HANDLER, text=text
    )
    trace.info("SSOTOKEN =", m.built(2), m.sent(TCP.handle, 0x70))
    trace.info(m.outbound("ProviderOpenResponse", "(seq#=2) provider id=16777223 FIPSMode = 0"))


def authenticate(trace: Trace) -> None:
    low = "[R:L-H:0,N:0,L:0,V:0,Z:0,D:0]"
    trace.signal(
        "CtiProceedWithAppLogin", state="init_complete_await_auth", receiver=HANDLER, sender=MANAGER, bracket=low
    )
    trace.signal(
        "CtiLoginCheckReq",
        state="ready",
        receiver=DIRECTORY,
        sender=HANDLER,
        bracket="[T:N-H:0,N:0,L:0,V:0,Z:0,D:0]",
        text=s.login_check(login="wwhite", sequence=2),
    )
    trace.info(
        "CtiLoginCheckReq:: authenticateByUserName",
        "CCMAsymmetricEncryption::DecryptText Enter",
        "CCMAsymmetricEncryption::DecryptText Exit",
        " Decrypted Key Status success - [52]",
        "Nonce =cc64fd13-d4e1-43bc-808f-f051f7c945d0",
        "Nonce validation success",
        "CCMSymmetricEncryption::DecryptText:enter",
        " CCMEncryption::DecryptText (Exit) (Success))",
        " Decrypted Password Status success - [8]",
    )
    trace.info(*w.credential("wwhite", 8))
    trace.skip(4)
    trace.info(*w.credential_policy(last_successful_login_time=1455049675), "XXXXXX Check 1")
    trace.info(*w.ldap_login("wwhite", "wwhite"))
    trace.skip(1)
    trace.info("LDAP not initialized...connecting...", "authenticationLDAP::connect():enter")
    trace.info(*w.ldap_authenticate(URL, VERSION), w.ldap_initialized(URL))
    trace.skip(6)
    trace.info(" LDAP authentication bind SUCCESS for Administrator@joshlab.net")
    trace.info(*w.ldap_success("10.10.10.10", 3268))
    trace.info("authenticationLDAP::Authenticate():exit(0)", " Authentication of LDAP administrator successful.")
    trace.skip(13)
    trace.info(*w.ldap_search(FILTER, "OU=Breaking Bad,DC=joshlab,DC=net"))
    trace.info("LDAP Search complete. Code: 0", "Get DN of entry.", f"Got DN: {DN}")
    trace.info(f" Attempt to authenticate DN: {DN}")
    trace.info(*w.ldap_authenticate(URL, VERSION))
    trace.skip(7)
    trace.info(f" LDAP authentication bind SUCCESS for {DN}", *w.ldap_success("10.10.10.10", 3268))
    trace.info("authenticationLDAP::Authenticate():exit(0)")
    trace.info("authenticationLDAP::authenticateUserWithPassword():Exit(0)", *w.authenticated("wwhite", VERSION))


def confirm_rights(trace: Trace) -> None:
    trace.signal(
        "CtiLoginCheckRes",
        state="authenticating",
        receiver=HANDLER,
        sender=DIRECTORY,
        text=s.login_checked(sequence=2),
    )
    trace.signal(
        "CtiUserSettingsReq",
        state="ready",
        receiver=DATABASE,
        sender=HANDLER,
        bracket="[T:H-H:0,N:0,L:0,V:0,Z:0,D:0]",
        text=s.user_settings_request(login="wwhite"),
    )
    trace.info("DbAccess:: ReadCtiUserSettingsReq")
    trace.signal(
        "CtiUserSettingsRes", state="verifying", receiver=HANDLER, sender=DATABASE, text=s.user_settings(login="wwhite")
    )
    for text in (
        "mCtiUserSettings.mbSecurityEnabled=0",
        "mListenPort=2748",
        "sent providerSubscriptionRegNotify for user wwhite",
    ):
        trace.info(m.noted("verifying_CtiUserSettingsRes", text))


def open_device(trace: Trace) -> None:
    arrival(trace, 0x108, 16)
    trace.info(m.inbound("DeviceOpenRequest", f"( seq#=4 device name={PHONE} softkeys AppID=1234)"))
    trace.tag = trace.tag.next().at("10.10.10.100", PHONE)
    text = s.device_open(
        sequence=4,
        device=PHONE,
        filter_bits=[bit == "1" for bit in "000100000000000000000100000001001"],
        login="wwhite",
        address="10.10.10.100",
        applications=[1234],
        softkeys=1234,
        providers=[16777223],
    )
    trace.signal("CtiDeviceOpenDeviceReq", state="ready", receiver=HANDLER, sender=HANDLER, text=text)
    trace.signal(
        "CtiDeviceOpenDeviceRes",
        state="ready",
        receiver=HANDLER,
        sender=LINES,
        bracket="[R:N-H:0,N:3,L:0,V:0,Z:0,D:0]",
        text=s.device_opened(sequence=4, manager=1, device_id=38, device=PHONE, device_type=7),
    )
    trace.info(m.built(27), m.sent(TCP.handle, 0x98))
    fields = (
        f"( seq#=4 result=0 DH=1|38 deviceName={PHONE} deviceType=7 deviceId=38 registrationAllowed=0 deviceLocale=1 "
        "protocol=1 deviceRestricted=0 altScript= Rollover=0 BIB=0 DNDOption=0 IpAddrMode=0 supportsFeat=0 Visiting=0)"
    )
    trace.info(m.outbound("DeviceOpenResponse", fields))
    activity = w.device_open_activity(
        connection=7, device=PHONE, application="wwhite-10.10.10.100-58667", device_type=7
    )
    trace.alone(*activity)
    trace.overridden("CtiDeviceInServiceNotify", "ready", HANDLER, LINES)
    trace.skip(2)
    fields = "( DH=1|38 ) Encoding Type=3 Device locale=1 Alt Script= DNDStatus=0 DNDOption=0)"
    trace.info(m.outbound("DeviceInServiceEvent", fields))
    trace.tag = trace.tag.next()
    arrival(trace, 0x108, 37)


@pytest.fixture
def sink() -> MemorySink:
    sink = MemorySink()
    trace = TraceLog(sink, ManualClock(), first_signal=895254).open(Tag(1, 200, 13, 8, 3))
    open_provider(trace)
    authenticate(trace)
    confirm_rights(trace)
    trace.tag = trace.tag.next()
    open_device(trace)
    return sink


def test_the_words_of_the_trace_make_the_seed(sink: MemorySink) -> None:
    published = list(read([SEED]))
    report = against(published, list(records("\n".join(sink.records).split("\n"))))
    assert not report.missing, report
    assert not report.changed, report
    assert not report.misplaced, report
    assert report.matched == 93
    assert [difference.left and difference.left.line for difference in report.renumbered] == []
    assert [record.signal for record in report.unshown] == ["CtiDeviceInServiceNotify"]  # a stand-in of this test


def test_the_layout_is_that_of_traces_which_kept_their_padding(sink: MemorySink) -> None:
    wanted = (
        "|SdlSig   |CtiLoginCheckRes                       |authenticating                 |"
        "CTIHandler(1,200,22,7)           |Directory(1,200,23,1)            |1,200,13,8.3^*^*                         |"
        "[R:N-H:0,N:0,L:0,V:0,Z:0,D:0] Seq#=2 result=Success LoginUserID= Expire days=4294967295"
    )
    assert sum(record.endswith(wanted) for record in sink.records) == 1
