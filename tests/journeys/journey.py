# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey is: a test of somebody with a home of their own.

A journey is a file of tests, started on a desktop of its own:
    session.py JOURNEY.py BUILD
When a test fails, a picture of the screen, the accessibility tree and the app's own words are
left in BUILD/journeys/.
"""

import pathlib
import shutil
import sys
import unittest

import screen
import ways

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
SKIPPED = 77


class Journey(unittest.TestCase, ways.Person):
    """Each test begins with SysLead not yet started and no journal."""

    def setUp(self):
        ways.Person.__init__(self, BUILD)
        # Last of all: a disk may have to be taken out of it first.
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def tearDown(self):
        if self.failed():
            self.leave_traces()
        self.app.kill()

    def failed(self):
        """Whether this test has gone wrong; Python before 3.11 says so in another place."""
        outcome = self._outcome
        if hasattr(outcome, 'errors'):
            return any(error for _, error in outcome.errors)
        return any(test is self for test, _ in outcome.result.failures + outcome.result.errors)

    def leave_traces(self):
        """What a person needs who wants to know why."""
        folder = BUILD / 'journeys'
        folder.mkdir(exist_ok=True)
        name = folder / self.id().replace('.', '-')
        screen.picture(f'{name}.png')
        if self.app.running:
            name.with_suffix('.tree').write_text(self.tree.outline(), encoding='utf-8')
        if self.app.log.exists():
            shutil.copy(self.app.log, name.with_suffix('.log'))

    def assert_quiet(self):
        """The app had nothing to complain of, and its buttons say their words once."""
        self.assertEqual([], self.app.complaints())
        if self.app.running:
            self.assertEqual([], [button.name for button in self.tree.all('button', '_')])


def main():
    """Ends with what meson takes for skipped when nothing could be tested here."""
    result = unittest.main(module='__main__', verbosity=2, warnings='ignore', exit=False).result
    if result.wasSuccessful() and result.testsRun <= len(result.skipped):
        sys.exit(SKIPPED)
    sys.exit(not result.wasSuccessful())
