# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that nobody may open: text from data names it, and the kernel tells whether somebody followed."""
import ctypes
import os

IN_ACCESS, IN_OPEN = 0x1, 0x20
libc = ctypes.CDLL(None, use_errno=True)


class Bait:
    def __init__(self, path):
        path.write_bytes(b"bait")
        self._watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if libc.inotify_add_watch(self._watch, os.fsencode(path), IN_OPEN | IN_ACCESS) < 0:
            raise OSError(ctypes.get_errno(), "no watch on the bait")

    def was_opened(self):
        """Whether somebody opened it since the last time this was asked."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def close(self):
        os.close(self._watch)
