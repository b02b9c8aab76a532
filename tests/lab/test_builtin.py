"""The lab that is there when nobody brings one, and the seed's."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.lab import Authentication, Credential, Release, Role, UserType, builtin, load

LABS = Path(__file__).parents[2] / "fixtures" / "labs"


@pytest.fixture(scope="module")
def lab():
    return builtin()


@pytest.fixture(scope="module")
def jabber():
    return load(LABS / "jabber-10.5.yaml")


def test_the_cluster_is_the_products_default_in_version_15(lab):
    assert (lab.cluster.name, lab.cluster.version) == ("StandAloneCluster", Release.R15)


def test_the_directory_is_joshlabs(lab):
    directory = lab.directory
    assert directory.embedded
    assert (directory.domain, directory.base) == ("joshlab.net", "OU=Breaking Bad,DC=joshlab,DC=net")
    assert directory.manager.name == "Administrator@joshlab.net"


def test_every_password_is_heisenbg(lab):
    secrets = [lab.directory.manager.password, *(user.password for user in lab.users)]
    assert {secret.get_secret_value() for secret in secrets} == {"heisenbg"}


def test_walter_controls_five_phones_a_route_point_and_two_ports(lab):
    shown = [(it.name, it.type_number, it.type_name, it.lines[0].number) for it in lab.controlled(lab.user("wwhite"))]
    assert shown == [
        ("SEP001794625DE5", 7, "Cisco 7960", "1001"),
        ("SEP001794625DE6", 7, "Cisco 7960", "1002"),
        ("SEP001794625DE7", 7, "Cisco 7960", "1003"),
        ("CTIRP2000", 73, "CTI Route Point", "2000"),
        ("CTIP2001", 72, "CTI Port", "2001"),
        ("CTIP2002", 72, "CTI Port", "2002"),
        ("SEP001794625DE8", 7, "Cisco 7960", "1005"),
        ("SEP001794625DE9", 7, "Cisco 7960", "1005"),
    ]


def test_jesse_controls_only_his_phone(lab):
    assert [device.name for device in lab.controlled(lab.user("jpinkman"))] == ["SEP001794625DE6"]


@pytest.mark.parametrize("login", ["wwhite", "jpinkman"])
def test_walter_and_jesse_are_in_the_directory(lab, login):
    assert lab.user(login).authentication is Authentication.LDAP


def test_ctiadmin_is_an_application_user_and_superprovider(lab):
    admin = lab.user("ctiadmin")
    assert (admin.type, admin.is_ldap) == (UserType.APPLICATION_USER, False)
    assert admin.has(Role.ENABLED)
    assert admin.has(Role.CONTROL_ALL_DEVICES)


@pytest.mark.parametrize(
    ("login", "credential"),
    [
        ("locked", Credential(hack_locked=True, failed_logons=3)),
        ("adminlocked", Credential(locked_by_administrator=True)),
        ("inactive", Credential(inactive=True)),
        ("expired", Credential(expired=True)),
        ("mustchange", Credential(must_change=True)),
        ("disabled", Credential(disabled=True)),
        ("nocti", Credential()),
        ("secureonly", Credential()),
        ("nodevices", Credential()),
    ],
)
def test_each_refusal_has_a_local_end_user_with_the_cause_and_no_other(lab, login, credential):
    user = lab.user(login)
    assert (user.is_end_user, user.is_ldap, user.credential) == (True, False, credential)


def test_the_lock_of_the_locked_account_never_ends_by_itself(lab):
    assert lab.policy(lab.user("locked")).lockout_duration == 0


def test_the_last_three_refusals_are_of_rights_and_devices(lab):
    assert not lab.user("nocti").has(Role.ENABLED)
    assert lab.user("secureonly").has(Role.SECURE_CONNECTION)
    assert lab.controlled(lab.user("nodevices")) == ()


def test_nobody_else_is_there(lab):
    assert len(lab.users) == 12
    assert len(lab.devices) == 9


def test_the_seeds_processes_and_handles_come_from_its_lab(jabber):
    numbering = jabber.cluster.numbering
    assert (jabber.cluster.nodes[0].id << 24) + numbering.handler == 16777223
    assert (numbering.tcp_connection, numbering.device_handle) == (8, 38)


def test_the_seeds_directory_is_printed_as_in_step_7(jabber):
    assert jabber.directory.hosts == ("ldap://10.10.10.10:3268",)
    assert jabber.dn(jabber.user("wwhite")) == "CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net"


def test_the_seeds_last_login_is_that_of_step_6(jabber):
    assert jabber.user("wwhite").credential.last_successful_login == 1455049675


def test_the_seeds_responses_strings_take_36_bytes(jabber):
    strings = (jabber.cluster.info, jabber.cluster.plugin_version, jabber.cluster.plugin_location())
    assert sum(len(text) + 1 for text in strings) == 36


def test_the_seeds_phone_is_that_of_steps_16_and_17(jabber):
    device = jabber.device("SEP001794625DE5")
    assert (device.type_number, device.type_name, device.is_registrable) == (7, "Cisco 7960", False)
    assert (device.locale, device.protocol_number, device.restricted, device.alternate_script) == (1, 1, False, "")
    assert (device.rollover.number, device.built_in_bridge, device.dnd_option.number) == (0, False, 0)
    assert (device.ip_addressing_mode.number, device.supports_feature, device.visiting) == (0, 0, False)
    assert (device.encoding, device.dnd, device.lines[0].number) == (3, False, "1001")
