"""How a sign-in shows on the terminal, or as JSON lines."""

from __future__ import annotations

from rich.status import Status
from rich.table import Table
from rich.text import Text

from ctisim.advice import hexadecimal, signed
from ctisim.cli._output import console, print_json
from ctisim.client import Step, Verdict


class JsonSteps:
    """One JSON object a line: the steps that succeeded, then the verdict."""

    def begins(self, name: str) -> None:
        pass

    def ends(self, step: Step) -> None:
        print_json({"step": step.name, "text": step.text, "seconds": round(step.seconds, 6)} | step.details)

    def concludes(self, verdict: Verdict) -> None:
        """The last line."""
        print_json(verdict.as_json())


class PrintedSteps:
    """A line for each step that succeeded, a spinner for the one under way (on a terminal), then the verdict."""

    def __init__(self) -> None:
        self._console = console()
        self._fancy = not self._console.options.ascii_only
        self._status: Status | None = None

    def begins(self, name: str) -> None:
        self._stop_spinning()
        if self._console.is_terminal:
            self._status = self._console.status(f"{name} ...")
            self._status.start()

    def ends(self, step: Step) -> None:
        self._stop_spinning()
        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

    def concludes(self, verdict: Verdict) -> None:
        """In service, or everything known about why not."""
        self._stop_spinning()
        if verdict.ok:
            self._console.print(Text(verdict.message, "bold green"))
            return
        at = f" at {verdict.step!r}" if verdict.step else ""
        mark = "✗ " if self._fancy else "FAILED "
        self._console.print(Text.assemble((f"{mark}{verdict.outcome}{at}: ", "bold red"), verdict.message))
        for word, what in _facts(verdict):
            self._print_row(Text(f"  {word:<12}", "bold"), Text(what))

    def _print_row(self, head: Text, text: Text) -> None:
        """Wrapped beside its head on a terminal, on one line for programs."""
        if not self._console.is_terminal:
            self._console.print(head + text)
            return
        row = Table.grid()
        row.add_column(no_wrap=True)
        row.add_row(head, text)
        self._console.print(row)

    def _stop_spinning(self) -> None:
        if self._status is not None:
            self._status.stop()
            self._status = None


def _facts(verdict: Verdict) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    if verdict.code is not None:
        spellings = f"{hexadecimal(verdict.code)}  signed {signed(verdict.code)}  unsigned {verdict.code}"
        facts.append(("code", spellings))
    if verdict.reason is not None:
        facts.append(("reason", str(verdict.reason)))
    if verdict.name:
        facts.append(("name", verdict.name))
    if verdict.description:
        facts.append(("it says", verdict.description))
    facts.append(("it means", verdict.advice.meaning))
    facts += [("look at" if number == 0 else "", what) for number, what in enumerate(verdict.advice.look_at)]
    if verdict.advice.rows:
        facts.append(("catalogue", " ".join(verdict.advice.rows)))
    return facts
