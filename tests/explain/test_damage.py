"""Traces as they come: packed, cut, wrapped, quoted, damaged, large."""

from __future__ import annotations

import gzip
import random
import textwrap
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.explain import Explanation, explain, explain_records, verdict_on
from ctisim.explain.clientlog import dumps
from ctisim.explain.shown import as_json
from ctisim.trace.parse import records
from tests.explain.conftest import FAILURES, LOCKED, SEED, Told

SEED_LINES = SEED.read_text().splitlines()[1:]
PIECES = [*SEED_LINES, *FAILURES.read_text().splitlines(), *LOCKED.read_text().splitlines()]
MEGABYTE = 1 << 20


def verdicts(explanation: Explanation) -> list[object]:
    return [verdict_on(story).key for _, story in explanation.stories]


def respaced(lines: list[str]) -> str:
    return "\n".join(f"  {line.replace(' |', '   | ').replace('=', '= ')}" for line in lines)


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param("\n".join("\n".join(textwrap.wrap(line, 76)) for line in SEED_LINES), id="wrapped at blanks"),
        pytest.param("\n".join(f"> {line}" for line in SEED_LINES), id="quoted"),
        pytest.param(
            "\n".join("\n".join(textwrap.wrap(f"> {line}", 70)) for line in SEED_LINES), id="quoted and wrapped"
        ),
        pytest.param("\r\n".join(SEED_LINES), id="other line ends"),
        pytest.param("\n\n".join(SEED_LINES), id="double-spaced"),
        pytest.param("\n".join(line.replace(" ", "\xa0") for line in SEED_LINES), id="blanks that do not break"),
        pytest.param(respaced(SEED_LINES), id="re-spaced"),
    ],
)
def test_mail_and_web_pages_do_not_hide_a_sign_in(told: Told, spoilt: str, seed: Explanation) -> None:
    explanation = told(spoilt)
    ((_, story),), ((_, original),) = explanation.stories, seed.stories
    assert verdict_on(story).key == verdict_on(original).key
    assert sorted(story.steps) == list(range(1, 18))
    assert story.facts.login == "wwhite"


def test_damaged_records_are_left_out_and_counted(tmp_path: Path) -> None:
    file = tmp_path / "SDL001_200_000001.txt"
    lines = list(SEED_LINES)
    lines[10] = "00895261.004 |08:59:17.067 "
    lines[20] = "895261 rubbish"
    file.write_text("\n".join(["rubbish", *lines]))
    explanation = explain([file])
    assert (explanation.tally.damaged, explanation.tally.skipped) == (1, 1)
    assert verdicts(explanation) == [("in service", 17, None, None)]


def test_packed_files_follow_one_another_and_may_break_off(tmp_path: Path) -> None:
    first, second = tmp_path / "SDL001_200_000001.txt.gz", tmp_path / "SDL001_200_000002.txt.gzo"
    first.write_bytes(gzip.compress("\n".join(SEED_LINES[:50]).encode() + b"\n"))
    second.write_bytes(gzip.compress(("\n".join(SEED_LINES[50:]) + "\n" + "x" * 200_000).encode(), 0)[:-100_000])
    explanation = explain([first, second])
    assert verdicts(explanation) == [("in service", 17, None, None)]
    assert explanation.tally.broken == [second.name]


@settings(max_examples=60)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(PIECES),
            st.text(max_size=200),
            st.tuples(st.sampled_from(PIECES), st.integers(0, 300), st.text(max_size=5)).map(
                lambda it: it[0][: it[1]] + it[2] + it[0][it[1] :]
            ),
            st.tuples(st.sampled_from(PIECES), st.integers(0, 300)).map(lambda it: it[0][: it[1]]),
        ),
        max_size=60,
    )
)
def test_nothing_in_a_trace_can_upset_the_explainer(lines: list[str]) -> None:
    as_json(explain_records(records(lines)))
    list(dumps(lines))


@settings(max_examples=20)
@given(st.randoms(use_true_random=False))
def test_records_in_any_order_are_told_of(chance: random.Random) -> None:
    lines = chance.sample(PIECES, len(PIECES))
    as_json(explain_records(records(lines)))


def sign_in(number: int) -> str:
    """The seed's sign-in, as another connection's."""
    instance = 900 + number
    changes = {
        "1,200,13,8.": f"1,200,13,{instance}.",
        "13:8]": f"13:{instance}]",
        "22,7)": f"22,{instance})",
        "16777223": str((1 << 24) + instance),
        "connID: 7": f"connID: {instance}",
        "008952": f"1{number:03d}52",
        "008953": f"1{number:03d}53",
    }
    text = "\n".join(SEED_LINES)
    for old, new in changes.items():
        text = text.replace(old, new)
    return text + "\n"


def test_a_large_trace_needs_little_memory(tmp_path: Path) -> None:
    file = tmp_path / "SDL001_200_000001.txt"
    rest = "x" * 4000
    with file.open("w") as out:
        for number in range(60):
            out.write(sign_in(number))
            out.writelines(f"2{number:03d}{line:04d}.001 |08:59:18.000 |AppInfo  |{rest}\n" for line in range(85))
    assert file.stat().st_size > 20 * MEGABYTE
    read: list[int] = []
    tracemalloc.start()
    try:
        explanation = explain([file], read.append)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(explanation.stories) == 60
    assert sum(read) == file.stat().st_size
    assert peak < 8 * MEGABYTE
