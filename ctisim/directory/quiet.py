"""ldap3, imported without its noise: 2.9.1 reads names that pyasn1 0.6 deprecates, which warns twice.

Everything that needs ldap3 takes it from here, so that it can be imported where warnings are errors.
"""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import ldap3
    from ldap3.core import exceptions as ldap3_exceptions
    from ldap3.protocol import rfc4511

__all__ = ["ldap3", "ldap3_exceptions", "rfc4511"]
