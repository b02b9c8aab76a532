"""What the published traces tell."""

from __future__ import annotations

import pytest

from ctisim.explain import Explanation, Outcome, explain, verdict_on
from ctisim.explain.seen import took
from ctisim.explain.shown import State, as_json, shown_steps
from ctisim.explain.steps import LINE
from tests.explain.conftest import EXCERPTS, LOCKED, TRACES

REFUSED, IN_SERVICE, NO_DEVICES = Outcome.REFUSED, Outcome.IN_SERVICE, Outcome.NO_DEVICES
NO_SIGN_IN = (Outcome.NO_SIGN_IN, 0, None, None)

VERDICTS = {
    "cisco-200764-ccm-side-cti-uccx-cucm10.5.2.txt": [("1,200,13,273912", NO_SIGN_IN)],
    "cisco-211385-ccm-side-cti-mobile-agent-cucm10.5.txt": [("2,200,13,85", NO_SIGN_IN)],
    "cisco-212107-ctimanager-jabber-deskphone-cucm10.5.txt": [("1,200,13,8", (IN_SERVICE, 17, None, None))],
    "cisco-216177-ctimanager-informacast-routepoint-cucm11.5.txt": [("1,200,13,90", NO_SIGN_IN)],
    "cisco-220595-jtapi-jgw-conference-ucce12.6.txt": [("P1-192.168.10.10", NO_SIGN_IN)],
    "cisco-220616-ctimanager-jvdi-failures-cucm14su2.txt": [
        ("1,200,21,215", (REFUSED, 10, 0x8CCC0075, None)),
        ("1,200,21,153", (REFUSED, 14, 0x8CCC005F, None)),
        ("1,200,21,167", (REFUSED, LINE, 0x8CCC00D3, 8)),
        ("1,200,21,139", (NO_DEVICES, 15, None, None)),
        ("handler 1|154", (REFUSED, 16, 0x8CCC00D2, None)),
    ],
    "nocthoughts-ctiport-tag-and-create.txt": [("1,200,13,55", NO_SIGN_IN)],
    "vault-cer125-jtapi-provideropen-locked.txt": [("P53-192.168.10.82", (REFUSED, 6, 0x8CCC011F, None))],
}
"""The connections in each excerpt that has any, and how their sign-ins ended."""


@pytest.mark.parametrize("name", sorted(path.name for path in EXCERPTS.glob("*.txt")))
def test_every_excerpt_is_understood(name: str) -> None:
    told = [(connection.name, verdict_on(story).key) for connection, story in explain([EXCERPTS / name]).stories]
    assert told == VERDICTS.get(name, [])


@pytest.mark.parametrize("name", ["sign-in.en.log", "sign-in.log"])
def test_the_seed_passes_all_seventeen_steps_even_as_translated(name: str) -> None:
    ((connection, story),) = explain([TRACES / "seed" / name]).stories
    assert [step.state for step in shown_steps(story, verdict_on(story))] == [State.DONE] * 17
    assert (connection.name, str(connection.handler), story.records) == ("1,200,13,8", "1,200,22,7", 93)


def test_the_seeds_steps_bear_their_times(seed: Explanation) -> None:
    ((_, story),) = seed.stories
    assert (story.steps[4].first.time, story.steps[12].last.time) == ("08:59:17.058", "08:59:17.171")
    assert took(story.steps, 15) == pytest.approx(0.163)
    assert story.steps[10].first.place == "00895261.051"


def test_the_seed_tells_who_and_where(seed: Explanation) -> None:
    facts = seed.stories[0][1].facts
    assert (facts.login, facts.application, facts.plugin, facts.address, facts.port) == (
        "wwhite",
        "Shibui",
        "Cisco JTAPI",
        "10.10.10.100",
        58667,
    )
    assert (facts.hosts, facts.manager, facts.base) == (
        ["ldap://10.10.10.10:3268"],
        "Administrator@joshlab.net",
        "OU=Breaking Bad,DC=joshlab,DC=net",
    )
    assert (facts.password_length, facts.credential["lastSuccessfulLoginTime"], facts.ldap) == (8, 1455049675, True)


def test_missing_steps_are_not_failures(failures: Explanation) -> None:
    states = [[step.state for step in shown_steps(story, verdict_on(story))] for _, story in failures.stories]
    assert states[0] == [State.MISSING] * 6 + [State.DONE] * 3 + [State.FAILED] + [State.NOT_REACHED] * 7
    assert states[2] == [State.MISSING] * 17
    assert State.FAILED not in states[3]


def test_the_login_time_out_tells_how_long_it_took(failures: Explanation) -> None:
    verdict = verdict_on(failures.stories[0][1])
    assert verdict.message == "the provider was not opened, 9.7 s after step 9"
    assert (verdict.name, verdict.description) == ("CTIERR_DIRECTORY_LOGIN_TIMEOUT", "Directory login failed - timeout")
    assert "P13" in verdict.advice.rows


def test_the_restricted_line_bears_its_number_partition_and_reason(failures: Explanation) -> None:
    (line,) = failures.stories[2][1].lines
    assert (line.device, line.number, line.partition, line.handle) == ("CSFJKING", "1151026", "Internal_PT", (1, 145))
    assert (line.refused, line.closed) == (0x8CCC00D3, 8)


def test_an_empty_device_list_is_neither_success_nor_refusal(failures: Explanation) -> None:
    story = failures.stories[3][1]
    verdict = verdict_on(story)
    assert (story.opened, story.facts.total, verdict.ok) == (True, 0, False)
    assert "Controlled Devices" in verdict.advice.look_at[0]


def test_a_clients_log_will_do() -> None:
    ((_, story),) = explain([LOCKED]).stories
    assert (story.facts.login, story.facts.cm_version, story.facts.server_address) == (
        "MyCER",
        "12.5.1.11900-146",
        "192.168.10.82",
    )
    assert [closing.reason for closing in story.closings] == [4]


def test_json_spells_codes_in_all_three_ways(failures: Explanation) -> None:
    told = as_json(failures)["signIns"][0]
    assert told["verdict"]["code"] == {"hex": "0x8CCC0075", "signed": -1932787595, "unsigned": 2362179701}
    assert told["steps"][6]["record"] == "33538217.033"
    assert told["steps"][0]["state"] == "not in this trace"


def test_releases_show_in_process_numbers_and_heads(seed: Explanation, failures: Explanation) -> None:
    assert (seed.server.releases, failures.server.releases) == ("10.5 to 12.5", "14 or later")
    head = explain([EXCERPTS / "voiceops-sdl-filehead-cucm15.txt"]).server
    assert (head.releases, head.program, head.host) == ("15.0.1.12900-234", "CallManager", "UCM15-HQ-PUB")
