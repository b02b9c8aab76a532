"""The FastAPI application. Everything in it runs on the server's own loop: no endpoint is without `async`."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter, FastAPI
from fastapi_swagger import patch_fastapi

from ctisim.admin.playing import Playing
from ctisim.admin.problems import RESPONSES, explain_problems
from ctisim.admin.resources import calls, devices, faults, hunting, lab, lines, nodes, phones, providers, users
from ctisim.admin.steered import Steered

PREFIX = "/v1"

DESCRIPTION = """
Steers a running CTI Manager simulator. What is done here, applications see as on a cluster: devices leave service,
users lose rights, phones ring. Reasons are given by name (`device failure`) or number.
"""


def create_app(steered: Steered, playing: Playing) -> FastAPI:
    """The API of one server."""
    app = FastAPI(
        title="ctisim",
        version=version("ctisim"),
        description=DESCRIPTION,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
    )
    patch_fastapi(app, docs_url="/", redirect_from_root_to_docs=False)  # the page and its scripts, without the net
    app.state.steered = steered
    app.state.playing = playing
    explain_problems(app)
    versioned = APIRouter(prefix=PREFIX, responses=RESPONSES)
    for resource in (lab, nodes, users, devices, lines, providers, calls, phones, hunting, faults):
        versioned.include_router(resource.router)
    app.include_router(versioned)
    return app
