"""Advice on what no code tells: an empty control list, a device that does not come in service, a code nobody knows."""

from __future__ import annotations

from ctisim.advice.codes import Advice

NO_ROW = Advice((), "The failure catalogue has no row for it.", ("The CTI Manager's trace and alarms at this moment.",))

NOTHING_TO_CONTROL = Advice(
    (),
    "The sign-in succeeded, and there is nothing to open. Jabber calls it a selected device not found.",
    (
        "Controlled Devices on the user's page; the end user's, not the phone's owner.",
        "A superprovider with an empty list: name a device (--device).",
        "The phone's lines.",
    ),
)

NOT_REGISTERED = Advice(
    ("D8", "D20"),
    "It was opened but does not come in service: most likely the device is not registered.",
    ("The phone's registration: power, network, its CallManager (RTMT shows it).",),
)
