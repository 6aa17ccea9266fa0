# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of very many leads, under a watchdog: searched while one types, sorted, shown as a board, one lead changed."""
from driver import wait_until
from kelvin import FOCUSED, NOON, KelvinJourney, column
from many import LEADS, leads_with, make_many_leads
from watchdog import Watch


class VeryManyLeads(KelvinJourney):
    def prepare(self):
        make_many_leads(self)
        self.arguments = (self.file, "--now", NOON)

    def watched(self, what, deed):
        """Does it while the window is asked all the time whether it still answers."""
        with Watch(self.program) as watch:
            deed()
        print(f" {what}: {1000 * watch.longest_work:.0f} ms of work at most", end=" ")
        self.assertEqual(watch.stalled, "", what)

    def search(self, text):
        self.program.keys("ctrl+f")
        self.program.find("text", "Search leads", state=FOCUSED)
        self.program.keys("ctrl+a")
        self.program.type(text)

    def shows(self, count):
        wait_until(lambda: self.table.rows == count, f"{count} leads in the list")

    def test_answer_at_once(self):
        page = self.page("Leads")
        self.table = page.find("table", "Leads")
        self.shows(LEADS)
        self.watched("search", lambda: (self.search("lead 12"), self.shows(leads_with("lead", "12"))))
        self.watched("search on", lambda: (self.program.type("3"), self.shows(leads_with("lead", "123"))))
        self.watched("no search", lambda: (self.program.keys("ctrl+a", "BackSpace"), self.shows(LEADS)))
        name = column(self.table, "Name")
        self.watched("sort", lambda: (self.table.header(name).click(), wait_until(lambda: self.table.cell(0, name).name == "Lead 0", "the first by name")))
        self.with_everybody_selected()
        self.watched("board", lambda: (self.program.keys("F7"), page.find("list", lambda text: text.startswith("Lead,"))))
        self.watched("table", lambda: (self.program.keys("F7"), page.find("table", "Leads")))
        self.table = page.find("table", "Leads")
        self.table.focus()
        self.watched("everybody selected", lambda: (self.program.keys("ctrl+a"), wait_until(lambda: self.table.rows == LEADS, "the list")))
        self.watched("another's edit", lambda: (self.cli("leads", "edit", "lead1@example.com", "name=Aa Aa", file=self.file),
                                               wait_until(lambda: self.table.cell(0, name).name == "Aa Aa", "the new name on top")))
        self.quit()

    def with_everybody_selected(self):
        """What follows a selection of all rows must not look each of them up."""
        self.table.focus()
        self.program.keys("ctrl+a")
        self.watched("search", lambda: (self.search("lead 12"), self.shows(leads_with("lead", "12"))))
        self.watched("no search", lambda: (self.program.keys("ctrl+a", "BackSpace"), self.shows(LEADS)))
        self.table.focus()
        self.watched("everybody copied", lambda: (self.program.keys("ctrl+a", "ctrl+c"), self.program.find("label", f"{LEADS:,} leads were copied.")))
        owner = column(self.table, "Owner")
        self.watched("everybody given to a person", lambda: (self.program.keys("ctrl+a", "ctrl+shift+o"), self.program.window("Give to a person"),
                                                             self.program.type("Ola"), self.program.keys("Return"),
                                                             wait_until(lambda: self.table.cell(0, owner).name == "Ola", "the new owner on top")))
