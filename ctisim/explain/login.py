"""The signs of the sign-in itself: steps 1 to 14, and the verdict."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Thing
from ctisim.explain.signs import Sign
from ctisim.explain.values import Values, code, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

Hear = Callable[["Story", Values, Moment], None]

_RIGHTS = (
    "SuperProvider",
    "CallParkRetrievalAllowed",
    "ModifyCallingNumber",
    "CTI Enabled",
    "CallMonitor",
    "CallRecord",
)
_MOST_HOSTS = 50


def take(story: Story, sign: Sign, when: Moment) -> None:
    """Note what a sign says of the sign-in."""
    hear = _SIGNS.get(sign.name)
    if hear is not None:
        hear(story, sign.values, when)


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
    _server(story, values)
    result = code(values.get("result"))
    if result is not None:
        story.refuse(result, when)
        story.fail(2, when)
        return
    story.see(2, when, done=True, note=f"provider {provider}" if provider else "")


def _server(story: Story, values: Values) -> None:
    """What only a client's log tells of the server."""
    version = values.get("providerInfo", "providerInfoString")
    story.facts.cm_version = version.removesuffix(".i386") or story.facts.cm_version
    story.facts.server_address = values.get("server") or story.facts.server_address


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


def _ldap(story: Story, values: Values, when: Moment) -> None:
    story.facts.ldap = True
    story.see(6, when, done=True) if 6 in story.steps else None
    story.see(7, when, done=True)


def _local(story: Story, values: Values, when: Moment) -> None:
    story.facts.ldap = False
    story.see(12, when, note="password compared with the database's")


def _local_refusal(story: Story, values: Values, when: Moment) -> None:
    story.fail(12, when)


def _connecting(story: Story, values: Values, when: Moment) -> None:
    story.see(8, when)


def _host(story: Story, values: Values, when: Moment) -> None:
    url = values.get("url")
    hosts = story.facts.hosts
    if url not in hosts and len(hosts) < _MOST_HOSTS:
        hosts.append(url)
    if 11 not in story.steps and 12 not in story.steps:  # the user's own bind says it again
        story.see(8, when, done=True, note=url)


def _initialized(story: Story, values: Values, when: Moment) -> None:
    if values.get("code") not in ("", "0"):
        story.fail(9, when, f"code {values.get('code')}")
    elif 12 not in story.steps:
        story.see(9, when, done=True)


def _patience(story: Story, values: Values, when: Moment) -> None:
    """The option is set on a handle: what was to be initialised is."""
    story.facts.network_timeout = number(values.get("seconds"))
    if 11 not in story.steps and 12 not in story.steps:
        story.see(9, when, done=True)


def _bound(story: Story, values: Values, when: Moment) -> None:
    name = values.get("name")
    if 11 in story.steps or 12 in story.steps:
        story.see(12, when, note=name)
        return
    story.facts.manager = name
    story.see(10, when, done=True, note=name)


def _bind_refused(story: Story, values: Values, when: Moment) -> None:
    story.fail(12 if 11 in story.steps or 12 in story.steps else 10, when, values.get("word"))


def _diagnostic(story: Story, values: Values, when: Moment) -> None:
    story.facts.diagnostic = values.get("text")


def _unreachable(story: Story, values: Values, when: Moment) -> None:
    host = f"{values.get('host')}: {values.get('reason')}"
    if len(story.facts.unreachable) < _MOST_HOSTS:
        story.facts.unreachable.append(host)
    step = 12 if 12 in story.steps else 11 if 11 in story.steps else 10
    story.see(step, when, note=f"unreachable {host}")


def _service(story: Story, values: Values, when: Moment) -> None:
    story.see(10, when, done=True)


def _filter(story: Story, values: Values, when: Moment) -> None:
    story.facts.filter = values.get("filter")
    story.see(11, when)


def _base(story: Story, values: Values, when: Moment) -> None:
    story.facts.base = values.get("base")
    story.see(11, when, note=f"under {story.facts.base}")


def _searched(story: Story, values: Values, when: Moment) -> None:
    if values.get("code") not in ("", "0"):
        story.fail(11, when, f"code {values.get('code')}")
    else:
        story.see(11, when)


def _not_found(story: Story, values: Values, when: Moment) -> None:
    story.fail(11, when, "not found")


def _found(story: Story, values: Values, when: Moment) -> None:
    story.facts.dn = values.get("dn")
    story.see(11, when, done=True, note=story.facts.dn)


def _binding(story: Story, values: Values, when: Moment) -> None:
    story.facts.dn = story.facts.dn or values.get("dn")
    story.see(12, when)


