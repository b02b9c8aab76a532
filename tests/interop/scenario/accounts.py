"""Who signs in to a played scenario's lab."""

USER = "player"
"""The judged application's user."""
HELPER = "hands"
"""Whom everybody else's hands sign in as."""
OWNER = "owner"
PASSWORD = "heisenbg"
