"""More wordings for what `patterns` can do: as careful writers vary them, articles and ornaments taken out (`plain`).

Tried after the table of `patterns`, so that a wording there goes first. `IT` is the call, however it is spoken of.
"""

from tests.interop.scenario.patterns import Entry, entry

IT = r"(?: (?:(?:held|waiting|first|second|ringing|incoming|original|consult|consultation|new|active|queued) )*"
IT += r"(?:call|it|connection|conversation)(?: (?:of|from|to|with) {z})?(?: {gc})?| {gc}| {z})?"
IN = r"(?: (?:on|at|of|in|for) (?:terminal ?connection (?:of|at|on) |connection (?:of|at) |address |line )?{x})?"
QUOTED = r"\"?{y}\"?"
ON_OFF = r"(?P<status>on|off|ON|OFF|true|false|enabled|disabled)"
CALLS = r"{gc}(?:,? and|,? with|,? to|,? into|,) {other}"

_CALLING = [
    entry(r"{x} (?:calls|rings|phones|dials|reaches)(?: up)? {y}(?: from {z}| on {z})?", "connect"),
    entry(
        r"{x} (?:does|places) (?:(?:new|basic|outgoing|normal|first|second|phone) )*call to {y} / (?:does )?call from {x} to {y} / {x} does {y}",
        "connect",
    ),
    entry(r"call (?:is )?(?:made|placed|set up) from {x} to {y} / {x} to {y}", "connect"),
    entry(r"(?:{gc}\.)?connect\({z}, {x}, " + QUOTED + r"(?:, .*)?\)", "connect"),
    entry(r"(?:{gc}\.|Call\.)?connect\(" + QUOTED + r"\)(?: (?:on|at|from) {x})? / connects to {y}", "connect"),
    entry(
        r"{x} calls {y} with (?:feature )?priority (?P<priority>NORMAL|URGENT|EMERGENCY)",
        "connect",
    ),
    entry(r"{x} (?:dials|keys in|enters) (?:digits of )?{y} (?:digit by digit|one by one)", "dial"),
    entry(r"{x} (?:dials|keys in|enters) digits of {y} / {x} overlap dials {y}", "dial"),
    entry(
        r"{x} (?:goes|is) off.?hook / {x} lifts (?:handset|receiver) / {x} off.?hook / offHook\(\)"
        + IN
        + r" / {x} presses (?:New ?Call|Speaker)",
        "off hook",
    ),
    entry(r"{x} (?:goes|is) (?:back )?on.?hook / {x} (?:replaces|puts down) (?:handset|receiver)", "hang up"),
    entry(r"{x} (?:enters|keys in|dials) \"?(?P<digits>[0-9*#]+)\"?", "digits"),
    entry(r"dials {y} / calls {y} / (?:application )?(?:calls|connects to|dials) {y} from {x}", "connect"),
]
_BEING_CALLED = [
    entry(r"{x} (?:answers|accepts and answers|takes|presses Answer|receives and answers)" + IT, "answer"),
    entry(r"{x} picks up (?:call|handset|receiver|phone)", "answer"),
    entry(r"(?:call )?(?:is )?answered(?: by| at| on)? {x} / {x}\.answer\(\) / answer\({x}\)", "answer"),
    entry(r"answer(?:\(\))?" + IN + r" / call (?:is )?answered / answers call", "answer"),
    entry(r"{x} accepts" + IT + r" / accept\({x}\) / {x}\.accept\(\) / accept(?:s|\(\))?" + IN, "accept"),
    entry(r"{x} (?:rejects|refuses|declines|denies)" + IT + r" / reject\({x}\) / {x}\.reject\(\)", "reject"),
    entry(r"rejects?(?:\(\))?" + IN, "reject"),
    entry(
        r"{x} (?:does not|doesn't) answer / no ?(?:one|body) answers / no answer / {x} is (?:ringing|alerting|alerted)"
        r" / {x} (?:gets|receives|sees|is offered)"
        + IT
        + r" / (?:call|it) (?:rings|arrives|alerts|is offered|is presented|is delivered|comes)(?: (?:in )?(?:at|to) {x})?"
        r" / ringing(?: at {x})? / alerting(?: at {x})? / {x} alerts / (?:{x} )?(?:is )?(?:idle|busy|free) / {x} waits / is (?:call )?forwarded to {y} / needs .* / has .*",
        "HAPPENS",
    ),
]
_ENDING = [
    entry(r"{x} drops(?: call)? {gc} / (?:application )?(?:drops|ends|clears|drop|end|clear)(?: call)? {gc}", "drop"),
    entry(r"{gc}\.drop(?:\(\))? / drop\(\) (?:on|of) {gc} / {gc} is (?:dropped|cleared|ended|released)", "drop"),
    entry(r"{x} drops" + IT, "drop"),
    entry(
        r"{x} (?:hangs up(?: phone)?|ends|clears|releases|terminates|finishes|presses End ?Call|presses EndCall|disconnects from)"
        + IT,
        "hang up",
    ),
    entry(r"{x} (?:leaves|exits|drops out of|drops off|quits)(?: conference)?(?: call)?(?: {gc})?", "hang up"),
    entry(r"{x} (?:drops out|drops|disconnects)(?: (?:of|from) (?:conference|call|conference call))?", "hang up"),
    entry(r"hangs up / ends call / disconnects", "hang up"),
    entry(
        r"{x} (?:drops|removes|disconnects|kicks|releases|takes) {y}(?: (?:from|out of|of)(?: conference| call)?(?: {gc})?| out)?",
        "disconnect",
    ),
    entry(r"{y} is (?:dropped|removed|disconnected)(?: from (?:conference|call))?(?: by {x})?", "disconnect"),
    entry(
        r"(?:application )?(?:drops?|disconnects?|removes?) (?:connection of )?{y}(?: (?:from|in|of)(?: conference| call)?(?: {gc})?)?",
        "disconnect",
    ),
    entry(r"disconnect(?:s|\(\))? (?:on|of|at) (?:connection of )?{y} / {y}\.disconnect\(\)", "disconnect"),
    entry(r"connection of {y} is (?:disconnected|dropped) / disconnect\({y}\)", "disconnect"),
    entry(
        r"(?:all|call|calls|conference|everybody|everyone|all parties|they)"
        r" (?:ends?|hangs? up|is released|is cleared|disconnects?|drops?|are cleared|is dropped)",
        "end all",
    ),
]
_HOLDING = [
    entry(r"{x} (?:holds|presses Hold)" + IT + r" / {y} is (?:put|placed) on hold by {x} / {x} hold", "hold"),
    entry(r"{x} (?:puts|places)" + IT + r" on hold / (?:puts|places) .*on hold", "hold"),
    entry(r"hold(?:s|\(\))?" + IN + r" / {x}\.hold\(\) / (?:call )?is (?:held|put on hold)(?: by {x})?", "hold"),
    entry(
        r"{x} (?:resumes|unholds|retrieves|takes back|reconnects|reconnects to|returns to|presses Resume)" + IT,
        "resume",
    ),
    entry(r"{x} takes" + IT + r" off hold / {x}\.unhold\(\) / unhold(?:s|\(\))?" + IN, "resume"),
    entry(r"(?:call )?is (?:resumed|retrieved)(?: (?:by|at|on) {x})? / resumes?(?: call)?" + IN, "resume"),
]
_TRANSFER = [
    entry(
        r"{x} (?:blind.?|single.?step.?|unattended.?)transfers" + IT + r" to {y} / {x} transfers" + IT + r" to {y}"
        r" / {x} does (?:blind|single.?step|unattended) transfer(?: of" + IT + r")? to {y}",
        "single step",
    ),
    entry(
        r"(?:blind|single.?step) transfer(?: of)?" + IT + r" to {y} / transfer\(" + QUOTED + r"\) on {gc}"
        r" / transfer\(" + QUOTED + r"\)" + IN + r" / {x} diverts" + IT + r" to {y}"
        r" / {gc}\.transfer\(" + QUOTED + r"(?:, .*)?\)",
        "single step",
    ),
    entry(r"{x} transfers " + CALLS + r" / transfers? " + CALLS + r" / {x} direct transfers " + CALLS, "transfer"),
    entry(r"transfer\({other}\) on {gc} / transfer\(\) on " + CALLS + r" / {gc}: transfer\({other}\)", "transfer"),
    entry(r"{x} does direct transfer(?: of)? " + CALLS + r" / direct transfer(?: of)? " + CALLS, "transfer"),
    entry(
        r"{x} (?:completes|finishes|does)(?: consult| direct)? transfer(?: of" + IT + r")?(?: to {y})?"
        r" / {x} completes(?: it)? / transfer is completed(?: by {x})? / completes?(?: consult)? transfer"
        r" / {x} presses (?:DirTrfr|DirTrfer|Direct ?Transfer) / direct transfer / {x} direct transfers",
        "complete transfer",
    ),
    entry(r"{x} presses (?:Transfer|Trnsfer|Trnsfr)", "press transfer"),
]
_CONSULT = [
    entry(r"{x} consults (?:with )?{y}(?: for (?P<for>transfer|conference))?", "consult"),
    entry(
        r"{x} (?:does|places) (?:consult|consultation|consultative|second|enquiry)(?: call)?"
        r"(?: (?P<for>transfer|conference))?(?: call)? (?:to|with) {y}",
        "consult",
    ),
    entry(r"{x} does (?P<for>transfer|conference) (?:to|with) {y} / consult call(?: from {x})? to {y}", "consult"),
    entry(r"{x} calls {y} for (?:consultation|(?P<for>transfer|conference)) / consults? (?:with )?{y}", "consult"),
    entry(r"(?:{gc}\.)?consult\((?:terminal ?connection of )?{x}, " + QUOTED + r"\)", "consult"),
    entry(r"(?:{gc}\.)?consult\((?:\w+, )?" + QUOTED + r"\)" + IN, "consult"),
    entry(r"setConferenceEnable\((?:true)?\) / setConferenceEnable", "enable conference"),
    entry(r"setTransferEnable\((?:true)?\)", "SAID"),
]
_CONFERENCE = [
    entry(r"{x} (?:conferences|joins|merges|connects)(?: calls)? " + CALLS, "conference"),
    entry(
        r"conference\({other}\) on {gc} / conference\(\) on "
        + CALLS
        + r" / (?:conferences?|joins?|merges?)(?: of)? "
        + CALLS,
        "conference",
    ),
    entry(r"{gc}\.conference\(\[{other}\]\) / {gc}: conference\({other}\)", "conference"),
    entry(
        r"{x} (?:completes|finishes)(?: consult)? conference(?: with {y})?(?: {gc})? / completes?(?: consult)? conference"
        r" / conference is completed(?: by {x})? / {x} presses Join / {x} (?:joins|merges) (?:all )?(?:two |three )?calls"
        r" / {x} conferences(?: them| calls)? / {x} joins(?: them)?",
        "complete conference",
    ),
    entry(r"{x} presses (?:Conference|Confrn|Conf)", "press conference"),
    entry(
        r"{x} (?:adds|conferences(?: in)?|brings in|takes in|invites|joins) {y}(?: (?:to|into|in)(?: conference| call)?(?: {gc})?)?",
        "add",
    ),
]
_REDIRECT = [
    entry(
        r"(?:{x} )?redirects?" + IT + r" to voice ?mail(?: of {y})?(?P<more>)(?P<voicemail>)(?:[ ,(]+.*)?", "redirect"
    ),
    entry(r"(?:{x} )?redirects?" + IT + r" to {y}(?P<more>[ ,(]+.*)?", "redirect"),
    entry(
        r"redirect\("
        + QUOTED
        + r"(?P<more>, [^)]*)?\)"
        + IN
        + r" / {x}\.redirect\("
        + QUOTED
        + r"(?P<more>, [^)]*)?\)",
        "redirect",
    ),
    entry(r"call is redirected to {y}(?: by {x})? / {x} deflects" + IT + r" to {y}", "redirect"),
]
_PARK = [
    entry(r"{x} parks" + IT + r"(?: (?:at|on|to|in) {y})? / {x} presses Park / park\(\)" + IN, "park"),
    entry(r"(?:call )?is parked(?: (?:at|on) {y})?(?: by {x})? / park\(" + QUOTED + r"\)" + IN, "park"),
    entry(
        r"{x} does directed (?:call )?park(?: (?:at|on|to) {y})? / {x} parks" + IT + r" directly (?:at|on|to) {y}",
        "park",
    ),
    entry(
        r"{x} (?:unparks|retrieves|fetches|picks up|gets|takes)(?: call| parked call| it| {z})?(?: parked)? (?:from|at|on|parked at) {y}",
        "unpark",
    ),
    entry(
        r"{x} (?:unparks|retrieves|fetches)(?: (?:call|it|parked call))?(?: {y})? / unPark\({x}, " + QUOTED + r"\)",
        "unpark",
    ),
    entry(r"unPark\((?:{z}, )?" + QUOTED + r"\)" + IN + r" / parked call is retrieved by {x}", "unpark"),
]
_FORWARDING = [
    entry(
        r"{x} (?:forwards|diverts) (?P<kind>all|busy|unanswered|unregistered)?(?: ?calls)?(?: on (?P<when>busy|no answer))? to {y}",
        "forward",
    ),
    entry(
        r"{x} (?:has|sets|activates|presses)(?: call)? ?(?:forward(?:ing)?|CFwd|Cfwd)[ -]?(?P<kind>all|All|busy|no answer|unregistered)?"
        r"(?: is)?(?: set)?(?:,? to|,? dials)? {y}",
        "forward",
    ),
    entry(
        r"(?:call )?forward(?:ing)?[ -]?(?P<kind>all|busy|no answer|unregistered)? (?:of|at|on) {x} (?:is )?(?:set )?to {y}"
        r" / {x} is (?:call )?forwarded(?: \(?(?P<kind>all|busy|no answer|unregistered)\)?)? to {y}"
        r" / (?:CFA|CFwdAll) (?:of|at|on) {x} (?:is )?(?:set )?to {y} / {x} has (?:CFA|CFwdAll) (?:set )?to {y}",
        "forward",
    ),
    entry(
        r"(?:{x}\.)?setForwarding\(\[?(?:CallControlForwarding\()?(?:CallControlForwarding\.)?(?:FORWARD_)?(?:ALL_CALLS|ALL|UNCONDITIONALLY), "
        + QUOTED
        + r"\)?\]?\)",
        "forward",
    ),
    entry(r"setForwarding\(\[?(?:FORWARD_)?ALL, " + QUOTED + r"\]?\)" + IN, "forward"),
    entry(
        r"{x} (?:cancels|clears|removes|deactivates) (?:call )?(?:forwarding|forward|CFA|CFwdAll|forward[- ]all)"
        r" / (?:{x}\.)?cancelForwarding\(\) / cancelForwarding\(\)"
        + IN
        + r" / forward(?:ing|[- ]all) (?:of|at|on) {x} is (?:cancelled|canceled|cleared|removed)",
        "cancel forward",
    ),
]
_DEVICES = [
    entry(
        r"{x} (?:sends|presses|plays|keys)(?: DTMF)?(?: digits?| tones?)? \"?(?P<digits>[0-9A-D*#]+)\"?"
        r" / generateDtmf\(\"?(?P<digits>[0-9A-D*#]+)\"?\)" + IN,
        "dtmf",
    ),
    entry(r"setAutoAcceptStatus\((?:\w+\.)?(?:AUTOACCEPT_)?" + ON_OFF + r"(?:, {z})?\)" + IN, "auto accept"),
    entry(
        r"auto-?accept (?:is )?(?:switched |turned |set )?(?:to )?" + ON_OFF + r"(?: (?:on|at|for) {x})?", "auto accept"
    ),
    entry(r"{x} (?:switches|turns|sets) auto-?accept (?:to )?" + ON_OFF, "auto accept"),
    entry(r"setMessageWaiting\((?:" + QUOTED + r", )?" + ON_OFF + r"\)" + IN, "message waiting"),
    entry(
        r"message waiting (?:lamp )?(?:of|at|on|for) {y} (?:is )?(?:switched |turned |set )?" + ON_OFF,
        "message waiting",
    ),
    entry(r"sendData\(\"?(?P<data>[^\"]*)\"?\)" + IN + r" / (?:application )?sends data to {x}", "send data"),
    entry(
        r"(?:application )?adds call observer (?:on|to|at) {x} / call observer is added (?:on|to|at) {x}",
        "observe calls",
    ),
    entry(r"(?:application )?removes call observer (?:on|from|at) {x}", "observe calls no more"),
    entry(r"deleteTerminal\(\"?{y}\"?\)", "delete terminal"),
    entry(r"{x} registers(?: with (?P<media>static|dynamic|no|other) media)?", "register", media="dynamic"),
    entry(r"register\((?:capabilities|caps|\w+\[\])?\)" + IN, "register", media="dynamic"),
    entry(r"register\((?:address|IP address|ip), port(?:, capabilities)?\)" + IN, "register", media="static"),
    entry(r"unregister\(\)" + IN + r" / (?:application )?unregisters {x}", "unregister"),
    entry(r"getForwarding\(\)" + IN + r" / createSnapshot\(\)" + IN, "SAID"),
]

ENTRIES: list[Entry] = [
    line
    for lines in (
        _CALLING, _BEING_CALLED, _ENDING, _CONSULT, _TRANSFER, _CONFERENCE, _REDIRECT, _PARK, _HOLDING, _FORWARDING, _DEVICES
    )
    for entries in lines
    for line in entries
]  # fmt: skip
