"""Where dialled numbers lead."""

from __future__ import annotations

from ctisim.cluster.numberplan import DirectoryNumber, NumberPlan, ParkNumber, Station, Way, plan_of
from ctisim.lab import builtin
from ctisim.lab.numberplan import NumberPlan as Settings


def entry(number: str) -> Station:
    return Station(number)


def plan(*numbers: str, partition: str = "", **spaces: tuple[str, ...]) -> NumberPlan:
    made = NumberPlan(spaces)
    for number in numbers:
        made.add(number, partition, entry(number))
    return made


def found(plan: NumberPlan, dialled: str, space: str = "") -> str | None:
    match = plan.find(dialled, space)
    return match.number if isinstance(match, Station) else None


def test_a_number_wins_over_a_pattern() -> None:
    assert found(plan("4XXX", "4711"), "4711") == "4711"


def test_the_closer_pattern_wins() -> None:
    assert found(plan("4XXX", "47[1-2]X"), "4712") == "47[1-2]X"


def test_nobody_is_nowhere() -> None:
    assert plan("1001").find("4711") is None


def test_a_partition_is_seen_by_those_whose_search_space_has_it() -> None:
    numbers = plan("1001", partition="secret", insiders=("secret",))
    assert found(numbers, "1001") is None
    assert found(numbers, "1001", "insiders") == "1001"
    assert found(numbers, "1001", "secret") == "1001"


def test_everybody_sees_numbers_without_a_partition() -> None:
    assert found(plan("1001", insiders=("secret",)), "1001", "insiders") == "1001"


def test_the_earlier_partition_of_a_search_space_wins() -> None:
    made = NumberPlan({"both": ("second", "first")})
    made.add("1001", "first", entry("in first"))
    made.add("1001", "second", entry("in second"))
    assert found(made, "1001", "both") == "in second"


def test_digits_may_grow_into_a_number_that_is_seen() -> None:
    assert plan("1001").may_grow("100")
    assert not plan("1001").may_grow("1001")
    assert not plan("1001", partition="secret").may_grow("100")


def test_the_built_in_lab_has_its_parties() -> None:
    lab = builtin()
    numbers = plan_of(lab.number_plan, [])
    assert {number for number in ("3001", "3006", "9001", "9002") if found(numbers, number)} == {
        "3001",
        "3006",
        "9001",
        "9002",
    }
    assert numbers.find("4711") is None
    assert all(isinstance(numbers.find(f"500{digit}"), ParkNumber) for digit in range(1, 10))


def test_a_directed_park_number_is_retrieved_by_its_prefix() -> None:
    settings = Settings.model_validate({"directed_call_park": [{"range": "510[1-2]", "retrieval_prefix": "*"}]})
    numbers = plan_of(settings, [])
    park, retrieval = numbers.find("5101"), numbers.find("*5101")
    assert isinstance(park, ParkNumber)
    assert park.directed
    assert retrieval is not None
    assert not isinstance(retrieval, DirectoryNumber)


def test_a_route_pattern_may_discard_what_stands_before_its_dot() -> None:
    settings = Settings.model_validate({"route_patterns": [{"pattern": "0.!", "discard": True}, {"pattern": "9.!"}]})
    numbers = plan_of(settings, [])
    ways = [numbers.find(dialled) for dialled in ("0123", "9123")]
    called = [way.called(dialled) for way, dialled in zip(ways, ("0123", "9123"), strict=True) if isinstance(way, Way)]
    assert called == ["123", "9123"]
