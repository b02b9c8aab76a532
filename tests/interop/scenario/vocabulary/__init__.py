"""More wordings for what `patterns` can do: as careful writers vary them, articles and ornaments taken out (`plain`).

Tried after the table of `patterns`, so that a wording there goes first.
"""

from tests.interop.scenario.patterns import Entry
from tests.interop.scenario.vocabulary import settings, several_parties, two_parties

ENTRIES: list[Entry] = [
    *two_parties.CALLING,
    *two_parties.BEING_CALLED,
    *two_parties.ENDING,
    *several_parties.CONSULT,
    *several_parties.TRANSFER,
    *several_parties.CONFERENCE,
    *several_parties.REDIRECT,
    *several_parties.PARK,
    *two_parties.HOLDING,
    *settings.FORWARDING,
    *settings.DEVICES,
]
