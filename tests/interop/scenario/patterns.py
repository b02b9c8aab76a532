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


def _line(wordings: str, verb: str, **fixed: str) -> list[Entry]:
    return [(pattern, _build(verb, **fixed)) for pattern in wording(wordings)]


entry = _line


TABLE = [
    # Calling
    _line(r"{x} (?:calls|connects to|calls up|rings up) {y}", "connect"),
    _line(r"{x} dials {y}", "connect", how="by keys"),
    _line(r"{x} calls {y} with feature priority (?P<priority>\w+)(?: \(\d\))?", "connect"),
    _line(r"(?:connect|call|connects) (?:to )?{y}", "connect"),
    _line(r"connect\({y}\)", "connect"),
    _line(r"connect\({x}, {z}, {y}\)", "connect"),
    _line(r"{x} goes off-hook", "off hook"),
    _line(r"{x} goes on-hook", "on hook"),
    _line(r"addToAddress\(\"(?P<digits>[^\"]*)\"\)(?: within T302)?", "digits"),
    _line(r"{x} dials \"(?P<digits>[^\"]*)\"", "digits"),
    # Being called
    _line(r"{x} (?:answers|takes the call|picks up the phone)", "answer"),
    _line(r"{x} is called", "HAPPENS"),
    _line(r"(?:an? |new )*incoming call (?:is offered|arrives|comes in|rings)(?: (?:to|at) .*)?", "be called"),
    _line(r"{x} rings / (?:is )?offered(?: at {x})? / rings(?: at {x})? / {x} is offered / queued", "HAPPENS"),
    _line(r"(?:is )?answered", "answer"),
    _line(r"answers?(?:\(\) on the terminal connection(?: of {x})?)?", "answer"),
    _line(r"accept\(\)(?: on the connection of {x})? / {x} accepts", "accept"),
    _line(r"{x} rejects", "reject"),
    # Ending
    _line(r"{x} (?:disconnects|hangs up|ends)(?: {gc})? / {x} is disconnected", "hang up"),
    _line(r"{x} drops(?: {gc})?", "drop"),
    _line(r"drop(?:s|\(\))?", "drop"),
    _line(r"disconnect(?: the)? connection of {y} / disconnect {y}(?: itself)?", "disconnect"),
    _line(r"of {y}", "disconnect"),
    _line(r"disconnect\(\)", "hang up"),
    _line(r"all calls end", "end all"),
    # During
    _line(r"{x} (?:holds|puts .* on hold) / hold(?:\(\))? / held", "hold"),
    _line(r"{x} (?:resumes|retrieves|unholds) / unhold(?:\(\))?", "resume"),
    _line(r"{x} consults (?:non-secure )?{y}", "consult"),
    _line(r"consult(?: {y})?", "consult"),
    _line(r"setConferenceEnable", "enable conference"),
    _line(r"setTransferEnable", "SAID"),
    _line(r"{x} completes(?: the transfer)? / completes the transfer / complete", "complete transfer"),
    _line(r"{x} completes the conference", "complete conference"),
    _line(r"{gc}\.transfer\({other}\)", "transfer"),
    _line(r"{gc}\.conference\({other}\)", "conference"),
    _line(r"{x} (?:single.step |blind )?transfers (?:the call )?to {y} / {gc}\.transfer\(\"?{y}\"?\)", "single step"),
    _line(r"{x} redirects(?: {gc})? to {y}(?: with deviceName (?P<device>\w+))?", "redirect"),
    _line(r"{x} redirects to {y} with facCode", "redirect", fac="1234", cmc="678"),
    _line(r"{x} parks(?: at {y})? / park\(\)", "park"),
    _line(r"{x} (?:unparks|retrieves the parked call)(?: {y})?", "unpark"),
    _line(r"{x} picks up(?: {y})?", "pick up"),
    _line(r"{x} picks up by (?P<method>groupPickup|directedPickup)\({y}\)", "pick up"),
    _line(r"{x} picks up by (?P<method>otherPickup)(?:\(\))?", "pick up"),
    _line(r"generateDtmf\(\"(?P<digits>[^\"]*)\"\) / {x} sends digits \"(?P<tones>[^\"]*)\"", "dtmf"),
    # Media, routes, monitoring: methods by their names
    _line(r"setRTPParams(?:\(.*\))?", "give media"),
    _line(r"register\((?P<media>DYNAMIC\w*|STATIC\w*|NO_MEDIA\w*), IPv4\)", "register"),
    _line(r"register\(capabilities\) without an address", "register", media="dynamic"),
    _line(r"{x} registers with (?P<media>static|dynamic|no|other|get-port) media", "register"),
    _line(r"another application registers {x} with (?P<media>static|dynamic|no|get-port) media", "register first"),
    _line(r"selectRoute\(\[{y}(?P<others>(?:, ?\w+)*)\](?P<more>.*)\)", "select route"),
    _line(r"{x} selects {y} on (?P<device>\w+)", "select route"),
    _line(r"endRoute\((?P<error>\w+)\)", "end route"),
    _line(r"{gc}\.startMonitor\({z}, {x}, terminal connection of {y}, (?P<kind>\w+), .*\)", "monitor"),
    _line(r"{x} monitors {y}", "monitor", kind="SILENT_MONITOR"),
    _line(r"updateMonitorType\((?P<kind>\w+)\) (?:on the terminal connection of|at) {x}", "update monitor"),
    _line(r"startRecording\(.*\) on the terminal connection of {x} / startRecording", "record"),
    _line(r"stopRecording(?:\(\))?", "stop recording"),
    _line(r"addMediaStream\(\"{y}\", \"(?P<from>\w+)\"\) on the terminal connection of {x}", "stream"),
    _line(r"removeMediaStream(?:\(\))?", "stop streaming"),
    _line(r"startAnnouncement\({x}, \"(?P<what>[^\"]*)\"\)", "announce"),
    _line(r"(?:the )?announcement call is dropped", "drop"),
    _line(r"createPersistentCall\({x}, \"(?P<from>\w+)\", \"(?P<name>\w+)\"\)", "persist"),
    _line(
        r"(?P<method>(?:add|remove|update)(?:All)?RemoteDestination(?:s|Name|Number)?)\((?P<with>.*)\)(?: on {x})?",
        "destinations",
    ),
    _line(
        r"setActiveRemoteDestination\(\"?(?P<destination>[\w+]+)\"?, (?P<active>true|false)\)(?: on {x})?", "activate"
    ),
    _line(r"{x}\.connectIntercom(?: \(or the phone key\))?", "intercom"),
    _line(r"{x} talks back / TerminalConnection\.join on {x}", "join"),
    # Devices and provider
    _line(r"createTerminal\(\"(?P<name>\w+)\"\)", "create terminal"),
    _line(r"setHuntLogStatus\((?P<status>\w+)\)", "hunt log"),
    _line(r"setDNDStatus\((?P<status>true|false)\)(?: again)?", "dnd"),
    _line(r"DND is switched on", "dnd", status="true"),
    _line(r"registerFeature\((?P<feature>\w+)\)", "register feature"),
    _line(r"provider\.registerPickupAlert\(.*\)", "pickup alert"),
    _line(r"addObserver on {x}", "observe"),
    _line(r"application adds a call observer on {x}", "observe calls"),
    _line(r"setFilter or addObserver", "observe again"),
    # The same again, in a variant: who and what as the scenario itself has it
    _line(r"connect", "connect"),
    _line(r"redirect", "redirect"),
    _line(r"addToAddress", "digits"),
    _line(r"addMediaStream", "stream"),
    _line(r"same", "AS BEFORE"),
    _line(r"unregisters", "SAID"),
    # What happens by itself, or is said for the reader
    _line(r"(?:moves|goes) to {y} / all members busy / GC\d leaves the queue / {x} is passive/bridged", "HAPPENS"),
    _line(
        r"CTI (?:call state|NewCall|CallPartyInfoChanged).* / call state .* / DIALING / new target / CONNECTED",
        "HAPPENS",
    ),
    _line(
        r"forward-all is (?:set|cancelled) / transfer start event / wait / which needs both codes",
        "HAPPENS",
    ),
    _line(r"{x} is forwarded to {y} / JTAPI opens the next server of the list", "HAPPENS"),
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
