# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey does: a desktop, the app on it, and the ways that all of them take.

A journey is started as: NAME.py BUILD. It leaves a picture of the screen and the accessibility
tree beside the build's logs when it fails.
"""

import pathlib
import sys
import unittest

import session

PASSPHRASE = 'lantern oyster quiet ninety'

BUILD = pathlib.Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else None
SESSION = session.Session()

# Needs the session's environment, which start() in main() makes.
screen = None
app = None


def main():
    """Runs the journeys of the calling file on a desktop of their own."""
    global screen, app  # pylint: disable=global-statement
    SESSION.start()
    try:
        import app as app_module  # pylint: disable=import-outside-toplevel
        import screen as screen_module  # pylint: disable=import-outside-toplevel
        screen, app = screen_module, app_module
        program = unittest.main(exit=False, verbosity=2)
    finally:
        SESSION.stop()
    sys.exit(not program.result.wasSuccessful())
