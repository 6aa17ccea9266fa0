# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a real Qt program on a virtual screen, by the names a screen reader reads.

Started inside `dbus-run-session` (tests/window/run does that). A Desktop is the screen with its window manager, a Program
one running program with a home of its own, a Node one accessible thing of it. Finding waits; nothing sleeps blindly.
"""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from functools import cached_property
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

VIEWS = ("table", "tree", "tree table", "list")
WINDOWS = ("frame", "window", "dialog", "alert")
SCALE = int(os.environ.get("KELVIN_TEST_SCALE", "1"))  # more than 1 in tests/long: with very many leads, things are longer in coming
PATIENCE = 20.0 if SCALE == 1 else 120.0  # seconds until a thing counts as missing; sanitizers make programs slow
TROUBLE = ("AddressSanitizer", "LeakSanitizer", "runtime error:", "ASSERT", "QObject::connect", "QPainter::", "QObject::startTimer",
           "Cannot create children", "QSqlDatabase", "QSqlQuery", "Layout", "QLayout", "QAccessible", "terminate called")


STALE = "Invalid index at:"  # we asked for a cell of a table that became shorter meanwhile
running = []  # the programs that have not been left yet


class NotFound(AssertionError):
    """A thing that did not appear in time."""


class Died(AssertionError):
    """The program ended while something was awaited of it."""


def wait_until(condition, what, timeout=PATIENCE):
    """The first true value of the condition; its last value is named if it never comes."""
    end = time.monotonic() + timeout
    while True:
        try:
            value = condition()
        except GLib.Error:  # it went away while we looked
            value = None
        if value:
            return value
        for program in running:
            if program.process.poll() is not None:
                raise Died(f"{program.path} ended with {program.process.returncode} while waiting for {what}:\n{program.messages()}")
        if time.monotonic() > end:
            raise NotFound(f"waited {timeout:g} s for {what}, last seen: {value!r}")
        time.sleep(0.05)


def application(pid):
    """The root of what a process shows, if it is on the accessibility bus already."""
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == pid:
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


class Desktop:
    """A virtual screen of 1440 x 900 with a window manager, as long as the `with` block lasts."""

    def __init__(self, size="1440x900x24"):
        self._size = size
        self._processes = []

    def __enter__(self):
        read_end, write_end = os.pipe()
        self._start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", self._size, "-nolisten", "tcp"], pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        os.environ["DISPLAY"] = self.display
        self._manage_windows()
        Atspi.init()
        return self

    def _manage_windows(self):
        """Without a window manager no window has the keyboard; one that did not come up is started again."""
        for _ in range(5):
            manager = self._start(["openbox", "--sm-disable"])
            end = time.monotonic() + PATIENCE
            while manager.poll() is None and time.monotonic() < end:
                if subprocess.run(["xdotool", "get_num_desktops"], capture_output=True, timeout=30).returncode == 0:
                    return
                time.sleep(0.05)
        raise RuntimeError("openbox did not start")

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(10)

    def _start(self, command, **more):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        self._processes.append(subprocess.Popen(command, **(quiet | more)))
        return self._processes[-1]

    def screenshot(self, path):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], check=True, timeout=30)


class Program:
    """One program with its own empty home. Leaving the `with` block ends it if it still runs."""

    def __init__(self, path, *arguments, home=None, environment=None):
        self.path = str(path)
        self.arguments = [str(argument) for argument in arguments]
        self.home = Path(home or tempfile.mkdtemp(prefix="kelvin-home-"))
        self._own_home = home is None
        self._environment = environment or {}
        self.log = self.home / "stderr.txt"

    def __enter__(self):
        self.home.mkdir(parents=True, exist_ok=True)
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "LANGUAGE", "LC_", "KELVIN_"))}
        environment |= {
            "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"), "XDG_RUNTIME_DIR": str(runtime), "XDG_STATE_HOME": str(self.home / "state"),
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "Europe/Warsaw", "USER": "tester", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "0",
        } | self._environment
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([self.path, *self.arguments], env=environment, cwd=self.home,
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        running.append(self)
        self.root = wait_until(self._application, f"{self.path} on the accessibility bus")
        # Keys pressed before go to nobody.
        wait_until(lambda: any(node.has(Atspi.StateType.ACTIVE) for node in self.root.children()), f"a window of {self.path} in front")
        return self

    def __exit__(self, *_):
        self._forget()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self._own_home:
            shutil.rmtree(self.home, ignore_errors=True)

    def _application(self):
        found = application(self.process.pid)
        return Node(found) if found and found.get_child_count() else None

    @property
    def slowness(self):
        """By how much a limit in seconds grows: sanitizers make everything about three times as slow."""
        return 3 if "libasan" in Path(f"/proc/{self.process.pid}/maps").read_text() else 1

    def messages(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def trouble(self):
        """Lines the program wrote that should not be there: sanitizers, Qt's warnings about misuse."""
        return [line for line in self.messages().splitlines() if any(mark in line for mark in TROUBLE) and STALE not in line]

    def window(self, name=None):
        """The top-level window that has the keyboard, by the beginning of its title."""
        def look():
            for node in self.root.children():
                if node.role in WINDOWS and node.has(Atspi.StateType.ACTIVE) and (name is None or node.name.startswith(name)):
                    return node
            return None
        return wait_until(look, f"window {name!r}")

    def find(self, role=None, name=None, **more):
        return self.root.find(role, name, **more)

    def gone(self, role=None, name=None, timeout=PATIENCE):
        wait_until(lambda: not self.root.all(role, name), f"{role} {name!r} to go", timeout)

    def focused(self):
        return self.root.all(state=Atspi.StateType.FOCUSED)

    def wait_closed(self, timeout=PATIENCE):
        """The exit code once the program ended by itself."""
        self._forget()
        return self.process.wait(timeout)

    def _forget(self):
        if self in running:
            running.remove(self)

    @staticmethod
    def keys(*names):
        """Presses keys, each like "ctrl+Return" or "F8", with a moment for the program to follow."""
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True, timeout=30)
            time.sleep(0.05)

    @staticmethod
    def move_mouse(x, y):
        subprocess.run(["xdotool", "mousemove", "--sync", str(int(x)), str(int(y))], check=True, timeout=30)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True, timeout=120)

    def stop(self, signal_number=signal.SIGKILL):
        self._forget()
        self.process.send_signal(signal_number)
        return self.process.wait(10)


