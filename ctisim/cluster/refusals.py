"""Why a sign-in is refused: the CTI code, and the failureDescription the client reads.

Three texts are real (FAILURES.md P3, P12, P13). Of the others only the code is known; their words are ours, and start
as the real ones do.
"""

from ctisim.errors import SignInRefused
from ctisim.qbe.codes import CtiError


def bad_credentials() -> SignInRefused:
    """P1, P2: a wrong password, an unknown user."""
    return SignInRefused(
        CtiError.DIRECTORY_LOGIN_FAILED, "Directory login failed - bad user ID or password.", "authFail"
    )  # ours


def decryption_failed() -> SignInRefused:
    """P29: the key, the nonce or the password does not decrypt."""
    return SignInRefused(
        CtiError.DIRECTORY_LOGIN_FAILED, "Directory login failed - credentials could not be decrypted."
    )  # ours


def locked_by_failed_logons() -> SignInRefused:
    """P3: the hack lock. Real text."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked due to too many attempts.",
        "authHackLock",
    )


def locked_by_administrator() -> SignInRefused:
    """P4."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked by administrator.",
        "authAdminLock",
    )  # ours


def locked_for_inactivity() -> SignInRefused:
    """P5."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked due to inactivity.",
        "authInactiveLock",
    )  # ours


def expired() -> SignInRefused:
    """P6."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
        "Directory login failed - password expired, user can reset it.",
        "authExpired",
    )  # ours


def expired_for_good() -> SignInRefused:
    """P7."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CANNOT_RESET,
        "Directory login failed - password expired, administrator must reset it.",
        "authExpired",
    )  # ours


def must_change() -> SignInRefused:
    """P8: the code is inferred."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
        "Directory login failed - user must change the password.",
        "authMustChange",
    )  # ours


def account_disabled() -> SignInRefused:
    """P10: also a user that LDAP has not synchronized for a day."""
    return SignInRefused(
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_DISABLED, "Directory login failed - account disabled.", "authLdapInactive"
    )  # ours


def not_in_standard_cti_users() -> SignInRefused:
    """P12. Real text."""
    return SignInRefused(
        CtiError.DIRECTORY_LOGIN_NOT_ALLOWED,
        "Directory login failed - User not present in Standard CTI Users group.",
    )


def timed_out() -> SignInRefused:
    """P13. Real text."""
    return SignInRefused(CtiError.CTIERR_DIRECTORY_LOGIN_TIMEOUT, "Directory login failed - timeout")


def directory_unavailable() -> SignInRefused:
    """P14: no LDAP server answers, or the service account is refused."""
    return SignInRefused(
        CtiError.DIRECTORY_TEMPORARY_UNAVAILABLE, "Directory login failed - directory unavailable."
    )  # ours


def secure_user_on_this_port() -> SignInRefused:
    """P15: a user of Standard CTI Secure Connection on the port without TLS."""
    return SignInRefused(
        CtiError.CTIERR_CONNECTION_ON_INVALID_PORT, "Directory login failed - user connected on an invalid port."
    )  # ours, after the application's real exception text


def too_many_connections() -> SignInRefused:
    """P30."""
    return SignInRefused(
        CtiError.MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED, "Maximum number of CTI connections is reached."
    )  # ours


def not_initialized() -> SignInRefused:
    """P32."""
    return SignInRefused(CtiError.NOT_INITIALIZED, "CTI Manager is still initializing.")  # ours


def incompatible_version() -> SignInRefused:
    """P31."""
    return SignInRefused(CtiError.INCOMPATIBLE_PROTOCOL_VERSION, "Incompatible protocol version.")  # ours


def single_sign_on_disabled() -> SignInRefused:
    """P23."""
    return SignInRefused(
        CtiError.CTIERR_SSO_DISABLED, "Directory login failed - single sign-on is disabled.", "SSODisabled"
    )  # ours


def single_sign_on_server_down() -> SignInRefused:
    """P24."""
    return SignInRefused(
        CtiError.CTIERR_SSO_AUTH_SERVER_DOWN,
        "Directory login failed - single sign-on server unreachable.",
        "SSOServerUnreachable",
    )  # ours


def bad_ticket(*, empty: bool) -> SignInRefused:
    """P25: no ticket, or one that proves nobody (or nobody any more)."""
    return SignInRefused(
        CtiError.DIRECTORY_LOGIN_FAILED,
        "Directory login failed - bad single sign-on ticket.",
        "SSONullTicket" if empty else "SSOuserNotInDB",
    )  # ours


def tls_only() -> SignInRefused:
    """P26: a single sign-on cookie or OAuth token is taken over TLS only."""
    return SignInRefused(
        CtiError.CTIERR_AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT,
        "Directory login failed - authentication type on unsupported port.",
    )  # ours


def bad_ticket_size() -> SignInRefused:
    """P27."""
    return SignInRefused(
        CtiError.CTIERR_INVALID_SSO_TOKEN_SIZE, "Directory login failed - invalid single sign-on token size."
    )  # ours


def unknown_authentication_type() -> SignInRefused:
    """P27."""
    return SignInRefused(
        CtiError.CTIERR_INVALID_AUTHENTICATION_TYPE, "Directory login failed - invalid authentication type."
    )  # ours
