"""CTI remote devices and their destinations."""

from ctisim.qbe.declaration import Request, Response, message
from ctisim.qbe.fields import Bool, Text, Unicode


@message(288)
class ProviderDeviceUpdateRemoteDestinationRequest(Request):
    """An application changes a destination of a CTI remote device, or makes it the active one.

    Evidence: the golden vectors; not seen on the wire.
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""
    remote_destination_name: Unicode = ""
    new_remote_destination_number: Text = ""
    is_active_rd: Bool = False


@message(289)
class ProviderDeviceUpdateRemoteDestinationResponse(Response):
    """The destination is changed; a configuration changed event follows.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(290)
class ProviderDeviceAddRemoteDestinationRequest(Request):
    """An application adds a destination to a CTI remote device.

    Evidence: the golden vectors; not seen on the wire.
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""
    remote_destination_name: Unicode = ""
    is_active_rd: Bool = False


@message(291)
class ProviderDeviceAddRemoteDestinationResponse(Response):
    """The destination is added; a configuration changed event follows.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(292)
class ProviderDeviceRemoveRemoteDestinationRequest(Request):
    """An application removes a destination of a CTI remote device.

    Evidence: the golden vectors; not seen on the wire.
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""


@message(293)
class ProviderDeviceRemoveRemoteDestinationResponse(Response):
    """The destination is removed; a configuration changed event follows.

    Evidence: the golden vectors; not seen on the wire.
    """
