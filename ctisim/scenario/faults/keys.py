"""What can be wrong with the key that passwords are sent under."""

from __future__ import annotations

from ctisim.scenario.chance import Chance
from ctisim.scenario.change import Fault, Undo, fault
from ctisim.scenario.stage import Stage, wrap
from ctisim.security import KeyPair, Keys


class ReplacedKeys:
    """The key is new; the certificate that clients are given, or still hold, is the old one."""

    def __init__(self, inner: Keys, new: Keys, chance: Chance) -> None:
        self.inner = inner
        self._new = new
        self._chance = chance

    @property
    def certificate(self) -> bytes:
        return self.inner.certificate

    def decrypt(self, data: bytes) -> bytes:
        return (self._new if self._chance.strikes() else self.inner).decrypt(data)


@fault("key pair replaced")
class KeyPairReplaced(Fault):
    """The server's key pair was regenerated while clients still hold the old certificate. An occasion is a sign-in."""

    def begin(self, stage: Stage) -> Undo:
        chance = self.chance()
        new = KeyPair.make(stage.manager.node.name, stage.clock.now(), bits=stage.lab.security.key_size)
        return wrap(stage.world, "keys", lambda inner: ReplacedKeys(inner, new, chance))
