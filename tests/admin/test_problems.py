"""What goes wrong is told as problem details, and web pages stay outside."""

from __future__ import annotations

from inspect import iscoroutinefunction
from types import ModuleType
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from ctisim.admin.guard import Guard, is_loopback
from ctisim.admin.resources import calls, devices, faults, lab, lines, nodes, phones, providers, users

RESOURCES = (calls, devices, faults, lab, lines, nodes, phones, providers, users)
PHONE = "/devices/SEP001794625DE5"

PROBLEMS: list[tuple[str, str, Any, int, str]] = [
    ("GET", "/devices/SEP0", None, 404, "there is no device SEP0"),
    ("GET", "/nowhere", None, 404, "Not Found"),
    ("GET", "/calls/99", None, 404, "there is no call 99"),
    ("POST", "/providers/99/close", None, 404, "there is no connection 99"),
    ("POST", "/faults", {"name": "sunshine"}, 404, "there is no fault sunshine"),
    ("DELETE", "/faults/3", None, 404, "there is no fault 3"),
    ("POST", "/devices/CTIP2001/register", None, 409, "by applications"),
    ("POST", "/phones/1001/answer", None, 409, "no call rings at 1001"),
    ("POST", "/phones/1001/key", {"key": "Record"}, 409, "no call is connected at 1001"),
    ("POST", "/phones/1001/key", {"key": "recrod"}, 422, "record"),
    ("GET", "/phones/1001/heard", None, 409, "no sound"),
    ("PUT", "/phones/9001/forward", {"to": "1001"}, 409, "9001 has no CTI"),
    ("DELETE", "/users/wwhite/roles/call recording", None, 409, "is not in Standard CTI Allow Call Recording"),
    ("POST", "/faults", {"name": "lock user", "user": "saul"}, 409, "there is no user saul"),
    ("POST", f"{PHONE}/out-of-service", {"reason": "devise failure"}, 422, "did you mean device failure?"),
    ("POST", f"{PHONE}/out-of-service", {"raison": 4}, 422, "raison"),
    ("POST", f"{PHONE}/reset", {"after": -1}, 422, "after"),
    ("POST", "/phones/1001/dial", {"digits": "hello"}, 422, "digits"),
    ("PUT", "/users/wwhite/roles/king", None, 422, "is no word for this"),
    ("POST", "/faults", {"name": "lock user"}, 422, "user"),
    ("PUT", PHONE, {}, 405, "Method Not Allowed"),
]


@pytest.mark.parametrize(("method", "path", "body", "status", "text"), PROBLEMS)
async def test_a_problem_says_what_is_wrong(
    visit: httpx.AsyncClient, method: str, path: str, body: Any, status: int, text: str
) -> None:
    response = await visit.request(method, path, json=body)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["status"] == status
    assert text in response.json()["detail"]


async def test_what_the_product_refuses_has_its_code(visit: httpx.AsyncClient) -> None:
    await visit.post(f"{PHONE}/unregister")
    refused = await visit.post("/calls", json={"from": "1001", "to": "1002"})
    assert refused.status_code == 409
    assert refused.json()["code"] == "0x8CCC0076 CTIERR_LINE_OUT_OF_SERVICE"


async def test_a_wrong_body_is_not_repeated(visit: httpx.AsyncClient) -> None:
    body = {"name": "change password", "user": 7, "password": "hunter2"}
    refused = await visit.post("/faults", json=body)
    assert refused.status_code == 422
    assert "hunter2" not in refused.text


async def test_a_password_given_is_not_given_back(visit: httpx.AsyncClient) -> None:
    begun = await visit.post("/faults", json={"name": "change password", "user": "ctiadmin", "password": "hunter2"})
    assert begun.status_code == 201
    assert "hunter2" not in begun.text + (await visit.get("/faults")).text


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.__name__.rpartition(".")[2])
def test_every_endpoint_runs_on_the_servers_loop(resource: ModuleType) -> None:
    routes = [route for route in resource.router.routes if isinstance(route, APIRoute)]
    assert routes
    assert not [route.path for route in routes if not iscoroutinefunction(route.endpoint)]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "127.0.0.1:8748"}, 200),
        ({"host": "localhost"}, 200),
        ({"host": "[::1]:8748"}, 200),
        ({"host": "rebound.example"}, 403),
        ({"host": "127.0.0.1:8748", "origin": "http://127.0.0.1:8748"}, 200),
        ({"host": "127.0.0.1:8748", "origin": "https://evil.example"}, 403),
        ({"host": "127.0.0.1:8748", "origin": "null"}, 403),
    ],
)
async def test_pages_of_other_sites_stay_outside(api: FastAPI, headers: dict[str, str], status: int) -> None:
    guarded = Guard(api)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(guarded), base_url="http://x") as client:
        assert (await client.get("/v1/lab", headers=headers)).status_code == status


def test_loopback_has_several_names() -> None:
    assert all(map(is_loopback, ("127.0.0.1", "127.9.8.7:80", "localhost:1", "[::1]")))
    assert not any(map(is_loopback, ("10.0.0.1", "ctisim.example:8748", "", "localhost.evil.example")))
