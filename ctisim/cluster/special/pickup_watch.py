"""Who watches pickup groups: a call that rings at a member is told to every application that registered the group.

Registration is the provider's, not a line's (SEQUENCES.md section 5). The codes for groups unknown or registered twice
are ours, by name.
"""

from __future__ import annotations

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.numberplan import DirectoryNumber, PickupNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import ProviderCallPickupAlertEvent, ProviderPickupNotificationRegistrationClosedEvent

Group = tuple[str, str]
"""A number and its partition."""


class PickupWatch:
    """The registrations, group by group."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        self._watchers: dict[Group, list[Application]] = {}
        self._alerted: set[int] = set()
        control.followers.append(self.follow)

    def register(self, application: Application, number: str, partition: str) -> None:
        """Raises RequestRefused for a group that is none, or registered already."""
        if not self._exists(number, partition):
            raise RequestRefused(CtiError.CTIERR_INVALID_PICKUPGROUP)
        watchers = self._watchers.setdefault((number, partition), [])
        if application in watchers:
            raise RequestRefused(CtiError.CTIERR_REGISTER_FEATURE_APP_ALREADY_REGISTERED)
        watchers.append(application)

    def unregister(self, application: Application, number: str, partition: str) -> None:
        """Raises RequestRefused for a group that the application did not register."""
        watchers = self._watchers.get((number, partition), [])
        if application not in watchers:
            raise RequestRefused(CtiError.CTIERR_INVALID_PICKUPGROUP)
        watchers.remove(application)

    @told
    def group_gone(self, number: str, partition: str, reason: CtiError) -> Telling:
        """The administrator changed or deleted the group: its registrations are over."""
        for application in self._watchers.pop((number, partition), []):
            event = ProviderPickupNotificationRegistrationClosedEvent(
                reason=reason.signed, pickup_group_number=number, pickup_group_partition=partition
            )
            yield Notice(application, event)

    def forget(self, application: Application) -> None:
        """The application is gone."""
        for watchers in self._watchers.values():
            if application in watchers:
                watchers.remove(application)

    @told
    def follow(self, leg: Leg) -> Telling:
        """A leg that rings is news, once, when it has rung for the group's time."""
        line = leg.line
        group = line.settings.pickup_group if line is not None else None
        if group is None or leg.state is not CallState.ACCEPTED:
            self._alerted.discard(leg.id)
            return
        if leg.id in self._alerted:
            return
        self._alerted.add(leg.id)
        key = (group.number, group.partition)
        entry = self._control.plan.exactly(*key)
        seconds = entry.notify_after if isinstance(entry, PickupNumber) else 0
        if seconds:
            self._control.later(leg.participant, f"pickup alert {leg.id}", seconds, lambda: self._tell(leg, key))
        else:
            yield from self._tell(leg, key)

    @told
    def _tell(self, leg: Leg, group: Group) -> Telling:
        """To whoever watches the group by now."""
        for application in self._watchers.get(group, []):
            yield Notice(application, self._alert(leg, group))

    def _alert(self, leg: Leg, group: Group) -> ProviderCallPickupAlertEvent:
        view = leg.participant.view
        calling, called = view.calling, view.called
        return ProviderCallPickupAlertEvent(
            transaction_id=leg.id,
            pickup_group_number=group[0],
            pickup_group_partition=group[1],
            global_call_manager_id=leg.call.node,
            global_call_id=leg.call.id,
            calling_party=calling.presented,
            unmodified_calling_party=calling.number,
            calling_party_name=calling.latin_name,
            calling_party_unicode_display_name=calling.name,
            calling_party_pi=not calling.number_private,
            calling_party_name_pi=not calling.name_private,
            calling_party_dn_info=calling.dn_info,
            called_party=called.presented,
            unmodified_called_party=called.number,
            called_party_name=called.latin_name,
            called_party_unicode_display_name=called.name,
            called_party_pi=not called.number_private,
            called_party_name_pi=not called.name_private,
            called_party_dn_info=called.dn_info,
            far_endpoint_type=leg.participant.far.endpoint,
        )

    def _exists(self, number: str, partition: str) -> bool:
        entry = self._control.plan.exactly(number, partition)
        if isinstance(entry, PickupNumber):
            return True
        groups = (
            line.settings.pickup_group
            for each in self._control.plan.entries()
            if isinstance(each, DirectoryNumber)
            for line in each.lines
        )
        return any(group is not None and (group.number, group.partition) == (number, partition) for group in groups)
