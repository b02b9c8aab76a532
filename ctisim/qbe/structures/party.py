"""Parties: who is in a call, under which numbers and addresses."""

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import CallState, DestinationType, DeviceType, NumberType, TransportType, URLType
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, Text, Unicode


@structure
class SIPUrl(Structure):
    """A SIP address taken apart.

    Evidence: in PartyDNInfo (golden vectors).
    """

    user: Text = ""
    host: Text = ""
    port: I32 = 0
    transport_tye: OneOf[TransportType] = 0
    url_type: OneOf[URLType] = 0


@structure
class PartyDNInfo(Structure):
    """Where a party's number belongs: partition, voice mail, SIP address.

    Evidence: in NewCallEvent (captures/jtapi-15-makecall.jsonl).
    """

    sip_url: Struct[SIPUrl] = SIPUrl()
    un_modifiedsip_url: Struct[SIPUrl] = SIPUrl()
    partition: Text = ""
    voice_mailbox: Text = ""
    number_type: OneOf[NumberType] = 0


@structure
class PartyDNInfo_V2(Structure):
    """The same in its newer form, with one SIP address.

    Evidence: in CallStateChangedEvent_V2 (captures/jtapi-15-makecall.jsonl).
    """

    sip_url: Struct[SIPUrl] = SIPUrl()
    partition: Text = ""
    voice_mailbox: Text = ""
    number_type: OneOf[NumberType] = 0


@structure
class PartyInfo(Structure):
    """A party of a call in which a watched feature was used.

    Evidence: in ProviderFeatureActivatedEvent (golden vectors).
    """

    cause: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    device_type: OneOf[DeviceType] = 0
    is_holding: Bool = False
    partition: Text = ""
    pattern: Text = ""
    party_dn: Text = ""
    party_dn_display_name: Text = ""
    unicode_display_name: Unicode = ""
    party_voice_mailbox: Text = ""


@structure
class RedirectPartyInfo(Structure):
    """How a call got where it is: who was called first, and who redirected it last.

    Evidence: in ProviderFeatureActivatedEvent (golden vectors).
    """

    original_cause: I32 = 0
    original_called_party_redirect_reason: I32 = 0
    original_partition: Text = ""
    original_pattern: Text = ""
    original_called_party: Text = ""
    original_called_party_voice_mailbox: Text = ""
    last_redirecting_cause: I32 = 0
    last_redirecting_redirect_reason: I32 = 0
    last_redirecting_partition: Text = ""
    last_redirecting_pattern: Text = ""
    last_redirecting_number: Text = ""
    last_redirecting_number_voice_mailbox: Text = ""


@structure
class ParticipantInfo(Structure):
    """A participant of a conference.

    Evidence: in ExistingCallEvent (captures/existing.jsonl).
    """

    participant_number: Text = ""
    un_modified_participant_number: Text = ""
    participant_name: Text = ""
    number_pi: Bool = False
    name_pi: Bool = False
    endpoint_type: OneOf[DestinationType] = 0
    state: OneOf[CallState] = 0
    un_modified_paticipant_unicode_display_name: Unicode = ""
    participant_locale: I32 = 0
    participant_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    participant_hunt_member_dn: Text = ""
    participant_hunt_member_partition: Text = ""
    bridge_participant_id: Text = ""
