"""The faults: wrappers around the ports of a server, one small class each. Importing this enters them all."""

from ctisim.scenario.faults import directory, directory_tls, keys, machine, port, wire

__all__ = ["directory", "directory_tls", "keys", "machine", "port", "wire"]
