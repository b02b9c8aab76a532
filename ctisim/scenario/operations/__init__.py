"""The operations: what an administrator, or fate, does to the world of a server. Importing this enters them all."""

from ctisim.scenario.operations import credentials, directory, providers, service

__all__ = ["credentials", "directory", "providers", "service"]
