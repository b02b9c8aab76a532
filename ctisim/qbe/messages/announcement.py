"""Agent greetings, persistent connections and announcements."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.fields import I32, Bool, Text


@message(267)
class CallStartSendMediaToBIBRequest(Request):
    """TODO CallStartSendMediaToBIBRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    called_party_number: Text = ""
    stream_dn: Text = ""


@message(268)
class CallStartSendMediaToBIBResponse(Response):
    """TODO CallStartSendMediaToBIBResponse.

    Evidence: TODO
    """


@message(269)
class CallStopSendMediaToBIBRequest(Request):
    """TODO CallStopSendMediaToBIBRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(270)
class CallStopSendMediaToBIBResponse(Response):
    """TODO CallStopSendMediaToBIBResponse.

    Evidence: TODO
    """


@message(271)
class CallSendMediaToBIBStartedEvent(Event):
    """TODO CallSendMediaToBIBStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(272)
class CallSendMediaToBIBEndedEvent(Event):
    """TODO CallSendMediaToBIBEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    successful: Bool = False


@message(297)
class LineCreatePersistentConnectionRequest(Request):
    """TODO LineCreatePersistentConnectionRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_party_dn: Text = ""
    calling_party_name: Text = ""


@message(298)
class LineCreatePersistentConnectionResponse(Response):
    """TODO LineCreatePersistentConnectionResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(299)
class LineDisconnectPersistentConnectionRequest(Request):
    """TODO LineDisconnectPersistentConnectionRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(300)
class LineDisconnectPersistentConnectionResponse(Response):
    """TODO LineDisconnectPersistentConnectionResponse.

    Evidence: TODO
    """


@message(303)
class LineStartAnnouncementRequest(Request):
    """TODO LineStartAnnouncementRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    announcement_id: Text = ""


@message(304)
class LineStartAnnouncementResponse(Response):
    """TODO LineStartAnnouncementResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(305)
class CallStopAnnouncementRequest(Request):
    """TODO CallStopAnnouncementRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(306)
class CallStopAnnouncementResponse(Response):
    """TODO CallStopAnnouncementResponse.

    Evidence: TODO
    """


@message(307)
class CallAnnouncementStartedEvent(Event):
    """TODO CallAnnouncementStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    announcement_id: Text = ""


@message(308)
class CallAnnouncementEndedEvent(Event):
    """TODO CallAnnouncementEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    success: Bool = False
    error_code: I32 = 0


@message(309)
class CallAnnouncementErrorEvent(Event):
    """TODO CallAnnouncementErrorEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    error_code: I32 = 0
