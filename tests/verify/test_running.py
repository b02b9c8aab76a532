"""Verifying: what departs is told, servers somewhere else are left alone, JUnit reads it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from xml.etree import ElementTree

from ctisim.client import Address
from ctisim.clock import WallClock
from ctisim.lab import Lab
from ctisim.scenario import Play, loads, scenario
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from ctisim.verify import junit, verify, verify_at
from ctisim.verify.frames import MALFORMED
from ctisim.verify.play import Nothing, Playing
from ctisim.verify.plays import PLAYS

WRONG = """\
row: P1
title: Nothing goes wrong
evidence: inferred
what: A scenario that expects what does not happen.
sign_in: {user: wwhite}
expect:
  outcome: refused
  wire: [{ProviderOpenCompletedEvent: {reason: DIRECTORY_LOGIN_FAILED}}]
  trace: [no such record]
  never: [Successfully authenticated, Authentication successful]
"""


def test_every_departure_is_told() -> None:
    report = verify(loads(WRONG, "wrong"))
    assert not report.ok
    assert [check.what for check in report.departures] == ["outcome", "wire", "trace", "never"]
    assert report.departures[0].seen == "in-service"


def test_what_cannot_be_reproduced_is_skipped() -> None:
    report = verify(scenario("duplicate-certificate"))
    assert report.ok
    assert "2749" in report.skipped


def test_junit_has_a_case_for_each() -> None:
    reports = [verify(loads(WRONG, "wrong")), verify(scenario("unknown-user")), verify(scenario("no-trust-list"))]
    suite = ElementTree.fromstring(junit(reports).split("\n", 1)[1])[0]
    assert suite.attrib | {"time": ""} == {
        "name": "ctisim scenarios",
        "tests": "3",
        "failures": "1",
        "errors": "0",
        "skipped": "1",
        "time": "",
    }
    assert [[child.tag for child in case] for case in suite] == [["failure"], [], ["skipped"]]


def test_two_verifications_do_not_disturb_each_other() -> None:
    assert verify(scenario("locked-out")).ok
    assert verify(scenario("locked-out")).ok


@asynccontextmanager
async def somewhere() -> AsyncIterator[Address]:
    async with CtiServer(settings=Settings(port=0, trace=TraceTo.NOWHERE)) as server:
        yield Address(server.host, server.port)


async def test_a_server_somewhere_shows_what_leaves_it_alone() -> None:
    async with somewhere() as address:
        for name in ("unknown-user", "wrong-password", "asked-before-open"):
            report = await Playing(scenario(name), address, WallClock(), Nothing()).play()
            assert report.ok, report.departures
            assert {check.what for check in report.checks} == {"outcome", "wire"}


async def test_the_words_of_a_real_server_are_its_own() -> None:
    text = WRONG.replace("user: wwhite", "user: nobody").replace(
        "LOGIN_FAILED}", "LOGIN_FAILED, failureDescription: x}"
    )
    expected = loads(text.replace("}}]", "}}, ...]"), "words")
    async with somewhere() as address:
        report = await Playing(expected, address, WallClock(), Nothing()).play()
    assert report.ok, report.departures


def test_a_server_somewhere_is_left_alone() -> None:
    assert verify_at(scenario("locked-out"), Address()).skipped == "needs a change of the server"


def test_nobody_there_is_an_outcome() -> None:
    report = verify_at(scenario("unknown-user"), Address("127.0.0.1", 1))
    assert report.departures[0].seen == "unreachable"


def test_another_user_takes_the_place_of_the_usual_one() -> None:
    changed = scenario("wrong-password").signed_in_as("jdoe", "secret")
    assert changed.main is not None
    assert changed.main.sign_in is not None
    assert (changed.main.sign_in.user, changed.main.sign_in.password) == ("jdoe", "not-the-password")
    assert scenario("unknown-user").signed_in_as("jdoe", "secret") == scenario("unknown-user")


def test_every_play_can_be_played() -> None:
    assert set(PLAYS) == set(Play)
    assert set(MALFORMED) <= set(PLAYS)


def test_a_scenario_of_ones_own_lab_is_played_over_it() -> None:
    assert verify(scenario("locked-account"), Lab()).ok
