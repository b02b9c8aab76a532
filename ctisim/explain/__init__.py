"""Reads traces."""
