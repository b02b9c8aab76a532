"""The simulator's own troubles: never the trace, which is the product."""

import logging

troubles = logging.getLogger("ctisim")
