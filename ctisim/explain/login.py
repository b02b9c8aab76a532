"""The signs of steps 1 to 6: the request, its answer, the credentials and their policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.hearing import Signs
from ctisim.explain.moments import Moment
from ctisim.explain.things import learn_server
from ctisim.explain.values import Values, code, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story


_MOST_ALARMS = 20
_OF_THE_POLICY = frozenset({"authHackLock", "authAdminLock", "authInactiveLock", "authExpired", "authMustChange"})


def _request(story: Story, values: Values, when: Moment) -> None:
    facts = story.facts
    facts.login = values.get("login", "LoginId") or facts.login
    facts.heartbeat = number(values.get("heartbeat", "ServerHeartbeat", "desiredServerHeartbeatTime"))
    facts.application = values.get("ApplName", "applicationID") or facts.application
    facts.plugin = values.rest("PluginName", "LightWeightProviderOpen") or facts.plugin
    facts.client_version = values.rest("ClientVersion", "LoginId") or facts.client_version
    story.see(1, when, done=True, note=f"login {facts.login}" if facts.login else "")


def _received(story: Story, values: Values, when: Moment) -> None:
    _peer(story, values, when)
    story.see(1, when, done=True)


def _peer(story: Story, values: Values, when: Moment) -> None:
    facts = story.facts
    facts.login = facts.login or values.get("login")
    facts.address = facts.address or values.get("address")
    facts.port = facts.port or number(values.get("port"))


def _response(story: Story, values: Values, when: Moment) -> None:
    provider = number(values.get("provider id", "providerId"))
    story.facts.provider_id = provider
    learn_server(story, values)
    result = code(values.get("result"))
    if result is not None:
        story.refuse(result, when)
        story.fail(2, when)
        return
    story.see(2, when, done=True, note=f"provider {provider}" if provider else "")


def _proceed(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("Login")
    story.see(3, when, done=True)


def _key(story: Story, values: Values, when: Moment) -> None:
    story.see(4, when)


def _nonce(story: Story, values: Values, when: Moment) -> None:
    story.see(4, when, note=f"nonce {values.get('nonce')}")


def _decrypted(story: Story, values: Values, when: Moment) -> None:
    story.facts.password_length = number(values.get("length"))
    story.see(4, when, done=True)


def _undecryptable(story: Story, values: Values, when: Moment) -> None:
    story.fail(4, when)


def _user(story: Story, values: Values, when: Moment) -> None:
    login = values.get("login")
    story.facts.login = story.facts.login or login
    story.see(5, when, note=login)


def _credential(story: Story, values: Values, when: Moment) -> None:
    length = number(values.get("length"))
    story.facts.password_length = length
    story.see(5, when, done=True, note="" if length is None else f"password of {length} bytes")


def _no_credential(story: Story, values: Values, when: Moment) -> None:
    story.fail(5, when, "unknown user")


def _row(story: Story, values: Values, when: Moment) -> None:
    key, value = values.get("key"), number(values.get("value"))
    if value is None:
        return
    story.facts.credential["userType" if key.lower() == "userid" else key] = value  # 212107 as translated: userId is: 1
    told = value and key not in ("userType", "userId", "endUserStatus", "imsInfo", "lastSuccessfulLoginTime")
    story.see(6, when, note=f"{key} {value}" if told else "")


def _policy(story: Story, values: Values, when: Moment) -> None:
    story.see(6, when, done=True)


def _ims(story: Story, values: Values, when: Moment) -> None:
    """UC_IMS alarms come from the authentication library."""
    alarm, known = values.get("alarm"), story.facts.ims
    if alarm not in known and len(known) < _MOST_ALARMS:
        known.append(alarm)
    if alarm in _OF_THE_POLICY:
        story.fail(6, when, f"alarm {alarm}")


SIGNS: Signs = {
    "provider open received": _received,
    "ProviderOpenRequest": _request,
    "CtiProviderOpenReq": _request,
    "ProviderOpenResponse": _response,
    "CtiProceedWithAppLogin": _proceed,
    "CtiLoginCheckReq": _proceed,
    "login check": _proceed,
    "key decryption": _key,
    "key decrypted": _key,
    "nonce": _nonce,
    "nonce good": _key,
    "nonce bad": _undecryptable,
    "decryption failed": _undecryptable,
    "password decrypted": _decrypted,
    "login enter": _user,
    "user id": _user,
    "credential length": _credential,
    "no credential": _no_credential,
    "credential row": _row,
    "policy passed": _policy,
    "ims alarm": _ims,
    "device activity": _peer,
}
