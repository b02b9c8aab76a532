"""`ctisim lab init`, `check` and `schema`."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from ctisim.cli.lab import app
from ctisim.lab import builtin, load
from ctisim.lab.reference import commented, schema


@pytest.fixture
def run():
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def wrong(tmp_path):
    file = tmp_path / "wrong.yaml"
    file.write_text("limits: {nesting: 1}\nusers:\n  - {id: amy, password: 31415}\n")
    return file


def test_init_prints_a_lab(run):
    assert run("init").stdout == run("init", "-").stdout == commented()


def test_init_writes_a_lab_that_passes_the_check(run, tmp_path):
    file = tmp_path / "my.yaml"
    assert run("init", file).exit_code == 0
    assert load(file) == builtin()
    assert run("check", file).exit_code == 0


def test_init_does_not_overwrite_a_file(run, tmp_path):
    file = tmp_path / "my.yaml"
    file.write_text("mine")
    result = run("init", file)
    assert (result.exit_code, file.read_text()) == (1, "mine")
    assert "exists already; --force overwrites it" in result.stderr


def test_init_overwrites_a_file_by_force(run, tmp_path):
    file = tmp_path / "my.yaml"
    file.write_text("mine")
    assert run("init", file, "--force").exit_code == 0
    assert file.read_text() == commented()


def test_init_says_why_it_cannot_write(run, tmp_path):
    result = run("init", tmp_path / "none" / "my.yaml")
    assert result.exit_code == 1
    assert "cannot be written: No such file or directory" in result.stderr


def test_check_names_every_mistake_in_a_line_of_its_own(run, wrong):
    result = run("check", wrong)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{wrong}:1:10: limits.nesting: should be at least 2",
        f"{wrong}:3:15: users[amy].password: should be text, not a number (put it in quotes)",
    ]
    assert "2 things to mend" in result.stderr


def test_check_as_json_is_for_programs(run, wrong):
    result = run("check", wrong, "--json")
    report = json.loads(result.stdout)
    assert (result.exit_code, report["ok"], report["file"]) == (1, False, str(wrong))
    assert report["problems"][0] == {
        "file": str(wrong),
        "line": 1,
        "column": 10,
        "path": "limits.nesting",
        "text": "should be at least 2",
        "hint": "",
    }


def test_check_says_what_a_good_lab_holds_but_no_secret(run, tmp_path):
    file = tmp_path / "lab.yaml"
    file.write_text(commented())
    result = run("check", file)
    assert "StandAloneCluster, version 15.0.1.12900-234" in result.stdout
    assert "heisenbg" not in result.stdout
    assert json.loads(run("check", file, "--json").stdout)["counts"] == {
        "nodes": 1,
        "users": 12,
        "devices": 9,
        "lines": 9,
    }


def test_check_of_no_file_is_a_problem_of_the_same_form(run, tmp_path):
    result = run("check", tmp_path / "none.yaml")
    assert (result.exit_code, result.stdout) == (
        1,
        f"{tmp_path}/none.yaml: cannot be read: No such file or directory\n",
    )


def test_schema_prints_the_schema(run):
    assert json.loads(run("schema").stdout) == schema()
