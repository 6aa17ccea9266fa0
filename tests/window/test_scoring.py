# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule gets other points, in place: everybody's band follows, then the version is published and taken back, and the window reacts all the while."""
import os
import random
import time

from driver import wait_until
from kelvin import FOCUSED, NOON, KelvinJourney
from watchdog import Watch

LEADS = min(100_000, 4_000 * int(os.environ.get("KELVIN_TEST_SCALE", "1")))  # all of them in tests/long
ACTIVITIES = ("page_view", "download", "email_open", "meeting_booked")


def write_leads(path, count, chance):
    with open(path, "w", encoding="utf-8") as file:
        file.write("externalId,email,name,company,industry,employees,source,owner,createdAt\n")
        for number in range(count):
            file.write(f"L{number},lead{number}@example.com,Lead {number},Company {number % 500},{chance.choice(('IT', 'Retail'))},"
                       f"{chance.choice((3, 20, 300))},ads,Ewa,2026-01-{1 + number % 28:02}\n")


def write_activities(path, count, chance):
    with open(path, "w", encoding="utf-8") as file:
        file.write("eventId,email,activity type,date,subject\n")
        for number in range(count):
            file.write(f"E{number},lead{chance.randrange(count)}@example.com,{chance.choice(ACTIVITIES)},"
                       f"2026-02-{1 + number % 28:02}T10:00:00Z,/pricing\n")


class AnEditOfTheRules(KelvinJourney):
    def prepare(self):
        self.file = self.home / "many.kelvin"
        self.arguments = (self.file, "--now", NOON)
        chance = random.Random(7)
        write_leads(self.home / "leads.csv", LEADS, chance)
        write_activities(self.home / "activities.csv", LEADS, chance)
        self.cli("init", file=self.file)
        self.cli("import", self.home / "leads.csv", self.home / "activities.csv", file=self.file)

    def bands(self, page):
        """Leads and MQLs (by the rules in force, by the draft), as the effect's table says them."""
        labels = [label.name for label in page.all("label")]
        def counts(name):
            at = labels.index(name)
            return tuple(int(text.replace(",", "")) for text in labels[at + 1:at + 3])
        return counts("Below MQL"), counts("MQL, 45 and more")

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
        self.program.find("label", "The new version is published. Everybody is scored by it.")

    def versions(self, page):
        page.find("check box", "Versions").press()
        return page.find("table", "Versions")

    def test_moves_the_bands_and_is_published_and_taken_back(self):
        page = self.go("Scoring")
        page.find("label", f"All {LEADS:,} leads by score")
        (below, _), (marketing, _) = self.bands(page)
        self.assertEqual(below + marketing, LEADS)
        self.type_points(page, "Pricing page", "34")
        began = time.monotonic()
        page.find("label", lambda text: "leads rise" in text)
        print(f" bands of {LEADS:,} leads followed in {time.monotonic() - began:.1f} s", end=" ")
        after = self.bands(page)
        self.assertEqual([before for before, _ in after], [below, marketing])
        self.assertLess(after[0][1], below)
        self.assertEqual(after[0][1] + after[1][1], LEADS)
        with Watch(self.program) as watch:
            self.publish(page, "prices count more")
            wait_until(lambda: self.bands(page)[0] == (after[0][1],) * 2, "bands measured by the new version")
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
