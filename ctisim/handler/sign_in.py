"""The sign-in: steps 3 to 14 of the document, in its order and its words.

Each step is a function below, named for what it does; a step that fails raises SignInRefused. The password lives in
these functions' arguments and in the directory's bind, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from ctisim.cluster import User, UserSettings, refusals
from ctisim.errors import SignInRefused
from ctisim.handler.handler import CtiHandler
from ctisim.handler.ldap_login import LdapLogin
from ctisim.handler.ticket_login import redeem_ticket
from ctisim.handler.wording import opening as words
from ctisim.handler.wording.common import bracket
from ctisim.qbe.enums import AuthenticationType
from ctisim.qbe.messages import ProviderOpenRequest
from ctisim.security import DecryptionFailed, NonceRefused, decrypt_password, split_key_text
from ctisim.security.nonces import NONCE_LENGTH
from ctisim.trace import Trace, printable, signals
from ctisim.trace import wording as blocks
from ctisim.trace.messages import noted


@dataclass(slots=True)
class SignIn:
    """One login on its way through the steps, with a trace of its own: another request may come in meanwhile."""

    handler: CtiHandler
    request: ProviderOpenRequest
    trace: Trace

    @property
    def login(self) -> str:
        return self.handler.login

    @property
    def sequence(self) -> int:
        return self.request.sequence_number


@dataclass(frozen=True, slots=True)
class Admitted:
    """What a sign-in ends with."""

    user: User
    settings: UserSettings
    days_until_expiry: int
    """-1: no expiry information."""


async def sign_in(handler: CtiHandler, request: ProviderOpenRequest, trace: Trace) -> Admitted:
    """Raise SignInRefused if the login may not have a provider."""
    process = handler.manager.processes
    desk = SignIn(handler, request, trace)
    handler.hear("CtiProceedWithAppLogin", process.manager, priority="R:L", trace=trace)  # 3
    trace.signal(
        "CtiLoginCheckReq",
        state="ready",
        receiver=process.directory,
        sender=handler.process,
        text=words.login_check(request),
        bracket=bracket("T:N"),
    )
    try:
        user, days = await handler.manager.world.runtime.within(
            handler.manager.lab.timers.login, check_login(desk)
        )  # 4-12
    except TimeoutError:
        late = signals.login_timeout(sequence=desk.sequence)
        handler.hear("CtiLoginCheckTimeout", process.timer, late, priority="R:H", trace=trace)
        raise refusals.timed_out() from None
    answer = signals.login_checked(sequence=desk.sequence, expire_days=days)
    handler.hear("CtiLoginCheckRes", process.directory, answer, trace=trace)  # 13
    settings = read_user_settings(desk, user)  # 13-14
    return Admitted(user, settings, days)


async def check_login(desk: SignIn) -> tuple[User, int]:
    """The user, and the days until the password expires (-1: no information)."""
    try:
        if desk.request.authetication_type != AuthenticationType.AUTHTYPE_USERNAME:
            user = redeem_ticket(desk.handler, desk.request, desk.trace)
            desk.handler.login = user.id
            return user, -1
        user = await check_password(desk)
    except SignInRefused as refusal:
        login_check_failed(desk, refusal)
        raise
    return user, words.days_until_expiry(user, desk.handler.manager.clock.now())


async def check_password(desk: SignIn) -> User:
    """Steps 4 to 12. Raises SignInRefused."""
    desk.trace.info("CtiLoginCheckReq:: authenticateByUserName")
    password = decrypt_credentials(desk)  # 4
    retrieve_credential(desk, password)  # 5
    user = find_account(desk)
    check_credential_policy(desk, user)  # 6
    await authenticate(desk, user, password)  # 7-12
    return user


def decrypt_credentials(desk: SignIn) -> bytes:
    """Step 4: the key by RSA, the nonce with it, then the password by AES."""
    trace = desk.trace
    require_public_key(desk)
    try:
        trace.info("CCMAsymmetricEncryption::DecryptText Enter")
        plaintext = desk.handler.manager.world.keys.decrypt(desk.request.encrypted_key_data)
        key, nonce = split_key_text(plaintext, NONCE_LENGTH)
        trace.info(
            "CCMAsymmetricEncryption::DecryptText Exit",
            f" Decrypted Key Status success - [{len(plaintext)}]",
            f"Nonce ={printable(nonce)}",
        )
        desk.handler.nonces.spend(nonce)
        trace.info("Nonce validation success", "CCMSymmetricEncryption::DecryptText:enter")
        password = decrypt_password(key, desk.request.password)
    except DecryptionFailed as failure:
        trace.info(f" Decryption failed - {failure}")  # ours: failing lines were never seen (FAILURES.md P29)
        raise refusals.decryption_failed() from None
    except NonceRefused as failure:
        trace.info(f"Nonce validation failure - {failure}")  # ours
        raise refusals.decryption_failed() from None
    trace.info(
        " CCMEncryption::DecryptText (Exit) (Success))", f" Decrypted Password Status success - [{len(password)}]"
    )
    return password


def require_public_key(desk: SignIn) -> None:
    """Old clients protect the password without a public key, in a way that nobody has published: none is read."""
    if desk.request.encrypted_key_data:
        return
    required = desk.handler.manager.parameters.require_public_key_encryption
    why = "Require Public Key Encryption is True" if required else "password is not public-key encrypted"
    desk.trace.info(f" Decryption failed - {why}")  # ours
    raise refusals.decryption_failed()


def retrieve_credential(desk: SignIn, password: bytes) -> None:
    """Step 5: who it is, and that a password came."""
    desk.trace.info(*blocks.credential(desk.login, len(password)))
    desk.trace.skip(4)  # .017 to .020, unpublished


def find_account(desk: SignIn) -> User:
    """The database's row of the user. An unknown one is refused like a wrong password (P2)."""
    user = desk.handler.manager.cluster.user(desk.login)
    if user is None:
        desk.trace.info(f"authenticationDB::login - no credential for user {printable(desk.login)}")  # ours
        raise refusals.bad_credentials()
    return user


