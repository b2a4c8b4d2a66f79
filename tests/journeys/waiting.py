# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what is asked for, and for no time that should be enough."""

import time

from gi.repository import GLib

# Much more than anything takes: a busy machine is slow, and patience costs nothing but when
# something has gone wrong.
TIMEOUT = 45
PAUSE = 0.03


class NotThere(AssertionError):
    """What was waited for didn't come."""


def wait(condition, what, timeout=TIMEOUT):
    """Waits until condition() gives something, and gives that."""
    end = time.monotonic() + timeout
    while True:
        # Looked at first: what is there at the last look has come in time, however slow the look.
        late = time.monotonic() > end
        try:
            found = condition()
            if found:
                return found
        except GLib.Error:
            pass  # widgets come and go while one looks
        if late:
            raise NotThere(f'waited {timeout} s for {what}')
        time.sleep(PAUSE)
