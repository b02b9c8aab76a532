"""The limits on open devices: nobody is refused, the administrator is told (FAILURES.md D18)."""

from ctisim.handler.handler import CtiHandler


def count_devices(handler: CtiHandler) -> None:
    """Raise the alarms of an application, or a node, with more devices open than it should have."""
    parameters, cluster = handler.manager.parameters, handler.manager.cluster
    ours = handler.require_application().devices
    if len(ours) > parameters.maximum_devices_per_provider:
        handler.alarm("MaxDevicesPerProviderExceeded")
    if sum(len(application.devices) for application in cluster.applications.values()) > (
        parameters.maximum_devices_per_node
    ):
        handler.alarm("MaxDevicesPerNodeExceeded")