def check_credential_policy(desk: SignIn, user: User) -> None:
    """Step 6: the credential's row as it stands, then the policy (which LDAP passwords are exempt from)."""
    now = desk.handler.manager.clock.now()
    user.credential.heal(now)
    desk.trace.info(*words.credential_row(user, now))
    if user.ldap:
        user.credential.check_status()
    else:
        user.credential.check(now)
    desk.trace.info("XXXXXX Check 1")


async def authenticate(desk: SignIn, user: User, password: bytes) -> None:
    """Steps 7 to 12: whose password it is to check, the LDAP directory's or our own."""
    if user.ldap:
        await LdapLogin(desk.handler, desk.trace).authenticate(desk.login, password)
    else:
        check_local_password(desk, user, password)
    desk.trace.info(*blocks.authenticated(desk.login, desk.handler.manager.release))


def check_local_password(desk: SignIn, user: User, password: bytes) -> None:
    """A password that the database keeps. A wrong one counts towards the lock."""
    now = desk.handler.manager.clock.now()
    desk.trace.info("authenticationDB::login ( Authenticating using database )")  # ours
    if not desk.handler.manager.world.passwords.verify(user.id, password):
        user.credential.failed(now)
        desk.trace.info(f"authenticationDB::login - hackCount is now: {user.credential.hack_count}")  # ours
        raise refusals.bad_credentials()
    user.credential.succeeded(now)


def login_check_failed(desk: SignIn, refusal: SignInRefused) -> None:
    """Step 13 gone wrong. Only `result=Success` is public: the failing words are ours."""
    process = desk.handler.manager.processes
    if refusal.alarm:
        desk.trace.info(desk.handler.ims_alarm_text(refusal.alarm))
    text = signals.login_checked(sequence=desk.sequence, result="Failure")
    desk.handler.hear("CtiLoginCheckRes", process.directory, text, trace=desk.trace)
    desk.trace.info(desk.handler.alarm_text("kCtiDirectoryLoginFailure", SeqNumber=desk.sequence))


def read_user_settings(desk: SignIn, user: User) -> UserSettings:
    """Steps 13 and 14: the database's word on the user's CTI rights."""
    handler, trace, process = desk.handler, desk.trace, desk.handler.manager.processes
    trace.signal(
        "CtiUserSettingsReq",
        state="ready",
        receiver=process.db_access,
        sender=handler.process,
        text=signals.user_settings_request(login=desk.login),
        bracket=bracket("T:H"),
    )
    trace.info("DbAccess:: ReadCtiUserSettingsReq")
    settings = UserSettings.of(user)
    handler.hear("CtiUserSettingsRes", process.db_access, words.user_settings(settings), trace=trace)
    where = "verifying_CtiUserSettingsRes"
    trace.info(
        noted(where, f"mCtiUserSettings.mbSecurityEnabled={int(settings.security_enabled)}"),
        noted(where, f"mListenPort={handler.manager.world.port}"),
    )
    if not settings.cti_enabled:
        raise refusals.not_in_standard_cti_users()
    if settings.security_enabled:
        raise refusals.secure_user_on_this_port()
    trace.info(noted(where, f"sent providerSubscriptionRegNotify for user {printable(desk.login)}"))
    return settings
