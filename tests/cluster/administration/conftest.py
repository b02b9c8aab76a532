"""A world of three devices, and an application that has them open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ctisim.clock import ManualClock
from ctisim.cluster import Application, Cluster, Registration, build
from ctisim.lab import Lab, Role
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, ProviderEventFilter

PHONE, SPECIAL, PORT = "SEP000000000001", "SEP000000000002", "CTIP1"

LAB = {
    "cluster": {"nodes": [{"id": 1, "name": "one"}, {"id": 2, "name": "two"}]},
    "users": [
        {
            "id": "walter",
            "password": "secret",
            "roles": [
                "Standard CTI Enabled",
                "Standard CTI Allow Control of Phones supporting Connected Xfer and conf",
            ],
            "controlled_devices": [PHONE, SPECIAL, PORT],
        },
        {
            "id": "super",
            "password": "secret",
            "roles": [str(Role.ENABLED), str(Role.CONTROL_ALL_DEVICES)],
        },
    ],
    "devices": [
        {"name": PHONE, "lines": [{"number": "1001"}, {"number": "1009"}]},
        {"name": SPECIAL, "model": "Cisco 8841", "node": 2, "lines": [{"number": "1002"}]},
        {"name": PORT, "model": "CTI Port", "lines": [{"number": "2001"}]},
    ],
}


@pytest.fixture
def cluster() -> Cluster:
    return build(Lab.model_validate(LAB), ManualClock().now())


@pytest.fixture
def sign_in(cluster: Cluster) -> Callable[..., Application]:
    """Opens a provider, and with it devices and all their lines; a port is registered."""
    instances = iter(range(1, 100))

    def make(login: str = "walter", *names: str) -> Application:
        user = cluster.user(login)
        assert user is not None
        application = cluster.open_provider(next(instances), user, ProviderEventFilter())
        for name in names:
            if cluster.devices[name].first_party:
                cluster.register_device(application, name, DeviceEventFilter(), Registration(media=2))
            else:
                cluster.open_device(application, name, DeviceEventFilter())
            for line in cluster.devices[name].lines:
                cluster.open_line(application, name, line.number, "", LineEventFilter())
        return application

    return make
