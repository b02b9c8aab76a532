"""Answers that repeat what the request named."""

from __future__ import annotations

from typing import Any

from ctisim.handler.handler import CtiHandler
from ctisim.qbe import Request, Response


def reply(handler: CtiHandler, request: Request, response: type[Response], **fields: Any) -> None:
    """Answer a request: what it has in common with its response is repeated, sequence number and handles above all."""
    common = {field.name for field in type(request).fields()} & {field.name for field in response.fields()}
    handler.send(response(**{name: getattr(request, name) for name in common} | fields))
