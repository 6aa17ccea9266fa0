# SPDX-License-Identifier: GPL-3.0-or-later
"""Each page in each language: every word of menus and places is translated, no two keys of a page are the same, and all that can have the focus has a name."""
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from driver import Atspi, wait_until
from kelvin import NOON, PLACES, KelvinJourney

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
NAMES = {"English", "Polski", "Русский"}  # a language is called the same in each


def words(language):
    """Every text of a language, and every English one, without the marks of the keys."""
    messages = ElementTree.parse(TRANSLATIONS / f"kelvin_{language}.ts").iter("message")
    pairs = [(message.findtext("source"), message.findtext("translation")) for message in messages]
    plain = [{text.replace("&", "") for text in side if text} for side in zip(*pairs)]
    return plain[1], plain[0]


class Window(KelvinJourney):
    def places(self):
        """Each page once it is in front."""
        frame = self.program.window()
        pane = frame.find("list", None).parent.parent
        for place, key in PLACES.items():
            self.program.keys(f"ctrl+{key}")
            page = wait_until(lambda: self.page_in_front(pane), place)
            yield place, page
            if place == "Scoring":
                yield from self.views(page)

    def views(self, page):
        """The page with each of its views in front, the first one last."""
        boxes = ([node for node in group.children() if node.role == "check box"] for group in page.walk())
        choices = next(found for found in boxes if len(found) == 2)
        for choice in reversed(choices):
            choice.press()
            yield choice.name, page

    def page_in_front(self, pane):
        return next((node for node in pane.walk() if node.role == "filler" and node.name), None)

    def no_nameless_focus(self, node):
        # A cell without a value has no name; its table has.
        nameless = [f"{each.role} in {each.parent.name!r}" for each in node.walk()
                    if each.has(Atspi.StateType.FOCUSABLE) and not each.name and each.role != "table cell"]
        self.assertEqual(nameless, [])

    def no_key_twice(self, place, page):
        bar = self.program.find("menu bar")
        keys = Counter(key.lower() for node in [*bar.children(), *page.walk()] for key in {node.key} if key.startswith("Alt+"))
        twice = {key for key, count in keys.items() if count > 1}
        self.assertEqual(twice, set(), place)

    def walk(self):
        self.program.find("table")
        self.no_nameless_focus(self.program.root)
        for place, page in self.places():
            self.no_key_twice(place, page)
            self.no_nameless_focus(page)

    def translated(self, language):
        """Menus with all their commands, and the places of the sidebar."""
        ours, english = words(language)
        seen = [node.name for node in self.program.find("menu bar").walk(showing=False) if node.role == "menu item"]
        seen += [item.name.split(",")[0] for item in self.program.find("list").children()]
        self.assertGreater(len(seen), 50)
        strange = {text for text in seen if text.replace("...", "…") not in {known.replace("...", "…") for known in ours} | NAMES}
        self.assertEqual({text for text in strange if not text[0].isdigit()}, set())


class English(Window):
    def test_has_keys_and_names_for_everything(self):
        self.walk()
        self.quit()


class Polish(Window):
    environment = {"LANG": "pl_PL.UTF-8", "LC_ALL": "pl_PL.UTF-8"}

    def test_is_the_language_of_a_polish_computer(self):
        self.translated("pl")
        self.walk()
        self.quit()


class Russian(Window):
    arguments = ("--sample", "--now", NOON, "--language", "ru")

    def test_is_a_choice(self):
        self.translated("ru")
        self.walk()
        self.quit()
