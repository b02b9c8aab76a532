"""From a trace to the lab, or the scenario, in which the same happens."""

from ctisim.explain.reproduce.lab import Form, NothingToPlay, Reproduction, reproduce
from ctisim.explain.reproduce.names import AsTheyAre, Pseudonyms

__all__ = ["AsTheyAre", "Form", "NothingToPlay", "Pseudonyms", "Reproduction", "reproduce"]
