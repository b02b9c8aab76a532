"""What goes wrong, as problem details (RFC 9457): what is not there, what cannot be, what the product refuses."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from ctisim.cluster.administration import Unknown
from ctisim.errors import OperationRefused, RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.scenario import ScenarioError

MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """Why an order was not carried out."""

    type: str = Field("about:blank", description="Always about:blank: the status says the kind.")
    title: str = Field(description="The status in words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What is wrong with this order.")
    code: str | None = Field(None, description="The CTI code that the product refuses it with, where it is one.")
    errors: list[dict[str, Any]] | None = Field(None, description="What is wrong with the body, place by place.")


def problem(status: int, detail: str, **more: Any) -> JSONResponse:
    """An answer that says what is wrong."""
    body = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, **more)
    return JSONResponse(body.model_dump(exclude_none=True), status, media_type=MEDIA_TYPE)


async def refused(request: Request, error: Exception) -> JSONResponse:
    """404 for what is not there, 409 for what cannot be."""
    return problem(404 if isinstance(error, Unknown) else 409, str(error))


async def refused_by_the_product(request: Request, error: Exception) -> JSONResponse:
    """409, with the code an application would have got."""
    assert isinstance(error, RequestRefused)
    try:
        name = CtiError(error.code).name
    except ValueError:
        name = "unknown code"
    return problem(409, error.description or f"refused with {name}", code=f"0x{error.code:08X} {name}")


async def misread(request: Request, error: Exception) -> JSONResponse:
    """422: the body or a parameter is not as the OpenAPI page says."""
    assert isinstance(error, RequestValidationError)
    found = [
        {"at": ".".join(str(part) for part in each["loc"]), "text": each["msg"]}
        for each in error.errors()  # not the input: it may be a password
    ]
    return problem(422, "; ".join(f"{each['at']}: {each['text']}" for each in found), errors=found)


async def not_served(request: Request, error: Exception) -> JSONResponse:
    """No such path, or not with this method."""
    assert isinstance(error, HTTPException)
    return problem(error.status_code, str(error.detail))


async def broken(request: Request, error: Exception) -> JSONResponse:
    """500: our own fault; the server's log has more."""
    return problem(500, f"{type(error).__name__}: this should not happen")


def explain_problems(app: FastAPI) -> None:
    """Have every error answered as a problem."""
    app.add_exception_handler(OperationRefused, refused)
    app.add_exception_handler(ScenarioError, refused)
    app.add_exception_handler(RequestRefused, refused_by_the_product)
    app.add_exception_handler(RequestValidationError, misread)
    app.add_exception_handler(HTTPException, not_served)
    app.add_exception_handler(Exception, broken)


RESPONSES: dict[int | str, dict[str, Any]] = {
    404: {"description": "There is no such thing.", "model": Problem},
    409: {"description": "It cannot be done to the world as it is.", "model": Problem},
    422: {"description": "The order cannot be understood.", "model": Problem},
}
"""What every operation may answer beside the good."""
