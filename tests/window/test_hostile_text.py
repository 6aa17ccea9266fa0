# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that are markup, formulas, paths or a pile of accents are shown as the characters they are, on every page and in every dialog."""
import csv
import json
import os

from bait import Bait
from driver import NotFound, wait_until
from kelvin import NOON, KelvinJourney, column
from watchdog import Watch

FIELDS = ("name", "company", "title", "industry", "city", "country", "source", "owner", "campaign", "product", "segment")
ASKING = ("Log a call…", "Adjust the score…")
LITERAL = ('<img src="file://{bait}">', "<img src=/dev/zero>", '<b>Łódź</b> & Пётр "O\'Neil" %1 %n', '=HYPERLINK("http://x")')
DISGUISED = ("invoice\u202egnp.exe", "e" + "\u0301" * 10_000 + "nd")


class HostileNames(KelvinJourney):
    """Each lead has one of the texts in every field; rules, groups and the model have them too."""

    def prepare(self):
        self.file = self.home / "hostile.kelvin"
        self.arguments = (self.file, "--now", NOON)
        bait = self.home / "bait.png"
        self.bait = Bait(bait)
        self.addCleanup(self.bait.close)
        os.mkfifo(self.home / "pipe")
        self.literal = [text.format(bait=bait) for text in LITERAL] + [f'<img src="{self.home / "pipe"}">']
        self.cli("init", file=self.file)
        self.write_leads(self.literal + list(DISGUISED))
        self.cli("import", "--rest", "custom", self.home / "leads.csv", file=self.file)
        self.cli("import", self.home / "activities.csv", file=self.file)
        self.rename_the_rules()
        self.assertFalse(self.bait.was_opened(), "by the import")

    def write_leads(self, texts):
        with open(self.home / "leads.csv", "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["externalId", "email", "stage", *FIELDS, self.literal[2]])
            for number, text in enumerate(texts):
                rows.writerow([f"L{number}", f"lead{number}@example.com", text] + [text] * (len(FIELDS) + 1))
        with open(self.home / "activities.csv", "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["eventId", "email", "activity type", "date", "subject", "campaign"])
            for number, text in enumerate(texts):
                for day, kind in enumerate(("page_view", "download", "meeting_booked"), 1):
                    rows.writerow([f"E{number}-{day}", f"lead{number}@example.com", kind, f"2026-03-0{day}T10:00:00Z", text, text])

    def rename_the_rules(self):
        path = self.home / "model.json"
        self.cli("model", "export", "-o", path, file=self.file)
        model = json.loads(path.read_text(encoding="utf-8"))
        for number, named in enumerate([model, *model["groups"], *model["rules"]]):
            named["name"] = self.literal[number % len(self.literal)]
        path.write_text(json.dumps(model), encoding="utf-8")
        self.cli("model", "import", path, file=self.file)
        self.cli("model", "publish", "--note", self.literal[0], file=self.file)

    def read(self, node):
        """Every name, description and typed text below a node."""
        texts = set()
        for each in node.walk():
            texts.update((each.name, each.description, each.text if each.role == "text" else ""))
        return texts

    def expect_literally(self, node, texts=None):
        """The texts stand in what a screen reader reads, character by character."""
        def found():
            lines = self.read(node)
            return all(any(text in line for line in lines) for text in texts or self.literal)
        wait_until(found, f"{texts or self.literal} to be read")
        # A cell is read as it is stored and painted with care; what Qt itself paints is made harmless before.
        for label in node.all("label"):
            self.assertNotIn("\u202e", label.name)
            self.assertNotIn("\u0301" * 9, label.name)

    def hover(self, node):
        """Rests the mouse on it until its tooltip is there; the tooltip's text."""
        node.click()
        x, y, width, height = node.box()
        for step in range(10):
            self.program.move_mouse(x + width // 2 + step, y + height // 2)
            try:
                return wait_until(self.tool_tip, "a tooltip", timeout=2).name
            except NotFound:
                pass  # the click before it can swallow a short rest
        raise NotFound(f"no tooltip of {node!r}")

    def tool_tip(self):
        return next((window for window in self.program.root.children() if window.role == "tool tip" and window.showing), None)

    def walk_leads(self):
        page = self.page("Leads")
        self.leads(len(self.literal) + len(DISGUISED))
        self.expect_literally(page)
        table = page.find("table", "Leads")
        name = column(table, "Name")
        for row in (0, table.rows - 1):
            shown = table.cell(row, name).name
            tip = self.hover(table.cell(row, name))
            if shown in self.literal:
                self.assertEqual(tip, shown)
                page.find("label", shown)
            else:
                self.assertNotIn("\u202e", tip)
                self.assertNotIn("\u0301" * 9, tip)

    def walk_lead(self, row):
        table = self.go("Leads").find("table", "Leads")
        cell = table.cell(row, column(table, "Name"))
        start = cell.name if cell.name in self.literal else cell.name[:2]
        cell.click()
        self.program.keys("Return")
        page = self.page("Lead")
        text = page.find("label", lambda name: name.startswith(start)).name
        self.expect_literally(page, [text])
        if row in (0, len(self.literal)):
            self.ask_about(text)
        self.program.keys("ctrl+b")
        self.expect_literally(self.page("Call sheet"), [text])

    def ask_about(self, text):
        """Every dialog that names the lead."""
        menu = self.program.find("menu item", "Lead")
        for question in ASKING:
            menu.press()
            menu.find("menu item", question).press()
            self.expect_literally(self.dialog(), [text])
            self.program.keys("Escape")
            wait_until(lambda: len(self.program.root.children()) == 1, f"{question} to close")

    def dialog(self):
        return wait_until(lambda: next((node for node in self.program.root.children() if node.role == "dialog"), None), "a dialog")

    def walk_menus(self):
        """Opens each menu; the one of recent files shows a name from outside."""
        bar = self.program.find("menu bar")
        for menu in (menu for menu in bar.children() if menu.enabled):
            menu.press()
            self.read(menu.find("popup menu"))
            self.program.keys("Escape", "Escape")
            wait_until(lambda menu=menu: not menu.all("popup menu"), f"{menu} to close")

    def walk_scoring(self):
        page = self.go("Scoring")
        self.expect_literally(page)
        table = page.find("table", "Point table")
        table.focus()
        self.program.keys("ctrl+Home", "Down", "Return")
        self.expect_literally(self.dialog(), [table.cell(1, 1).name])
        self.program.keys("Escape")
        page.find("check box", "Versions").press()
        self.expect_literally(page, [self.literal[0]])
        self.expect_literally(self.program.find("status bar"), [self.literal[0]])

    def walk_import(self):
        page = self.go("Import")
        self.program.keys("ctrl+i")
        dialog = self.program.window("Import a file")
        self.program.type(str(self.home / "leads.csv"))
        self.program.keys("Return")
        self.program.gone("dialog", dialog.name)
        mapping = page.find("table", "Mapping of columns")
        self.assertIn(self.literal[2], [mapping.cell(row, 0).name for row in range(mapping.rows)])
        self.expect_literally(page, self.literal[:1])
        page.find("push button", "Check all rows").press()
        page.find("table", "Rows of the list")
        self.read(page)

    def test_are_shown_as_they_are_everywhere(self):
        with Watch(self.program) as watch:
            self.walk_leads()
            self.walk_menus()
            for row in (0, 2, len(self.literal), len(self.literal) + 1):
                self.walk_lead(row)
            self.walk_scoring()
            self.expect_literally(self.go("Funnel"))
            self.walk_import()
            self.go("Leads")
        self.assertEqual(watch.stalled, "")
        self.assertFalse(self.bait.was_opened())
        self.quit()
