"""Redirect, single-step transfer, route selection: all are CallRedirectRequest."""

from __future__ import annotations

from ctisim.cluster import UserSettings
from ctisim.cluster.calls import codes, dialling, redirecting
from ctisim.errors import RequestRefused
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import CallRedirectRequest, CallRedirectResponse


@answers(CallRedirectRequest)
def redirect(handler: CtiHandler, request: CallRedirectRequest) -> None:
    """The call goes to another number; when nobody is there it stays as it was, unless it shall not."""
    leg = leg_of(handler, request, request)
    entry = leg.control.plan.find(request.redirect_address, dialling.search_space(leg.place))
    codes.check(entry, request.fac_code, request.cmc_code)
    told = redirecting.redirect(leg, _wish(handler, request))
    handler.send(CallRedirectResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


def _wish(handler: CtiHandler, request: CallRedirectRequest) -> redirecting.Wish:
    """Raises RequestRefused when the user may not modify the calling number."""
    calling = request.modified_calling_party if request.modified_calling_party_reason else ""
    if calling and not UserSettings.of(handler.require_application().user).modify_calling_number:
        raise RequestRefused(CtiError.CTIERR_REDIRECT_UNAUTHORIZED_COMMAND_USAGE)
    return redirecting.Wish(
        to=request.redirect_address,
        reason=request.redirect_reason,
        option=request.called_address_option,
        preferred=request.preferred_original_called_party,
        search_space=request.calling_search_space,
        unconditional=request.unconditional,
        calling=calling,
        device=request.device_name,
    )
