"""The small reasons of the closed and out-of-service events: what each means and what to look at.

Names are the wire's enumerations; meanings follow the alarm catalogue (reasons 14, 15, 18 of a closed device differ
between the two; both are given). Reasons from 100 on look client-made: no CTI Manager has been seen sending them.
"""

from __future__ import annotations

from ctisim.advice.codes import Advice

_PHONE = "The phone's registration and its CallManager; the device comes back by itself after re-homing."
_ALLOW = "Tick Allow Control of Device from CTI on the phone, the user and the directory number."
_REGISTER_ALIKE = "Register the port or route point the same way in every application."
_SIGN_IN_AGAIN = "Sign in again."

PROVIDER_CLOSED = {
    0: Advice((), "The provider was closed; no reason is given.", (_SIGN_IN_AGAIN,)),
    1: Advice((), "The server heard no heartbeat in time.", ("The network, and an application that is too busy.",)),
    2: Advice(
        (), "The server shut down, or the TCP connection broke.", ("The Cisco CTIManager service; the network.",)
    ),
    3: Advice((), "The application asked for it.", ()),
    4: Advice((), "The provider could not be opened; the code before it says why.", ()),
    5: Advice((), "The user was deleted.", ("Create the user again.",)),
    6: Advice(
        (),
        "The superprovider right was taken away.",
        ("Standard CTI Allow Control of All Devices; the application reconnects as a normal user.",),
    ),
    7: Advice(("P17",), "Two providers use the same client certificate.", ("One instance ID for each provider.",)),
    8: Advice(("P19",), "The CAPF information of the certificate is missing.", ("The CAPF profile; reissue the LSC.",)),
    9: Advice(("P18",), "The certificate is held to be compromised.", ("A new CAPF profile and instance ID.",)),
    10: Advice((), "Any other reason.", ("The CTI Manager's trace and alarms.",)),
    11: Advice(
        ("P16",),
        "The user is not authorized for TLS.",
        ("Add it to Standard CTI Secure Connection, or use 2748.",),
    ),
    12: Advice(("P12",), "Standard CTI Enabled was taken from the user.", ("Add the user to the group again.",)),
    13: Advice(("P26",), "This kind of authentication is accepted over TLS only.", ("Port 2749 with TLS.",)),
    100: Advice(("P12",), "The login is not allowed.", ("Standard CTI Enabled.",)),
    101: Advice(("P1",), "The login failed.", ("User ID and password.",)),
    102: Advice(("P31",), "The protocol versions do not match.", ("The plug-in that belongs to the cluster.",)),
    103: Advice((), "Unknown.", ("The CTI Manager's trace.",)),
    104: Advice(("P16",), "The user is not authorized for security.", ("Standard CTI Secure Connection.",)),
    105: Advice(("P15",), "The connection came to the wrong port.", ("2748 without TLS, 2749 with TLS.",)),
    106: Advice((), "The client gave up retrying.", ("The first refusal says why.",)),
}

