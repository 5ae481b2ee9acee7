"""
What a project settles for all of its minutes: ``[tool.rrbminutes]`` in ``pyproject.toml``, or ``rrbminutes.toml``.

The library reads no configuration by itself: only the command line does.
"""

from __future__ import annotations

from rrbminutes.config.finding import Configs
from rrbminutes.config.layers import Config, settled
from rrbminutes.config.reading import config_of

__all__ = ["Config", "Configs", "config_of", "settled"]
