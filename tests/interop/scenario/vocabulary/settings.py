"""What lines, devices and observers are told."""

from tests.interop.scenario.patterns import Entry
from tests.interop.scenario.vocabulary.words import entries

FORWARDING: list[Entry] = [
    *entries(
        "forward",
        r"{x} (?:forwards|diverts) (?P<kind>all|busy|unanswered|unregistered)?(?: ?calls)?(?: on (?P<when>busy|no "
        r"answer))? to {y}",
        r"{x} (?:has|sets|activates|presses)(?: call)? ?(?:forward(?:ing)?|CFwd|Cfwd)[ -]?(?P<kind>all|All|busy|no "
        r"answer|unregistered)?(?: is)?(?: set)?(?:,? to|,? dials)? {y}",
        r"(?:call )?forward(?:ing)?[ -]?(?P<kind>all|busy|no answer|unregistered)? (?:of|at|on) {x} (?:is )?(?:set )"
        r"?to {y}",
        r"{x} is (?:call )?forwarded(?: \(?(?P<kind>all|busy|no answer|unregistered)\)?)? to {y}",
        r"(?:CFA|CFwdAll) (?:of|at|on) {x} (?:is )?(?:set )?to {y}",
        r"{x} has (?:CFA|CFwdAll) (?:set )?to {y}",
        r"(?:{x}\.)?setForwarding\(\[?(?:CallControlForwarding\()?(?:CallControlForwarding\.)?(?:FORWARD_)"
        r"?(?:ALL_CALLS|ALL|UNCONDITIONALLY), {quoted}\)?\]?\)",
        r"setForwarding\(\[?(?:FORWARD_)?ALL, {quoted}\]?\){at}",
    ),
    *entries(
        "cancel forward",
        r"{x} (?:cancels|clears|removes|deactivates) (?:call )?(?:forwarding|forward|CFA|CFwdAll|forward[- ]all)",
        r"(?:{x}\.)?cancelForwarding\(\)",
        r"cancelForwarding\(\){at}",
        r"forward(?:ing|[- ]all) (?:of|at|on) {x} is (?:cancelled|canceled|cleared|removed)",
    ),
]
DEVICES: list[Entry] = [
    *entries(
        "dtmf",
        r"{x} (?:sends|presses|plays|keys)(?: DTMF)?(?: digits?| tones?)? \"?(?P<digits>[0-9A-D*#]+)\"?",
        r"generateDtmf\(\"?(?P<digits>[0-9A-D*#]+)\"?\){at}",
    ),
    *entries(
        "auto accept",
        r"setAutoAcceptStatus\((?:\w+\.)?(?:AUTOACCEPT_)?{status}(?:, {z})?\){at}",
        r"auto-?accept (?:is )?(?:switched |turned |set )?(?:to )?{status}(?: (?:on|at|for) {x})?",
        r"{x} (?:switches|turns|sets) auto-?accept (?:to )?{status}",
    ),
    *entries(
        "message waiting",
        r"setMessageWaiting\((?:{quoted}, )?{status}\){at}",
        r"message waiting (?:lamp )?(?:of|at|on|for) {y} (?:is )?(?:switched |turned |set )?{status}",
    ),
    *entries(
        "send data",
        r"sendData\(\"?(?P<data>[^\"]*)\"?\){at}",
        r"(?:application )?sends data to {x}",
    ),
    *entries(
        "observe calls",
        r"(?:application )?adds call observer (?:on|to|at) {x}",
        r"call observer is added (?:on|to|at) {x}",
    ),
    *entries(
        "observe calls no more",
        r"(?:application )?removes call observer (?:on|from|at) {x}",
    ),
    *entries(
        "delete terminal",
        r"deleteTerminal\({quoted}\)",
    ),
    *entries(
        "register",
        r"{x} registers(?: with (?P<media>static|dynamic|no|other) media)?",
        r"register\((?:capabilities|caps|\w+\[\])?\){at}",
        media="dynamic",
    ),
    *entries(
        "register",
        r"register\((?:address|IP address|ip), port(?:, capabilities)?\){at}",
        media="static",
    ),
    *entries(
        "unregister",
        r"unregister\(\){at}",
        r"{x} unregisters",
        r"(?:application )?unregisters {x}",
    ),
    *entries(
        "SAID",
        r"getForwarding\(\){at}",
        r"createSnapshot\(\){at}",
    ),
]
