# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the answers of a running program: watchdog.py PID asks for its name 50 times a second until its standard input ends.

Every accessibility request is answered by the thread that also paints and takes keys, so a late answer is a window that
does not react. A process of its own, so that what the test asks meanwhile does not delay the questions. Of each answer it
notes the time that passed, and how long that thread worked meanwhile: a machine that is busy otherwise delays the first only.
"""
import json
import select
import subprocess
import sys
import time
from pathlib import Path

from driver import Atspi, application

PAUSE = 0.02
LIMIT = 0.3  # seconds of work on the window's thread that a person does not feel yet
BLOCKED = 3.0  # seconds without an answer however busy the machine: it waits for something


class Watch:
    """Watches a program of this test as long as the `with` block lasts."""

    def __init__(self, program):
        self._pid = program.process.pid
        self.limit = LIMIT * program.slowness

    def __enter__(self):
        command = [sys.executable, __file__, str(self._pid)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._process.stdout.readline()
        return self

    def __exit__(self, *_):
        answers = json.loads(self._process.communicate(timeout=120)[0] or "[]")
        self.count = len(answers)
        self.longest = max((passed for passed, _ in answers), default=0.0)
        self.longest_work = max((worked for _, worked in answers), default=0.0)

    @property
    def stalled(self):
        """What went wrong, or an empty text."""
        if self.count == 0:
            return "it was never asked"
        if self.longest_work > self.limit or self.longest > BLOCKED:
            return f"of {self.count} answers one took {self.longest:.3f} s, one {self.longest_work:.3f} s of work; at most {self.limit:g} s"
        return ""


def worked(pid):
    """Seconds the first thread of a process has spent on a processor."""
    return int(Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()[0]) / 1e9


def answers_of(pid):
    """(seconds passed, seconds worked) of each answer, until told to stop."""
    program = application(pid)
    print("ready", flush=True)
    answers = []
    # However short the block that is watched: at least one question is put.
    while not answers or not select.select([sys.stdin], [], [], PAUSE)[0]:
        began, before = time.monotonic(), worked(pid)
        program.get_name()
        answers.append((time.monotonic() - began, worked(pid) - before))
    return answers


if __name__ == "__main__":
    Atspi.init()
    Atspi.set_timeout(60_000, 60_000)
    print(json.dumps(answers_of(int(sys.argv[1]))), flush=True)
