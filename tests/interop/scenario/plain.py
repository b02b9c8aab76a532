"""Takes out of a clause what says nothing about what is done: articles, adverbs, "using the softkey", "phone A".

A clause is looked up as it stands first; only what is not understood so is looked up again without its ornaments.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from tests.interop.scenario.wordings import PARTY

_KIND = (
    r"(?:cti |route |desk |ip |sip |sccp |remote |outside |external |internal |original |held |ringing |shared |"
    r"hunt |park |directed |call |other |second |third |controlled |observed )*"
    r"(?:phone|extension|address|line|party|user|agent|caller|customer|supervisor|DN|number|terminal|station|port|"
    r"destination|target|device|pilot|point|controller|member|appearance|telephone|endpoint)"
)
ORNAMENTS = [
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"^(?:then|now|next|finally|later|afterwards|meanwhile|instead|and|so|which|who)(?: |: |, )", ""),
        (r"^(?:after|when|once|as soon as|while) ", ""),
        (r" (?:before|while|without|until|as long as|even though|because) .+$", ""),
        (rf"\b({PARTY})'s (terminal connection|connection|phone|line|call|leg)", r"\2 of \1"),
        (rf"^(?:the )?user (presses [\w ]+?)(?: softkey| key| button)? (?:at|on) ({PARTY})$", r"\2 \1"),
        (rf"^(?:the )?user (?:of|at) ({PARTY})", r"\1"),
        (r"\b(?:the|a|an|its|his|her|their|this|that|same|both) ", ""),
        (rf"\b(?i:{_KIND}) (?=(?:{PARTY})(?:\W|$))", ""),
        (
            r"\b(?:then|now|again|also|immediately|finally|later|manually|successfully|directly|simply|itself) (?=\S)",
            "",
        ),
        (r" (?:again|too|itself|immediately|later|now|as well|first|manually)$", ""),
        (
            r" (?:using|via|by|through|from|on|at|with|in)"
            r" (?:(?:JT|T)?API|application|phone|set|desk ?phone|handset|soft ?keys?|keypad|keys?|button|hook ?switch"
            r"|pressing [\w ]+|\w+ (?:soft ?)?key|\w+ API)$",
            "",
        ),
        (r"\b(\w+) (?:soft ?)?(?:key|button)$", r"\1"),
        (r"\b(?:presses|pushes|hits|uses) \"(\w[\w ]*)\"", r"presses \1"),
        (r"\b(?:does|performs|executes|makes|invokes|issues|initiates|starts|requests|sets up) (?=[a-z])", "does "),
        (r"  +", " "),
    )
]


def plainer(clause: str) -> list[str]:
    """The clause without its ornaments, one kind after the other; only what differs from the clause itself."""
    found = []
    for pattern, instead in ORNAMENTS:
        less = pattern.sub(instead, clause).strip()
        if less != clause:
            found.append(less)
            clause = less
    return found


class Names(NamedTuple):
    """A sentence whose parties are words that the wordings take for parties, and what each stands for."""

    sentence: str
    meant: dict[str, str]


def named(sentence: str, names: Iterable[str]) -> Names:
    """Parties with names of other shapes than A, TB2 or 1000 ("Agent1", "+4989123") get such a one."""
    meant: dict[str, str] = {}
    for name in sorted(set(names), key=len, reverse=True):
        if name and not re.fullmatch(PARTY, name):
            stand_in = f"Zz{len(meant) + 1}"
            changed = re.sub(rf"(?<![\w.+@-]){re.escape(name)}(?![\w@])", stand_in, sentence)
            if changed != sentence:
                meant[stand_in] = name
                sentence = changed
    return Names(sentence, meant)
