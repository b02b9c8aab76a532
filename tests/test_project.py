"""The project's own rules: what is tracked, how large it grows, and that README, container and CI say what is so."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CI = ROOT / ".ci" / "run"
DOCKERFILE = ROOT / "Dockerfile"

MODULE_LINES = 600
FUNCTION_LINES = 60


@cache
def tracked() -> tuple[Path, ...]:
    """The files that git tracks and that are there."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"skipped: not a git checkout ({done.stderr.strip()})")
    return tuple(path for name in done.stdout.split("\0") if name and (path := ROOT / name).is_file())


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def texts() -> Iterator[tuple[str, str]]:
    """Name and content of every tracked file that is text."""
    for path in tracked():
        try:
            yield name_of(path), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@cache
def modules() -> dict[str, ast.Module]:
    """Every tracked Python file, parsed."""
    return {name: ast.parse(text) for name, text in texts() if name.endswith(".py")}


@cache
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def shell_commands() -> list[str]:
    """The lines of README's `sh` blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README.read_text(), flags=re.DOTALL | re.MULTILINE)
    return [line for block in blocks for line in block.splitlines()]


def instructions(word: str) -> list[str]:
    """What stands behind a word of the Dockerfile, continued lines joined."""
    joined = DOCKERFILE.read_text().replace("\\\n", " ")
    return [line.partition(" ")[2].strip() for line in joined.splitlines() if line.startswith(f"{word} ")]


# What is tracked


def test_nothing_compiled_is_tracked():
    assert not [name_of(path) for path in tracked() if path.suffix in {".jar", ".class", ".pyc", ".so", ".whl"}]


def test_nothing_of_the_vendors_is_tracked():
    assert not [name_of(path) for path in tracked() if path.name.lower() == "jtapi.ini" or "com/cisco" in name_of(path)]


def test_no_file_names_a_path_of_somebodys_machine():
    home = re.compile(r"(?<![\w.$}/-])/(?:work|root|Users|home/(?!cucm))/")
    found = [(name, match) for name, text in texts() for match in home.findall(text) if name != "tests/test_project.py"]
    assert not found


def test_no_file_names_a_registry():
    hosts = re.compile(
        r"pypi\.org|pythonhosted\.org|docker\.io|ghcr\.io|quay\.io|npmjs|maven\.org|maven\.apache"
        r"|(?:deb|snapshot|security)\.debian\.org|proxy\.golang"
    )
    assert not [name for name, text in texts() if hosts.search(text) and name != "tests/test_project.py"]


def test_tracked_text_ends_with_a_newline():
    code = (".py", ".md", ".toml", ".yaml", ".java", ".sh")
    assert not [name for name, text in texts() if name.endswith(code) and text and not text.endswith("\n")]


# How large it grows


def test_every_module_opens_with_a_sentence():
    empty = {name for name, text in texts() if name.endswith("__init__.py") and not text.strip()}
    assert not [name for name, tree in modules().items() if name not in empty and not ast.get_docstring(tree)]


def test_no_module_is_too_long():
    lengths = {name: len(text.splitlines()) for name, text in texts() if name.endswith((".py", ".java"))}
    assert not {name: length for name, length in lengths.items() if length > MODULE_LINES}


def test_no_function_is_too_long():
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    lengths = {
        f"{name}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for name, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, functions)
    }
    assert not {where: length for where, length in lengths.items() if length > FUNCTION_LINES}


# What it needs


def test_what_is_imported_is_declared():
    distributions = {"construct_typed": "construct-typing", "fastapi_swagger": "fastapi-swagger", "yaml": "pyyaml"}
    distributions |= dict.fromkeys(("annotated_types", "pydantic_core"), "pydantic")  # parts of its interface
    imported = {
        module.partition(".")[0]
        for name, tree in modules().items()
        if name.startswith("ctisim/")
        for node in ast.walk(tree)
        for module in _imports(node)
    }
    foreign = {distributions.get(module, module) for module in imported - sys.stdlib_module_names - {"ctisim"}}
    declared = {re.split(r"[<>=]", need)[0] for need in pyproject()["project"]["dependencies"]}
    assert foreign == declared


def _imports(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
        case _:
            return []


def test_the_licence_is_apache_2():
    assert pyproject()["project"]["license"] == "Apache-2.0"
    assert "Apache License\n                           Version 2.0, January 2004" in (ROOT / "LICENSE").read_text()


def test_what_the_package_reads_is_a_part_of_it():
    beside = {name_of(path) for path in tracked() if name_of(path).startswith("ctisim/") and path.suffix != ".py"}
    assert {"ctisim/py.typed", "ctisim/lab/builtin.yaml"} <= beside


# README


def test_ci_runs_the_readmes_two_commands():
    first, second = (line for line in shell_commands() if line.startswith("python3 -m venv"))
    assert first.endswith("ctisim serve")
    assert second.endswith("pytest")
    lines = CI.read_text().splitlines()
    assert [line for line in lines if line.startswith(first)]
    assert lines[-1] == second


def test_ci_runs_every_linter_that_the_readme_names():
    linters = next(line for line in shell_commands() if "lint-imports" in line)
    ci = CI.read_text()
    for tool in re.findall(r"\.venv/bin/([a-z-]+(?: check)?)", linters):
        assert f".venv/bin/{tool}" in ci


def test_the_readme_names_every_account_of_the_built_in_lab():
    from ctisim.lab import builtin

    readme = README.read_text()
    assert not [user.id for user in builtin().users if f"`{user.id}`" not in readme]


def test_the_readme_names_every_command():
    import typer.main

    from ctisim.cli import app

    commands = set(typer.main.get_command(app).commands)
    assert commands <= set(re.findall(r"`ctisim ([a-z]+)", README.read_text()))


def test_the_readme_says_what_each_part_of_the_package_is():
    parts = {name.split("/")[1].removesuffix(".py") for name in modules() if name.startswith("ctisim/")}
    [drawing] = re.findall(r"^```text\ncli .*?^```", README.read_text(), flags=re.DOTALL | re.MULTILINE)
    assert not [part for part in parts - {"__init__", "__main__"} if not re.search(rf"\b{part}\b", drawing)]


def test_the_readme_tells_the_exit_codes_of_the_commands():
    from ctisim.cli._output import EXIT_CODES

    assert EXIT_CODES in README.read_text()


def test_the_readme_keeps_the_changes_of_this_version():
    assert f"### {pyproject()['project']['version']}" in README.read_text()


@pytest.mark.parametrize("page", ["README.md", "examples/README.md", "docs/lab.md", "fixtures/directory/README.md"])
def test_links_lead_to_files(page: str):
    folder = (ROOT / page).parent
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / page).read_text())
    assert not [link for link in links if "://" not in link and not (folder / link).exists()]


# The container


def test_the_container_copies_what_is_there():
    here = [copy.split()[:-1] for copy in instructions("COPY") if "--from=" not in copy]
    assert here
    assert not [source for sources in here for source in sources if not (ROOT / source).exists()]


def test_what_the_container_copies_is_not_ignored():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    let_through = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    copied = {source for copy in instructions("COPY") if "--from=" not in copy for source in copy.split()[:-1]}
    assert "*" in ignored
    assert copied == let_through


def test_the_container_does_not_run_as_root():
    assert instructions("USER")[-1] not in {"root", "0"}


def test_the_container_serves_and_tells_its_health():
    assert instructions("EXPOSE") == ["2748"]
    assert instructions("ENTRYPOINT") == ['["ctisim", "serve", "--host", "0.0.0.0"]']
    assert instructions("HEALTHCHECK")[0].endswith('CMD ["ctisim", "ready"]')


def test_the_container_has_a_python_that_will_do():
    from_ = [re.match(r"python:(\d+)\.(\d+)-slim", image) for image in instructions("FROM")]
    assert all(image and (int(image[1]), int(image[2])) >= (3, 11) for image in from_)
