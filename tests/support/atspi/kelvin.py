# SPDX-License-Identifier: GPL-3.0-or-later
"""Kelvin's window as the journeys speak of it: places by their keys, pages and what stands on them by their names."""
import json
import os
import subprocess
from pathlib import Path

from driver import SCALE, Atspi, wait_until
from journey import Journey

PLACES = {"Leads": 2, "Lead": 3, "Call sheet": 4, "Scoring": 5, "Funnel": 6, "Import": 7}
NOON = "2026-03-12T08:38:00Z"  # the sample data's story ends the day before
FOCUSED = Atspi.StateType.FOCUSED


class KelvinJourney(Journey):
    """A journey through Kelvin with the sample data and a clock that stands still."""

    arguments = ("--sample", "--now", NOON)

    @property
    def sample_file(self):
        return self.home / "data" / "kelvin" / "kelvin" / "sample-data.kelvin"

    def page(self, name):
        """The page of this name, once it is in front."""
        return self.program.find("filler", name)

    def go(self, place):
        """Goes to a place by its key."""
        self.program.keys(f"ctrl+{PLACES[place]}")
        return self.page(place)

    def leads(self, count=None):
        """The list of leads, once it has this many rows, or any; it opens with whom to call."""
        table = self.page("Leads").find("table", "Leads")
        wait_until(lambda: table.rows > 0 if count is None else table.rows == count, f"{count or 'some'} leads in the list")
        return table

    def cli(self, *arguments, file=None):
        """What kelvin-cli prints for the open file, from JSON; it must succeed."""
        program = str(Path(self.program_path).with_name("kelvin-cli"))
        command = [program, "--db", str(file or self.sample_file), "--json", "--now", NOON, "--me", "tester", *map(str, arguments)]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=300 * min(SCALE, 10),
                             env=os.environ | {"HOME": str(self.home), "TZ": "Europe/Warsaw"})
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        return json.loads(ran.stdout or "null")


def column(table, header):
    """The number of a column by its header."""
    return table.headers().index(header)
