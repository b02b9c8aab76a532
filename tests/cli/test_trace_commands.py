"""`ctisim trace` as a person and a program see it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TRACES = Path(__file__).parents[2] / "fixtures" / "traces"
SEED = str(TRACES / "seed" / "sign-in.en.log")
TRANSLATED = str(TRACES / "seed" / "sign-in.log")
FAILURES = str(TRACES / "excerpts" / "cisco-220616-ctimanager-jvdi-failures-cucm14su2.txt")
LOCKED = str(TRACES / "excerpts" / "vault-cer125-jtapi-provideropen-locked.txt")
NOT_CTI = str(TRACES / "excerpts" / "cisco-200788-sdl-record-types.txt")


def test_explain_shows_steps_verdict_and_advice(run: Any) -> None:
    result = run("trace", "explain", FAILURES)
    assert result.exit_code == 0
    told = (
        "connection 1,200,21,215",
        "not in this trace",
        "refused at step 10, service account bound",
        "0x8CCC0075  signed -1932787595  unsigned 2362179701",
        "CTIERR_DIRECTORY_LOGIN_TIMEOUT",
        "use a Global Catalog port",
        "refused at step 14",
        "refused at the line open",
        "no devices at step 15",
        "CSFJKING was not opened",
    )
    assert [word for word in told if word not in result.stdout] == []


def test_explain_understands_a_clients_log(run: Any) -> None:
    result = run("trace", "explain", LOCKED)
    assert (result.exit_code, "CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED" in result.stdout) == (0, True)


def test_brief_is_a_line_for_each_sign_in(run: Any) -> None:
    result = run("trace", "explain", "--brief", FAILURES)
    lines = [line for line in result.stdout.splitlines() if line[:1].isdigit()]
    assert len(lines) == 1 + 5
    assert "0x8CCC005F DIRECTORY_LOGIN_NOT_ALLOWED" in lines[2]


def test_a_connection_is_chosen_by_name_login_or_number(run: Any) -> None:
    for wanted in ("1,200,21,153", "2"):
        result = run("trace", "explain", "--json", "--connection", wanted, FAILURES)
        (told,) = json.loads(result.stdout)["signIns"]
        assert told["verdict"]["stage"] == "CTI rights confirmed"
    assert len(json.loads(run("trace", "explain", "--json", "-c", "JKING", FAILURES).stdout)["signIns"]) == 3
    assert run("trace", "explain", "-c", "nobody", FAILURES).exit_code == 1


def test_failed_leaves_out_what_went_well(run: Any) -> None:
    assert json.loads(run("trace", "explain", "--json", "--failed", SEED).stdout)["signIns"] == []
    assert len(json.loads(run("trace", "explain", "--json", "--failed", FAILURES).stdout)["signIns"]) == 5


def test_a_trace_may_come_through_a_pipe(run: Any) -> None:
    result = run("trace", "explain", "-", stdin=Path(SEED).read_bytes())
    assert (result.exit_code, "in service: SEP001794625DE5 is in service" in result.stdout) == (0, True)


def test_a_trace_without_cti_ends_with_1(run: Any) -> None:
    result = run("trace", "explain", NOT_CTI)
    assert (result.exit_code, "no CTI connection" in result.stderr) == (1, True)


def test_a_file_that_is_not_there_is_wrong_usage(run: Any) -> None:
    assert run("trace", "explain", "nowhere.log").exit_code == 2


def test_files_are_read_in_the_order_of_their_heads(run: Any, tmp_path: Path) -> None:
    head = (
        "00000001.000 |08:00:00.000 |FileHead |UTC:-06:00,Date: 2016/02/09, AppName: x, AppId: 200, AppNodeId: 1, "
        "AppVersion: CUCM Install=10.5.2.12900-14 Build=x, HostName: cucm, HostIPAddress: 10.1.1.1, "
        "AppStartTime: 2016/01/01 00:00:00, FileNumber: {number}, TraceVer: 3.0\n"
    )
    lines = Path(SEED).read_text().splitlines(keepends=True)[1:]
    one, two = tmp_path / "later.txt", tmp_path / "earlier.txt"
    two.write_text(head.format(number=7) + "".join(lines[:60]))
    one.write_text(head.format(number=8) + "".join(lines[60:]))
    result = run("trace", "explain", str(one), str(two))
    assert "refused" not in result.stdout
    assert "✓    17  device in service" in result.stdout
    assert "CTI Manager 10.5.2.12900-14, on cucm" in result.stdout


def test_equal_traces_end_with_0(run: Any) -> None:
    result = run("trace", "diff", SEED, SEED)
    assert (result.exit_code, "93 equal, 0 changed" in result.stdout) == (0, True)


def test_different_traces_end_with_1_and_show_both_sides(run: Any) -> None:
    result = run("trace", "diff", SEED, TRANSLATED)
    assert result.exit_code == 1
    assert "- 00895261.052              AppInfo |Connection # (0): sucessful" in result.stdout
    assert "+              00895261.052 AppInfo |Connection # (0): successful" in result.stdout
    assert "73 equal, 20 changed, 0 only in sign-in.en.log, 0 only in sign-in.log" in result.stdout


def test_numbers_of_the_run_count_only_when_asked_for(run: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.log"
    other.write_text(Path(SEED).read_text().replace("DH=1|38", "DH=1|39").replace("13,8.", "13,9."))
    assert run("trace", "diff", SEED, str(other)).exit_code == 0
    assert run("trace", "diff", "--exact", SEED, str(other)).exit_code == 1


def test_one_connection_can_be_compared_with_another(run: Any) -> None:
    result = run("trace", "diff", "-c", "1,200,21,215", "--other", "1,200,21,153", FAILURES, FAILURES)
    assert result.exit_code == 1
    assert "CtiLineOpenLineRes" not in result.stdout
    assert run("trace", "diff", "-c", "1,200,21,215", FAILURES, FAILURES).exit_code == 0
    assert run("trace", "diff", "-c", "nobody", FAILURES, FAILURES).exit_code == 1


def test_reproduce_writes_a_lab_that_lab_check_accepts(run: Any, tmp_path: Path) -> None:
    for number in ("1", "2", "3", "4", "5"):
        lab = tmp_path / f"{number}.yaml"
        result = run("trace", "reproduce", FAILURES, "--connection", number, "--out", str(lab))
        assert (result.exit_code, f"ctisim serve --lab {lab}" in result.stdout) == (0, True)
        assert run("lab", "check", str(lab)).exit_code == 0


def test_reproduce_prints_the_first_failure_and_says_that_there_are_more(run: Any) -> None:
    result = run("trace", "reproduce", FAILURES)
    assert (result.exit_code, "CTIERR_DIRECTORY_LOGIN_TIMEOUT" in result.stdout) == (0, True)
    assert "5 sign-ins; this is 1, 1,200,21,215" in result.stderr


def test_reproduce_overwrites_nothing_unasked(run: Any, tmp_path: Path) -> None:
    lab = tmp_path / "lab.yaml"
    lab.write_text("mine")
    assert run("trace", "reproduce", SEED, "-o", str(lab)).exit_code == 1
    assert lab.read_text() == "mine"
    assert run("trace", "reproduce", SEED, "-o", str(lab), "--force").exit_code == 0


def test_pseudonyms_repeat_with_a_seed_and_not_without(run: Any) -> None:
    def made(*options: str) -> str:
        return str(run("trace", "reproduce", SEED, *options).stdout)

    assert made("--seed", "a") == made("--pseudonyms", "--seed", "a")
    assert made("--pseudonyms") != made("--pseudonyms")
    assert "wwhite" not in made("--pseudonyms")


def test_reproduce_can_write_a_scenario(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    result = run("trace", "reproduce", FAILURES, "--form", "scenario", "-o", str(file))
    assert f"ctisim serve --scenario {file}" in result.stdout
    assert run("scenarios", "verify", str(file)).exit_code == 0


def test_success_is_no_scenario(run: Any) -> None:
    result = run("trace", "reproduce", SEED, "--form", "scenario")
    assert (result.exit_code, "write a lab" in result.stderr) == (1, True)


def test_without_a_sign_in_there_is_nothing_to_reproduce(run: Any) -> None:
    assert run("trace", "reproduce", NOT_CTI).exit_code == 1
