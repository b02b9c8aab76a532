"""What is said about the lab: the JSON Schema, the commented file, the page in docs/."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from ctisim.lab import Lab, builtin, loads
from ctisim.lab.loading import builtin_text
from ctisim.lab.reference import commented, markdown, schema
from ctisim.lab.shape import keys, parts

ROOT = Path(__file__).parents[2]
LABS = ROOT / "fixtures" / "labs"


@pytest.fixture(scope="module")
def judge():
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema())


def test_the_schema_accepts_the_built_in_lab(judge):
    judge.validate(yaml.safe_load(builtin_text()))


def test_the_schema_accepts_the_commented_lab(judge):
    judge.validate(yaml.safe_load(commented()))


def test_the_schema_accepts_the_seeds_lab(judge):
    judge.validate(yaml.safe_load((LABS / "jabber-10.5.yaml").read_text()))


@pytest.mark.parametrize(
    "data",
    [
        {"devises": []},
        {"cluster": {"version": "13"}},
        {"users": [{"id": "a"}]},
        {"users": [{"id": "a", "password": "b", "roles": ["Standard CTI"]}]},
        {"devices": [{"name": "A", "lines": [{"number": "x"}]}]},
        {"service_parameters": {"Cisco CTIManager": {"Require Public Key Encryption": "no"}}},
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(judge, data):
    assert not judge.is_valid(data)
    with pytest.raises(ValueError, match="validation error"):
        Lab.model_validate(data)


def test_the_schema_shows_no_password():
    assert "heisenbg" not in str(schema())


@pytest.mark.parametrize("part", list(parts(Lab)), ids=lambda part: part.__name__)
def test_every_key_is_described(part):
    assert [key for key, field in keys(part).items() if not field.description] == []


def test_the_commented_lab_is_the_built_in_one():
    assert loads(commented()) == builtin()


@pytest.mark.parametrize("part", list(parts(Lab)), ids=lambda part: part.__name__)
def test_the_commented_lab_names_every_key(part):
    text = commented()
    assert [key for key in keys(part) if f" {key}:" not in text] == []


@pytest.mark.parametrize("section", ["security", "service_parameters", "timers", "limits"])
def test_a_commented_section_is_the_default_when_its_signs_are_taken_away(section):
    text = commented()
    rows = text[text.index(f"# {section}:\n") :].split("\n\n")[0].splitlines()
    lab = loads("\n".join(row.removeprefix("# ") for row in rows))
    assert getattr(lab, section) == getattr(Lab(), section)


def test_the_commented_lab_fits_an_editor():
    filters = [line for line in commented().splitlines() if len(line) > 120 and "objectclass" not in line]
    assert filters == []


def test_docs_lab_md_is_current():
    assert (ROOT / "docs" / "lab.md").read_text(encoding="utf-8") == markdown(), (
        "run: ctisim lab reference > docs/lab.md"
    )
