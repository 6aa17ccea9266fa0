# SPDX-License-Identifier: GPL-3.0-or-later
"""A CRM's four exports become ranked leads in a new file, by the pages of the import, and go again as they came."""
import unittest
from pathlib import Path

from driver import wait_until
from kelvin import FOCUSED, NOON, KelvinJourney

HUBSPOT = Path(__file__).resolve().parents[2] / "../shared/data/hubspot"
BROKEN = "e-mail,name,employees\nanna@example.com,Anna Nowak,12\n,Nobody at all,3\nolga@example.com,Olga Lis,9\n"


class AnImport(KelvinJourney):
    arguments = ("--now", NOON)

    def setUp(self):
        super().setUp()
        self.file = self.home / "work.kelvin"
        self.program.keys("ctrl+n")
        self.type_into_file_dialog("New workspace", self.file)
        self.program.window("work.kelvin")

    def type_into_file_dialog(self, title, path):
        dialog = self.program.window(title)
        dialog.find("text", "File name:", state=FOCUSED)
        self.program.keys("ctrl+a")
        self.program.type(str(path))
        self.program.keys("Return")
        self.program.gone("dialog", title)

    def look_at(self, path):
        """Chooses a file; the page shows how its columns are understood."""
        self.program.keys("ctrl+i")
        self.type_into_file_dialog("Import a file", path)
        page = self.page("Import")
        page.find("label", lambda text: text.startswith(path.name))
        return page

    def check(self, page):
        page.find("push button", "Check all rows").press()
        wait_until(lambda: self.step(page).startswith("3 / 4"), "the check")

    def commit(self, page, rows):
        page.find("push button", f"Import {rows} rows").press()
        wait_until(lambda: self.step(page).startswith("4 / 4"), "the result")

    def step(self, page):
        return page.find("filler", "Steps of the import").description

    def history(self):
        """File, rows and state of the earlier imports, the latest first."""
        table = self.page("Import").find("table", "Earlier imports")
        headers = table.headers()
        rows = [dict(zip(headers, table.row_texts(row))) for row in range(table.rows)]
        return [(row["File"], row["Rows"], row["State"]) for row in rows]


@unittest.skipUnless(HUBSPOT.is_dir(), f"the exports of a CRM are not in {HUBSPOT}")
class TheExportsOfACrm(AnImport):
    def test_become_ranked_leads_and_go_again(self):
        files = {"companies.csv": "200", "contacts.csv": "950", "deals.csv": "500", "activities.csv": "2,000"}
        for name, rows in files.items():
            page = self.look_at(HUBSPOT / name)
            mapping = page.find("table", "Mapping of columns")
            fields = [mapping.cell(row, mapping.headers().index("Field")).name for row in range(mapping.rows)]
            self.assertTrue(all(fields), fields)
            self.check(page)
            page.find(name=f"New {rows}")
            self.commit(page, rows)
            page.find("label", f"{name}: {rows} new, 0 updated")
            # The next key goes on; it does not take back what was just imported.
            page.find("push button", "Show the leads", state=FOCUSED)
        self.program.keys("space")
        self.leads(950)
        self.assertEqual(len(self.cli("score", file=self.file)["leads"]), 950)
        self.narrow_the_list()
        self.undo_all(files)
        self.quit()
        self.assertEqual(self.cli("score", file=self.file)["leads"], [])

    def narrow_the_list(self):
        """Count and list agree, with the search and without it."""
        page = self.page("Leads")
        self.program.keys("ctrl+f")
        page.find("text", "Search leads", state=FOCUSED)
        self.program.type("nelson")
        found = len([lead for lead in self.cli("score", file=self.file)["leads"] if "nelson" in " ".join(map(str, (lead["name"], lead["company"], lead["email"]))).lower()])
        self.leads(found)
        page.find("label", f"{found} of 950")
        self.program.keys("Escape")
        self.leads(950)
        page.find("label", "950")

    def undo_all(self, files):
        self.go("Import").find("push button", "Import another file").press()
        wait_until(lambda: [entry[:2] for entry in self.history()] == list(reversed(files.items())), "four imports in the history")
        table = self.page("Import").find("table", "Earlier imports")
        for row in range(len(files)):
            table.focus()
            self.program.keys("ctrl+Home", *["Down"] * row)
            self.page("Import").find("push button", "Undo this import", state=None).press()
            wait_until(lambda row=row: self.history()[row][2] == "undone", f"import {row} to be undone")
        self.go("Leads")
        self.leads(0)


class AFileWithABadRow(AnImport):
    def test_says_which_row_and_keeps_it_for_mending(self):
        path = self.home / "people.csv"
        path.write_text(BROKEN)
        page = self.look_at(path)
        self.check(page)
        rejected = page.find("table", "Rows of the list")
        wait_until(lambda: rejected.rows == 1, "the rejected row")
        self.assertEqual(rejected.row_texts(0)[0], "3")
        self.assertEqual(rejected.row_texts(0)[-1], "No e-mail, phone or id: nobody to call.")
        self.commit(page, "2")
        page.find("label", lambda text: "people.rejects.csv" in text)
        self.assertIn("Nobody at all", (self.home / "people.rejects.csv").read_text())
        self.go("Leads")
        self.leads(2)
        self.quit()
