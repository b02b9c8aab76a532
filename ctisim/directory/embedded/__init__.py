"""The embedded directory: a small Active Directory of our own on a loopback socket.

    tree = Tree([Account(login="wwhite", common_name="Walter White", password="...")], base="OU=Breaking Bad,...")
    async with EmbeddedDirectory(tree) as directory:
        directory.port

Missing on purpose: writes, SASL, paging.
"""

from ctisim.directory.embedded.account import Account
from ctisim.directory.embedded.binds import Lockout
from ctisim.directory.embedded.server import EmbeddedDirectory
from ctisim.directory.embedded.session import Asked, Operation, Rules
from ctisim.directory.embedded.tree import Elsewhere, Tree

__all__ = ["Account", "Asked", "Elsewhere", "EmbeddedDirectory", "Lockout", "Operation", "Rules", "Tree"]
