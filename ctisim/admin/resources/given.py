"""What endpoints are given: the server, its manager, and the hand that carries orders out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Query, Request
from pydantic import BaseModel, ConfigDict

from ctisim.admin.playing import Playing
from ctisim.admin.steered import Steered
from ctisim.handler import CtiManager
from ctisim.handler.administration import Administration


class Body(BaseModel):
    """An order's particulars: nothing unknown is overlooked."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True, hide_input_in_errors=True)


async def _steered(request: Request) -> Steered:
    found: Steered = request.app.state.steered
    return found


async def _manager(request: Request) -> CtiManager:
    return (await _steered(request)).manager


async def _administration(request: Request) -> Administration:
    return (await _manager(request)).administration


async def _faults(request: Request) -> Playing:
    found: Playing = request.app.state.playing
    return found


TheServer = Annotated[Steered, Depends(_steered)]
TheManager = Annotated[CtiManager, Depends(_manager)]
TheFaults = Annotated[Playing, Depends(_faults)]
Orders = Annotated[Administration, Depends(_administration)]

DeviceName = Annotated[str, Path(description="The device's name; upper and lower case are the same.")]
UserId = Annotated[str, Path(description="The user's id; upper and lower case are the same.")]
Number = Annotated[str, Path(description="A directory number.")]
Partition = Annotated[str, Query(description="The number's partition; without it the first of that number.")]
AtDevice = Annotated[str, Query(description="Which of the devices that share the number.")]
