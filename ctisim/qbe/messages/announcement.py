"""Agent greetings, persistent connections and announcements."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.fields import I32, Bool, Text


@message(267)
class CallStartSendMediaToBIBRequest(Request):
    """An application plays an agent greeting into a call, through the phone's built-in bridge.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    called_party_number: Text = ""
    stream_dn: Text = ""


@message(268)
class CallStartSendMediaToBIBResponse(Response):
    """The greeting is being set up.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(269)
class CallStopSendMediaToBIBRequest(Request):
    """An application ends an agent greeting early.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(270)
class CallStopSendMediaToBIBResponse(Response):
    """The greeting is ending.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(271)
class CallSendMediaToBIBStartedEvent(Event):
    """An agent greeting has begun (filter bSendMediaToBIBEvents).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(272)
class CallSendMediaToBIBEndedEvent(Event):
    """An agent greeting is over (filter bSendMediaToBIBEvents).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    successful: Bool = False


@message(297)
class LineCreatePersistentConnectionRequest(Request):
    """An application sets up a connection to a remote destination that stays while calls come and go.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_party_dn: Text = ""
    calling_party_name: Text = ""


@message(298)
class LineCreatePersistentConnectionResponse(Response):
    """The leg of the persistent connection.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(299)
class LineDisconnectPersistentConnectionRequest(Request):
    """An application ends a persistent connection.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(300)
class LineDisconnectPersistentConnectionResponse(Response):
    """The persistent connection is ending.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(303)
class LineStartAnnouncementRequest(Request):
    """An application plays an announcement on a persistent connection.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    announcement_id: Text = ""


@message(304)
class LineStartAnnouncementResponse(Response):
    """The leg of the announcement.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(305)
class CallStopAnnouncementRequest(Request):
    """An application ends an announcement early.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(306)
class CallStopAnnouncementResponse(Response):
    """The announcement is ending.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(307)
class CallAnnouncementStartedEvent(Event):
    """An announcement has begun (filter bAnnouncementEvents).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    announcement_id: Text = ""


@message(308)
class CallAnnouncementEndedEvent(Event):
    """An announcement is over, played or not (filter bAnnouncementEvents).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    success: Bool = False
    error_code: I32 = 0


@message(309)
class CallAnnouncementErrorEvent(Event):
    """An announcement could not be played (filter bAnnouncementEvents).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    error_code: I32 = 0
