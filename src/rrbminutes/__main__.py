"""``python -m rrbminutes`` is the command ``rrbminutes``."""

from __future__ import annotations

import sys

from rrbminutes.cli import main

sys.exit(main())
