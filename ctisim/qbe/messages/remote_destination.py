"""CTI remote devices and their destinations."""

from ctisim.qbe.declaration import Request, Response, message
from ctisim.qbe.fields import Bool, Text, Unicode


@message(288)
class ProviderDeviceUpdateRemoteDestinationRequest(Request):
    """TODO ProviderDeviceUpdateRemoteDestinationRequest.

    Evidence: TODO
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""
    remote_destination_name: Unicode = ""
    new_remote_destination_number: Text = ""
    is_active_rd: Bool = False


@message(289)
class ProviderDeviceUpdateRemoteDestinationResponse(Response):
    """TODO ProviderDeviceUpdateRemoteDestinationResponse.

    Evidence: TODO
    """


@message(290)
class ProviderDeviceAddRemoteDestinationRequest(Request):
    """TODO ProviderDeviceAddRemoteDestinationRequest.

    Evidence: TODO
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""
    remote_destination_name: Unicode = ""
    is_active_rd: Bool = False


@message(291)
class ProviderDeviceAddRemoteDestinationResponse(Response):
    """TODO ProviderDeviceAddRemoteDestinationResponse.

    Evidence: TODO
    """


@message(292)
class ProviderDeviceRemoveRemoteDestinationRequest(Request):
    """TODO ProviderDeviceRemoveRemoteDestinationRequest.

    Evidence: TODO
    """

    cti_remote_device_name: Text = ""
    remote_destination_number: Text = ""


@message(293)
class ProviderDeviceRemoveRemoteDestinationResponse(Response):
    """TODO ProviderDeviceRemoveRemoteDestinationResponse.

    Evidence: TODO
    """
