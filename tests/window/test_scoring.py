# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule gets other points, in place: everybody's band follows, then the version is published and taken back, and the window reacts all the while."""
import time

from driver import wait_until
from kelvin import FOCUSED, NOON, KelvinJourney
from many import LEADS, make_many_leads
from watchdog import Watch


class AnEditOfTheRules(KelvinJourney):
    def prepare(self):
        make_many_leads(self)
        self.arguments = (self.file, "--now", NOON)

    def bands(self, page):
        """Leads and MQLs (by the rules in force, by the draft), as the effect's table says them."""
        def look():
            labels = [label.name for label in page.all("label")]
            rows = [labels.index(name) for name in ("Below MQL", "MQL, 45 to 84") if name in labels]
            # The page may have been filled anew while it was read.
            return [tuple(int(text.replace(",", "")) for text in labels[row + 1:row + 3]) for row in rows] if len(rows) == 2 else None
        return wait_until(look, "the counts of both bands")

    def type_points(self, page, rule, points):
        table = page.find("table", "Point table")
        row = next(row for row in range(table.rows) if table.cell(row, 1).name == rule)
        table.focus()
        self.program.keys("ctrl+Home", *["Down"] * row, "Home", "Right", "Right")
        page.find("table cell", lambda name: name.startswith("+"), state=FOCUSED)
        self.program.type(points)
        self.program.keys("Return")

    def publish(self, page, note):
        page.find("push button", "Publish…").press()
        dialog = self.program.window("Publish version")
        dialog.find("text", "Note").set_text(note)
        dialog.find("push button", "Publish").press()
        self.program.find("label", lambda text: text.endswith(" is published. Everybody is scored by it."))

    def versions(self, page):
        page.find("check box", "Versions").press()
        return page.find("table", "Versions")

    def test_moves_the_bands_and_is_published_and_taken_back(self):
        self.leads()  # a place has its key once the file is open
        page = self.go("Scoring")
        page.find("label", f"All {LEADS:,} leads by score")
        (below, _), (marketing, _) = self.bands(page)
        self.assertEqual(below + marketing, LEADS)
        with Watch(self.program) as watch:
            self.type_points(page, "Pricing page", "34")
            began = time.monotonic()
            page.find("label", lambda text: text.startswith("Into a higher band: "))
        print(f" bands of {LEADS:,} leads followed in {time.monotonic() - began:.1f} s, {1000 * watch.longest_work:.0f} ms of work at most", end=" ")
        self.assertEqual(watch.stalled, "")
        after = self.bands(page)
        self.assertEqual([before for before, _ in after], [below, marketing])
        self.assertLess(after[0][1], below)
        self.assertEqual(after[0][1] + after[1][1], LEADS)
        with Watch(self.program) as watch:
            self.publish(page, "prices count more")
            wait_until(lambda: self.bands(page)[0] == (after[0][1],) * 2, "bands measured by the new version")
        print(f"and were published: {1000 * watch.longest_work:.0f} ms of work at most", end=" ")
        self.assertEqual(watch.stalled, "")
        self.assertEqual(self.cli("score", file=self.file)["version"], 2)
        versions = self.versions(page)
        wait_until(lambda: versions.rows == 2, "two versions")
        self.assertEqual(versions.row_texts(0)[-1], "prices count more")
        self.roll_back(page, versions)
        self.assertEqual(self.cli("score", file=self.file)["version"], 3)
        page.find("check box", "Points").press()
        wait_until(lambda: self.bands(page)[0] == (below, below), "the old bands")
        self.quit()

    def roll_back(self, page, versions):
        versions.focus()
        self.program.keys("ctrl+End")
        with Watch(self.program) as watch:
            page.find("push button", "Publish this version again").press()
            wait_until(lambda: versions.rows == 3, "a third version")
        self.assertEqual(watch.stalled, "")
        self.assertEqual(versions.row_texts(0)[-1], "Rolled back to version 1")
