"""ctisim: a wire-level simulator of Cisco's CTI Manager."""
