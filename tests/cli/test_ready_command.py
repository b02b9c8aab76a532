"""`ctisim ready` as a health check sees it."""

from __future__ import annotations

import json
from typing import Any

from ctisim.qbe.messages import ProviderInitRequest
from tests.client.paper import PaperServer


async def test_a_server_that_answers_is_ready(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("ready", str(paper.address))
    assert result.exit_code == 0
    assert "is ready: CTI Manager 15.0.1.10000" in result.stdout
    assert [type(message) for message in paper.heard] == [ProviderInitRequest]


async def test_a_port_that_only_accepts_is_not_ready(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[ProviderInitRequest] = lambda request: []
    result = await run_beside("ready", str(paper.address), "--timeout", "0.05")
    assert result.exit_code == 1
    assert "no ProviderInitResponse" in result.stderr


async def test_json_says_whether_and_where(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("ready", str(paper.address), "--json")
    assert json.loads(result.stdout) == {
        "ready": True,
        "host": "127.0.0.1",
        "port": paper.address.port,
        "providerInfo": "15.0.1.10000-1.i386",
    }


async def test_nobody_there_is_not_ready(run_beside: Any, unused_tcp_port: int) -> None:
    result = await run_beside("ready", f"127.0.0.1:{unused_tcp_port}", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["message"] == "Connection refused"
