"""Reading a lab: YAML in, a checked Lab out."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from ctisim.lab.lab import Lab


def loads(text: str, name: str = "<lab>", folder: Path | None = None) -> Lab:
    return Lab.model_validate(yaml.safe_load(text) or {}, context={"folder": folder})


def load(path: Path) -> Lab:
    return loads(path.read_text(encoding="utf-8"), str(path), path.parent)


def builtin() -> Lab:
    return loads(resources.files("ctisim.lab").joinpath("builtin.yaml").read_text(encoding="utf-8"), "builtin.yaml")


def overlay(lab: Lab, changes: Mapping[str, Any]) -> Lab:
    raise NotImplementedError
