"""Small words that many lines share."""


def bracket(priority: str = "R:N", waiting: int = 0) -> str:
    """Router or own thread, the signal's priority, and how many of normal priority wait behind it."""
    return f"[{priority}-H:0,N:{waiting},L:0,V:0,Z:0,D:0]"
