#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways in and out: a new passphrase, the recovery sheet, the keyring that isn't there, backups."""

import re

import journey
import screen
import ways

NEW = 'marble anchor seldom twelve'
NEWER = 'copper meadow fiddle eleven'
GROUP = re.compile(r'^[0-9A-HJKMNP-TV-Z]{5}$')


class Privacy(journey.Journey):
    def setUp(self):
        super().setUp()
        self.make_journal(('A day', 'Nobody had asked the district nurses.'))

    def preferences(self):
        screen.keys('ctrl+comma')
        self.tree.find(None, 'Lock when idle')

    def open_row(self, name):
        """A row of the preferences, by the keyboard."""
        self.preferences()
        screen.tab_to(self.tree.find('item', name))
        screen.keys('Return')

    def close_dialogs(self):
        screen.keys('Escape')
        self.tree.gone(None, 'Lock when idle')

    def type_twice(self, passphrase):
        screen.tab_to(self.tree.find('text', 'New passphrase', exact=True))
        screen.write(passphrase)
        screen.tab_to(self.tree.find('text', 'The same passphrase again'))
        screen.write(passphrase)
        screen.keys('Return')
        self.tree.says('Your new passphrase opens the journal')

    def opens(self, passphrase):
        self.unlock(passphrase)
        self.go_to('Journal')

    def refuses(self, passphrase):
        self.unlock(passphrase)
        self.tree.says('Caps Lock')
        screen.keys('ctrl+a')

    def copy_sheet(self):
        """What somebody writes down who has no printer."""
        self.open_row('Recovery sheet')
        self.tree.find('button', 'Show it to copy by hand').press()
        self.tree.find('button', 'I have written it down')
        groups = [node.name for node in self.tree.all('label') if GROUP.match(node.name)]
        self.tree.find('button', 'I have written it down').press()
        self.tree.says('Keep the sheet somewhere safe')
        screen.keys('Escape')
        self.tree.gone('button', 'I have written it down')
        self.close_dialogs()
        self.assertEqual(13, len(groups))
        return groups

    def type_sheet(self, code):
        self.tree.find('button', 'Use the recovery sheet').press()
        field = self.tree.find('text', 'Code of the recovery sheet')
        screen.wait(lambda: field.focused, 'the code to be asked')
        screen.write(code)

    def test_new_passphrase(self):
        self.open_journal()
        self.open_row('Change the passphrase')
        former = self.tree.find('text', 'The passphrase you have now')
        screen.wait(lambda: former.focused, 'the former passphrase to be asked')
        screen.write(ways.PASSPHRASE)
        self.type_twice(NEW)
        self.tree.says('from before still open')
        screen.keys('Escape')
        self.tree.gone('button', 'New recovery sheet')
        self.close_dialogs()
        self.lock()
        self.refuses(ways.PASSPHRASE)
        self.opens(NEW)
        self.tree.says('A day')
        self.assert_quiet()

    def test_wrong_former_passphrase(self):
        self.open_journal()
        self.open_row('Change the passphrase')
        former = self.tree.find('text', 'The passphrase you have now')
        screen.wait(lambda: former.focused, 'the former passphrase to be asked')
        screen.write('something else')
        screen.tab_to(self.tree.find('text', 'New passphrase', exact=True))
        screen.write(NEW)
        screen.tab_to(self.tree.find('text', 'The same passphrase again'))
        screen.write(NEW)
        screen.keys('Return')
        self.tree.says('That is not the passphrase the journal has now')
        screen.keys('Escape')
        self.close_dialogs()
        self.lock()
        self.opens(ways.PASSPHRASE)
        self.assert_quiet()

    def test_recovery_sheet(self):
        self.open_journal()
        groups = self.copy_sheet()
        self.lock()
        everything = self.tree.everything()
        for group in groups:
            self.assertNotIn(group, everything)

        # Somebody who has forgotten the passphrase, and mistypes the sheet first.
        wrong = ('Z' if groups[2][0] != 'Z' else 'Y') + groups[2][1:]
        self.type_sheet(' '.join(groups[:2] + [wrong]).lower())
        self.tree.says('There is a typing error in group 3')
        screen.keys('ctrl+a')
        screen.write(' '.join(groups).lower())
        self.tree.says('13 groups of 13 are right')
        screen.keys('Return')
        self.tree.says('The recovery sheet has opened your journal')
        self.type_twice(NEWER)
        screen.keys('Escape')
        self.tree.gone('button', 'New recovery sheet')
        self.lock()

        # The sheet is void now, and so is the old passphrase.
        self.type_sheet(' '.join(groups))
        screen.keys('Return')
        self.tree.says('This recovery sheet doesn’t open the journal')
        self.opens(NEWER)
        self.assert_quiet()

    def test_no_keyring(self):
        self.open_journal()
        self.preferences()
        switch = self.tree.find('check', 'Remember the key in the keyring')
        screen.tab_to(self.tree.find('item', 'Remember the key in the keyring'))
        screen.keys('Return')
        self.tree.says('No keyring answers on this computer')
        self.assertFalse(switch.checked)
        self.close_dialogs()
        self.lock()
        self.opens(ways.PASSPHRASE)
        self.assert_quiet()

    def test_backups(self):
        self.open_journal()
        self.tree.says('A day')
        self.cli_backups = self.journal.parent / 'backups'
        screen.wait(lambda: self.cli_backups.is_dir() and list(self.cli_backups.glob('*.syslead')),
                    'the daily backup')
        self.open_row('Backups')
        check = self.tree.find('button', 'Check now')
        screen.wait(lambda: check.sensitive, 'the backups to be listed')
        check.press()
        self.tree.says('read through')
        self.tree.find('button', 'Restore a backup').press()
        # The journal is locked first.
        self.tree.find('text', 'Passphrase at that time')
        self.assertNotIn('A day', self.tree.everything())
        screen.keys('Escape')
        self.opens(ways.PASSPHRASE)
        self.assert_quiet()

    def test_who_can_read_this(self):
        self.start()
        self.tree.find('text', 'Passphrase', exact=True)
        self.open_row('Who can read this?')
        self.tree.says('Nobody else, as long as it is locked')
        screen.keys('Escape')
        self.close_dialogs()
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
