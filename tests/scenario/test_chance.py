"""On which occasions a fault strikes."""

from __future__ import annotations

from ctisim.scenario.chance import Chance


def strikes(chance: Chance, occasions: int = 100) -> list[bool]:
    return [chance.strikes() for _ in range(occasions)]


def test_without_conditions_it_always_strikes() -> None:
    assert all(strikes(Chance()))


def test_it_strikes_the_first_times_only() -> None:
    assert strikes(Chance(times=2), 4) == [True, True, False, False]


def test_the_same_seed_has_the_same_luck() -> None:
    assert strikes(Chance(probability=0.5, seed=7)) == strikes(Chance(probability=0.5, seed=7))
    assert strikes(Chance(probability=0.5, seed=7)) != strikes(Chance(probability=0.5, seed=8))


def test_what_chance_lets_pass_does_not_count() -> None:
    assert sum(strikes(Chance(times=3, probability=0.3, seed=1))) == 3
