"""What a CTI error code means to an administrator, and what to look at.

One table, keyed by the numeric code: the same number prints signed in alarms and JTAPI, unsigned in SDL traces and in
lower-case hexadecimal in Jabber's log. `rows` names the causes as the failure catalogue numbers them: P1 to P35 for the
sign-in, D1 to D20 for devices and lines. Meanings follow the alarm catalogue where it and the JTAPI guide disagree.
"""

from __future__ import annotations

from dataclasses import dataclass

BASE = 0x8CCC0000
"""Every code of a CTI Manager is this and an offset."""


@dataclass(frozen=True, slots=True)
class Advice:
    """Causes (rows of the failure catalogue), what happened in one sentence, and what to look at, likeliest first."""

    rows: tuple[str, ...]
    meaning: str
    look_at: tuple[str, ...]


NO_ADVICE = Advice((), "", ())


def advice_for(code: int) -> Advice | None:
    """Advice on a CTI error code, signed or unsigned; None for a code that has no row."""
    return _CODES.get(code & 0xFFFFFFFF)


def hexadecimal(code: int) -> str:
    """`0x8CCC011F`, whichever way round the sign was."""
    return f"0x{code & 0xFFFFFFFF:08X}"


def signed(code: int) -> int:
    """The code as alarms and JTAPI print it: -1932787425."""
    code &= 0xFFFFFFFF
    return code - 0x1_0000_0000 if code & 0x80000000 else code


_RETRY = "Try again; if it stays, restart the Cisco CTIManager service."
_REGISTER_ALIKE = (
    "Register the port or route point the same way in every application: media type, capabilities, address."
)

