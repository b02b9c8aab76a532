"""A request that a client of a scenario sends once it is in service: `{DeviceOpenRequest: {deviceName: SEP…}}`.

Fields go by the wire's names. DH and LH stand for the ids of the device and line that the client has open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from ctisim.errors import ProtocolError
from ctisim.qbe import Request, from_json

HANDLES = ("DH", "LH")


@dataclass(frozen=True, slots=True)
class Asking:
    """A request by its wire name, and its fields as the file has them."""

    name: str
    values: Mapping[str, Any]

    def request(self, device: int, line: int) -> Request:
        """The request, with the ids of what is open in their places."""
        ids = dict(zip(HANDLES, (device, line), strict=True))
        values = {key: ids.get(value, value) if isinstance(value, str) else value for key, value in self.values.items()}
        message = from_json({"message": self.name, "values": values})
        assert isinstance(message, Request)
        return message


def _asking(value: object) -> Asking:
    name: object = value
    fields: object = {}
    if isinstance(value, dict) and len(value) == 1:
        ((name, fields),) = value.items()
    if not isinstance(name, str) or not isinstance(fields, dict):
        raise PydanticCustomError("asking", "should be a request's name, or its name and fields")
    asking = Asking(name, fields)
    try:
        asking.request(1, 1)
    except (ProtocolError, AssertionError) as error:
        raise PydanticCustomError("asking", "{why}", {"why": str(error) or f"{name} is no request"}) from None
    return asking


Ask = Annotated[Asking, BeforeValidator(_asking), WithJsonSchema({"type": ["string", "object"]})]
