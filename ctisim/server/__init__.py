"""The server: sockets, files and tasks around a CtiManager. Nothing here knows a message."""

from ctisim.server.server import CtiServer

__all__ = ["CtiServer"]
