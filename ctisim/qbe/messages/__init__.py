"""All messages, by family.

provider            A provider's life: how an application signs in, is kept alive, and leaves.
inventory           What a user controls: lists of devices and lines, in the old style (handles) and the new.
control             What changes about the user: control lists, registrations, configuration, mobility.
device              Devices: opening, registering, what they show and how they are pressed.
device_state        Device state, do-not-disturb, hunt log and snapshots.
media_resource      Media resources on a device: conferences and IVRs, and who is connected to them.
line                Lines: opening, filters, forwarding, message waiting, auto accept.
call                What an application does with a call leg: make, answer, hold, redirect, disconnect.
call_event          What happens to a call leg: new, changed, gone, ringing, sounding.
existing_call       Calls met on arrival, and calls that become another global call.
transfer            Transfer, conference, join.
share               Shared lines: barge, privacy, selection; and holding too long.
park                Park, unpark and the numbers calls are parked on.
pickup              Call pickup, hunt lists and features watched for a whole cluster.
media               Media streams: where RTP goes, with which codec and key.
monitoring          Monitoring, recording and the tones and attributes that go with them.
announcement        Agent greetings, persistent connections and announcements.
intercom            Intercom lines.
remote_destination  CTI remote devices and their destinations.
"""

from ctisim.qbe.messages.announcement import *  # noqa: F403
from ctisim.qbe.messages.call import *  # noqa: F403
from ctisim.qbe.messages.call_event import *  # noqa: F403
from ctisim.qbe.messages.control import *  # noqa: F403
from ctisim.qbe.messages.device import *  # noqa: F403
from ctisim.qbe.messages.device_state import *  # noqa: F403
from ctisim.qbe.messages.existing_call import *  # noqa: F403
from ctisim.qbe.messages.intercom import *  # noqa: F403
from ctisim.qbe.messages.inventory import *  # noqa: F403
from ctisim.qbe.messages.line import *  # noqa: F403
from ctisim.qbe.messages.media import *  # noqa: F403
from ctisim.qbe.messages.media_resource import *  # noqa: F403
from ctisim.qbe.messages.monitoring import *  # noqa: F403
from ctisim.qbe.messages.park import *  # noqa: F403
from ctisim.qbe.messages.pickup import *  # noqa: F403
from ctisim.qbe.messages.provider import *  # noqa: F403
from ctisim.qbe.messages.remote_destination import *  # noqa: F403
from ctisim.qbe.messages.share import *  # noqa: F403
from ctisim.qbe.messages.transfer import *  # noqa: F403
