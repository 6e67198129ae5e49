"""Benchmarks of warbox beside its peers: ``python -m benchmarks``."""
