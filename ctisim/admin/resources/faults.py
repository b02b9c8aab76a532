"""/faults: what goes wrong on purpose, as in scenarios' files, one at a time and live."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.exceptions import RequestValidationError
from pydantic import ConfigDict, Field, ValidationError

from ctisim.admin.resources.given import Body, TheFaults, TheServer
from ctisim.admin.views import View
from ctisim.cluster.administration import Unknown
from ctisim.scenario import FAULTS, OPERATIONS, Change

router = APIRouter(prefix="/faults", tags=["faults"])


class Wanted(Body):
    """A fault or operation by its name, and what its scenario file would say of it."""

    model_config = ConfigDict(extra="allow")

    name: str = Field(description="The name; GET /faults/known has them.")


class FaultView(View):
    """Something that goes wrong at present."""

    number: int
    name: str
    particulars: dict[str, Any]


class KnownView(View):
    """Something that can go wrong."""

    name: str
    text: str
    particulars: dict[str, Any]
    """The JSON Schema of what may be said of it."""


@router.get("/known")
async def show_known() -> list[KnownView]:
    """Every fault and operation that scenarios know."""
    known: dict[str, type[Change]] = {**FAULTS, **OPERATIONS}
    return [
        KnownView(name=name, text=kind.__doc__ or "", particulars=kind.model_json_schema())
        for name, kind in known.items()
    ]


@router.get("")
async def show_all(faults: TheFaults) -> list[FaultView]:
    """What goes wrong at present because somebody asked for it here."""
    return [_view(number, change) for number, change in faults.changes.items()]


@router.post("", status_code=201)
async def begin(faults: TheFaults, server: TheServer, body: Wanted) -> FaultView:
    """Let something go wrong, until it is deleted. Other keys of the body are the particulars."""
    known: dict[str, type[Change]] = {**FAULTS, **OPERATIONS}
    kind = known.get(body.name)
    if kind is None:
        raise Unknown(f"there is no fault {body.name}; GET /v1/faults/known has those there are")
    try:
        change = kind.model_validate(body.model_extra or {})
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_input=False)) from None
    return _view(await faults.begin(change, server.stage), change)


@router.delete("/{number}", status_code=204)
async def end(faults: TheFaults, number: int) -> None:
    """Put it right again."""
    await faults.end(number)


def _view(number: int, change: Change) -> FaultView:
    return FaultView(number=number, name=change.NAME, particulars=change.model_dump(mode="json", by_alias=True))
