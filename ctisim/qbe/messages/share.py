"""Shared lines: barge, privacy, selection; and holding too long."""

from ctisim.qbe.declaration import Event, message
from ctisim.qbe.enums import CallReason, CallSelectStatus
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, Text, Unicode
from ctisim.qbe.structures import PartyDNInfo


@message(176)
class LineBargeStartedEvent(Event):
    """Somebody at a shared line barges into a call through the phone's own bridge (filter bBargeStarted).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    controller_number: Text = ""
    controller_name: Text = ""
    surviving_gcmid: I32 = 0
    surviving_gccid: I32 = 0
    other_gcmid: I32 = 0
    other_gccid: I32 = 0
    b_remote_in_use: Bool = False
    unicode_controller_name: Unicode = ""
    unicode_controller_namelocale: I32 = 0
    controller_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()


@message(177)
class LineBargeEndedEvent(Event):
    """The barging has come about, or failed (filter bBargeEnded).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    success: Bool = False
    b_remote_in_use: Bool = False


@message(196)
class LineCBargeStartedEvent(Event):
    """Somebody at a shared line barges into a call through a conference bridge (filter bCBargeStarted).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    controller_number: Text = ""
    controller_name: Text = ""
    surviving_gcmid: I32 = 0
    surviving_gccid: I32 = 0
    other_gcmid: I32 = 0
    other_gccid: I32 = 0
    b_remote_in_use: Bool = False
    unicode_controller_name: Unicode = ""
    unicode_controller_namelocale: I32 = 0
    controller_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    requestor_number: Text = ""
    requestor_name: Text = ""
    unicode_requestor_name: Unicode = ""
    unicode_requestor_name_locale: I32 = 0
    requestor_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()


@message(197)
class LineCBargeEndedEvent(Event):
    """The cbarging has come about, or failed (filter bCBargeEnded).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    success: Bool = False
    b_remote_in_use: Bool = False


@message(178)
class CallPrivacyChangedEvent(Event):
    """A call on a shared line became private, or open to the other appearances (filter bPrivacyChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party: Text = ""
    called_party_name: Text = ""
    reason: OneOf[CallReason] = 0
    b_privacy: Bool = False
    b_remote_in_use: Bool = False
    un_modified_calling_party: Text = ""
    un_modified_called_party: Text = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    unicode_calling_party_name: Unicode = ""
    unicode_called_party_name: Unicode = ""
    unicode_calling_party_locale: I32 = 0
    unicode_called_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    globalized_calling_party: Text = ""


@message(200)
class CallSelectChangedEvent(Event):
    """A call was selected for a feature at a phone, or no longer (filter bCallSelectChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party: Text = ""
    called_party_name: Text = ""
    reason: OneOf[CallReason] = 0
    b_privacy: Bool = False
    b_remote_in_use: Bool = False
    call_select_status: OneOf[CallSelectStatus] = 0
    un_modified_calling_party: Text = ""
    un_modified_called_party: Text = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    unicode_calling_party_name: Unicode = ""
    unicode_called_party_name: Unicode = ""
    unicode_calling_party_locale: I32 = 0
    unicode_called_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    globalized_calling_party: Text = ""


@message(223)
class CallHoldReversionEvent(Event):
    """A call has been on hold for too long, and the phone says so (filter bHoldReversion).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
