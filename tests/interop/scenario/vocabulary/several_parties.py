"""Calls of more: consulted, transferred, conferenced, redirected, parked."""

from tests.interop.scenario.patterns import Entry
from tests.interop.scenario.vocabulary.words import entries

CONSULT: list[Entry] = [
    *entries(
        "consult",
        r"{x} consults (?:with )?{y}(?: for (?P<for>transfer|conference))?",
        r"{x} (?:does|places) (?:consult|consultation|consultative|second|enquiry)(?: call)?(?: (?P<for>transfer|"
        r"conference))?(?: call)? (?:to|with) {y}",
        r"{x} does (?P<for>transfer|conference) (?:to|with) {y}",
        r"consult call(?: from {x})? to {y}",
        r"{x} calls {y} for (?:consultation|(?P<for>transfer|conference))",
        r"consults? (?:with )?{y}",
        r"(?:{gc}\.)?consult\((?:terminal ?connection of )?{x}, {quoted}\)",
        r"(?:{gc}\.)?consult\((?:\w+, )?{quoted}\){at}",
    ),
    *entries(
        "enable conference",
        r"setConferenceEnable\((?:true)?\)",
        r"setConferenceEnable",
    ),
    *entries(
        "SAID",
        r"setTransferEnable\((?:true)?\)",
    ),
]
TRANSFER: list[Entry] = [
    *entries(
        "single step",
        r"{x} (?:blind.?|single.?step.?|unattended.?)transfers{it} to {y}",
        r"{x} transfers{it} to {y}",
        r"{x} does (?:blind|single.?step|unattended) transfer(?: of{it})? to {y}",
        r"(?:blind|single.?step) transfer(?: of)?{it} to {y}",
        r"transfer\({quoted}\) on {gc}",
        r"transfer\({quoted}\){at}",
        r"{x} diverts{it} to {y}",
        r"{gc}\.transfer\({quoted}(?:, .*)?\)",
    ),
    *entries(
        "transfer",
        r"{x} transfers {calls}",
        r"transfers? {calls}",
        r"{x} direct transfers {calls}",
        r"transfer\({other}\) on {gc}",
        r"transfer\(\) on {calls}",
        r"{gc}: transfer\({other}\)",
        r"{x} does direct transfer(?: of)? {calls}",
        r"direct transfer(?: of)? {calls}",
    ),
    *entries(
        "complete transfer",
        r"{x} (?:completes|finishes|does)(?: consult| direct)? transfer(?: of{it})?(?: to {y})?",
        r"{x} completes(?: it)?",
        r"transfer is completed(?: by {x})?",
        r"completes?(?: consult)? transfer",
        r"{x} presses (?:DirTrfr|DirTrfer|Direct ?Transfer)",
        r"direct transfer",
        r"{x} direct transfers",
    ),
    *entries(
        "press transfer",
        r"{x} presses (?:Transfer|Trnsfer|Trnsfr)",
    ),
]
CONFERENCE: list[Entry] = [
    *entries(
        "conference",
        r"{x} (?:conferences|joins|merges|connects)(?: calls)? {calls}",
        r"conference\({other}\) on {gc}",
        r"conference\(\) on {calls}",
        r"(?:conferences?|joins?|merges?)(?: of)? {calls}",
        r"{gc}\.conference\(\[{other}\]\)",
        r"{gc}: conference\({other}\)",
    ),
    *entries(
        "complete conference",
        r"{x} (?:completes|finishes)(?: consult)? conference(?: with {y})?(?: {gc})?",
        r"completes?(?: consult)? conference",
        r"conference is completed(?: by {x})?",
        r"{x} presses Join",
        r"{x} (?:joins|merges) (?:all )?(?:two |three )?calls",
        r"{x} conferences(?: them| calls)?",
        r"{x} joins(?: them)?",
    ),
    *entries(
        "press conference",
        r"{x} presses (?:Conference|Confrn|Conf)",
    ),
    *entries(
        "add",
        r"{x} (?:adds|conferences(?: in)?|brings in|takes in|invites|joins) {y}(?: (?:to|into|in)(?: conference| "
        r"call)?(?: {gc})?)?",
    ),
]
REDIRECT: list[Entry] = [
    *entries(
        "redirect",
        r"(?:{x} )?redirects?{it} to voice ?mail(?: of {y})?(?P<more>)(?P<voicemail>)(?:[ ,(]+.*)?",
        r"(?:{x} )?redirects?{it} to {y}(?P<more>[ ,(]+.*)?",
        r"redirect\({quoted}(?P<more>, [^)]*)?\){at}",
        r"{x}\.redirect\({quoted}(?P<more>, [^)]*)?\)",
        r"call is redirected to {y}(?: by {x})?",
        r"{x} deflects{it} to {y}",
    ),
]
PARK: list[Entry] = [
    *entries(
        "dial",
        r"{x} (?:dials|calls) \"?(?P<y>[*#][0-9*#]+)\"?",
    ),
    *entries(
        "fetch",
        r"{x} (?:dials|calls|keys in) (?:retrieval )?(?:prefix|\*)(?: and| plus| followed by| \+)? ?{y}",
        r"{x} (?:dials|calls) {y} with (?:retrieval )?prefix",
    ),
    *entries(
        "park",
        r"{x} parks{it}(?: (?:at|on|to|in) {y})?",
        r"{x} presses Park",
        r"park\(\){at}",
        r"(?:call )?is parked(?: (?:at|on) {y})?(?: by {x})?",
        r"park\({quoted}\){at}",
        r"{x} does directed (?:call )?park(?: (?:at|on|to) {y})?",
        r"{x} parks{it} directly (?:at|on|to) {y}",
    ),
    *entries(
        "unpark",
        r"{x} (?:unparks|retrieves|fetches|picks up|gets|takes)(?: call| parked call| it| {z})?(?: parked)? (?:from|"
        r"at|on|parked at) {y}",
        r"{x} (?:unparks|retrieves|fetches)(?: (?:call|it|parked call))?(?: {y})?",
        r"unPark\({x}, {quoted}\)",
        r"unPark\((?:{z}, )?{quoted}\){at}",
        r"parked call is retrieved by {x}",
    ),
]
