"""Enumerations as people say them: `device failure`, `DEVICE-FAILURE` or 4. Answers have the words."""

from __future__ import annotations

import difflib
from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ctisim.cluster.administration.keys import Key
from ctisim.lab import DndOption, OnCall, Role
from ctisim.qbe.enums import (
    DeviceOutOfServiceReason,
    DeviceRegisteredReason,
    DeviceUnregisteredReason,
    LineOutOfServiceReason,
    ProviderCloseReason,
)

PREFIX = "standard cti "
"""How the product's roles begin; it may be left out."""


def spoken(member: IntEnum | StrEnum) -> str:
    """What a member is called."""
    return str(member) if isinstance(member, StrEnum) else member.name.lower().replace("_", " ")


def plain(text: str) -> str:
    """A word without the differences that do not count."""
    return text.replace("-", " ").replace("_", " ").casefold().removeprefix(PREFIX)


class Words:
    """Lets pydantic take a member of an enumeration by its number or name, and give its name."""

    def __init__(self, kind: type[IntEnum] | type[StrEnum]) -> None:
        self._kind = kind
        members: list[IntEnum | StrEnum] = list(kind)
        self._known = {plain(word): member for member in members for word in (spoken(member), member.name)}
        self._numbers = {str(int(member)): member for member in members if isinstance(member, IntEnum)}

    def member(self, value: object) -> IntEnum | StrEnum:
        """Raises PydanticCustomError, with the nearest word."""
        if isinstance(value, self._kind):
            return value
        word = plain(str(value))
        found = self._known.get(word, self._numbers.get(word))
        if found is None:
            raise PydanticCustomError("word", "{value} is no word for this: {hint}", self._hint(word))
        return found

    def _hint(self, word: str) -> dict[str, Any]:
        near = difflib.get_close_matches(word, self._known, 1)
        known = "; ".join(dict.fromkeys(map(spoken, self._kind)))
        return {"value": repr(word), "hint": f"did you mean {near[0]}?" if near else f"known are {known}"}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self.member,
            serialization=core_schema.plain_serializer_function_ser_schema(
                spoken, return_schema=core_schema.str_schema()
            ),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        words = {"type": "string", "enum": [spoken(member) for member in self._kind]}
        if issubclass(self._kind, StrEnum):
            return words
        return {"anyOf": [words, {"type": "integer", "enum": [int(member) for member in self._kind]}]}


OutOfService = Annotated[DeviceOutOfServiceReason, Words(DeviceOutOfServiceReason)]
LineOutOfService = Annotated[LineOutOfServiceReason, Words(LineOutOfServiceReason)]
Registered = Annotated[DeviceRegisteredReason, Words(DeviceRegisteredReason)]
Unregistered = Annotated[DeviceUnregisteredReason, Words(DeviceUnregisteredReason)]
Closed = Annotated[ProviderCloseReason, Words(ProviderCloseReason)]
DndOptionWord = Annotated[DndOption, Words(DndOption)]
RoleName = Annotated[Role, Words(Role)]
OnCallWord = Annotated[OnCall, Words(OnCall)]
KeyWord = Annotated[Key, Words(Key)]
