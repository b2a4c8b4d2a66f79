#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody wrote elsewhere is looked at, comes in, and can be taken back; and what goes out is
called what it is."""

import journey
import screen

FIRST = 'Nobody had asked the district nurses.'
SECOND = 'We listened first this time.'
DIARY = f'''2026-02-03

{FIRST}

2026-02-11

{SECOND}
'''


class Exchange(journey.Journey):
    def look_at(self, path):
        self.menu('Import…')
        self.tree.find('button', 'Choose a file').press()
        self.choose_file('Import a file', path)

    def close(self):
        screen.keys('Escape')
        self.tree.gone('button', 'Choose a folder')

    def test_in_and_out(self):
        self.make_journal()
        self.open_journal()
        diary = self.home / 'diary.txt'
        diary.write_text(DIARY, encoding='utf-8')

        self.look_at(diary)
        self.tree.says('2 entries will come in')
        self.tree.says('3 February 2026 to 11 February 2026')
        self.tree.says('parted into 2 entries')
        self.tree.find('button', 'Import').press()
        self.tree.says('2 entries imported')
        self.tree.find('button', 'Undo').press()
        self.tree.says('2 entries moved to the trash')

        diary.write_text(DIARY.replace('asked', 'told'), encoding='utf-8')
        self.look_at(diary)
        self.tree.says('1 entry will come in')
        self.tree.says('1 is there already')
        self.close()
        self.app.quit()
        self.assertEqual(0, self.cli.json('entries')['total'])
        self.assert_quiet()

    def test_out(self):
        self.make_journal(('', FIRST), ('', SECOND))
        self.open_journal()
        self.menu('Export…')
        self.tree.says('unencrypted')
        archive = self.home / 'journal.zip'
        self.tree.find('button', 'Choose where').press()
        self.choose_file('Export to a file', archive)
        self.tree.says('2 entries exported')
        self.tree.find('button', 'Show in folder')
        screen.keys('Escape')
        self.tree.gone('button', 'Show in folder')
        screen.keys('ctrl+p')
        self.tree.says('Paper isn’t encrypted')
        screen.keys('Escape')
        self.tree.gone('button', 'Choose a printer')
        self.app.quit()
        self.assertEqual(b'PK', archive.read_bytes()[:2])
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
