"""Where each configured host is really reached: its own address, the embedded directory's, or somewhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ctisim.directory.port import Host

Address = tuple[str, int]
Detour = Callable[[Host], Address | None]


class Routes(Mapping[Host, Address]):
    """Asked at every connection; a host that is not in it is reached at its own address. Detours come and go."""

    def __init__(self, known: Mapping[Host, Address] | None = None) -> None:
        self._known = dict(known or {})
        self._detours: list[Detour] = []

    def divert(self, detour: Detour) -> Callable[[], None]:
        """From now on ask `detour` first; None from it leaves the host where it was. Returns what ends it."""
        self._detours.append(detour)
        return lambda: self._detours.remove(detour)

    def __getitem__(self, host: Host) -> Address:
        for detour in reversed(self._detours):
            address = detour(host)
            if address is not None:
                return address
        return self._known[host]

    def __iter__(self) -> Iterator[Host]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)
