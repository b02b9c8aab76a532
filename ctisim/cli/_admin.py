"""Talking to a running server's admin API, for the commands that steer it."""

from __future__ import annotations

import json
from typing import Annotated, Any
from urllib.parse import quote

import typer

from ctisim.cli._output import Exit, stop

DEFAULT = "127.0.0.1:8748"

Where = Annotated[
    str,
    typer.Option(
        "--admin", metavar="HOST:PORT", envvar="CTISIM_ADMIN", help="Where the server is steered.", show_default=True
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print what the server answered, as JSON.")]


def path(*parts: object) -> str:
    """A path of the API; names may hold anything."""
    return "/v1/" + "/".join(quote(str(part), safe="") for part in parts)


def ask(where: str, method: str, target: str, body: object = None) -> Any:
    """The answer, None when there is none. Ends the command when the server refuses, or when nobody is there."""
    import http.client

    connection = http.client.HTTPConnection(where, timeout=30)
    headers = {"Content-Type": "application/json"} if body is not None else {}
    try:
        connection.request(method, target, json.dumps(body) if body is not None else None, headers)
        response = connection.getresponse()
        text = response.read()
    except (OSError, http.client.HTTPException) as error:
        stop(f"nobody steers a server at {where}: {error}; start one with `ctisim serve`", Exit.UNREACHABLE)
    finally:
        connection.close()
    answer = json.loads(text) if text else None
    if response.status >= 400:
        stop(refusal(answer, response.status))
    return answer


def refusal(answer: Any, status: int) -> str:
    """What the server says is wrong."""
    if not isinstance(answer, dict) or "detail" not in answer:
        return f"refused with HTTP {status}"
    code = f" ({answer['code']})" if answer.get("code") else ""
    return f"{answer['detail']}{code}"
