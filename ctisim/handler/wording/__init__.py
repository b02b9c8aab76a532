"""The words of the handler's trace lines, by subject."""
