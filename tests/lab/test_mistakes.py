"""Every mistake in a lab file is named with file, line, column, key and a hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.errors import LabError
from ctisim.lab import WrongLab, load, loads


def complaints(text: str) -> list[str]:
    """What is said of a text, line by line; nothing when it is a good lab."""
    try:
        loads(text, "my.yaml")
    except WrongLab as wrong:
        return str(wrong).splitlines()
    return []


MISTAKES = {
    "an unknown section": (
        "cluster: {}\ndevises: []\n",
        "my.yaml:2:1: devises: unknown key (did you mean devices?)",
    ),
    "an unknown key": (
        "cluster:\n  nmae: Lab\n",
        "my.yaml:2:3: cluster.nmae: unknown key (did you mean name?)",
    ),
    "an unknown key like none": (
        "limits: {zzz: 1}\n",
        "my.yaml:1:10: limits.zzz: unknown key "
        "(known here: frame_size, array_count, nesting, connections, sso_ticket, unsent_bytes)",
    ),
    "an unknown service parameter": (
        "service_parameters:\n  Cisco CTIManager:\n    Application Heartbeat Minimum: 5\n",
        "my.yaml:3:5: service_parameters.Cisco CTIManager.Application Heartbeat Minimum: unknown key "
        "(did you mean Application Heartbeat Minimum Interval?)",
    ),
    "a key without a blank after its colon": (
        "users:\n  - {id: a, password: b, name:c}\n",
        "my.yaml:2:26: users[a].name:…: unknown key (a blank goes after the colon)",
    ),
    "a missing key": (
        "devices:\n  - model: CTI Port\n",
        "my.yaml:2:5: devices[0].name: is missing "
        "(Device name: SEP and the MAC for a phone; letters, digits, . _ and -)",
    ),
    "text for a number": (
        "timers: {request: soon}\n",
        "my.yaml:1:10: timers.request: should be a whole number, not text",
    ),
    "a quoted number": (
        'timers: {request: "5"}\n',
        "my.yaml:1:10: timers.request: should be a whole number, not text (without quotes)",
    ),
    "a fraction for a whole number": (
        "timers: {request: 1.5}\n",
        "my.yaml:1:10: timers.request: should be a whole number, not a fraction",
    ),
    "true for a number": (
        "timers: {login: true}\n",
        "my.yaml:1:10: timers.login: should be a number, not true or false",
    ),
    "yes for true": (
        "directory: {embedded: yes}\n",
        "my.yaml:1:13: directory.embedded: should be true or false, not text (write true)",
    ),
    "a number for text": (
        "cluster: {name: 7}\n",
        "my.yaml:1:11: cluster.name: should be text, not a number (put it in quotes)",
    ),
    "a word for a list": (
        "users: wwhite\n",
        "my.yaml:1:1: users: should be a list, not text (items in [ ], or one a line after -)",
    ),
    "a list for a mapping": (
        "cluster: [a]\n",
        "my.yaml:1:1: cluster: should be a mapping, not a list (The cluster: name, release, nodes, numbering)",
    ),
    "nothing for a section": (
        "cluster: {}\nlimits:\n",
        "my.yaml:2:1: limits: should be a mapping, not nothing (leave the key out to have its default)",
    ),
    "a number for the whole lab": (
        "17\n",
        "my.yaml:1:1: should be a mapping, not a number",
    ),
    "a number that is too small": (
        "security: {key_size: 512}\n",
        "my.yaml:1:12: security.key_size: should be at least 1024",
    ),
    "a number that is too large": (
        "limits: {nesting: 65}\n",
        "my.yaml:1:10: limits.nesting: should be at most 64",
    ),
    "a timer of nothing": (
        "timers: {login: 0}\n",
        "my.yaml:1:10: timers.login: should be more than 0",
    ),
    "an empty name": (
        'cluster: {name: ""}\n',
        "my.yaml:1:11: cluster.name: should not be empty (Cluster id; StandAloneCluster is the product's default)",
    ),
    "a name that is too long": (
        f"devices: [{{name: CTIP1, model: CTI Port, lines: [{{number: 1, label: {'x' * 31}}}]}}]\n",
        "my.yaml:1:62: devices[CTIP1].lines[1].label: should have at most 30 characters",
    ),
    "a device name with a blank": (
        "devices: [{name: SEP 1}]\n",
        "my.yaml:1:12: devices[SEP 1].name: does not look like what belongs here "
        "(Device name: SEP and the MAC for a phone; letters, digits, . _ and -)",
    ),
    "a directory number with letters": (
        "devices: [{name: X, lines: [{number: 10-01}]}]\n",
        "my.yaml:1:30: devices[X].lines[10-01].number: does not look like what belongs here "
        '(Directory number, or a pattern as "4XXX" (route points). In quotes when it begins with 0: "0100")',
    ),
    "an unquoted directory number with a leading zero": (
        "devices:\n  - name: X\n    lines:\n      - number: 0100\n",
        'my.yaml:4:17: devices[X].lines[0100].number: YAML reads 0100 as the number 64 (put it in quotes: "0100")',
    ),
    "an unquoted directory number with a plus": (
        "devices: [{name: X, lines: [{number: +4930}]}]\n",
        'my.yaml:1:38: devices[X].lines[+4930].number: YAML reads +4930 as the number 4930 (put it in quotes: "+4930")',
    ),
    "an octal number anywhere": (
        "security: {nonce_lifetime: 060}\n",
        'my.yaml:1:28: security.nonce_lifetime: YAML reads 060 as the number 48 (put it in quotes: "060")',
    ),
    "an unknown release": (
        "cluster: {version: 13}\n",
        "my.yaml:1:11: cluster.version: there is no '13' here (known here: 10.5, 11.5, 12.5, 14, 15)",
    ),
    "a build that is none": (
        "cluster: {build: new}\n",
        "my.yaml:1:11: cluster.build: does not look like what belongs here "
        "(Full version, such as 15.0.1.12900-234; by default one that was seen of that release)",
    ),
    "an unknown role": (
        "users: [{id: a, password: b, roles: [Standard CTI Enable]}]\n",
        "my.yaml:1:38: users[a].roles[0]: there is no 'Standard CTI Enable' here (did you mean Standard CTI Enabled?)",
    ),
    "an unknown role like none": (
        "users: [{id: a, password: b, type: robot}]\n",
        "my.yaml:1:30: users[a].type: there is no 'robot' here (known here: end user, application user)",
    ),
    "a list for a word": (
        "directory: {tls_reqcert: []}\n",
        "my.yaml:1:13: directory.tls_reqcert: should be one of demand, never, not a list",
    ),
    "an unknown model": (
        "devices: [{name: X, model: Cisco 7960G}]\n",
        "my.yaml:1:21: devices[X].model: no such model; or give its number in type: (did you mean Cisco 7960?)",
    ),
    "a registered CTI port": (
        "devices: [{name: X, model: CTI Port, registered: true}]\n",
        "my.yaml:1:38: devices[X].registered: an application registers a CTI port or route point: leave this out",
    ),
    "a phone with remote destinations": (
        'devices: [{name: X, remote_destinations: [{number: "78000"}]}]\n',
        "my.yaml:1:21: devices[X].remote_destinations: only a CTI remote device has remote destinations",
    ),
    "two active remote destinations": (
        "devices: [{name: X, model: CTI Remote Device, remote_destinations: "
        "[{number: 78000, active: true}, {number: 78001, active: true}]}]\n",
        "my.yaml:1:47: devices[X].remote_destinations: only one remote destination can be active",
    ),
    "an address that is none": (
        "devices: [{name: X, ip_address: 10.0.0.300}]\n",
        "my.yaml:1:21: devices[X].ip_address: should be an IPv4 address",
    ),
    "no directory host": (
        "directory: {hosts: []}\n",
        "my.yaml:1:13: directory.hosts: should not be empty "
        "(Servers in the order they are tried, ldap:// or ldaps://, printed in the trace as given here)",
    ),
    "a directory host of another kind": (
        "directory: {hosts: ['http://dc1']}\n",
        "my.yaml:1:21: directory.hosts[0]: should be ldap://HOST:PORT or ldaps://HOST:PORT",
    ),
    "a port out of range": (
        "directory: {hosts: ['ldap://dc1:65536']}\n",
        "my.yaml:1:21: directory.hosts[0]: the port is not a number from 1 to 65535",
    ),
    "a directory host with a path": (
        "directory: {hosts: ['ldap://dc1:389/DC=net']}\n",
        "my.yaml:1:21: directory.hosts[0]: takes a host and a port, nothing more",
    ),
    "a filter without the login": (
        "directory: {filter: (uid=x)}\n",
        "my.yaml:1:13: directory.filter: should hold {login}, where the user id goes",
    ),
    "a filter with a parenthesis too few": (
        'directory: {filter: "(uid={login}"}\n',
        "my.yaml:1:13: directory.filter: has unbalanced parentheses",
    ),
    "two users of one id": (
        "users:\n  - {id: amy, password: x}\n  - {id: AMY, password: x}\n",
        "my.yaml:3:6: users[AMY].id: there is already a user AMY",
    ),
    "two devices of one name": (
        "devices:\n  - name: SEP1\n  - name: sep1\n",
        "my.yaml:3:5: devices[sep1].name: there is already a device sep1",
    ),
    "two nodes of one number": (
        "cluster: {nodes: [{id: 1}, {id: 1}]}\n",
        "my.yaml:1:29: cluster.nodes[1].id: there is already a node 1",
    ),
    "a line twice on a device": (
        "devices:\n  - name: SEP1\n    lines: [{number: 1}, {number: 1}]\n",
        "my.yaml:3:27: devices[SEP1].lines[1].number: line 1 is already on this device (or give it another partition)",
    ),
    "a shared line that disagrees": (
        "devices:\n"
        "  - {name: A, lines: [{number: 1, voice_mail: 8000}]}\n"
        "  - {name: B, lines: [{number: 1, voice_mail: 8001}]}\n",
        "my.yaml:3:35: devices[B].lines[1].voice_mail: differs from the same line 1 on A "
        "(voice_mail belongs to the number: say the same on both)",
    ),
    "a busy trigger that is never reached": (
        "devices: [{name: A, lines: [{number: 1, max_calls: 2, busy_trigger: 3}]}]\n",
        "my.yaml:1:55: devices[A].lines[1].busy_trigger: is more than max_calls",
    ),
    "a user who controls what is not there": (
        "devices: [{name: SEP001794625DE5}]\nusers:\n  - {id: a, password: b, controlled_devices: [SEP001794625DE6]}\n",
        "my.yaml:3:47: users[a].controlled_devices[0]: there is no device SEP001794625DE6 "
        "(did you mean SEP001794625DE5?)",
    ),
    "a user who controls a device twice": (
        "devices: [{name: A}]\nusers: [{id: a, password: b, controlled_devices: [A, a]}]\n",
        "my.yaml:2:54: users[a].controlled_devices[1]: lists a twice",
    ),
    "an unknown policy": (
        "users: [{id: a, password: b, policy: lax}]\n",
        "my.yaml:1:30: users[a].policy: there is no policy lax (known here: default)",
    ),
    "an application user of the directory": (
        "users: [{id: a, password: b, type: application user, authentication: ldap}]\n",
        "my.yaml:1:54: users[a].authentication: an application user is always local (leave it out)",
    ),
    "two users of one distinguished name": (
        "users:\n"
        "  - {id: a, name: Amy, password: x, authentication: ldap}\n"
        "  - {id: b, name: Amy, password: x, authentication: ldap}\n",
        "my.yaml:3:13: users[b].name: has the same place in the directory as user a "
        "(give one of them a directory: dn:)",
    ),
    "a credential that must and cannot change": (
        "users: [{id: a, password: b, credential: {must_change: true, cannot_change: true}}]\n",
        "my.yaml:1:62: users[a].credential.cannot_change: excludes must_change",
    ),
    "a device on a node that is not there": (
        "devices: [{name: A, node: 2}]\n",
        "my.yaml:1:21: devices[A].node: there is no node 2 in cluster.nodes",
    ),
    "a certificate without its key": (
        "security: {certificate: a.pem}\n",
        "my.yaml:1:12: security.certificate: needs a key beside it",
    ),
    "a party at a number that a device has": (
        "devices: [{name: A, lines: [{number: 1}]}]\nnumber_plan: {parties: [{number: 1}]}\n",
        "my.yaml:2:26: number_plan.parties[1].number: 1 is already a line of A (or give it another partition)",
    ),
    "a hunt pilot at the number of a party": (
        "number_plan:\n  parties: [{number: 1}]\n  hunt_pilots: [{number: 1}]\n",
        "my.yaml:3:18: number_plan.hunt_pilots[1].number: 1 is already a party (or give it another partition)",
    ),
    "heartbeats turned round": (
        "service_parameters: {Cisco CTIManager: {Application Heartbeat Maximum Interval: 4}}\n",
        "my.yaml:1:41: service_parameters.Cisco CTIManager.Application Heartbeat Maximum Interval: "
        "the minimum 5 is above the maximum 4",
    ),
    "a key that stands twice": (
        "cluster:\n  name: A\n  name: B\n",
        "my.yaml:3:3: cluster.name: stands here again, and first in line 2",
    ),
    "a key that is no word": (
        "? [a]\n: 1\n",
        "my.yaml:1:3: a key should be a word",
    ),
    "a tag": (
        "cluster: {name: !secret x}\n",
        "my.yaml:1:17: cluster.name: YAML tags (!) have no meaning in a lab (put the text in quotes)",
    ),
    "an alias of itself": (
        "cluster: &c\n  name: *c\n",
        "my.yaml:1:10: cluster.name: contains itself",
    ),
    "a merge of no mapping": (
        "cluster: {<<: 1}\n",
        "my.yaml:1:15: cluster: <<: takes a mapping",
    ),
}

NOT_YAML = {
    "a tab": (
        "cluster:\n\tname: A\n",
        "my.yaml:2:1: a tab stands where blanks should (indent with blanks)",
    ),
    "a colon too many": (
        "cluster: name: A\n",
        "my.yaml:1:14: a second key: in one line (quote text that holds a colon and a blank)",
    ),
    "an open quotation": (
        "cluster:\n  name: 'A\n",
        "my.yaml:3:1: a quotation is not closed (look for a missing quote)",
    ),
    "an open bracket": (
        "cluster: {name: A\n",
        "my.yaml:2:1: a list or mapping in brackets is not closed (look for a missing , or bracket)",
    ),
    "a crooked margin": (
        "cluster:\n   name: A\n  version: 15\n",
        "my.yaml:3:3: this line is not indented as those above (check the blanks at the beginning)",
    ),
    "an alias of nothing": (
        "cluster: {name: *star}\n",
        "my.yaml:1:17: there is no anchor of that name (quote text that begins with *)",
    ),
    "a percent sign": (
        "cluster: {name: %x}\n",
        "my.yaml:1:17: this character cannot begin a value (put the text in quotes)",
    ),
    "two documents": (
        "cluster: {}\n---\ncluster: {}\n",
        "my.yaml:2:1: a lab is one document (remove the --- in the middle)",
    ),
    "a control character": (
        "cluster:\n  name: A\x07B\n",
        "my.yaml:2:10: holds a character that YAML forbids",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_place(mistake):
    text, complaint = MISTAKES[mistake]
    assert complaints(text) == [complaint]


@pytest.mark.parametrize("mistake", NOT_YAML)
def test_what_is_not_yaml_is_named_in_the_same_form(mistake):
    text, complaint = NOT_YAML[mistake]
    assert complaints(text) == [complaint]


def test_all_mistakes_are_reported_at_once_in_file_order():
    text = "cluster: {version: 13}\nusers:\n  - {id: a, policy: x}\ndevices:\n  - {name: A, node: 9, colour: red}\n"
    assert [line.split(": ")[1] for line in complaints(text)] == [
        "cluster.version",
        "users[a].password",
        "users[a].policy",
        "devices[A].node",
        "devices[A].colour",
    ]


def test_the_error_is_a_lab_error_and_holds_the_problems():
    with pytest.raises(LabError) as caught:
        loads("limits: {nesting: 1}\n", "my.yaml")
    (problem,) = caught.value.problems
    assert (problem.place.file, problem.place.line, problem.place.column) == ("my.yaml", 1, 10)


@pytest.mark.parametrize("sign", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_before_the_stack_ends(sign):
    (said,) = complaints(sign * 100_000)
    assert said == f"my.yaml:1:{30 * len(sign) + 1}: is nested too deeply"


def test_aliases_cannot_blow_a_lab_up():
    bomb = "a: &a [x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [*{last}, *{last}, *{last}, *{last}, *{last}, *{last}, *{last}, *{last}]\n"
        for last, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert complaints(bomb) == ["my.yaml:1:1: is too large with its aliases written out"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(WrongLab, match=r"none\.yaml: cannot be read: No such file"):
        load(tmp_path / "none.yaml")


def test_a_file_in_another_encoding_is_named_with_the_line(tmp_path: Path):
    file = tmp_path / "lab.yaml"
    file.write_bytes("cluster:\n  name: Käse\n".encode("latin-1"))
    with pytest.raises(WrongLab, match=r"lab\.yaml:2:10: is not UTF-8 here"):
        load(file)


SECRETS = {
    "a number": "users: [{id: a, password: 31415}]\n",
    "a number with a zero": "users: [{id: a, password: 031415}]\n",
    "a list": "users: [{id: a, password: [31415]}]\n",
    "a mapping": "users: [{id: a, password: {31415: 1}}]\n",
    "an alias": "users: [{id: a, password: *31415}]\n",
    "a tag": "users: [{id: a, password: !31415 x}]\n",
    "a tag handle": "users: [{id: a, password: !31415!x y}]\n",
    "a missing blank": "users: [{id: a, password:31415}]\n",
    "an equals sign": "users: [{id: a, password=31415: x}]\n",
    "an open quotation": "users: [{id: a, password: '31415}]\n",
    "a colon": "users:\n  - id: a\n    password: x: 31415\n",
    "the manager's": "directory: {manager: {name: x, password: 31415}}\n",
    "two anchors": "users: [{id: a, password: &31415 x}, {id: b, password: &31415 y}]\n",
    "a good one beside another mistake": "users: [{id: a, password: '31415', type: x}]\n",
}


@pytest.mark.parametrize("mistake", SECRETS)
def test_no_complaint_repeats_a_password(mistake):
    said = complaints(SECRETS[mistake])
    assert said
    assert not [line for line in said if "31415" in line]


def test_a_name_that_a_mapping_does_not_take_is_told_with_the_nearest():
    with pytest.raises(WrongLab, match=r"failure_descriptions\.bad credential: unknown name \(did you mean bad cred"):
        loads("failure_descriptions: {bad credential: no}")
