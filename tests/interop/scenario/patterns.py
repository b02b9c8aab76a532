"""The clauses that a scenario's `do` is made of, as a table: one line a wording, and the action it means.

Wordings are those of `wordings`, matched whole; only the case of a first letter does not count. A verb in CAPITALS is
nothing for the library to do: STEER is asked of the server (`steering`), the others happen by themselves.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from tests.interop.scenario.steering import understood
from tests.interop.scenario.wordings import places, wording


@dataclass(frozen=True)
class Action:
    """Something to do. `who` and `to` are the file's words for parties, `call` and `other` its call labels."""

    verb: str
    who: str = ""
    to: str = ""
    call: str = ""
    other: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        parts = [self.who, self.verb, self.to, self.call, *self.other, *(f"{k}={v}" for k, v in self.words.items())]
        return " ".join(part for part in parts if part)


Build = Callable[[re.Match[str]], Action]
Entry = tuple[re.Pattern[str], Build]


def _build(verb: str, **fixed: str) -> Build:
    def build(found: re.Match[str]) -> Action:
        said = places(found)
        return Action(
            verb=verb,
            who=said.pop("x", ""),
            to=said.pop("y", ""),
            call=said.pop("gc", ""),
            other=tuple(re.findall(r"GC\d", said.pop("other", ""))),
            words={**fixed, **said},
        )

    return build


def entry(wordings: str, verb: str, **fixed: str) -> list[Entry]:
    return [(pattern, _build(verb, **fixed)) for pattern in wording(wordings)]


