"""The published sign-in against its damaged translation, and the check ctisim's own trace has to pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.trace.masking import against, compare
from ctisim.trace.parse import Record, Tally, read, records

TRACES = Path(__file__).parents[2] / "fixtures" / "traces"

DAMAGE = [
    # by seed/README.md, FAILURES 0.3 and SDL 10: tokens changed by the translation
    ("00895256.002", "CQBEBuilder", "CQBEBUILDER"),
    ("00895256.004", "FIPSMode", "FIPMode"),
    ("00895261.000", "mOcsp_url", "mOcsUrl"),
    ("00895261.002", "CCMAsymmetricEncryption", "CCMASymmetricEncryption"),
    ("00895261.003", "CCMAsymmetricEncryption", "CCMASymmetricEncryption"),
    ("00895261.008", "(Exit) (Success))", "(Exit) (Success)"),
    ("00895261.021", "userType is: 1", "userId is: 1"),
    ("00895261.035", "authenticationLDAP.cpp", "|authenticationLDAP.cpp"),
    ("00895261.037", "authenticationUtils::", "|authenticationUtils::"),
    ("00895261.038", "\nAfter Escaping", "After Escaping"),
    ("00895261.052", "sucessful", "successful"),  # and left as it was in .088
    ("00895261.055", "-" * 72, "-" * 10),
    ("00895261.091", "-" * 72, "-" * 10),
    ("00895327.000", "000100000000000000000100000001001", "0001000000000000000000000000000001000000001001"),
    ("00895329.001", "CQBEBuilder", "CQBEBUILDER"),
    ("00895338.001", "CQBEParser", "CQBEParse"),
    # of the same kind, though no list names them: blanks and colons lost, a blank moved
    ("00895261.001", "CtiLoginCheckReq:: auth", "CtiLoginCheckReq:auth"),
    ("00895261.015", "authenticationDB:: auth", "authenticationDB:auth"),
    ("00895263.001", "DbAccess:: Read", "DbAccess::Read"),
    ("00895331.000", "DeviceOpenActivity ():", "DeviceOpenActivity() :"),
]


@pytest.fixture(scope="module")
def english() -> list[Record]:
    return list(read([TRACES / "seed" / "sign-in.en.log"]))


@pytest.fixture(scope="module")
def translated() -> list[Record]:
    return list(read([TRACES / "seed" / "sign-in.log"]))


@pytest.fixture(scope="module")
def others() -> list[Record]:
    return list(read(sorted((TRACES / "excerpts").glob("*.txt"))))


def place(record: Record) -> str:
    return f"{record.number:08d}.{record.line:03d}"


def test_the_seed_has_93_records_and_nothing_strange(english: list[Record]) -> None:
    tally = Tally()
    assert len(list(read([TRACES / "seed" / "sign-in.en.log"], tally))) == len(english) == 93
    assert (tally.damaged, tally.skipped) == (0, 1)


def test_the_seed_equals_itself(english: list[Record]) -> None:
    report = against(english, english)
    assert report.good
    assert report.matched == 93
    assert not report.renumbered
    assert compare(english, english) == []


def test_the_translation_differs_by_the_listed_damage_only(english: list[Record], translated: list[Record]) -> None:
    repaired = {place(record): record for record in translated}
    for where, right, wrong in DAMAGE:
        assert wrong in repaired[where].text
        repaired[where].text = repaired[where].text.replace(wrong, right, 1)
    assert [str(difference) for difference in compare(english, repaired.values())] == []


def test_each_damage_on_the_list_is_seen(english: list[Record]) -> None:
    fresh = read([TRACES / "seed" / "sign-in.log"])
    differing = [place(difference.left) for difference in compare(english, fresh) if difference.left]
    assert differing == sorted(where for where, _, _ in DAMAGE)


def test_the_cut_address_of_the_translation_is_masked(english: list[Record]) -> None:
    fresh = {place(record): record for record in read([TRACES / "seed" / "sign-in.log"])}
    assert fresh["00895329.000"].tag == "1,200,13,8.5^10.10.100^SEP001794625DE5"
    assert not compare([r for r in english if place(r) == "00895329.000"], [fresh["00895329.000"]])


def test_a_record_left_out_is_missing(english: list[Record]) -> None:
    report = against(english, english[:40] + english[41:])
    assert [place(record) for record in report.missing] == [place(english[40])]


def test_a_record_said_otherwise_is_changed(english: list[Record]) -> None:
    ours = [*english]
    at = next(index for index, record in enumerate(english) if "hackCount" in record.text)
    ours[at] = next(records(["00895261.024 |08:59:17.113 |AppInfo  |hackCount is: 3"]))
    report = against(english, ours)
    assert [str(difference) for difference in report.changed] == [
        "- ########.nnn |AppInfo |hackCount is: 0\n+ ########.nnn |AppInfo |hackCount is: 3"
    ]
    assert not report.good


def test_two_records_exchanged_are_seen(english: list[Record]) -> None:
    ours = [*english]
    ours[20], ours[21] = ours[21], ours[20]
    assert not against(english, ours).good


def test_a_record_where_nothing_is_missing_is_misplaced(english: list[Record]) -> None:
    stranger = next(records(["00895261.005 |08:59:17.067 |AppInfo  |SSOTOKEN ="]))
    ours = [*english[:11], stranger, *english[11:]]
    assert against(english, ours).misplaced == [stranger]


def test_a_gap_may_hold_what_another_real_trace_shows(english: list[Record], others: list[Record]) -> None:
    at = next(index for index, record in enumerate(english) if record.line == 51 and record.number == 895261)
    shown = next(
        records(["00000007.046 |09:00:00.000 |AppInfo  |LDAP set LDAP_OPT_NETWORK_TIMEOUT option set to 7 seconds"])
    )
    assert against(english, [*english[:at], shown, *english[at:]], others).good


def test_a_gap_may_not_hold_what_nobody_published(english: list[Record], others: list[Record]) -> None:
    at = next(index for index, record in enumerate(english) if record.line == 51 and record.number == 895261)
    ours = next(records(["00000007.046 |09:00:00.000 |AppInfo  |LDAP version is 3"]))
    assert against(english, [*english[:at], ours, *english[at:]], others).unshown == [ours]


def test_what_repeats_before_the_first_record_is_not_taken_for_a_later_one(english: list[Record]) -> None:
    arrival = [record for record in english if record.number in (895337, 895338)]
    early = [*arrival[:1], *arrival[2:3]]
    assert against(english, [*early, *english, *early]).good


def test_another_line_number_is_told_and_is_no_fault(english: list[Record]) -> None:
    moved = [*english]
    moved[-1] = next(records(["00895338.002 |08:59:17.344 |AppInfo  |CQBEParser::ParseQbeMessage: PDU#=37"]))
    report = against(english, moved)
    assert report.good
    assert len(report.renumbered) == 1
