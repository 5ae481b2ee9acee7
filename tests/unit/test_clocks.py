from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys, zoneinfo
zoneinfo.reset_tzpath(to=())
sys.modules["tzdata"] = None
import rrbminutes
meeting = rrbminutes.parse("Minutes: Elmford Trust")
for format in ("csv", "ocd"):
    try:
        print(len(rrbminutes.dumps(meeting, format)) > 0)
    except rrbminutes.MissingExtraError as error:
        print(error)
"""


def test_where_no_time_zones_are_what_brings_them_is_named() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["True", "tzdata is not installed: pip install 'rrbminutes[ocd]'"]
