"""The administrator's hand on a running CTI Manager: `manager.administration`.

Orders by topic: `devices`, `lines`, `users`, `providers`, `call_managers`, `phones`; and `restore`, which puts the
world back to its lab. All return at once; what takes its time (a reset, a rehoming) goes on by the server's clock.
They raise OperationRefused for what makes no sense.
"""

from ctisim.handler.administration.administration import Administration

__all__ = ["Administration"]
