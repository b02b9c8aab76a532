"""What media cannot do.

MediaError
├── NoSound     a file is not what a phone can say
└── NoPort      no UDP port is free
"""

from __future__ import annotations

from ctisim.errors import CtisimError


class MediaError(CtisimError):
    """Something with the phones' media."""


class NoSound(MediaError):
    """A file is not what a phone can say; the message names it and what would do."""


class NoPort(MediaError):
    """No UDP port of the range is free."""
