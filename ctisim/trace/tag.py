"""The correlation tag: what from outside set a record going.

`1,200,13,8.3^10.10.10.100^SEP001794625DE5` is the third stimulus on the TCP connection 1,200,13,8, the address it came
from and the device it concerns; either is `*` while unknown. Whatever follows from the stimulus carries the same tag.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tag:
    """Where a stimulus entered: a process instance, the count of stimuli there, address and device."""

    node: int
    app: int
    type: int
    instance: int
    count: int
    address: str = "*"
    device: str = "*"

    def __str__(self) -> str:
        return f"{self.node},{self.app},{self.type},{self.instance}.{self.count}^{self.address}^{self.device}"

    def next(self) -> Tag:
        """The next stimulus on the same connection, its address and device not known yet."""
        return Tag(self.node, self.app, self.type, self.instance, self.count + 1)

    def at(self, address: str, device: str = "*") -> Tag:
        """The same stimulus, once it is known whence it came and what it concerns."""
        return replace(self, address=address or "*", device=device or "*")
