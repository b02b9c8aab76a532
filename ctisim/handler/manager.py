"""CtiManager: what all handlers of one node share, and the way from one application to another."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ctisim.clock import Clock
from ctisim.cluster import Cluster, Notice
from ctisim.cluster.administration import world as worlds
from ctisim.directory import Directory
from ctisim.handler.administration import Administration
from ctisim.handler.device_lists import tell_unregistered
from ctisim.handler.handler import CtiHandler
from ctisim.handler.ports import Machine, Roomy, Runtime, Transport
from ctisim.handler.processes import Processes
from ctisim.handler.states import State
from ctisim.lab import Lab
from ctisim.qbe import Limits
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.security import Keys, Passwords, SingleSignOn
from ctisim.trace import Tag, TraceLog


def bare(transport: Transport) -> Transport:
    """A connection as it is."""
    return transport


def nothing(world: World) -> None:
    """There is nothing to put back."""


@dataclass(slots=True)
class World:
    """The ports and parts a CtiManager is given; each may be replaced while it runs."""

    lab: Lab
    cluster: Cluster
    directory: Directory
    keys: Keys
    passwords: Passwords
    clock: Clock
    runtime: Runtime
    log: TraceLog
    limits: Limits
    port: int = 2748
    """Where it listens: the trace's mListenPort."""
    single_sign_on: SingleSignOn = field(default_factory=SingleSignOn)
    machine: Machine = field(default_factory=Roomy)
    wire: Callable[[Transport], Transport] = bare
    """What lies between a handler and its connection."""
    refresh: Callable[[World], None] = nothing
    """Puts the parts that are not the cluster's back to the lab."""


class CtiManager:
    """One node's CTI Manager."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.lab = world.lab
        self.cluster = world.cluster
        self.clock = world.clock
        self.parameters = world.lab.service_parameters.cti_manager
        self.release = str(world.lab.cluster.version)
        self.node = world.lab.cluster.nodes[0]
        self.processes = Processes(self.node.id, self.release)
        self.handlers: dict[int, CtiHandler] = {}
        self.unserved: Counter[str] = Counter()
        """Requests we have no answer for, by name."""
        self._started = world.clock.monotonic()
        self.process_id = 0
        """The operating system's number of this process, where an alarm prints it."""
        numbering = world.lab.cluster.numbering
        self._instances = itertools.count(numbering.handler)
        self._connections = itertools.count(numbering.tcp_connection)
        self._enumerations = itertools.count(1)
        self.administration = Administration(self)
        world.cluster.calls.run(world.clock, self.deliver)

    def replace_cluster(self, cluster: Cluster) -> None:
        """From now on another world is served, in which nobody has signed in yet."""
        worlds.end(self.cluster)
        self.cluster = self.world.cluster = cluster
        cluster.calls.run(self.clock, self.deliver)

    def connected(self, transport: Transport) -> CtiHandler:
        """A connection was accepted: it gets a handler of its own."""
        wired = self.world.wire(transport)
        handler = CtiHandler(self, next(self._instances), next(self._connections), wired)
        self.handlers[handler.instance] = handler
        return handler

    def forget(self, handler: CtiHandler) -> None:
        """A connection is over: whatever its application had open is closed."""
        self.handlers.pop(handler.instance, None)
        if handler.application is not None:
            application, handler.application = handler.application, None
            ports = [opening.device for opening in application.devices.values() if opening.device.first_party]
            self.deliver(self.cluster.close_provider(application))
            for port in ports:
                if not port.registered:
                    tell_unregistered(self, port)

    def deliver(self, told: Iterable[Notice], cause: Tag | None = None) -> None:
        """Send the notices, each to the handler of its application; `cause` is the tag they inherit."""
        for application, event in told:
            handler = self.handlers.get(application.instance)
            if handler is not None:
                handler.notify(event, cause)

    def shut_down(self) -> None:
        """Every provider learns that the service stops (ProviderClosedEvent reason 2)."""
        for handler in list(self.handlers.values()):
            handler.close(ProviderCloseReason.UNEXPECTEDSHUTDOWN)

    def providers(self) -> int:
        """How many providers are open or being opened."""
        return sum(handler.state not in (State.AWAIT_PROVIDER_OPEN, State.CLOSED) for handler in self.handlers.values())

    @property
    def initializing(self) -> bool:
        """Whether it has only just started, and takes no sign-in yet."""
        return self.clock.monotonic() - self._started < self.lab.timers.initialization

    def next_enumeration(self) -> int:
        return next(self._enumerations)

    def provider_id(self, instance: int) -> int:
        """As the traces make it: node in the top byte, the handler's instance below (16777223 is 1|7)."""
        return self.node.id << 24 | instance
