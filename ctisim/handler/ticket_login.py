"""A sign-in by something other than a password: single sign-on tickets, cookies, OAuth tokens (FAILURES.md P23 to P28).

No trace of one has been published: the words are ours. Cookies and tokens are taken over TLS only, which this server
does not speak yet; whatever they are worth, they come to the wrong port.
"""

from __future__ import annotations

from ctisim.cluster import User, refusals
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.enums import AuthenticationType
from ctisim.qbe.messages import ProviderOpenRequest
from ctisim.security import SingleSignOnDisabled, SingleSignOnServerDown
from ctisim.trace import Trace

OVER_TLS_ONLY = (
    AuthenticationType.AUTHTYPE_SINGLE_SIGN_ON_COOKIE,
    AuthenticationType.AUTHTYPE_SINGLE_SIGN_ON_OAUTH,
)


def redeem_ticket(handler: CtiHandler, request: ProviderOpenRequest, trace: Trace) -> User:
    """The user of a single sign-on ticket. Raises SignInRefused."""
    kind = request.authetication_type
    trace.info(f"CtiLoginCheckReq:: authenticateByTicket AuthType={int(kind)}")
    if kind in OVER_TLS_ONLY:
        raise refusals.tls_only()
    if kind != AuthenticationType.AUTHTYPE_SINGLE_SIGN_ON:
        raise refusals.unknown_authentication_type()
    if len(request.ssoticket) > handler.manager.lab.limits.sso_ticket:
        raise refusals.bad_ticket_size()
    try:
        login = handler.manager.world.single_sign_on.redeem(request.ssoticket)
    except SingleSignOnDisabled:
        raise refusals.single_sign_on_disabled() from None
    except SingleSignOnServerDown:
        raise refusals.single_sign_on_server_down() from None
    user = handler.manager.cluster.user(login) if login else None
    if user is None:
        trace.info(f"SSO ticket of {len(request.ssoticket)} characters proves nobody")
        raise refusals.bad_ticket(empty=not request.ssoticket)
    return user
