"""Small words that many lines share."""


def bracket(priority: str = "R:N") -> str:
    """Router or own thread, the signal's priority, and queues as empty as an idle lab's."""
    return f"[{priority}-H:0,N:0,L:0,V:0,Z:0,D:0]"