def _authenticated(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("login")
    story.see(12, when, done=True)


def _checked(story: Story, values: Values, when: Moment) -> None:
    """CtiLoginCheckRes. `result=Success` is all that is public; anything else is a failure of a step before."""
    story.facts.expires = number(values.get("Expire days"))
    if values.get("result").lower() in ("success", "0", ""):
        if 12 in story.steps:
            story.see(12, story.steps[12].last, done=True)
        story.see(13, when)


def _timeout(story: Story, values: Values, when: Moment) -> None:
    story.timed_out = True


def _asked(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("mUserId")
    story.see(13, when, done=True)


def _settings(story: Story, values: Values, when: Moment) -> None:
    rights = {name: given == "Enabled" for name in _RIGHTS if (given := values.get(name)) in ("Enabled", "Disabled")}
    story.facts.rights = rights
    story.facts.login = story.facts.login or values.get("Userid")
    if not rights.get("CTI Enabled", True):
        story.fail(14, when, "CTI Enabled = Disabled")
        return
    story.see(14, when, done=True, note=", ".join(name for name, given in rights.items() if given))


def _secure(story: Story, values: Values, when: Moment) -> None:
    story.facts.secure = values.get("flag") != "0"
    story.see(14, when, note="security enabled" if story.facts.secure else "")


def _port(story: Story, values: Values, when: Moment) -> None:
    story.facts.listen_port = number(values.get("port"))
    story.see(14, when)


def _confirmed(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("login")
    story.see(14, when, done=True)


def _total(story: Story, values: Values, when: Moment) -> None:
    story.facts.total = number(values.get("total", "Total", "TotalControllableDevices", "totalControllableDevices"))


def _no_devices(story: Story, values: Values, when: Moment) -> None:
    story.facts.total = 0


def _completed(story: Story, values: Values, when: Moment) -> None:
    """ProviderOpenCompletedEvent: the verdict."""
    facts = story.facts
    facts.provider_id = number(values.get("provider id", "providerId")) or facts.provider_id
    facts.cluster = values.get("ClusterId", "clusterID") or facts.cluster
    facts.cm_version = values.get("CM Version") or facts.cm_version
    _server(story, values)
    reason = code(values.get("error code", "reason"))
    if reason is None:
        story.opened = True
        _total(story, values, when)
        return
    facts.description = values.rest("description", "enableIpv6") or values.get("failureDescription")
    story.refuse(reason, when)


def _alarm(story: Story, values: Values, when: Moment) -> None:
    facts = story.facts
    facts.cluster = values.get("Cluster ID") or facts.cluster
    facts.node_name = values.get("Node ID") or facts.node_name


def _open_failure(story: Story, values: Values, when: Moment) -> None:
    _alarm(story, values, when)
    reason = code(values.get("Reason code.", "Reason"))
    if reason is not None:
        story.refuse(reason, when)


def _closed(story: Story, values: Values, when: Moment) -> None:
    """ProviderClosedEvent, or the alarm that says the same."""
    _alarm(story, values, when)
    _close(story, number(values.get("reason", "Reason")), when)


def _heartbeat(story: Story, values: Values, when: Moment) -> None:
    _alarm(story, values, when)
    _close(story, 1, when)


def _dropped(story: Story, values: Values, when: Moment) -> None:
    _alarm(story, values, when)
    _close(story, 2, when, "the application dropped the connection")


def _leaves(story: Story, values: Values, when: Moment) -> None:
    _close(story, None, when)


def _close(story: Story, reason: int | None, when: Moment, note: str = "") -> None:
    """The first word on the provider's end counts: alarm and event say it twice."""
    if not any(closing.thing is Thing.PROVIDER for closing in story.closings):
        story.closings.append(Closing(Thing.PROVIDER, "", reason, when, note))


_SIGNS: dict[str, Hear] = {
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
    "ldap login": _ldap,
    "ldap user": _ldap,
    "local login": _local,
    "local refusal": _local_refusal,
    "ldap connecting": _connecting,
    "ldap host": _host,
    "ldap initialized": _initialized,
    "ldap time-out": _patience,
    "bound": _bound,
    "bind refused": _bind_refused,
    "ldap diagnostic": _diagnostic,
    "ldap unreachable": _unreachable,
    "service bound": _service,
    "ldap filter": _filter,
    "ldap base": _base,
    "ldap searched": _searched,
    "ldap not found": _not_found,
    "found": _found,
    "binding user": _binding,
    "authenticated": _authenticated,
    "CtiLoginCheckRes": _checked,
    "CtiLoginCheckTimeout": _timeout,
    "CtiUserSettingsReq": _asked,
    "CtiUserSettingsRes": _settings,
    "secure user": _secure,
    "listen port": _port,
    "rights confirmed": _confirmed,
    "controllable": _total,
    "CtiDeviceListWithDPFetchRes": _total,
    "device list empty": _no_devices,
    "ProviderOpenCompletedEvent": _completed,
    "CtiProviderOpenFailure": _open_failure,
    "ProviderClosedEvent": _closed,
    "CtiProviderClosed": _closed,
    "CtiProviderCloseHeartbeatTimeout": _heartbeat,
    "ApplicationConnectionDropped": _dropped,
    "ProviderCloseRequest": _leaves,
    "device activity": _peer,
}
