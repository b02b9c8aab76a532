"""`python -m ctisim` is the command `ctisim`."""

from ctisim.cli import app

if __name__ == "__main__":
    app(prog_name="ctisim")
