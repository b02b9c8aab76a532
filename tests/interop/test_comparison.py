"""The comparison of events with a scenario, on events made up for it: no library, no server."""

from pathlib import Path

import pytest

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.compare import Track
from tests.interop.scenario.information import differences, moment, unjudged
from tests.interop.scenario.matching import Calls, matches
from tests.interop.scenario.model import Scenario, items, read
from tests.interop.scenario.model import event as event_line
from tests.interop.scenario.synthetic import happening

FILE = """
id: small
title: A small one
evidence: guide
parties:
  A: {address: A, terminal: TA, kind: phone}
  B: {address: B, terminal: TB, kind: phone}
  B2: {address: B, terminal: TB2, kind: phone, shared_with: B}
  C: {address: '3000', terminal: PORT1, kind: cti_port}
observers:
  app: {watches: [A, B], style: one call observer for all}
steps:
  - do: A calls B
    expect:
      app:
        - GC1 CallActiveEv cause=NEW_CALL
        - GC1 ConnCreatedEv A
"""


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    path = tmp_path / "small.yaml"
    path.write_text(FILE)
    return read(path)


@pytest.fixture
def cast(scenario: Scenario) -> Cast:
    return Cast(scenario)


class Run:
    """One observer's track, spoken to in the files' words."""

    def __init__(self, cast: Cast, **options: bool) -> None:
        self.cast = cast
        self.track = Track("app", cast, Calls(), **options)
        self.track.cut()
        self._step = 0

    def expect(self, *lines: object) -> None:
        self._step += 1
        self.track.expect(self._step, items(lines))

    def free(self) -> None:
        self._step += 1
        self.track.expect(self._step, None)

    def happen(self, *lines: str) -> None:
        for line in lines:
            self.track.feed(happening(line, self.cast))

    def problems(self) -> list[str]:
        self.track.cut()
        return [departure.problem for departure in self.track.departures]


@pytest.fixture
def run(cast: Cast) -> Run:
    return Run(cast)