DEVICE_CLOSED = {
    0: Advice((), "The device was closed; the reason is unknown.", ("The CTI Manager's trace.",)),
    1: Advice(("D20",), "The CallManager failed.", (_PHONE,)),
    2: Advice(("D8",), "The device unregistered.", (_PHONE,)),
    3: Advice((), "The device could not be re-homed.", ("The device pool's CallManager group.",)),
    4: Advice(("D2",), "The device was removed from the database or from the user.", ("Controlled Devices.",)),
    5: Advice((), "The provider is closing.", (_SIGN_IN_AGAIN,)),
    6: Advice(("D12",), "It is registered elsewhere without media.", (_REGISTER_ALIKE,)),
    7: Advice(("D12",), "It is registered elsewhere with static media.", (_REGISTER_ALIKE,)),
    8: Advice(("D12",), "It is registered elsewhere with dynamic media.", (_REGISTER_ALIKE,)),
    9: Advice(("D17",), "Another application controls the device's softkeys.", ("Release it there.",)),
    10: Advice(("D12",), "It is registered elsewhere with other media capabilities.", (_REGISTER_ALIKE,)),
    11: Advice(("D12",), "The owner is not alive, or controls it already.", ("RTMT's CTI search names the holder.",)),
    12: Advice(("D7",), "The device's protocol is not supported.", ("The phone's protocol; client too old for SIP?",)),
    13: Advice(("D3",), "The device is restricted.", (_ALLOW,)),
    14: Advice(("D14",), "The database cannot be reached.", ("The database service and the node's CPU.",)),
    15: Advice(
        ("D9", "D14"),
        "The database could not be read, or the device is being reset (the sources disagree).",
        ("The database service; wait until the phone has registered again.",),
    ),
    16: Advice((), "The media type is not supported.", ("The media capabilities the application registers.",)),
    17: Advice(("D6",), "The device's configuration is not supported.", ("A 7931 in Rollover mode; line settings.",)),
    18: Advice(("D9",), "The device is being reset.", ("Wait until it has registered again.",)),
    19: Advice(("D13",), "The IP addressing mode is another.", ("The Common Device Configuration.",)),
    20: Advice(("D15",), "Secure media is not allowed.", ("TLS and the SRTP key material group.",)),
    257: Advice((), "The CTI Manager failed.", ("The Cisco CTIManager service.",)),
    888: Advice(("D7",), "The device changed its protocol.", ("Open it again.",)),
}

LINE_CLOSED = {
    0: Advice((), "The line was closed; the reason is unknown.", ("The CTI Manager's trace.",)),
    1: Advice(("D20",), "The CallManager failed.", (_PHONE,)),
    2: Advice(("D8",), "The device unregistered.", (_PHONE,)),
    3: Advice((), "The line could not be re-homed.", ("The device pool's CallManager group.",)),
    4: Advice(("D16",), "The device has no such line.", ("Directory number and partition; Extension Mobility.",)),
    5: Advice((), "The device was removed.", ("Controlled Devices.",)),
    6: Advice((), "The provider is closing.", (_SIGN_IN_AGAIN,)),
    7: Advice(("D7",), "The device's protocol is not supported.", ("The phone's protocol.",)),
    8: Advice(
        ("D4",),
        "The line is restricted: CTI may not control it.",
        (
            "Tick Allow Control of Device from CTI on the directory number's page.",
            "In the CTI Manager's trace: CtiLineOpenLineRes ... Result=0x8ccc00d3 (CTIERR_LINE_RESTRICTED).",
        ),
    ),
    9: Advice((), "The media type is not supported.", ("The media capabilities the application registers.",)),
    10: Advice((), "The reset timer expired.", ("Wait until the phone has registered again.",)),
    11: Advice(("D6",), "The device's configuration is not supported.", ("A 7931 in Rollover mode; line settings.",)),
    257: Advice((), "The CTI Manager failed.", ("The Cisco CTIManager service.",)),
    888: Advice(("D7",), "The device changed its protocol.", ("Open it again.",)),
}

OUT_OF_SERVICE = {
    0: Advice(("D20",), "Out of service; the reason is unknown.", (_PHONE,)),
    1: Advice(("D20",), "The CallManager failed.", (_PHONE,)),
    2: Advice((), "It is re-homing to a CallManager of higher priority.", (_PHONE,)),
    3: Advice(("D20",), "No CallManager is available.", ("The device pool's CallManager group.",)),
    4: Advice((), "The device failed.", ("The phone itself.",)),
    5: Advice(("D8",), "The device is not registered.", (_PHONE,)),
    6: Advice((), "The phone is in EnergyWise Power Save Plus.", ("Its schedule, or the Select key.",)),
    257: Advice((), "The CTI Manager failed.", ("The Cisco CTIManager service.",)),
}
