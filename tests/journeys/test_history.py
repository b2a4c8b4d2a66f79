#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Second thoughts: an earlier text is read and comes back, an entry goes to the trash, is put back,
goes again and for good."""

import journey
import screen
import ways

TITLE = 'What Dilys said'
FIRST = 'She said it in the room, and nobody answered.'
SECOND = 'She said it in the car park, and nobody answered.'
OTHER = 'Board, again'


class History(journey.Journey):
    def prepare(self):
        self.make_journal((TITLE, FIRST), (OTHER, 'Two sheets, side by side.'))
        entry = next(entry['id'] for entry in self.cli.json('entries')['entries']
                     if entry['title'] == TITLE)
        self.cli.run('edit', entry, '--body', '-', text=SECOND)
        self.open_journal()
        return entry

    def open_entry(self, title):
        self.tree.find('tab', 'Journal').press()
        newest = self.tree.find('item', OTHER)
        screen.tab_to(newest)
        row = self.tree.find('item', title)
        screen.press_until('Down', lambda: row.focused, row)
        screen.keys('Return')
        screen.wait(lambda: self.tree.find('text', ways.TITLE).text == title, 'the entry')

    def entry_menu(self, item):
        self.tree.find('button', 'More about this entry').press()
        self.tree.find('menu item', item).press()

    def body(self, entry):
        return self.cli.json('show', entry)['body']

    def wait_body(self, body):
        field = self.tree.find('text', ways.TEXT)
        screen.wait(lambda: field.text == body, f'the text “{body}”')

    def test_history(self):
        entry = self.prepare()
        self.open_entry(TITLE)
        self.wait_body(SECOND)
        self.entry_menu('History')
        self.tree.says('Struck through: 1 word that isn’t there any more. '
                       'Underlined: 2 words that came later.')
        self.tree.says('in the room car park, and')
        self.tree.find('button', 'Restore').press()
        # Only for a while, so first of all.
        self.tree.find('button', 'Undo').press()
        self.wait_body(SECOND)
        self.app.quit()
        self.assertEqual(SECOND, self.body(entry))
        said = [revision['body'] for revision in self.cli.json('history', entry)['revisions']]
        self.assertEqual([FIRST, SECOND, FIRST], said)
        self.cli.run('check', '--deep')
        self.assert_quiet()

    def test_undo_after_the_toast(self):
        """Somebody who was too slow for it, or never saw it, has Ctrl+Z."""
        self.prepare()
        self.move_to_trash(TITLE)
        self.tree.gone('button', 'Undo')
        newest = self.tree.find('item', OTHER)
        self.assertIsNone(self.tree.first('item', TITLE))
        screen.tab_to(newest)
        screen.keys('ctrl+z')
        self.tree.find('item', TITLE)
        self.app.quit()
        self.assertEqual(0, self.cli.json('entries', '--trashed')['total'])
        self.assert_quiet()

    def move_to_trash(self, title):
        self.open_entry(title)
        self.entry_menu('Move to Trash')
        self.tree.says('Entry moved to the trash')

    def test_trash(self):
        self.prepare()
        self.menu('Trash')
        self.tree.says('The trash is empty')
        screen.keys('Escape')
        self.tree.gone('button', 'Empty…')

        self.move_to_trash(TITLE)
        self.menu('Trash')
        self.tree.says(SECOND)
        self.tree.says('It goes for good after')
        self.tree.find('button', 'Put back').press()
        self.tree.says('The trash is empty')
        screen.keys('Escape')
        self.tree.find('item', TITLE)

        self.move_to_trash(TITLE)
        self.menu('Trash')
        self.tree.says(SECOND)
        self.tree.find('button', 'Delete for good…').press()
        asked = self.tree.find('dialog', 'Delete 1 entry for good?')
        asked.find('button', 'Delete for good').press()
        self.tree.says('The trash is empty')
        screen.keys('Escape')
        self.tree.gone('button', 'Empty…')
        self.app.quit()
        self.assertEqual([OTHER], [e['title'] for e in self.cli.json('entries')['entries']])
        self.assertEqual(0, self.cli.json('entries', '--trashed')['total'])
        self.cli.run('check', '--deep')
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
