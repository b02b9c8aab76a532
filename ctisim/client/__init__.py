"""The reference client: signs in to a CTI Manager as JTAPI or Jabber would, and explains what goes wrong.

Shares the wire format (`ctisim.qbe`) with the server, and no behaviour.
"""

from ctisim.client.address import Address, parse_address
from ctisim.client.errors import ClientError
from ctisim.client.login import Login, log_in
from ctisim.client.profiles import PROFILES, Profile
from ctisim.client.secrets import Credentials
from ctisim.client.steps import NobodyAsks, Reporter, Step
from ctisim.client.timeouts import Timeouts
from ctisim.client.verdict import IN_SERVICE, Verdict, verdict_on

__all__ = [
    "IN_SERVICE",
    "PROFILES",
    "Address",
    "ClientError",
    "Credentials",
    "Login",
    "NobodyAsks",
    "Profile",
    "Reporter",
    "Step",
    "Timeouts",
    "Verdict",
    "log_in",
    "parse_address",
    "verdict_on",
]
