"""What goes with a provider."""

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import ProviderCapability
from ctisim.qbe.fields import I32, Bool, Mask


@structure
class ProviderCapabilitiesInfo(Structure):
    """What the user of a provider may do.

    Evidence: in ProviderUserChangedEvent (captures/userdev.jsonl).
    """

    control_any_device: Bool = False
    max_number_of_devices_open: I32 = 0
    monitor_park_dn: Bool = False
    modify_calling_party: Bool = False
    allow_call_monitoring: Bool = False
    allow_call_recording: Bool = False
    can_support_ipv6: Bool = False
    provider_capability_mask: Mask[ProviderCapability] = 0
    can_auto_pickup: Bool = False


@structure
class ProviderOutOfServiceEvent(Structure):
    """What the client makes for itself when its provider goes out of service; never on the wire.

    Evidence: the catalogue of JTAPI 12.5 to 15 alone.
    """

    provider_out_of_service_event: I32 = 0
