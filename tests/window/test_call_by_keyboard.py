# SPDX-License-Identifier: GPL-3.0-or-later
"""The lead of the source, 49 points and MQL, is called without the mouse and becomes hot with 81."""
import re

from driver import wait_until
from kelvin import FOCUSED, KelvinJourney

CRITERIA = ("Budget", "Authority", "Need", "Timeframe")


def contributions(page):
    """The points of each rule that counted, as the explanation reads them out: "Blog post 18 Feb +1.0"."""
    lines = page.find("filler", "Contributions").description.split("; ")
    signed = [re.search(r"([+−])([\d.]+)$", line) for line in lines]
    return [float(match[2]) * (1 if match[1] == "+" else -1) for match in signed if match]


class ACallByTheKeyboard(KelvinJourney):
    def find_hanna(self):
        """Searches as one would write the name in a hurry, and leaves the list with her row chosen."""
        self.leads()
        self.program.keys("ctrl+f")
        self.program.find("text", "Search leads", state=FOCUSED)
        self.program.type("wojtowicz")
        table = self.leads(1)
        self.assertIn("Hanna Wójtowicz", table.row_texts(0))
        self.program.keys("Down")
        self.page("Leads").find("table", "Leads", state=FOCUSED)
        return table

    def open_lead(self):
        self.find_hanna()
        self.program.keys("Return")
        return self.page("Lead")

    def expect(self, page, score, temperature):
        page.find("filler", f"Score {score}")
        page.find("filler", temperature)
        wait_until(lambda: sum(contributions(page)) == score, f"contributions of {score} points")

    def answer(self):
        """The highest level of each criterion; score and temperature follow each key."""
        after = self.page("Call sheet").find("filler", "After this call")
        for number, criterion in enumerate(CRITERIA, 1):
            self.program.find("frame", criterion, state=FOCUSED)
            self.program.keys("4")
            after.find("label", f"{number} of 4 met.")
            self.program.keys("Tab")
        after.find("label", "81")
        after.find("filler", "Hot")

    def undo(self):
        """By the menu, which says what it will take back."""
        self.program.keys("alt+e")
        self.program.find("menu item", "Undo: Answered 4 BANT questions")
        self.program.keys("u")

    def test_makes_the_lead_of_the_source_hot_and_undo_takes_it_back(self):
        lead = self.open_lead()
        self.expect(lead, 49, "Warm, provisional")
        self.assertEqual(len(contributions(lead)), 10)
        self.assertTrue(lead.find("filler", "Stage").description.startswith("MQL"))
        self.program.keys("ctrl+b")
        self.answer()
        self.program.keys("ctrl+Return")
        self.program.find("label", "That was the last lead of the list.")
        self.go("Lead")
        self.expect(lead, 81, "Hot")
        self.assertEqual(len(contributions(lead)), 14)
        self.undo()
        self.expect(lead, 49, "Warm, provisional")
        self.program.keys("ctrl+shift+z")
        self.expect(lead, 81, "Hot")
        self.quit()
        explained = self.cli("explain", "hanna@balticadata.example")
        self.assertEqual((explained["total"], explained["temperature"]), (81, "hot"))

    def test_is_kept_when_the_program_is_started_again_and_undo_takes_it_back(self):
        self.find_hanna()
        self.program.keys("ctrl+b")
        self.answer()
        self.program.keys("ctrl+Return")
        self.program.find("label", "That was the last lead of the list.")
        self.quit()
        self.start(self.sample_file, "--now", self.arguments[-1])
        lead = self.open_lead()
        self.expect(lead, 81, "Hot")
        self.assertEqual(len(contributions(lead)), 14)
        self.undo()
        self.expect(lead, 49, "Warm, provisional")
        self.assertEqual(len(contributions(lead)), 10)
        self.assertTrue(lead.find("filler", "Stage").description.startswith("MQL"))
        self.quit()
        explained = self.cli("explain", "hanna@balticadata.example")
        self.assertEqual((explained["total"], explained["band"], explained["temperature"]), (49, "mql", "warm"))

    def test_is_not_kept_when_it_was_undone_before_the_end(self):
        self.find_hanna()
        self.program.keys("ctrl+b")
        self.answer()
        self.program.keys("ctrl+Return")
        self.program.find("label", "That was the last lead of the list.")
        self.undo()
        self.page("Call sheet").find("label", "0 of 4 met.")
        self.quit()
        self.start(self.sample_file, "--now", self.arguments[-1])
        self.expect(self.open_lead(), 49, "Warm, provisional")
        self.quit()
