"""What is masked, what is overlooked, and how two traces are paired."""

from __future__ import annotations

import pytest

from ctisim.trace.masking import canonical, compare, mask, normalise, shape
from ctisim.trace.parse import Record, records


def read(*texts: str) -> list[Record]:
    return list(records(f"{number:08d}.000 |08:59:16.944 |AppInfo  |{text}" for number, text in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("00895256.003 |08:59:16.944 |AppInfo  |x", "########.003 |<time> |AppInfo  |x"),
        (
            "QbePref={0x0xf74b346c,0x70} pQbeMsg=0x0xf74b3474 qbeMsgSize=0x70",
            "QbePref={<pointer>,0x70} pQbeMsg=<pointer> qbeMsgSize=0x70",
        ),
        ("Nonce =cc64fd13-d4e1-43bc-808f-f051f7c945d0", "Nonce =<uuid>"),
        ("lastSuccessfulLoginTime is: 1455049675", "lastSuccessfulLoginTime is: <time>"),
        ("|1,200,13,8.5^ 10.10.10.100^SEP001794625DE5 |", "|1,200,13,8.5^<address>^SEP001794625DE5 |"),
        ("|1,200,21,167.6^xxx.xxx.xxx.xxx^CSFJKING |", "|1,200,21,167.6^<address>^CSFJKING |"),
        ("|1,200,21,8.6^::ffff:10.1.1.5^CSFJKING |", "|1,200,21,8.6^<address>^CSFJKING |"),
        ("ipv4=10.10.10.100 ApplicationIDListCount", "ipv4=<address> ApplicationIDListCount"),
        ("PeerIPAddr=xxx.xxx.xxx.xxx PeerPort=50155 User", "PeerIPAddr=<address> PeerPort=<port> User"),
        ("appID: wwhite-10.10.10.100-58667, rtpaddr", "appID: wwhite-<address>-<port>, rtpaddr"),
        ("IPAddress: xxx.xxx.xxx.xxx IPv6Address: App", "IPAddress: <address> IPv6Address: App"),
        ("IPAddress:127.0.0.1 IPv6Address: App", "IPAddress:<address> IPv6Address: App"),
    ],
)
def test_what_cannot_repeat_is_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "|1,200,13,8.3^*^* |",
        "error=0x8ccc00d2",
        "Seq#=2 result=Success LoginUserID= Expire days=4294967295",
        "10.10.10.10 3268",
        "Authenticating with SSL not enabled (ldap://10.10.10.10:3268)",
        "mListenPort=2748",
        "( seq#=4 result=0 DH=1|38 deviceName=SEP001794625DE5",
        "ConnHandle=[1:200:13:8] TCP message length=0x108",
        "provider id=16777223",
    ],
)
def test_what_means_something_is_not_masked(text: str) -> None:
    assert mask(text) == text


def test_two_runs_differ_in_instances_handles_and_queues() -> None:
    one = "CTIHandler(1,200,22,7) |1,200,13,8.3^*^* |[R:N-H:0,N:3,L:0,V:0,Z:0,D:0] LH=1|46 provider id=16777223"
    two = "CTIHandler(1,200,22,9) |1,200,13,11.7^*^* |[R:N-H:1,N:0,L:0,V:0,Z:0,D:0] LH=1|50 provider id=16777225"
    assert mask(one) != mask(two)
    assert mask(one, runs=True) == mask(two, runs=True)


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (" userid is wwhite", "userid is wwhite"),
        (
            "( seq#=4 device name= SEP001794625DE5 softkeys AppID=1234)",
            "( seq#=4 device name=SEP001794625DE5 softkeys AppID=1234)",
        ),
        (
            "[CTI-APP] [CTIHandler::OutputCtiMessage ] CTI X (",
            "[CTI-APP] [CTIHandler::OutputCtiMessage      ]     CTI   X    (",
        ),
        ("deviceName: SEP001794625DE5 , appID", "deviceName: SEP001794625DE5, appID"),
        ("enabled ( ldap://10.10.10.10:3268 )", "enabled (ldap://10.10.10.10:3268)"),
        (")))( sAMAccountName=wwhite ))", ")))(sAMAccountName=wwhite))"),
        ("IPAddress: 10.1.1.1 IPv6Address: App", "IPAddress:10.1.1.1 IPv6Address: App"),
    ],
)
def test_a_pages_blemishes_are_overlooked(published: str, written: str) -> None:
    assert normalise(published) == normalise(written)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FIPSMode = 0", "FIPSMode=0"),
        ("\nAfter Escaping", "After Escaping"),
        ("DbAccess:: Read", "DbAccess::Read"),
        ("Connection # (0): sucessful", "Connection # (0): successful"),
        ("dscpForCTI2Apps =96", "dscpForCTI2Apps=96"),
    ],
)
def test_the_products_own_blanks_count(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_whether_a_record_is_a_signals_own_counts() -> None:
    own, under = records(["00000001.000 |08:59:16.944 |AppInfo  |x", "00000001.001 |08:59:16.944 |AppInfo  |x"])
    assert canonical(own) != canonical(under)


def test_differences_are_paired_in_order() -> None:
    found = compare(read("a", "b", "c", "d"), read("a", "B", "d", "e"))
    assert [str(difference) for difference in found] == [
        "- ########.000 |AppInfo |b\n+ ########.000 |AppInfo |B",
        "- ########.000 |AppInfo |c",
        "+ ########.000 |AppInfo |e",
    ]


def test_equal_traces_at_other_times_do_not_differ() -> None:
    later = records(f"{number:08d}.000 |10:00:00.000 |AppInfo |{text}" for number, text in [(70, "a"), (71, "b")])
    assert compare(read("a", "b"), later) == []


def test_the_shape_of_a_line_is_its_words() -> None:
    one, other, third = read(
        "EnumHandle=89 NumDevices=0 for 5 s", "EnumHandle=7 NumDevices=12 for 9 s", "EnumHandle=7 of 12"
    )
    assert shape(one) == shape(other) != shape(third)
