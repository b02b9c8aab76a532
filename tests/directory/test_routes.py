"""Ways to a host: known, unknown, diverted and back."""

from __future__ import annotations

from ctisim.directory import Host
from ctisim.directory.routes import Routes

HERE, THERE, ELSEWHERE = ("127.0.0.1", 1), ("127.0.0.1", 2), ("127.0.0.1", 3)
HOST, OTHER = Host.parse("ldap://10.10.10.10:3268"), Host.parse("ldap://10.10.10.11:3268")


def test_a_host_without_a_route_is_reached_at_its_own_address() -> None:
    assert Routes({HOST: HERE}).get(OTHER) is None


def test_a_detour_leads_elsewhere_until_it_ends() -> None:
    routes = Routes({HOST: HERE, OTHER: HERE})
    end = routes.divert(lambda host: THERE if host == HOST else None)
    assert (routes[HOST], routes[OTHER]) == (THERE, HERE)
    end()
    assert routes[HOST] == HERE


def test_the_newest_detour_counts() -> None:
    routes = Routes({HOST: HERE})
    routes.divert(lambda host: THERE)
    end = routes.divert(lambda host: ELSEWHERE)
    assert routes[HOST] == ELSEWHERE
    end()
    assert routes[HOST] == THERE
