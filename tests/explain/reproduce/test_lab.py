"""What a reproduced lab says, and that it is always a lab."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.explain import Explanation, explain, explain_records
from ctisim.explain.reproduce import Pseudonyms, reproduce
from ctisim.explain.reproduce.sheet import Sheet
from ctisim.lab import Lab, Role, loads
from ctisim.trace.parse import records
from tests.explain.conftest import LOCKED, SEED, Told, info, outgoing, signal
from tests.explain.test_damage import PIECES

TAG = "1,200,13,8.3^*^*"


def lab_of(explanation: Explanation, number: int = 0) -> tuple[Lab, str]:
    connection, story = explanation.stories[number]
    made = reproduce(connection, story, explanation.server)
    return loads(made.text), made.text


def test_names_and_addresses_are_the_traces(seed: Explanation) -> None:
    lab, text = lab_of(seed)
    user = lab.users[0]
    assert (user.id, user.display_name, lab.dn(user)) == (
        "wwhite",
        "Walter White",
        "CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net",
    )
    assert lab.directory.hosts == ("ldap://10.10.10.10:3268",)
    assert 'hosts: ["ldap://10.10.10.10:3268"] # seen: step 8' in text
    assert "ctisim login --user wwhite --password heisenbg --as jabber" in text


def test_a_clients_log_gives_version_and_address() -> None:
    lab, text = lab_of(explain([LOCKED]))
    assert (lab.cluster.full_version, lab.cluster.nodes[0].address) == ("12.5.1.11900-146", "192.168.10.82")
    assert lab.users[0].credential.hack_locked
    assert "--as jtapi" in text


def test_every_failure_shows_its_cause(failures: Explanation) -> None:
    labs = [lab_of(failures, number)[0] for number in range(5)]
    assert labs[1].users[0].roles == ()
    assert labs[2].devices[0].lines[0].restricted
    assert labs[3].users[0].controlled_devices == ()
    assert labs[4].devices[0].restricted
    assert [lab.cluster.nodes[0].name for lab in labs[:2]] == ["cucmpub.domain.local"] * 2


def test_pseudonyms_leave_no_name_of_the_trace(seed: Explanation) -> None:
    connection, story = seed.stories[0]
    text = reproduce(connection, story, seed.server, Pseudonyms("seed")).text
    loads(text)
    told = re.compile("wwhite|White|Breaking|joshlab|10\\.10\\.10|Administrator|1794625", re.IGNORECASE)
    assert told.search(text) is None


def test_rights_become_groups(told: Told) -> None:
    rights = "SuperProvider = Enabled CTI Enabled = Enabled CallMonitor=Enabled CallRecord=Disabled Userid = x result=0"
    lab, _ = lab_of(told(signal(5, "CtiUserSettingsRes", TAG, rights)))
    assert set(lab.users[0].roles) == {Role.ENABLED, Role.CONTROL_ALL_DEVICES, Role.CALL_MONITORING}


def test_what_no_lab_can_say_is_told(told: Told) -> None:
    refused = outgoing(5, 3, "ProviderOpenCompletedEvent", "(seq#=2) error code=2362179664 description=no")
    explanation = told("\n".join([signal(5, "CtiQbeGenericMessage", TAG), refused]))
    made = reproduce(*explanation.stories[0], explanation.server)
    assert any("no lab file can say" in note for note in made.notes)


def test_what_no_lab_takes_is_left_out_and_told(told: Told) -> None:
    trace = [
        signal(5, "CtiProviderOpenReq", TAG, f"LoginId={'x' * 200} ApplName=y"),
        info(5, 2, "Authenticating with SSL not enabled (ldap://:0)"),
        info(5, 3, "LDAP set LDAP_OPT_NETWORK_TIMEOUT option set to 9999 seconds"),
    ]
    explanation = told("\n".join(trace))
    made = reproduce(*explanation.stories[0], explanation.server)
    loads(made.text)
    assert any("left out" in note and "network_timeout" in note for note in made.notes)


def test_a_sheet_keeps_comments_beside_what_they_explain() -> None:
    sheet = Sheet()
    sheet.header = ["A lab."]
    sheet.say(("users", 0, "id"), "no", "seen\nhere")
    sheet.say(("users", 0, "password"), "0100")
    sheet.say(("users", 0, "roles"), [], "none")
    sheet.say(("users", 0, "name"), "")
    assert sheet.text() == (
        '# A lab.\n\nusers:\n  - id: "no" # seen here\n    password: "0100"\n    roles: [] # none\n'
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(PIECES),
            st.tuples(st.sampled_from(PIECES), st.sampled_from(PIECES), st.integers(0, 200)).map(
                lambda it: it[0][: it[2]] + it[1][it[2] :]
            ),
            st.tuples(st.sampled_from(PIECES), st.text(max_size=8), st.integers(30, 200)).map(
                lambda it: it[0][: it[2]] + it[1] + it[0][it[2] :]
            ),
        ),
        max_size=40,
    )
)
def test_whatever_the_trace_the_lab_is_one(lines: list[str]) -> None:
    explanation = explain_records(records(lines))
    for connection, story in explanation.stories:
        for names in (None, Pseudonyms("seed")):
            loads(reproduce(connection, story, explanation.server, names).text)


def test_the_seed_as_any_page_spoils_it_gives_the_same_lab(told: Told, seed: Explanation) -> None:
    spoilt = told("\n".join(f">  {line}" for line in SEED.read_text().splitlines()))
    assert lab_of(spoilt)[1] == lab_of(seed)[1]
