#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample journal: looked at before there is a journal, and in between; of what is done in it
nothing stays."""

import journey
import sandbox
import screen

NOTICE = 'This is a sample'
SENTENCE = 'She said the rest in the car park'


class Sample(journey.Journey):
    @property
    def folder(self):
        """Where the throw-away journal lies for as long as it is open."""
        return sandbox.runtime_folder() / 'syslead'

    def left_behind(self):
        return sorted(self.folder.glob('sample-*'))

    def assert_no_words_on_disk(self):
        for root in (self.home, self.folder):
            for path in root.rglob('*'):
                if path.is_file():
                    self.assertNotIn(SENTENCE.encode(), path.read_bytes(), path)

    def assert_open(self):
        self.tree.says(NOTICE)
        self.go_to('Journal')
        self.tree.find('item', 'What Dilys said in the car park')
        self.assertEqual(1, len(self.left_behind()))
        self.assertEqual(0o700, self.left_behind()[0].stat().st_mode & 0o777)

    def test_from_the_welcome(self):
        self.start()
        self.tree.find('button', 'Look at a sample journal').press()
        self.assert_open()
        self.assert_no_words_on_disk()
        self.new_entry('Mine', 'Marzipan and rain.')
        self.tree.find('button', 'Start your own journal').press()
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase of one’s own to be asked')
        self.assertNotIn('Dilys', self.tree.everything())
        self.assertEqual([], self.left_behind())
        self.assertFalse(self.journal.exists())
        self.assert_quiet()

    def test_between_times(self):
        self.make_journal(('Zephyr', 'My own.'))
        self.open_journal()
        self.tree.find('item', 'Zephyr')
        self.menu('Look at a sample journal')
        self.assert_open()
        self.assertNotIn('Zephyr', self.tree.everything())
        self.tree.find('button', 'Back to your journal').press()
        self.tree.find('text', 'Passphrase', exact=True)
        self.assertEqual([], self.left_behind())
        self.assertNotIn('Dilys', self.tree.everything())
        self.unlock()
        self.go_to('Journal')
        self.tree.find('item', 'Zephyr')
        self.tree.gone(None, NOTICE)
        self.app.quit()
        self.assertEqual(['My own.'], self.cli.bodies())
        self.assert_quiet()

    def test_straight_away_and_a_crash(self):
        self.start('--sample')
        self.assert_open()
        self.app.kill()
        # A sandbox takes it along; elsewhere the next start does.
        self.assertEqual(0 if sandbox.is_used() else 1, len(self.left_behind()))
        self.start()
        self.tree.find('button', 'Look at a sample journal')
        screen.wait(lambda: not self.left_behind(), 'what was left to be swept')
        self.app.quit()
        self.start('--sample')
        self.assert_open()
        self.app.quit()
        self.assertEqual([], self.left_behind())
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
