"""The processes that a CTI Manager's handlers speak with, as the trace names them."""

from __future__ import annotations

from ctisim.trace import Process, process


class Processes:
    """One node's processes, numbered as in its release."""

    def __init__(self, node: int, release: str) -> None:
        self._node = node
        self._release = release
        self.manager = self.process("CtiManager")
        self.directory = self.process("Directory")
        self.db_access = self.process("CTIDbAccess")
        self.device_line_manager = self.process("CTIDeviceLineMgr")
        self.device_registrar = self.process("CTIDeviceRegManager")
        self.call_manager_registrar = self.process("CTIRegistrar")
        self.timer = self.process("SdlTimerService")

    def process(self, name: str, instance: int = 1) -> Process:
        return process(name, self._release, node=self._node, instance=instance)
