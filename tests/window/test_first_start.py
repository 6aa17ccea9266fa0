# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes: from the start page to an explained lead in two key presses, settings and languages, files, and somebody else in the same file."""
import time

from driver import wait_until
from kelvin import FOCUSED, NOON, KelvinJourney, column


class TheFirstStart(KelvinJourney):
    arguments = ("--now", NOON)

    def open_file(self, keys, title, path):
        self.program.keys(keys)
        dialog = self.program.window(title)
        dialog.find("text", "File name:", state=FOCUSED)
        self.program.keys("ctrl+a")
        self.program.type(str(path))
        self.program.keys("Return")
        self.program.window(path.name)

    def test_explains_a_sample_lead_in_two_keys(self):
        self.program.find("push button", "Try with sample data", state=FOCUSED)
        self.program.keys("space")
        self.leads()
        self.program.keys("Return")
        self.assertIn("Rules ", self.page("Lead").find("filler", "Contributions").description)
        self.quit()

    def test_makes_opens_and_remembers_files(self):
        one, two = self.home / "one.kelvin", self.home / "two.kelvin"
        self.open_file("ctrl+n", "New workspace", one)
        self.open_file("ctrl+shift+n", "New workspace", two)
        self.open_file("ctrl+o", "Open a workspace", one)
        self.program.keys("alt+f", "r", "2")
        self.program.window("two.kelvin")
        self.program.keys("ctrl+w")
        self.program.window("Kelvin")
        recent = self.program.find("list", "Recent files")
        self.assertEqual([item.name.split(",")[0] for item in recent.children()], ["two.kelvin", "one.kelvin"])
        self.quit()
        self.assertEqual((one.stat().st_mode & 0o777, two.stat().st_mode & 0o777), (0o600, 0o600))

    def test_changes_its_language_while_it_runs(self):
        self.program.find("push button", "Try with sample data")
        self.choose_language("Settings", 2)
        self.program.find("menu item", "Plik")
        self.program.find("push button", "Wypróbuj na danych przykładowych")
        self.choose_language("Ustawienia", 1)
        self.program.find("menu item", "Файл")
        self.quit()
        self.start("--now", NOON)
        self.program.find("menu item", "Файл")
        self.quit()

    def choose_language(self, title, steps):
        self.program.keys("ctrl+comma")
        self.program.window(title)
        self.program.keys("Tab", *["Down"] * steps, "Escape")

    def test_lists_the_keys_and_the_settings(self):
        self.program.keys("F1")
        dialog = self.program.window("Keyboard shortcuts")
        lines = [node.name for node in dialog.walk()]
        for key in ("Ctrl+T", "Ctrl+O", "Ctrl+Q"):
            self.assertTrue(any(key in line for line in lines), f"{key} is not among {lines}")
        dialog.find("text", "Search commands and keys").set_text("F1")
        wait_until(lambda: any(node.name == "F1" for node in dialog.walk()), "the key of the list itself")
        self.program.keys("Escape", "Escape")  # the first empties the search
        self.program.window("Kelvin")
        self.quit()


class SomebodyElse(KelvinJourney):
    """Another process answers for a lead while the window is open."""

    def test_is_seen_within_a_second_and_a_half(self):
        table = self.leads()
        self.program.keys("ctrl+f")
        self.program.type("wojtowicz")
        self.leads(1)
        score = column(table, "Score")
        self.assertEqual(table.cell(0, score).name, "49")
        self.cli("bant", "hanna@balticadata.example", "--budget", "approved", "--authority", "decision-maker",
                 "--need", "confirmed", "--timeframe", "under-3-months")
        answered = time.monotonic()
        wait_until(lambda: table.cell(0, score).name == "81", "the answers of somebody else")
        self.assertLess(time.monotonic() - answered, 1.5 * self.program.slowness)
        self.assertEqual(table.cell(0, column(table, "Temperature")).name, "Hot")
        self.quit()
