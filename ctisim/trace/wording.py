"""Blocks of narration longer than three lines, word for word as the product writes them: values in, lines out.

Words and order are tech note 212107's (10.5), its page's blanks around bold text removed; what 14 says otherwise is
tech note 220616's. Slots are the lines' numbers under CtiLoginCheckReq in 212107.
"""

from __future__ import annotations

from ctisim.trace.processes import major
from ctisim.trace.record import printable

RULE = "-" * 72


def credential(login: str, length: int) -> list[str]:
    """.010 to .016: who signs in, and how long the password is."""
    return [
        "AuthenticationImpl::login:enter",
        "AuthenticationImpl::retrieveCredential:enter",
        f" userid is {printable(login)}",
        "AuthenticationImpl::login - no encryptedpassword Credential, look for password",
        "AuthenticationImpl::login (Auth with password. Calling authenticateUserWithPassword)",
        "authenticationDB:: authenticateUserWithPassword():enter",
        f" Credential Length is: {length}",
    ]


def credential_policy(
    *,
    user_type: int = 1,
    time_of_lockout: int = 0,
    time_hacked_lockout: int = 0,
    hack_count: int = 0,
    days_to_expiry: int = 0,
    does_not_expire: bool = False,
    use_expiry_warning: bool = False,
    is_inactive: bool = False,
    user_must_change: bool = False,
    end_user_status: int = 1,
    ims_info: int = 1,
    last_successful_login_time: int = 0,
) -> list[str]:
    """.021 to .032: the credential's row. Times are seconds since 1970, 0 for never; end_user_status 1 is active."""
    return [
        f"userType is: {user_type}",
        f"timeOfLockout is: {time_of_lockout}",
        f"timeHackedLockout is: {time_hacked_lockout}",
        f"hackCount is: {hack_count}",
        f"daysToExpiry is: {days_to_expiry}",
        f"doesNotExpire is: {does_not_expire:d}",
        f"useExpiryWarning is: {use_expiry_warning:d}",
        f"isInactive is: {is_inactive:d}",
        f"userMustChange is: {user_must_change:d}",
        f"endUserStatus is: {end_user_status}",
        f"imsInfo is: {ims_info}",
        f"lastSuccessfulLoginTime is: {last_successful_login_time}",
    ]


def ldap_login(login: str, escaped: str) -> list[str]:
    """.034 to .038: the user is LDAP's, and how the name stands in a filter. The last begins with a line feed."""
    return [
        "authenticationDB::login (Authenticating using LDAP)",
        "authenticationLDAP.cpp::authenticateUserWithPassword():enter",
        f" LDAP userid is '{printable(login)}'",
        "authenticationUtils::escapeLDAPSpecialCharsForFilter():enter",
        f"\nAfter Escaping for LDAP special Characters for Filter = {printable(escaped)}",
    ]


def ldap_authenticate(url: str, version: str, connection: int = 0) -> list[str]:
    """.042, .043 and again .078, .079: a bind is about to be tried on that host.

    14 puts a number before the host, taken here for the connection's: (0) is all that is shown.
    """
    secure = "enabled" if url.startswith("ldaps:") else "not enabled"  # ours: enabled
    number = f"({connection})-" if major(version) >= 14 else ""
    return [
        "authenticationLDAP::Authenticate():enter",
        f"Authenticating with SSL {secure} {number}({printable(url)})",
    ]


def ldap_initialized(url: str) -> str:
    """.044: the library took the address; it says nothing of whether anybody is there."""
    kind = "SSL" if url.startswith("ldaps:") else "non-SSL"  # ours: SSL
    return f"LDAP initialize {kind} Return Code (0)"


def ldap_timeout(seconds: int, version: str) -> list[str]:
    """14 only: the time a host has to answer (220616, 33538217.046)."""
    if major(version) < 14:
        return []
    return [f"LDAP set LDAP_OPT_NETWORK_TIMEOUT option set to {seconds} seconds"]


def ldap_success(host: str, port: int, *, connection: int = 0, servers: int = 1) -> list[str]:
    """.052 to .056 and again .088 to .092: which server took the bind. The misspelling is the product's."""
    return [
        f"Connection # ({connection}): sucessful",
        "Details ::",
        f"{printable(host)} {port}",
        RULE,
        f"Available Servers ({servers})",
    ]


def ldap_search(found_by: str, base: str) -> list[str]:
    """.072, .073: the filter, whole, and where it searches."""
    return [
        f"Retrieve the specified user entry: {printable(found_by)}",
        f" LDAP Search for User base: '{printable(base)}'",
    ]


def authenticated(login: str, version: str) -> list[str]:
    """.095: the password is right. 14 says it in other words (220616, 33301565.090)."""
    if major(version) >= 14:
        return [f"AuthenticationImpl:: Authentication successful for User ID : {printable(login)}"]
    return [f" Successfully authenticated user: {printable(login)}"]


def device_open_activity(
    *, connection: int, device: str, application: str, media_control: int = 0, device_type: int, reason: int = 0
) -> list[str]:
    """The three Ris lines after a device was opened, each under its own number (212107, 00895330 to 00895332).

    `connection` is the CTIHandler's instance, `application` reads `wwhite-10.10.10.100-58667`. The double y is theirs.
    """
    return [
        "-->RisCTIManagerAccess::DeviceOpenActivityy(...)",
        f" DeviceOpenActivity (): activity: 1, connID: {connection}, deviceName: {printable(device)}, "
        f"appID: {printable(application)}, rtpaddr: , assocIpAddr: , mediaControl: {media_control}, "
        f"deviceType: {device_type}, reason: {reason}",
        "<--RisCTIManagerAccess::DeviceOpenActivityy(...)",
    ]
