# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the journeys of a folder on one virtual screen and counts them: journeys.py FOLDER [NAME...]"""
import sys
import time
import unittest

import journey
from driver import Desktop


class Counted(unittest.TextTestResult):
    """Takes a picture while the program of a failed journey is still there."""

    passed = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addError(self, test, error):
        super().addError(test, error)
        self._picture(test)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._picture(test)

    @staticmethod
    def _picture(test):
        if isinstance(test, journey.Journey) and hasattr(getattr(test, "program", None), "root"):
            test.picture()


def chosen(suite, names):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from chosen(test, names)
        elif not names or any(name in test.id() for name in names):
            yield test


def main(folder, *names):
    tests = unittest.TestSuite(chosen(unittest.TestLoader().discover(folder, top_level_dir=folder), names))
    started = time.monotonic()
    with Desktop() as desktop:
        journey.desktop = desktop
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Counted).run(tests)
    failed = len({test.id() for test, _ in result.failures + result.errors})
    print(f"{time.monotonic() - started:.0f} s")
    print(f"{result.passed} passed, {failed} failed" + (f", {len(result.skipped)} skipped" if result.skipped else ""))
    return 0 if failed == 0 and result.passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
