"""Calls of two: made, answered, held, ended."""

from tests.interop.scenario.patterns import Entry
from tests.interop.scenario.vocabulary.words import entries

CALLING: list[Entry] = [
    *entries(
        "connect",
        r"{x} (?:calls|rings|phones|dials|reaches)(?: up)? {y}(?: from {z}| on {z})?",
        r"{x} (?:does|places) (?:(?:new|basic|outgoing|normal|first|second|phone) )*call to {y}",
        r"(?:does )?call from {x} to {y}",
        r"call (?:is )?(?:made|placed|set up) from {x} to {y}",
        r"{x} to {y}",
        r"(?:{gc}\.)?connect\({z}, {x}, {quoted}(?:, .*)?\)",
        r"(?:{gc}\.|Call\.)?connect\({quoted}\)(?: (?:on|at|from) {x})?",
        r"connects to {y}",
        r"{x} calls {y} with (?:feature )?priority (?P<priority>NORMAL|URGENT|EMERGENCY)",
    ),
    *entries(
        "dial digits",
        r"{x} (?:dials|keys in|enters) (?:digits of )?{y} (?:digit by digit|one by one)",
        r"{x} (?:dials|keys in|enters) digits of {y}",
        r"{x} overlap dials {y}",
    ),
    *entries(
        "off hook",
        r"{x} (?:goes|is) off.?hook",
        r"{x} lifts (?:handset|receiver)",
        r"{x} off.?hook",
        r"offHook\(\){at}",
        r"{x} presses (?:New ?Call|Speaker)",
    ),
    *entries(
        "hang up",
        r"{x} (?:goes|is) (?:back )?on.?hook",
        r"{x} (?:replaces|puts down) (?:handset|receiver)",
    ),
    *entries(
        "digits",
        r"{x} (?:enters|keys in|dials) \"?(?P<digits>(?![*#])[0-9*#]+)\"?",
    ),
    *entries(
        "connect",
        r"dials {y}",
        r"calls {y}",
        r"(?:application )?(?:calls|connects to|dials) {y} from {x}",
    ),
]
BEING_CALLED: list[Entry] = [
    *entries(
        "answer",
        r"{x} (?:answers|accepts and answers|takes|presses Answer|receives and answers){it}",
        r"{x} picks up (?:call|handset|receiver|phone)",
        r"(?:call )?(?:is )?answered(?: by| at| on)? {x}",
        r"{x}\.answer\(\)",
        r"answer\({x}\)",
        r"answer(?:\(\))?{at}",
        r"call (?:is )?answered",
        r"answers call",
    ),
    *entries(
        "accept",
        r"{x} accepts{it}",
        r"accept\({x}\)",
        r"{x}\.accept\(\)",
        r"accept(?:s|\(\))?{at}",
    ),
    *entries(
        "reject",
        r"{x} (?:rejects|refuses|declines|denies){it}",
        r"reject\({x}\)",
        r"{x}\.reject\(\)",
        r"rejects?(?:\(\))?{at}",
    ),
    *entries(
        "HAPPENS",
        r"{x} (?:does not|doesn't) answer",
        r"no ?(?:one|body) answers",
        r"no answer",
        r"{x} is (?:ringing|alerting|alerted)",
        r"{x} (?:gets|receives|sees|is offered){it}",
        r"(?:call|it) (?:rings|arrives|alerts|is offered|is presented|is delivered|comes)(?: (?:in )?(?:at|to) {x})?",
        r"ringing(?: at {x})?",
        r"alerting(?: at {x})?",
        r"{x} alerts",
        r"(?:{x} )?(?:is )?(?:idle|busy|free)",
        r"{x} waits",
        r"is (?:call )?forwarded to {y}",
        r"needs .*",
        r"has .*",
    ),
]
ENDING: list[Entry] = [
    *entries(
        "drop",
        r"{x} drops(?: call)? {gc}",
        r"(?:application )?(?:drops|ends|clears|drop|end|clear)(?: call)? {gc}",
        r"{gc}\.drop(?:\(\))?",
        r"drop\(\) (?:on|of) {gc}",
        r"{gc} is (?:dropped|cleared|ended|released)",
        r"{x} drops{it}",
    ),
    *entries(
        "hang up",
        r"{x} (?:hangs up(?: phone)?|ends|clears|releases|terminates|finishes|presses End ?Call|presses EndCall|"
        r"disconnects from){it}",
        r"{x} (?:leaves|exits|drops out of|drops off|quits)(?: conference)?(?: call)?(?: {gc})?",
        r"{x} (?:drops out|drops|disconnects)(?: (?:of|from) (?:conference|call|conference call))?",
        r"hangs up",
        r"ends call",
        r"disconnects",
    ),
    *entries(
        "disconnect",
        r"{x} (?:drops|removes|disconnects|kicks|releases|takes) {y}(?: (?:from|out of|of)(?: conference| call)?(?: "
        r"{gc})?| out)?",
        r"{y} is (?:dropped|removed|disconnected)(?: from (?:conference|call))?(?: by {x})?",
        r"(?:application )?(?:drops?|disconnects?|removes?) (?:connection of )?{y}(?: (?:from|in|of)(?: conference| "
        r"call)?(?: {gc})?)?",
        r"disconnect(?:s|\(\))? (?:on|of|at) (?:connection of )?{y}",
        r"{y}\.disconnect\(\)",
        r"connection of {y} is (?:disconnected|dropped)",
        r"disconnect\({y}\)",
    ),
    *entries(
        "end all",
        r"(?:all|call|calls|conference|everybody|everyone|all parties|they) (?:ends?|hangs? up|is released|is "
        r"cleared|disconnects?|drops?|are cleared|is dropped)",
    ),
]
HOLDING: list[Entry] = [
    *entries(
        "hold",
        r"{x} (?:holds|presses Hold){it}",
        r"{y} is (?:put|placed) on hold by {x}",
        r"{x} hold",
        r"{x} (?:puts|places){it} on hold",
        r"(?:puts|places) .*on hold",
        r"hold(?:s|\(\))?{at}",
        r"{x}\.hold\(\)",
        r"(?:call )?is (?:held|put on hold)(?: by {x})?",
    ),
    *entries(
        "resume",
        r"{x} (?:resumes|unholds|retrieves|takes back|reconnects|reconnects to|returns to|presses Resume){it}",
        r"{x} takes{it} off hold",
        r"{x}\.unhold\(\)",
        r"unhold(?:s|\(\))?{at}",
        r"(?:call )?is (?:resumed|retrieved)(?: (?:by|at|on) {x})?",
        r"resumes?(?: call)?{at}",
    ),
]