_SIGN_IN = {
    0x60: Advice(
        ("P1", "P2", "P11", "P25", "P29"),
        "Wrong user ID or password, as far as the directory can tell.",
        (
            "Correct the user ID and the password on both sides; CTI checks the password, not the PIN.",
            "Create the user, or synchronise it from LDAP: an unknown user gets the same code.",
            "With LDAP authentication: the search base, and whether the account is disabled, locked or expired in the "
            "directory. A disabled Active Directory account is never found; a locked one fails its bind.",
            "A ; or = in the user ID or password cuts it short in JTAPI's provider string.",
            "Public key encryption: a client too old for it, a replaced server certificate, a nonce used twice.",
            "A single sign-on ticket that is empty, expired or used before.",
        ),
    ),
    0x11F: Advice(
        ("P3", "P4", "P5"),
        "The account is locked: too many bad tries, by the administrator, or through inactivity.",
        (
            "User page, Edit Credential: Reset Hack Count, or wait until the lockout duration is over.",
            "User page, Edit Credential: clear Locked By Administrator.",
            "Locked through inactivity: change the password, and set Inactive Days Allowed to 0 for CTI users.",
            "An application that retries with a wrong password locks its own account again.",
        ),
    ),
    0x11D: Advice(
        ("P6", "P8"),
        "The password has expired or must be changed at the next login, and the user may change it.",
        (
            "Change the password in the self-care portal.",
            "User page, Edit Credential: User Must Change at Next Login, Does Not Expire.",
        ),
    ),
    0x11E: Advice(
        ("P7",),
        "The password has expired and the user may not change it.",
        ("Have the administrator set a new password, or clear User Cannot Change.",),
    ),
    0x145: Advice(
        ("P10",),
        "The account is disabled.",
        ("Enable the user again, or synchronise it again from LDAP (alarm authLdapInactive).",),
    ),
    0x5F: Advice(
        ("P12",),
        "The user was authenticated but may not use CTI.",
        (
            "Add the user to the access control group Standard CTI Enabled.",
            "In the trace: CtiUserSettingsRes ... CTI Enabled = Disabled.",
        ),
    ),
    0x75: Advice(
        ("P13",),
        "The directory took too long to check the login; the login timer is about 10 seconds.",
        (
            "LDAP authentication: use a Global Catalog port (3268, or 3269 for LDAPS) rather than 389 or 636.",
            "LDAP server names that resolve, referrals that can be followed, and the CPU of both sides.",
            "Restart Cisco CTIManager after changing the LDAP port.",
        ),
    ),
    0x5E: Advice(
        ("P14",),
        "No LDAP server could be asked.",
        (
            "Connectivity from the CTI Manager node to every LDAP server: address, port, firewall, DNS.",
            "The LDAP manager's distinguished name and password.",
            "LDAPS: the certificate must name the host as configured (not its IP address), and its root must be in "
            "directory-trust. The web login may work while CTI fails: only CTI checks the name.",
        ),
    ),
    0xD1: Advice(
        ("P15",),
        "The user is configured for secure CTI and came to the port without TLS (2748).",
        (
            "Remove the user from Standard CTI Secure Connection, or enable TLS in the client (port 2749).",
            "Jabber for Windows and Mac cannot do CTI over TLS: such a user loses desk-phone control.",
        ),
    ),
    0xD0: Advice(
        ("P16", "D15"),
        "The user is not authorized for secure CTI.",
        (
            "Add the user to Standard CTI Secure Connection, or turn off the client's secure connection.",
            "For secure media: TLS, and Standard CTI Allow Reception of SRTP Key Material.",
        ),
    ),
    0xD7: Advice(
        ("P17",),
        "Another provider is connected with the same client certificate.",
        ("Give every provider its own instance ID and certificate.",),
    ),
    0xD9: Advice(
        ("P18",),
        "The client certificate was used twice too often and is held to be compromised.",
        ("Delete the CAPF profile and issue a new instance ID and certificate.",),
    ),
    0xD8: Advice(
        ("P19",),
        "The client certificate is not the one the CAPF profile knows.",
        ("Check the application's or end user's CAPF profile; issue the certificate again.",),
    ),
    0x118: Advice(("P23",), "A single sign-on ticket came while single sign-on is off.", ("Enable single sign-on.",)),
    0x119: Advice(
        ("P24",),
        "The single sign-on server does not answer.",
        ("The identity provider and the way to it (alarm SSOServerUnreachable).",),
    ),
    0x138: Advice(
        ("P26",),
        "This kind of authentication (single sign-on, OAuth) is accepted over TLS only.",
        ("Connect to port 2749 with TLS.",),
    ),
    0x135: Advice(("P27",), "The single sign-on token has an impossible size.", ("The client that made the token.",)),
    0x11A: Advice(
        ("P27",),
        "The server does not know this kind of authentication.",
        ("authenticationType in ProviderOpenRequest: 0 is user ID and password.",),
    ),
    0x142: Advice(
        ("P28",), "The OAuth token does not allow this, or has expired.", ("Get a new token; its scope and lifetime.",)
    ),
    0x143: Advice(("P28",), "The OAuth token is not valid.", ("Get a new token; clocks and signing keys.",)),
    0x144: Advice(("P28",), "The OAuth server cannot be reached.", ("The authorization server and the way to it.",)),
    0x47: Advice(
        ("P30",),
        "The CTI Manager has as many application connections as it allows.",
        (
            "Service parameter Maximum CTI Connections; counters CTIConnectionActive and MaxCTIConnections.",
            "Applications that open providers and never close them.",
        ),
    ),
    0x50: Advice(
        ("P31",),
        "The CTI Manager does not speak the client's protocol version.",
        ("Install the plug-in that belongs to the cluster's release.", "Alarm CtiIncompatibleProtocolVersion."),
    ),
    0x63: Advice(
        ("P32",),
        "The CTI Manager is still initializing.",
        ("Wait and try again.", "If it stays: the Cisco CTIManager service, its database and the CallManager service."),
    ),
    0x62: Advice(
        ("P33",), "A provider is already open on this connection.", ("The client: one provider to a connection.",)
    ),
    0x61: Advice(
        ("P33",),
        "No provider is open: never opened, or its device list broke off or timed out.",
        ("Open the provider again; if it stays, the CTI Manager's trace around the device list.",),
    ),
    0xC5: Advice(("P34",), "The CTI Manager could not start a handler for the connection.", (_RETRY,)),
}

_MALFORMED = {
    0x51: "The server does not know the message.",
    0x52: "The server could not read the message.",
    0x54: "The message's length is impossible.",
    0x55: "The message's header is wrong.",
    0x56: "The message is longer than the server takes.",
    0x57: "An event filter in the message has the wrong size.",
}

