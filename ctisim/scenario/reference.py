"""What is said about the scenarios: docs/scenarios.md, made of the files and of the faults' and actions' own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ctisim.lab.shape import keys
from ctisim.scenario.catalogue import scenarios
from ctisim.scenario.change import FAULTS, OPERATIONS, Change, Fault, Operation
from ctisim.scenario.form import Play
from ctisim.scenario.rows import CHAPTERS
from ctisim.scenario.scenario import Scenario

_PREFACE = """# Failures on purpose

Every way a sign-in, an authorization or device control can fail at a CTI Manager, produced from its cause. Made from
`fixtures/scenarios/` by `ctisim scenarios reference`; do not edit.

    ctisim serve --scenario locked-out            a server on which it happens; several at once are possible
    ctisim scenarios show locked-out              what it is, what everybody sees, what the administrator does
    ctisim scenarios verify                       play them all against the reference client

Evidence: *observed* in a real trace or measured with the real client, *documented* by the product's guides, named in
the client library's *jar*, or *inferred* by us."""

_FORM = """## A scenario's file

One YAML file a failure. Head: `row` (of the failure catalogue), `title`, `evidence`, `what`, `field`, `fix`; `pending`
says why it cannot be reproduced yet. Then:

| key | what |
|---|---|
| `lab` | an overlay on any lab: the world the failure needs |
| `faults` | what is wrong with the server's surroundings; below |
| `actions` | what is done to its world; below |
| `first` | steps that come before: a `sign_in`, a `wait`, something to `do`; each may `expect` |
| `sign_in` | who signs in: `user`, `password`, `device`, `as` jtapi or jabber, `stay`, `keep`, `play`, `open` |
| `expect` | what must be seen: `outcome`, `wire`, `jtapi`, `trace`, `alarms`, `never` |
| `then` | steps that come afterwards, usually the cure |

Faults and actions begin `after` a while and last `for` a while; durations are written 20s, 5 min, 1 h, 30 days. A fault
strikes on each occasion, or so many `times`, or with a `probability` (and a `seed`). An action is done so many `times`,
`every` so long. What was done is undone at its end, and at the scenario's.

`wire` lists the last messages from the server; `...` stands for any. Codes are names of CTI errors. In `trace`,
`alarms` and `never`, `...` stands for any text; each entry is a record, in the order given."""

_COMMON = {*Fault.model_fields, *Operation.model_fields}


def markdown() -> str:
    """docs/scenarios.md."""
    found = scenarios()
    blocks = [_PREFACE, *(_chapter(title, rows, found) for title, rows in CHAPTERS.items()), _FORM]
    blocks.append(f"What a client may `play`: {', '.join(Play)}.")
    blocks.append(_changes("Faults", "fault", FAULTS))
    blocks.append(_changes("Actions", "do", OPERATIONS))
    return "\n\n".join(blocks) + "\n"


def paragraph(scenario: Scenario) -> str:
    """What it is, how it looks in the field, what the administrator does: one paragraph."""
    about = scenario.about
    field = f"*In the field:* {about.field}" if about.field else ""
    fix = f"*Fix:* {about.fix}" if about.fix else ""
    return " ".join(part for part in (about.what, field, fix) if part)


def _chapter(title: str, rows: Mapping[str, str], found: Iterable[Scenario]) -> str:
    lines = [f"## {title}"]
    for each in found:
        if each.row in rows:
            lines.append(_entry(each))
    return "\n\n".join(lines)


def _entry(scenario: Scenario) -> str:
    about = scenario.about
    marks = f"{', '.join(about.rows)}; {about.evidence}"
    seen = _seen(scenario)
    pending = f"\n\n*Not reproducible yet:* {about.pending}" if about.pending else ""
    return f"### {scenario.name}\n\n**{about.title}** ({marks}). {paragraph(scenario)}{seen}{pending}"


def _seen(scenario: Scenario) -> str:
    """The codes and reasons that go over the wire."""
    main = scenario.main
    if main is None:
        return ""
    wire = " → ".join(str(line) for line in main.expect.wire)
    jtapi = main.expect.jtapi
    shown = f"\n\nOn the wire: {wire}" if wire else ""
    if jtapi is not None and jtapi.message:
        shown += f"\n\nIn JTAPI: `{jtapi.message}`"
    return shown


def _changes(title: str, key: str, known: Mapping[str, type[Change]]) -> str:
    lines = [f"## {title}"]
    for name, kind in known.items():
        own = [field for field in kind.model_fields if field not in _COMMON]
        lines.append(f"`{key}: {name}`: {_first_paragraph(kind)}" + "".join(_fields(kind, own)))
    return "\n\n".join(lines)


def _first_paragraph(kind: type[Change]) -> str:
    return " ".join((kind.__doc__ or "").split("\n\n")[0].split())


def _fields(kind: type[Change], own: list[str]) -> Iterator[str]:
    for name, field in keys(kind).items():
        if name in own:
            yield f"\n- `{name}`: {field.description}"
