#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way through the window: create, import, write, tag an entry and a passage, search, see
it on Patterns and come back to the entry from there, lock, unlock, all there."""

import journey
import sample
import screen

TITLE = 'What was said in the lift'
BEFORE = 'We had rehearsed it. '
PASSAGE = 'Nobody mentioned the hospital'
AFTER = ', and everybody knew why.'


class Main(journey.Journey):
    def import_sample(self):
        """Somebody's notes of the year, as Markdown."""
        folder = self.home / 'notes'
        sample.write(folder)
        notes = sorted(folder.iterdir())
        self.menu('Import…')
        self.tree.find('button', 'Choose a folder').press()
        self.choose_file('Import a folder', folder)
        self.tree.says(f'{len(notes)} entries will come in')
        self.tree.find('button', 'Import').press()
        self.tree.says(f'{len(notes)} entries imported')
        screen.keys('Escape')
        self.tree.gone('button', 'Choose a folder')

    def tag_entry(self):
        self.tree.find('button', 'Barriers').press()
        self.tree.find('button', 'Short-termism').press()
        self.tree.find('button', 'Short-termism: met')

    def tag_passage(self, field):
        """Selects the words as somebody without a mouse does, and says what they are."""
        screen.tab_to(field)
        screen.keys('ctrl+Home', *['Right'] * len(BEFORE))
        screen.select(len(PASSAGE))
        self.tree.says('In these words')
        self.tree.find('button', 'Behaviours').press()
        self.tree.find('button', 'Relationships').press()
        self.tree.find('button', f'Relationships: practised, “{PASSAGE}')

    def assert_in_journal(self):
        """As the command line finds it, once the window is shut."""
        found = self.cli.json('search', 'rehearsed')['entries']
        self.assertEqual([TITLE], [entry['title'] for entry in found])
        tags = {(tag['item'], tag['stance'], tag.get('quote')) for tag in found[0]['tags']}
        self.assertIn(('barriers/short-termism', 'met', None), tags)
        self.assertIn(('behaviours/relationships', 'practised', PASSAGE), tags)
        self.assertEqual(len(sample.ENTRIES) + 1, self.cli.json('entries')['total'])
        self.cli.run('check', '--deep')

    def search(self, words, title):
        screen.keys('ctrl+f')
        field = self.tree.find('text', 'Search')
        screen.wait(lambda: field.focused, 'the search field')
        screen.write(words)
        return self.tree.find('item', title)

    def open_from_patterns(self):
        self.tree.find('tab', 'Patterns').press()
        chart = self.tree.find('image', 'Short-termism')
        # The mark at hand is that of the latest month with entries: this one.
        self.assertTrue(chart.act('mark.open'))
        self.tree.find('item', TITLE)

    def test_main(self):
        self.create_journal()
        self.import_sample()
        field = self.new_entry(TITLE, BEFORE + PASSAGE + AFTER)
        self.assertEqual(BEFORE + PASSAGE + AFTER, field.text)
        self.tag_entry()
        self.tag_passage(field)
        self.wait_saved()

        self.search('corridor', 'Two o’clock')
        self.search('rehears', TITLE)
        screen.keys('Escape')
        self.open_from_patterns()

        self.lock()
        self.unlock()
        self.go_to('Journal')
        # As it was left: only what the chart had led to.
        self.tree.find('item', TITLE)
        self.tree.says('2 entries')
        screen.keys('ctrl+f', 'Escape')
        self.tree.find('item', 'What Dilys said in the car park')
        self.assert_quiet()
        self.app.quit()
        self.assert_in_journal()


if __name__ == '__main__':
    journey.main()