def test_events_in_the_listed_order_are_right(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A")
    assert run.problems() == []


def test_a_step_is_satisfied_when_its_last_event_came(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    run.happen("GC1 CallActiveEv")
    assert not run.track.satisfied
    run.happen("GC1 ConnCreatedEv A")
    assert run.track.satisfied


def test_two_events_exchanged_are_a_departure(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A")
    run.happen("GC1 CallActiveEv", "GC1 ConnConnectedEv A", "GC1 ConnCreatedEv A")
    assert len(run.problems()) == 1
    assert run.track.departures[0].problem.startswith("out of order: GC1 Conn")


def test_a_missing_event_is_a_departure(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    run.happen("GC1 CallActiveEv")
    assert run.problems() == ["missing: GC1 ConnCreatedEv A"]


def test_an_event_nobody_listed_is_a_departure(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    run.happen("GC1 CallActiveEv", "GC1 ConnFailedEv A", "GC1 ConnCreatedEv A")
    assert run.problems() == ["unexpected: GC1 ConnFailedEv A cause=100"]


def test_one_event_that_comes_late_is_one_departure(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnCreatedEv B", "GC1 ConnConnectedEv B")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv B", "GC1 ConnConnectedEv B", "GC1 ConnCreatedEv A")
    assert run.problems() == ["out of order: GC1 ConnCreatedEv A cause=100, after ConnConnectedEv"]


def test_one_event_that_never_comes_is_one_departure(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnCreatedEv B")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv B")
    assert run.problems() == ["missing: GC1 ConnCreatedEv A"]


def test_an_event_after_the_last_one_is_a_departure(run: Run):
    run.expect("GC1 CallActiveEv")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    assert run.problems() == ["unexpected: GC1 ConnCreatedEv A cause=100"]


def test_an_empty_list_means_silence(run: Run):
    run.expect()
    run.happen("GC1 CallCtlTermConnHeldEv TA")
    assert len(run.problems()) == 1


def test_a_step_without_a_list_lets_everything_come(run: Run):
    run.free()
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    assert run.problems() == []


def test_what_a_free_step_left_is_not_held_against_the_next(run: Run):
    run.free()
    run.happen("GC1 CallActiveEv", "GC1 ConnDisconnectedEv A")
    run.track.cut()
    run.expect("GC1 ConnDisconnectedEv B")
    run.happen("GC1 ConnDisconnectedEv B")
    assert run.problems() == []


def test_events_of_the_next_step_may_come_before_it_begins(run: Run):
    run.expect("GC1 CallActiveEv")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv B")
    run.expect("GC1 ConnCreatedEv B")
    assert run.track.satisfied
    assert run.problems() == []


@pytest.mark.parametrize(
    "extra",
    ["GC1 CiscoTermConnSelectChangedEv TA", "GC1 CallObservationEndedEv", "GC1 CiscoCallInfoChangedEv"],
)
def test_extras_of_rule_two_may_come_anywhere(run: Run, extra: str):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    run.happen(extra, "GC1 CallActiveEv", extra, "GC1 ConnCreatedEv A", extra)
    assert run.problems() == []


def test_a_listed_extra_must_come(run: Run):
    run.expect("GC1 CiscoTermConnSelectChangedEv TA", "GC1 CallCtlTermConnHeldEv TA")
    run.happen("GC1 CallCtlTermConnHeldEv TA")
    assert any("CiscoTermConnSelectChangedEv" in problem for problem in run.problems())


def test_the_controller_of_a_transfer_may_be_held_once_more(run: Run):
    run.expect("GC1 CiscoTransferStartEv", "GC1 TermConnDroppedEv TB", "GC1 CiscoTransferEndEv")
    run.happen(
        "GC1 CiscoTransferStartEv", "GC1 CallCtlTermConnHeldEv TB", "GC1 TermConnDroppedEv TB", "GC1 CiscoTransferEndEv"
    )
    assert run.problems() == []


def test_nobody_else_may_be_held_unasked(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnConnectedEv B")
    run.happen("GC1 CallActiveEv", "GC1 CallCtlTermConnHeldEv TB", "GC1 ConnConnectedEv B")
    assert len(run.problems()) == 1


def test_media_events_are_not_judged_where_none_are_listed(run: Run):
    run.expect("GC1 CallActiveEv")
    run.happen("CiscoRTPInputStartedEv TA", "GC1 CallActiveEv", "CiscoRTPOutputStartedEv TA")
    assert run.problems() == []


def test_media_events_are_judged_where_some_are_listed(cast: Cast):
    run = Run(cast, media_listed=True)
    run.expect("CiscoRTPInputStartedEv TA")
    run.happen("CiscoRTPInputStartedEv TA", "CiscoRTPOutputStartedEv TA")
    assert len(run.problems()) == 1


def test_an_abbreviated_source_lets_other_events_in_between(cast: Cast):
    run = Run(cast, abbreviated=True)
    run.expect("GC1 CallActiveEv", "GC1 ConnConnectedEv A")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A")
    assert run.problems() == []


def test_a_set_may_come_in_any_order_of_its_parties(run: Run):
    run.expect({"unordered": ["GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A", "GC1 ConnCreatedEv B"]})
    run.happen("GC1 ConnCreatedEv B", "GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A")
    assert run.problems() == []


def test_within_a_set_one_partys_events_keep_their_order(run: Run):
    run.expect({"unordered": ["GC1 ConnCreatedEv A", "GC1 ConnConnectedEv A", "GC1 ConnCreatedEv B"]})
    run.happen("GC1 ConnConnectedEv A", "GC1 ConnCreatedEv A", "GC1 ConnCreatedEv B")
    assert run.problems() != []


def test_within_a_set_an_address_and_its_terminal_are_one_party(run: Run):
    run.expect({"unordered": ["GC1 TermConnDroppedEv TA", "GC1 ConnDisconnectedEv A"]})
    run.happen("GC1 ConnDisconnectedEv A", "GC1 TermConnDroppedEv TA")
    assert run.problems() != []


def test_one_party_in_two_calls_is_two_in_a_set(run: Run):
    run.expect({"unordered": ["GC1 ConnDisconnectedEv B", "GC2 ConnDisconnectedEv B"]})
    run.happen("GC2 ConnDisconnectedEv B", "GC1 ConnDisconnectedEv B")
    assert run.problems() == []


def test_after_a_set_the_list_goes_on(run: Run):
    run.expect({"unordered": ["GC1 ConnCreatedEv A", "GC1 ConnCreatedEv B"]}, "GC1 CallInvalidEv")
    run.happen("GC1 ConnCreatedEv B", "GC1 CallInvalidEv", "GC1 ConnCreatedEv A")
    assert run.problems() != []


def test_a_call_label_is_the_first_call_it_met(run: Run):
    run.expect("GC1 CallActiveEv", "GC1 ConnCreatedEv A")
    run.happen("GC1 CallActiveEv", "GC2 ConnCreatedEv A")
    assert run.problems() != []


def test_two_call_labels_are_two_calls(run: Run):
    run.expect("GC1 CallActiveEv", "GC2 CallActiveEv")
    run.happen("GC1 CallActiveEv", "GC1 CallActiveEv")
    assert run.problems() != []


def test_a_stated_cause_must_be_the_cause(run: Run):
    run.expect("GC1 ConnCreatedEv A cause=NORMAL reason=TRANSFER")
    run.happen("GC1 ConnCreatedEv A cause=NORMAL reason=CONFERENCE")
    assert run.problems() != []


def test_an_absent_cause_may_be_any(run: Run):
    run.expect("GC1 ConnCreatedEv A")
    run.happen("GC1 ConnCreatedEv A cause=SNAPSHOT reason=CONFERENCE")
    assert run.problems() == []


def test_the_switchs_cause_may_stand_under_cause(run: Run, cast: Cast):
    run.expect("GC1 ConnFailedEv B cause=USERBUSY")
    told = happening("GC1 ConnFailedEv B cause=NORMAL cisco_cause=USERBUSY", cast)
    run.track.feed({**told, "cisco_cause": 17})
    assert run.problems() == []


def test_the_librarys_exchanged_causes_are_understood(run: Run, cast: Cast):
    run.expect("GC1 TermConnCreatedEv TA cause=NORMAL")
    told = happening("GC1 TermConnCreatedEv TA", cast)
    run.track.feed({**told, "cause": 0, "cisco_cause": 100, "names": {"cisco_cause": ["INVALIDIECONTENTS"]}})
    assert run.problems() == []


def test_a_getter_of_another_name_is_found(run: Run, cast: Cast):
    run.expect("GC1 CiscoTransferStartEv final=GC1 transferred=GC2 controller=TB")
    told = happening("GC1 CiscoTransferStartEv", cast)
    run.track.calls.bind("GC1", "1/101")
    run.track.calls.bind("GC2", "1/102")
    run.track.feed(
        told | {"more": {"final_call": "1/101", "transferred_call": "1/102", "transfer_controller": cast.device("TB")}}
    )
    assert run.problems() == []


def test_a_boolean_and_a_constant_are_compared_by_their_words(run: Run, cast: Cast):
    run.expect("CiscoMediaOpenLogicalChannelEv PORT1 rtp_required=true", "CiscoAddrParkStatusEv A state=PARKED")
    channel = happening("CiscoMediaOpenLogicalChannelEv PORT1", cast, rtp_required=True)
    park = happening("CiscoAddrParkStatusEv A", cast, park_state=2)
    run.track.feed(channel)
    run.track.feed(park | {"names": {"park_state": ["PARK_STATUS_PARKED"]}})
    assert run.problems() == []


def test_one_way_media_is_half_duplex(run: Run, cast: Cast):
    run.expect("CiscoRTPInputStartedEv TA half_duplex=true")
    told = happening("CiscoRTPInputStartedEv TA", cast)
    run.track.feed(told | {"names": {"media_connection_mode": ["RECEIVE_ONLY"]}})
    assert run.problems() == []


def test_a_hunt_connection_may_be_created_by_either_name(run: Run, cast: Cast):
    run.expect("GC1 CiscoHuntConnCreatedEv B")
    run.track.feed(happening("GC1 ConnCreatedEv B", cast) | {"hunt": True})
    assert run.problems() == []


def test_an_event_may_be_of_a_more_special_kind(run: Run, cast: Cast):
    run.expect("GC1 CallActiveEv")
    run.track.feed(
        happening("GC1 CiscoConsultCallActiveEv", cast) | {"kinds": ["CiscoConsultCallActiveEv", "CallActiveEv"]}
    )
    assert run.problems() == []


def test_a_shared_line_has_one_number_and_two_devices(cast: Cast):
    assert cast.number("B") == cast.number("B2")
    assert cast.device("TB") != cast.device("TB2")


def test_a_number_in_the_file_is_the_number(cast: Cast):
    assert cast.number("C") == "3000"
    assert cast.labels("3000") == {"3000", "C"}


def test_call_information_is_compared_in_labels(cast: Cast):
    told = {"calling": cast.number("A"), "called": cast.number("B"), "called_term": None, "last_redirected": ""}
    assert differences({"calling": "A", "called": "B", "called_term": None, "last_redirected": None}, told, cast) == []


def test_wrong_call_information_names_the_getter(cast: Cast):
    (difference,) = differences({"called": "B"}, {"called": cast.number("A")}, cast)
    assert difference.startswith("called is '1001', not 'B'")


def test_information_at_a_moment_is_what_its_events_say(cast: Cast):
    party = {
        "calling_address": cast.number("A"),
        "calling_terminal": cast.device("TA"),
        "last_redirected_address": None,
    }
    made = [
        happening("GC1 ConnCreatedEv A", cast),
        happening("GC1 CallCtlConnInitiatedEv A", cast, called_address=None, **party),
        happening("GC1 CallCtlConnOfferedEv B", cast, called_address=cast.number("B"), **party),
    ]
    calls = Calls()
    stated = {"calling": "A", "calling_term": "TA", "mod_called": "B"}
    assert differences({**stated, "called": ""}, moment("A created", made, cast, calls) or {}, cast) == []
    assert differences({**stated, "called": "B"}, moment("B offered", made, cast, calls) or {}, cast) == []
    assert moment("C offered", made, cast, calls) is None


def test_a_list_that_begins_in_the_middle_of_a_call_leaves_events_out(run: Run):
    run.expect("GC1 ConnFailedEv A")
    run.happen("GC1 CallActiveEv", "GC1 ConnCreatedEv A", "GC1 ConnFailedEv A")
    assert run.problems() == []


def test_what_is_not_about_a_call_is_left_to_the_reader():
    assert unjudged({"GC1": {}, "GC1 at B": {}, "recorder": {}}) == ["recorder"]


def test_what_an_abbreviated_source_lists_late_may_have_come_early(cast: Cast):
    run = Run(cast, abbreviated=True)
    run.expect("GC1 CallActiveEv")
    run.happen("GC1 CallActiveEv", "GC1 CallCtlConnEstablishedEv A")
    run.expect("GC1 CallCtlConnEstablishedEv A")
    assert run.problems() == []


def test_what_came_before_another_action_does_not_count_for_it(cast: Cast):
    run = Run(cast, abbreviated=True)
    run.expect("GC1 CallActiveEv")
    run.happen("GC1 CallActiveEv", "GC1 CallCtlConnEstablishedEv A")
    run.track.cut()
    run.expect("GC1 CallCtlConnEstablishedEv A")
    assert run.problems() == ["missing: GC1 CallCtlConnEstablishedEv A"]


def test_another_address_of_the_same_digits_may_be_in_a_partition_of_its_own(cast: Cast):
    event = {**happening("GC1 ConnCreatedEv A", cast), "partition": "BuiltInBridge"}
    assert matches(event_line("GC1 ConnCreatedEv A#monitor"), event, cast, Calls())
    assert not matches(event_line("GC1 ConnCreatedEv A"), event, cast, Calls())


def test_a_call_that_an_event_tells_of_is_known_by_its_label_from_then_on(cast: Cast):
    calls = Calls()
    changed = happening("GC1 CiscoCallChangedEv original=GC1 surviving=GC2", cast)
    assert matches(event_line("GC1 CiscoCallChangedEv original=GC1 surviving=GC2"), changed, cast, calls)
    assert (calls.id("GC1"), calls.id("GC2")) == ("1/101", "1/102")
    assert not matches(event_line("GC2 CallInvalidEv"), happening("GC1 CallInvalidEv", cast), cast, calls)


def test_a_tone_is_about_its_call_whomever_the_chart_names(cast: Cast):
    tone = {**happening("GC1 CiscoToneChangedEv", cast)}
    assert matches(event_line("GC1 CiscoToneChangedEv A"), tone, cast, Calls())
    assert not matches(event_line("GC1 CallInvalidEv A"), happening("GC1 CallInvalidEv", cast), cast, Calls())
