"""Hypothesis profiles: "quick" by default, "deep" with ``WARBOX_PROFILE=deep``.

The quick one draws the same examples every time, so that a run says something of the code and nothing of luck.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

_TOLERANT = (HealthCheck.too_slow, HealthCheck.data_too_large)

settings.register_profile("quick", max_examples=30, deadline=None, derandomize=True, suppress_health_check=_TOLERANT)
settings.register_profile("deep", max_examples=500, deadline=None, print_blob=True, suppress_health_check=_TOLERANT)
settings.load_profile(os.environ.get("WARBOX_PROFILE", "quick"))

# The helpers beside this folder, when it is tested alone.
sys.path.insert(0, str(Path(__file__).parent.parent))
