# SPDX-License-Identifier: GPL-3.0-or-later
"""The base of the window tests: one program per test, a picture and its tree when one fails, no trouble on stderr."""
import os
import shutil
import tempfile
import unittest
from pathlib import Path

from driver import Desktop, Program

desktop: Desktop | None = None  # set by tests/window/run for all journeys
pictures = Path(os.environ.get("KELVIN_PICTURES", Path(tempfile.gettempdir()) / "kelvin-window"))


class Journey(unittest.TestCase):
    """A test that drives one program in an empty home, started before it and watched until after it."""

    program_path = os.environ.get("KELVIN_PROGRAM", "build/dev/bin/kelvin")
    arguments: tuple = ()
    environment: dict = {}

    def setUp(self):
        self.home = Path(tempfile.mkdtemp(prefix="kelvin-home-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.prepare()
        self.start(*self.arguments)

    def prepare(self):
        """Puts into the home what must be there before the program starts."""

    def start(self, *arguments):
        """Starts the program, again if it was quit: what it kept in its home is there."""
        self.program = Program(self.program_path, *arguments, home=self.home, environment=self.environment)
        self.addCleanup(self._close, self.program)
        self.program.__enter__()

    def _close(self, program):
        trouble, messages = program.trouble(), program.messages()
        died = program.process.poll()
        program.__exit__()
        if trouble or died not in (None, 0):
            self.fail(f"the program ended with {died} and wrote:\n{messages[-4000:]}")

    def quit(self):
        """Ends the program as a user would and expects a clean exit, leaks included."""
        self.program.keys("ctrl+q")
        self.assertEqual(self.program.wait_closed(), 0, self.program.messages()[-4000:])

    def picture(self):
        """The screen, the tree of names and what the program wrote."""
        path = pictures / f"{self.id()}.png"
        try:
            desktop.screenshot(path)
            path.with_suffix(".txt").write_text(self.program.root.tree() + "\n\n" + self.program.messages())
            print(f"  picture: {path}")
        except Exception as reason:  # the failure itself matters more
            print(f"  no picture: {reason}")
