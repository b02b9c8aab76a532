"""Steering a running server over HTTP.

    door        listens; loads the rest when the first visitor comes
    app         the FastAPI application, under /v1
    resources   one file a resource
    views       what answers show; words: what enumerations are called
    problems    what goes wrong, as problem+json; guard: who may knock

Only the server opens the door. Nothing heavy is imported before somebody comes in.
"""

from ctisim.admin.door import Door
from ctisim.admin.steered import Steered

__all__ = ["Door", "Steered"]
