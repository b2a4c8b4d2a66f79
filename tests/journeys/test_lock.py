#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locked means that nothing can be read: not in the window, not in its title, not by a program
that looks through the accessibility bus."""

import journey
import screen
import ways

ENTRIES = [
    ('Zephyr in the corridor', 'Quincunx is what Wilhelmina called it.', '--tag',
     'barriers/tensions:met', '--label', 'Xylophone'),
    ('Marzipan', 'Nothing else happened.'),
]
SECRETS = ('Zephyr', 'Quincunx', 'Wilhelmina', 'Xylophone', 'Marzipan', 'Tensions')


class Lock(journey.Journey):
    def setUp(self):
        super().setUp()
        self.make_journal(*ENTRIES)

    def assert_nothing_readable(self):
        everything = self.tree.everything() + '\n'.join(screen.titles())
        for secret in (*SECRETS, ways.PASSPHRASE, 'lantern'):
            self.assertNotIn(secret, everything)

    def test_before_unlocking(self):
        self.start()
        self.tree.find('text', 'Passphrase', exact=True)
        self.assert_nothing_readable()
        self.assert_quiet()

    def test_passphrase_while_typing(self):
        self.start()
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase to be asked')
        screen.write(ways.PASSPHRASE)
        self.tree.find('button', 'Unlock')
        self.assert_nothing_readable()

    def test_after_locking(self):
        self.open_journal()
        self.tree.says('Zephyr')
        # It can be read now, or the rest would prove nothing.
        self.assertIn('Marzipan', self.tree.everything())
        self.tree.find('tab', 'Patterns').press()
        self.tree.find('image', 'Tensions')
        self.lock()
        self.assert_nothing_readable()
        self.assert_quiet()

    def test_with_an_entry_open(self):
        self.open_journal()
        field = self.new_entry('Nightingale', 'Pumpernickel and rain.')
        self.assertEqual('Pumpernickel and rain.', field.text)
        self.lock()
        self.assert_nothing_readable()
        everything = self.tree.everything() + '\n'.join(screen.titles())
        self.assertNotIn('Nightingale', everything)
        self.assertNotIn('Pumpernickel', everything)
        # What was typed a moment before the lock is kept.
        self.unlock()
        self.tree.says('Nightingale')
        self.assert_quiet()
        self.app.quit()
        self.assertIn('Pumpernickel and rain.', self.cli.bodies())


if __name__ == '__main__':
    journey.main()
