# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness itself, on a small window of its own: what it cannot do here it would not notice in Kelvin."""
import os
import signal
import tempfile
import time
import unittest
from pathlib import Path

from bait import Bait
from driver import Atspi, NotFound, Program, wait_until
from journey import Journey
from watchdog import BLOCKED, Watch

probe = str(Path(os.environ["KELVIN_PROGRAM"]).with_name("kelvin_window_probe"))


class TheHarness(Journey):
    program_path = probe

    def test_types_presses_and_reads(self):
        self.program.find("text", "Note").set_text("budget < 5000 & seats")
        self.program.find("push button", "Say").press()
        self.program.find("status bar")
        self.program.find(name="Said: budget < 5000 & seats")

    def test_reads_a_table(self):
        table = self.program.find("table", "Leads")
        self.assertEqual(table.headers(), ["Name", "Score"])
        self.assertEqual([table.row_texts(row) for row in range(table.rows)], [["Łucja Żak", "87"], ["Пётр", "12"]])

    def test_clicks_with_the_mouse(self):
        table = self.program.find("table", "Leads")
        table.cell(1, 0).click()
        wait_until(lambda: table.cell(1, 1).has(Atspi.StateType.SELECTED), "the second row to be selected")
        self.assertFalse(table.cell(0, 0).has(Atspi.StateType.SELECTED))

    def test_opens_menus_and_dialogs(self):
        self.program.window("Probe")
        self.program.keys("ctrl+k")
        dialog = self.program.window("Question")
        dialog.find("push button", "Cancel").press()
        self.program.gone("dialog", "Question")
        self.program.keys("alt+f")
        self.program.find("menu item", "Ask…")
        self.program.keys("Escape")

    def test_ends_as_a_user_would(self):
        self.program.window("Probe")
        self.quit()

    def test_notices_a_window_that_does_not_react(self):
        with Watch(self.program) as quick:
            self.program.find("push button", "Say").press()
        self.assertEqual(quick.stalled, "")
        with Watch(self.program) as slow:
            self.program.process.send_signal(signal.SIGSTOP)
            time.sleep(BLOCKED + 0.5)
            self.program.process.send_signal(signal.SIGCONT)
        self.assertGreater(slow.longest, BLOCKED)
        self.assertNotEqual(slow.stalled, "")

    def test_does_not_find_what_is_not_there(self):
        with self.assertRaises(NotFound):
            self.program.find("push button", "Shout", timeout=0.5)


class ACrash(unittest.TestCase):
    def test_is_noticed(self):
        with Program(probe, "--crash") as program:
            program.find("push button", "Say").press()
            self.assertNotEqual(program.wait_closed(), 0)


class ABait(unittest.TestCase):
    def test_tells_whether_somebody_opened_it(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bait.png"
            bait = Bait(path)
            self.addCleanup(bait.close)
            self.assertFalse(bait.was_opened())
            path.read_bytes()
            self.assertTrue(bait.was_opened())
            self.assertFalse(bait.was_opened())
