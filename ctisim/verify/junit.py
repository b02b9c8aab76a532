"""Reports as JUnit XML, for whoever builds on it."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from ctisim.verify.report import Report


def junit(reports: Sequence[Report]) -> str:
    """One test case a scenario; departures are its failure, `pending` scenarios are skipped."""
    suite = ElementTree.Element(
        "testsuite",
        name="ctisim scenarios",
        tests=str(len(reports)),
        failures=str(sum(bool(report.departures) for report in reports)),
        errors=str(sum(bool(report.error) for report in reports)),
        skipped=str(sum(bool(report.skipped) for report in reports)),
        time=f"{sum(report.seconds for report in reports):.3f}",
    )
    for report in reports:
        _case(suite, report)
    root = ElementTree.Element("testsuites")
    root.append(suite)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ElementTree.Element, report: Report) -> None:
    scenario = report.scenario
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=f"scenarios.{scenario.row.replace('/', '.')}",
        name=scenario.name,
        time=f"{report.seconds:.3f}",
    )
    if report.skipped:
        ElementTree.SubElement(case, "skipped", message=report.skipped)
    elif report.error:
        ElementTree.SubElement(case, "error", message=report.error)
    elif report.departures:
        first = report.departures[0]
        failure = ElementTree.SubElement(case, "failure", message=f"{first.step}: {first.what}")
        failure.text = "\n\n".join(
            f"{check.step}: {check.what}\nexpected:\n{check.expected}\nseen:\n{check.seen}"
            for check in report.departures
        )
