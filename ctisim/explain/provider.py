"""The signs of the provider: opened or refused, with the code, and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.hearing import Signs
from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Thing
from ctisim.explain.things import learn_server
from ctisim.explain.values import Values, code, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story


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
    learn_server(story, values)
    reason = code(values.get("error code", "reason"))
    if reason is None:
        story.opened = True
        _total(story, values, when)
        return
    facts.description = values.rest("description", "enableIpv6") or values.get("failureDescription")
    story.refuse(reason, when)


def _open_failure(story: Story, values: Values, when: Moment) -> None:
    reason = code(values.get("Reason code.", "Reason"))
    if reason is not None:
        story.refuse(reason, when)


def _alarm_of_opening(story: Story, values: Values, when: Moment) -> None:
    if story.code is None:
        story.opened = True


def _closed(story: Story, values: Values, when: Moment) -> None:
    """ProviderClosedEvent, or the alarm that says the same."""
    _close(story, number(values.get("reason", "Reason")), when)


def _heartbeat(story: Story, values: Values, when: Moment) -> None:
    _close(story, 1, when)


def _dropped(story: Story, values: Values, when: Moment) -> None:
    _close(story, 2, when, "the application dropped the connection")


def _leaves(story: Story, values: Values, when: Moment) -> None:
    _close(story, None, when)


def _close(story: Story, reason: int | None, when: Moment, note: str = "") -> None:
    """The first word on the provider's end counts: alarm and event say it twice."""
    if not any(closing.thing is Thing.PROVIDER for closing in story.closings):
        story.closings.append(Closing(Thing.PROVIDER, "", reason, when, note))


SIGNS: Signs = {
    "controllable": _total,
    "CtiDeviceListWithDPFetchRes": _total,
    "device list empty": _no_devices,
    "ProviderOpenCompletedEvent": _completed,
    "CtiProviderOpened": _alarm_of_opening,
    "CtiProviderOpenFailure": _open_failure,
    "ProviderClosedEvent": _closed,
    "CtiProviderClosed": _closed,
    "CtiProviderCloseHeartbeatTimeout": _heartbeat,
    "ApplicationConnectionDropped": _dropped,
    "ProviderCloseRequest": _leaves,
}
