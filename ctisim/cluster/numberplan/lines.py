"""Line appearances come to their number, and leave it."""

from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan.entries import DirectoryNumber
from ctisim.cluster.numberplan.plan import NumberPlan


def put_in(plan: NumberPlan, line: Line) -> None:
    """The number leads to the line, too."""
    number = plan.exactly(line.number, line.partition)
    if isinstance(number, DirectoryNumber):
        number.lines.append(line)
    else:
        plan.add(line.number, line.partition, DirectoryNumber(line.number, line.partition, [line]))


def take_out(plan: NumberPlan, line: Line) -> None:
    """The number does not lead to the line any more, nor to anything when that was the last."""
    number = plan.exactly(line.number, line.partition)
    if isinstance(number, DirectoryNumber):
        number.lines.remove(line)
        if not number.lines:
            plan.discard(line.number, line.partition)
