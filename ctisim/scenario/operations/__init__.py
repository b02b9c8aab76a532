"""The operations: what an administrator, or fate, does to the world of a server. Importing this enters them all."""

from ctisim.scenario.operations import credentials, devices, directory, providers, service, users

__all__ = ["credentials", "devices", "directory", "providers", "service", "users"]
