"""Why a sign-in is refused: the CTI code, the failureDescription the client reads, the authentication library's alarm.

Three texts are real (FAILURES.md P3, P12, P13), and a fourth is a real exception's (P15). Of the others only the code
is known; their words are ours, start as the real ones do, and can be replaced in the lab (failure_descriptions).
"""

from ctisim.errors import SignInRefused
from ctisim.lab import Cause
from ctisim.qbe.codes import CtiError


def bad_credentials() -> SignInRefused:
    """P1, P2: a wrong password, an unknown user."""
    return _refused(
        Cause.BAD_CREDENTIALS,
        CtiError.DIRECTORY_LOGIN_FAILED,
        "Directory login failed - bad user ID or password.",  # ours
        "authFail",
    )


def decryption_failed() -> SignInRefused:
    """P29: the key, the nonce or the password does not decrypt."""
    return _refused(
        Cause.NOT_DECRYPTED,
        CtiError.DIRECTORY_LOGIN_FAILED,
        "Directory login failed - credentials could not be decrypted.",  # ours
    )


def locked_by_failed_logons() -> SignInRefused:
    """P3: the hack lock. Real text."""
    return _refused(
        Cause.HACK_LOCKED,
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked due to too many attempts.",
        "authHackLock",
    )


def locked_by_administrator() -> SignInRefused:
    """P4."""
    return _refused(
        Cause.ADMIN_LOCKED,
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked by administrator.",  # ours
        "authAdminLock",
    )


def locked_for_inactivity() -> SignInRefused:
    """P5."""
    return _refused(
        Cause.INACTIVE,
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
        "Directory login failed - locked due to inactivity.",  # ours
        "authInactiveLock",
    )


def expired() -> SignInRefused:
    """P6."""
    return _refused(
        Cause.EXPIRED,
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
        "Directory login failed - password expired, user can reset it.",  # ours
        "authExpired",
    )


def expired_for_good() -> SignInRefused:
    """P7."""
    return _refused(
        Cause.EXPIRED_FOR_GOOD,
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CANNOT_RESET,
        "Directory login failed - password expired, administrator must reset it.",  # ours
        "authExpired",
    )


def must_change() -> SignInRefused:
    """P8: the code is inferred."""
    return _refused(
        Cause.MUST_CHANGE,
        CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
        "Directory login failed - user must change the password.",  # ours
        "authMustChange",
    )


def account_disabled() -> SignInRefused:
    """P10: also a user that LDAP has not synchronized for a day."""
    return _refused(
        Cause.DISABLED,
        CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_DISABLED,
        "Directory login failed - account disabled.",  # ours
        "authLdapInactive",
    )


def not_in_standard_cti_users() -> SignInRefused:
    """P12. Real text."""
    return _refused(
        Cause.NO_CTI,
        CtiError.DIRECTORY_LOGIN_NOT_ALLOWED,
        "Directory login failed - User not present in Standard CTI Users group.",
    )


def timed_out() -> SignInRefused:
    """P13. Real text."""
    return _refused(Cause.TIMED_OUT, CtiError.CTIERR_DIRECTORY_LOGIN_TIMEOUT, "Directory login failed - timeout")


def directory_unavailable() -> SignInRefused:
    """P14: no LDAP server answers, or the service account is refused."""
    return _refused(
        Cause.NO_DIRECTORY,
        CtiError.DIRECTORY_TEMPORARY_UNAVAILABLE,
        "Directory login failed - directory unavailable.",  # ours
    )


def secure_user_on_this_port() -> SignInRefused:
    """P15: a user of Standard CTI Secure Connection on the port without TLS.

    The text is that of a real exception, and with this code JTAPI prints the description (FAILURES.md section 8).
    """
    return _refused(Cause.SECURE_USER, CtiError.CTIERR_CONNECTION_ON_INVALID_PORT, "user connected on an invalid port")


def too_many_connections() -> SignInRefused:
    """P30."""
    return _refused(
        Cause.TOO_MANY,
        CtiError.MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED,
        "Maximum number of CTI connections is reached.",  # ours
    )


def not_initialized() -> SignInRefused:
    """P32."""
    return _refused(Cause.INITIALIZING, CtiError.NOT_INITIALIZED, "CTI Manager is still initializing.")  # ours


def incompatible_version() -> SignInRefused:
    """P31."""
    return _refused(Cause.BAD_VERSION, CtiError.INCOMPATIBLE_PROTOCOL_VERSION, "Incompatible protocol version.")  # ours


def single_sign_on_disabled() -> SignInRefused:
    """P23."""
    return _refused(
        Cause.SSO_DISABLED,
        CtiError.CTIERR_SSO_DISABLED,
        "Directory login failed - single sign-on is disabled.",  # ours
        "SSODisabled",
    )


def single_sign_on_server_down() -> SignInRefused:
    """P24."""
    return _refused(
        Cause.SSO_SERVER_DOWN,
        CtiError.CTIERR_SSO_AUTH_SERVER_DOWN,
        "Directory login failed - single sign-on server unreachable.",  # ours
        "SSOServerUnreachable",
    )


def bad_ticket(*, empty: bool) -> SignInRefused:
    """P25: no ticket, or one that proves nobody (or nobody any more)."""
    return _refused(
        Cause.BAD_TICKET,
        CtiError.DIRECTORY_LOGIN_FAILED,
        "Directory login failed - bad single sign-on ticket.",  # ours
        "SSONullTicket" if empty else "SSOuserNotInDB",
    )


def tls_only() -> SignInRefused:
    """P26: a single sign-on cookie or OAuth token is taken over TLS only."""
    return _refused(
        Cause.TLS_ONLY,
        CtiError.CTIERR_AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT,
        "Directory login failed - authentication type on unsupported port.",  # ours
    )


def bad_ticket_size() -> SignInRefused:
    """P27."""
    return _refused(
        Cause.BAD_TICKET_SIZE,
        CtiError.CTIERR_INVALID_SSO_TOKEN_SIZE,
        "Directory login failed - invalid single sign-on token size.",  # ours
    )


def unknown_authentication_type() -> SignInRefused:
    """P27."""
    return _refused(
        Cause.UNKNOWN_AUTHENTICATION,
        CtiError.CTIERR_INVALID_AUTHENTICATION_TYPE,
        "Directory login failed - invalid authentication type.",  # ours
    )


def _refused(cause: Cause, code: CtiError, description: str, alarm: str = "") -> SignInRefused:
    return SignInRefused(code, description, alarm, cause)