TABLE = [
    # Calling
    entry(r"{x} (?:calls|connects to|calls up|rings up) {y}", "connect"),
    entry(r"{x} dials {y}", "connect", how="by keys"),
    entry(r"{x} calls {y} with feature priority (?P<priority>\w+)(?: \(\d\))?", "connect"),
    entry(r"(?:connect|call|connects) (?:to )?{y}", "connect"),
    entry(r"connect\({y}\)", "connect"),
    entry(r"connect\({x}, {z}, {y}\)", "connect"),
    entry(r"{x} goes off-hook", "off hook"),
    entry(r"{x} goes on-hook", "on hook"),
    entry(r"addToAddress\(\"(?P<digits>[^\"]*)\"\)(?: within T302)?", "digits"),
    entry(r"{x} dials \"(?P<digits>[^\"]*)\"", "digits"),
    # Being called
    entry(r"{x} (?:answers|takes the call|picks up the phone)", "answer"),
    entry(r"{x} is called", "HAPPENS"),
    entry(r"(?:an? |new )*incoming call (?:is offered|arrives|comes in|rings)(?: (?:to|at) .*)?", "be called"),
    entry(r"{x} rings / (?:is )?offered(?: at {x})? / rings(?: at {x})? / {x} is offered / queued", "HAPPENS"),
    entry(r"(?:is )?answered", "answer"),
    entry(r"answers?(?:\(\) on the terminal connection(?: of {x})?)?", "answer"),
    entry(r"accept\(\)(?: on the connection of {x})? / {x} accepts", "accept"),
    entry(r"{x} rejects", "reject"),
    # Ending
    entry(r"{x} (?:disconnects|hangs up|ends)(?: {gc})? / {x} is disconnected", "hang up"),
    entry(r"{x} drops(?: {gc})?", "drop"),
    entry(r"drop(?:s|\(\))?", "drop"),
    entry(r"disconnect(?: the)? connection of {y} / disconnect {y}(?: itself)?", "disconnect"),
    entry(r"of {y}", "disconnect"),
    entry(r"disconnect\(\)", "hang up"),
    entry(r"all calls end", "end all"),
    # During
    entry(r"{x} (?:holds|puts .* on hold) / hold(?:\(\))? / held", "hold"),
    entry(r"{x} (?:resumes|retrieves|unholds) / unhold(?:\(\))?", "resume"),
    entry(r"{x} consults (?:non-secure )?{y}", "consult"),
    entry(r"consult(?: {y})?", "consult"),
    entry(r"setConferenceEnable", "enable conference"),
    entry(r"setTransferEnable", "SAID"),
    entry(r"{x} completes(?: the transfer)? / completes the transfer / complete", "complete transfer"),
    entry(r"{x} completes the conference", "complete conference"),
    entry(r"{gc}\.transfer\({other}\)", "transfer"),
    entry(r"{gc}\.conference\({other}\)", "conference"),
    entry(r"{x} (?:single.step |blind )?transfers (?:the call )?to {y} / {gc}\.transfer\(\"?{y}\"?\)", "single step"),
    entry(r"{x} redirects(?: {gc})? to {y}(?: with deviceName (?P<device>\w+))?", "redirect"),
    entry(r"{x} redirects to {y} with facCode", "redirect", fac="1234", cmc="678"),
    entry(r"{x} parks(?: at {y})? / park\(\)", "park"),
    entry(r"{x} (?:unparks|retrieves the parked call)(?: {y})?", "unpark"),
    entry(r"{x} picks up(?: {y})?", "pick up"),
    entry(r"{x} picks up by (?P<method>groupPickup|directedPickup)\({y}\)", "pick up"),
    entry(r"{x} picks up by (?P<method>otherPickup)(?:\(\))?", "pick up"),
    entry(r"generateDtmf\(\"(?P<digits>[^\"]*)\"\) / {x} sends digits \"(?P<tones>[^\"]*)\"", "dtmf"),
    # Media, routes, monitoring: methods by their names
    entry(r"setRTPParams(?:\(.*\))?", "give media"),
    entry(r"register\((?P<media>DYNAMIC\w*|STATIC\w*|NO_MEDIA\w*), IPv4\)", "register"),
    entry(r"register\(capabilities\) without an address", "register", media="dynamic"),
    entry(r"{x} registers with (?P<media>static|dynamic|no|other|get-port) media", "register"),
    entry(r"another application registers {x} with (?P<media>static|dynamic|no|get-port) media", "register first"),
    entry(r"selectRoute\(\[{y}(?P<others>(?:, ?\w+)*)\](?P<more>.*)\)", "select route"),
    entry(r"{x} selects {y} on (?P<device>\w+)", "select route"),
    entry(r"endRoute\((?P<error>\w+)\)", "end route"),
    entry(r"{gc}\.startMonitor\({z}, {x}, terminal connection of {y}, (?P<kind>\w+), .*\)", "monitor"),
    entry(r"{x} monitors {y}", "monitor", kind="SILENT_MONITOR"),
    entry(r"updateMonitorType\((?P<kind>\w+)\) (?:on the terminal connection of|at) {x}", "update monitor"),
    entry(r"startRecording\(.*\) on the terminal connection of {x} / startRecording", "record"),
    entry(r"stopRecording(?:\(\))?", "stop recording"),
    entry(r"addMediaStream\(\"{y}\", \"(?P<from>\w+)\"\) on the terminal connection of {x}", "stream"),
    entry(r"removeMediaStream(?:\(\))?", "stop streaming"),
    entry(r"startAnnouncement\({x}, \"(?P<what>[^\"]*)\"\)", "announce"),
    entry(r"(?:the )?announcement call is dropped", "drop"),
    entry(r"createPersistentCall\({x}, \"(?P<from>\w+)\", \"(?P<name>\w+)\"\)", "persist"),
    entry(
        r"(?P<method>(?:add|remove|update)(?:All)?RemoteDestination(?:s|Name|Number)?)\((?P<with>.*)\)(?: on {x})?",
        "destinations",
    ),
    entry(
        r"setActiveRemoteDestination\(\"?(?P<destination>[\w+]+)\"?, (?P<active>true|false)\)(?: on {x})?", "activate"
    ),
    entry(r"{x}\.connectIntercom(?: \(or the phone key\))?", "intercom"),
    entry(r"{x} talks back / TerminalConnection\.join on {x}", "join"),
    # Devices and provider
    entry(r"createTerminal\(\"(?P<name>\w+)\"\)", "create terminal"),
    entry(r"setHuntLogStatus\((?P<status>\w+)\)", "hunt log"),
    entry(r"setDNDStatus\((?P<status>true|false)\)(?: again)?", "dnd"),
    entry(r"DND is switched on", "dnd", status="true"),
    entry(r"registerFeature\((?P<feature>\w+)\)", "register feature"),
    entry(r"provider\.registerPickupAlert\(.*\)", "pickup alert"),
    entry(r"addObserver on {x}", "observe"),
    entry(r"application adds a call observer on {x}", "observe calls"),
    entry(r"setFilter or addObserver", "observe again"),
    # The same again, in a variant: who and what as the scenario itself has it
    entry(r"connect", "connect"),
    entry(r"redirect", "redirect"),
    entry(r"addToAddress", "digits"),
    entry(r"addMediaStream", "stream"),
    entry(r"same", "AS BEFORE"),
    entry(r"unregisters", "SAID"),
    # What happens by itself, or is said for the reader
    entry(r"(?:moves|goes) to {y} / all members busy / GC\d leaves the queue / {x} is passive/bridged", "HAPPENS"),
    entry(
        r"CTI (?:call state|NewCall|CallPartyInfoChanged).* / call state .* / DIALING / new target / CONNECTED",
        "HAPPENS",
    ),
    entry(
        r"forward-all is (?:set|cancelled) / transfer start event / wait / which needs both codes",
        "HAPPENS",
    ),
    entry(r"{x} is forwarded to {y} / JTAPI opens the next server of the list", "HAPPENS"),
]


def action(clause: str) -> Action | None:
    """The action of one clause; None when no wording fits. In square brackets it is asked of the server."""
    if clause.startswith("[") and clause.endswith("]"):
        return Action("STEER", words={"what": clause[1:-1]})
    found = look_up(clause, chain.from_iterable(TABLE))
    return found or (Action("STEER", words={"what": clause}) if understood(clause) else None)


def look_up(clause: str, entries: Iterable[Entry]) -> Action | None:
    """The action of the first wording that fits."""
    spellings = (clause, clause[:1].lower() + clause[1:])
    for pattern, build in entries:
        found = pattern.fullmatch(spellings[0]) or pattern.fullmatch(spellings[1])
        if found:
            return build(found)
    return None
