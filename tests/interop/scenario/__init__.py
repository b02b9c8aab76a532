"""Scenario files: what a JTAPI application must observe, read, acted out with the real library, and compared.

`model` reads a file, `cast` gives its parties numbers and devices, `phrases` understands its prose, `play` acts it out
through a driver, `compare` and `information` judge. Only `play` and `actions` touch the library.
"""