class Node:
    """One accessible thing."""

    def __init__(self, accessible):
        self._accessible = accessible

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    @property
    def name(self):
        # A cell that is asked for while the table is filled anew is nothing for a moment.
        # What must not be torn apart at a line's end is written with blanks that read as others do.
        return (self._accessible.get_name() or "").replace("\xa0", " ") if self._accessible else ""

    @cached_property
    def role(self):
        return self._accessible.get_role_name()

    @property
    def description(self):
        return self._accessible.get_description() or ""

    @property
    def parent(self):
        return Node(self._accessible.get_parent())

    def has(self, state):
        return self._accessible.get_state_set().contains(state)

    @property
    def has_many_cells(self):
        """A large table: asking for its cells one by one takes minutes."""
        return self.role in VIEWS and self._accessible.get_child_count() > 400

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING) and self.has(Atspi.StateType.VISIBLE)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    def children(self):
        found = []
        for index in range(self._accessible.get_child_count()):
            child = self._accessible.get_child_at_index(index)
            if child:
                found.append(Node(child))
        return found

    def walk(self, showing=True):
        """This and all below that can be seen, or all there is; of a large table only the table, for its cells are many."""
        if showing and self.role != "application" and not self.showing:
            return
        yield self
        if self.has_many_cells:
            return
        for child in self.children():
            yield from child.walk(showing)

    def _matching(self, role, name, showing, state):
        def fits(node):
            if role is not None and node.role != role:
                return False
            if callable(name) and not name(node.name) or isinstance(name, str) and node.name != name:
                return False
            return state is None or node.has(state)
        return (node for node in self.walk(showing) if fits(node))

    def all(self, role=None, name=None, showing=True, state=None):
        """Everything of this role whose name is this text, or matches this predicate, now."""
        found = []
        try:
            for node in self._matching(role, name, showing, state):
                found.append(node)
        except GLib.Error:  # the tree changed under us: what was found so far counts
            pass
        return found

    def find(self, role=None, name=None, timeout=PATIENCE, showing=True, state=None):
        """The first that fits, as soon as there is one."""
        try:
            return wait_until(lambda: next(self._matching(role, name, showing, state), None), f"{role} {name!r}", timeout)
        except NotFound as missing:
            raise NotFound(f"{missing}\n{self.tree()}") from None

    def tree(self, limit=300):
        """What can be seen, one line each with its depth; what has the focus carries a star."""
        lines = []
        def add(node, depth):
            if len(lines) >= limit or depth > 1 and not node.showing:
                return
            lines.append("  " * depth + repr(node) + ("*" if node.focused else ""))
            if node.has_many_cells:
                return
            for child in node.children():
                add(child, depth + 1)
        try:
            add(self, 0)
        except GLib.Error as reason:  # a tree that changes, or a program that died: what was seen so far is worth printing
            lines.append(f"({reason.message})")
        return "\n".join(lines)

    # What a user does

    def actions(self):
        action = self._accessible.get_action_iface()
        return [action.get_action_name(index) for index in range(action.get_n_actions())] if action else []

    @property
    def key(self):
        """The key that its first action has, as "Alt+F", or an empty text."""
        action = self._accessible.get_action_iface()
        return action.get_key_binding(0) or "" if action and action.get_n_actions() else ""

    def do(self, name):
        """One of its named actions."""
        names = self.actions()
        if name not in names:
            raise AssertionError(f"{self!r} has the actions {names}, not {name}")
        self._accessible.get_action_iface().do_action(names.index(name))

    def press(self):
        """Presses, toggles or opens: whatever its first action is."""
        for name in ("Press", "Toggle", "ShowMenu"):
            if name in self.actions():
                self.do(name)
                return
        self.click()

    def box(self):
        """x, y, width, height on the screen."""
        extents = self._accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def click(self, button=1, times=1, at=(0.5, 0.5)):
        """A real mouse click, at its middle unless told."""
        x, y, width, height = self.box()
        subprocess.run(["xdotool", "mousemove", "--sync", str(int(x + width * at[0])), str(int(y + height * at[1])),
                        "click", "--repeat", str(times), "--delay", "60", str(button)], check=True, timeout=30)

    def focus(self):
        if not self._accessible.get_component_iface().grab_focus():
            self.click()
        wait_until(lambda: self.focused, f"focus on {self!r}")

    # What a user reads

    @property
    def text(self):
        text = self._accessible.get_text_iface()
        return text.get_text(0, text.get_character_count()) if text else self.name

    def set_text(self, value):
        """Selects all and types, as a user would."""
        self.focus()
        Program.keys("ctrl+a")
        Program.type(value)

    @property
    def value(self):
        value = self._accessible.get_value_iface()
        return value.get_current_value() if value else None

    # Tables

    @property
    def rows(self):
        return self._accessible.get_table_iface().get_n_rows()

    @property
    def columns(self):
        return self._accessible.get_table_iface().get_n_columns()

    def cell(self, row, column):
        return Node(self._accessible.get_table_iface().get_accessible_at(row, column))

    def headers(self):
        table = self._accessible.get_table_iface()
        return [table.get_column_description(column) or Node(table.get_column_header(column)).name for column in range(self.columns)]

    def header(self, column):
        return Node(self._accessible.get_table_iface().get_column_header(column))

    def row_texts(self, row):
        return [self.cell(row, column).name for column in range(self.columns)]