_DEVICE_AND_LINE = {
    0x18: Advice(
        ("D1",),
        "The user does not control this device (or line).",
        (
            "Associate the device with the user: Controlled Devices on the end user's or application user's page.",
            "Or add Standard CTI Allow Control of All Devices.",
            "Sign in again after the change.",
        ),
    ),
    0x22: Advice(("D2",), "There is no device of this name.", ("The device's name, letter by letter.",)),
    0xD2: Advice(
        ("D3", "D5", "D6"),
        "The device is restricted: CTI may not control it.",
        (
            "Tick Allow Control of Device from CTI: on the phone, on the end user's page and on the directory number. "
            "Off and on again if it seems stuck.",
            "Phones 8800, 8900, 9900 and DX: the group Standard CTI Allow Control of Phones supporting Connected Xfer "
            "and conf.",
            "Phones 69xx and 7931: the group Standard CTI Allow Control of Phones supporting Rollover Mode.",
        ),
    ),
    0xD3: Advice(
        ("D4",),
        "The line is restricted: CTI may not control it.",
        ("Tick Allow Control of Device from CTI on the directory number's page.",),
    ),
    0x1A: Advice(("D8",), "The device is not open.", ("Open the device before its lines.",)),
    0x1E: Advice(("D8",), "The device is not registered.", ("Register the phone; look at it in RTMT.",)),
    0x9A: Advice(("D9",), "The device is unregistering or being reset.", ("Wait until it has registered again.",)),
    0x41: Advice(("D9",), "The device cannot be opened now.", ("Wait until it has registered again.",)),
    0x13: Advice(
        ("D10",),
        "Another application has already registered this device.",
        ("RTMT's CTI search names the application that holds it; release it there.",),
    ),
    0xA0: Advice(("D11",), "This application has already opened the device.", ("Open it once and share it.",)),
    0x114: Advice(("D11",), "This application has already opened the line.", ("Open it once and share it.",)),
    0xA2: Advice(("D12",), "The port or route point is already registered without media.", (_REGISTER_ALIKE,)),
    0xA3: Advice(("D12",), "The port or route point is already registered with static media.", (_REGISTER_ALIKE,)),
    0xA4: Advice(("D12",), "The port or route point is already registered with dynamic media.", (_REGISTER_ALIKE,)),
    0x116: Advice(("D12",), "It is already registered with static media and get-port support.", (_REGISTER_ALIKE,)),
    0x117: Advice(("D12",), "It is already registered with dynamic media and get-port support.", (_REGISTER_ALIKE,)),
    0x127: Advice(("D12",), "It is already registered as a remote device.", (_REGISTER_ALIKE,)),
    0x9F: Advice(("D12",), "It is already registered with other media capabilities.", (_REGISTER_ALIKE,)),
    0xA5: Advice(("D12",), "The application that owns the registration is gone.", ("Wait and register again.",)),
    0xC3: Advice(("D12",), "The registration collided with that of another owner.", ("Wait and register again.",)),
    0xF3: Advice(
        ("D13",),
        "The IP addressing mode asked for is not the device's.",
        ("IP Addressing Mode in the device's Common Device Configuration.",),
    ),
    0xF4: Advice(
        ("D13",),
        "The IP addressing mode of the dynamic registration is not the device's.",
        ("IP Addressing Mode in the device's Common Device Configuration.",),
    ),
    0xDA: Advice(
        ("D14",),
        "The CTI Manager could not read the device from the database.",
        ("The database service and its replication, and the node's CPU.",),
    ),
    0x107: Advice(
        ("D15",),
        "Secure media is not allowed here.",
        ("TLS (port 2749) and the group Standard CTI Allow Reception of SRTP Key Material.",),
    ),
    0x05: Advice(
        ("D16",),
        "The device has no such line.",
        (
            "The directory number and its partition.",
            "Extension Mobility: somebody has just logged in to or out of the phone.",
        ),
    ),
    0x21: Advice(
        ("D17",),
        "Another application controls the device's softkeys.",
        ("Release it there, or open the device without a softkey application ID.",),
    ),
    0xD5: Advice(
        ("D19",), "The superprovider has not acquired the device.", ("Acquire the device first (createTerminal).",)
    ),
    0x126: Advice(
        ("D19",),
        "The end user is not tied to this remote device.",
        ("Owner User ID of the CTI remote device, and the user's Controlled Devices.",),
    ),
    0x77: Advice(("D20",), "The device is out of service.", ("The phone's registration; wait for DeviceInService.",)),
    0x76: Advice(("D20",), "The line is out of service.", ("The phone's registration; wait for LineInService.",)),
    0x17: Advice(
        ("D20",),
        "The CallManager that serves the device is not available.",
        ("The Cisco CallManager service on the device's node; the device pool's CallManager group.",),
    ),
    0x64: Advice(("D20",), "The link inside the cluster is broken.", ("The network between the cluster's nodes.",)),
}

_CODES = {BASE + offset: advice for table in (_SIGN_IN, _DEVICE_AND_LINE) for offset, advice in table.items()} | {
    BASE + offset: Advice(
        ("P35",), meaning, ("A client that matches the server's release.", "Alarm InvalidQBEMessage.")
    )
    for offset, meaning in _MALFORMED.items()
}
