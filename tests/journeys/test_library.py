#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library, by the keyboard alone: something is found, read and written about; something of
one's own is added and is then in the palette, the tray, the search, the chart and the archive; a
question about it is added and answered, another isn't asked any more; something is hidden and is
no longer offered."""

import json
import zipfile

import journey
import screen
import ways

TENSIONS = 'Tensions and misunderstandings'
OWN = 'Board season'
HOW = 'Humble'
QUESTION = 'What did the board not see?'
SEARCH = 'Search the library'


class Library(journey.Journey):
    def open_library(self):
        screen.keys('ctrl+shift+l')
        field = self.tree.find('text', SEARCH)
        screen.wait(lambda: field.focused, 'the library')
        return field

    def search(self, words):
        """The rows of before are gone when it is said how many fit."""
        screen.write(words)
        self.tree.says('fits')

    def go_into(self, row):
        screen.tab_to(self.tree.find('item', row))
        screen.keys('Return')

    def read_tensions(self):
        """Found by its name, left for what is related and come back to."""
        self.open_library()
        self.search('tensions')
        self.go_into(TENSIONS)
        self.tree.says('Where it is from')
        self.go_into('Difference over consensus')
        self.tree.says('cherish')
        screen.keys('alt+Left')
        self.tree.find('button', 'Hide')

    def write_about_it(self):
        screen.tab_to(self.tree.find('button', 'Write about this'), key='shift+Tab')
        screen.keys('Return')
        text = self.tree.find('text', ways.TEXT, exact=True)
        screen.tab_to(text)
        screen.write('We spoke past each other.')
        self.wait_saved()

    def add_own(self):
        self.open_library()
        screen.tab_to(self.tree.find('button', 'More about “Barriers”'))
        screen.keys('Return')
        self.go_into('Add your own')
        # The form has the keyboard as soon as it is there.
        name = self.tree.find('text', 'Name')
        screen.write(OWN)
        screen.wait(lambda: name.text == OWN, 'the name to be typed')
        screen.keys('Return')
        self.tree.find('item', OWN)
        screen.keys('Escape', 'Escape')
        self.tree.gone('text', SEARCH)

    def open_own(self):
        self.open_library()
        self.search('board')
        self.go_into(OWN)

    def ask_about_own(self):
        """Added, left out of what is asked and asked again: the keyboard stays where it was."""
        self.open_own()
        field = self.tree.find('text', 'Add a question of your own')
        screen.tab_to(self.tree.find('button', 'Remove'))
        screen.keys('Tab')
        screen.write(QUESTION)
        screen.wait(lambda: field.text == QUESTION, 'the question to be typed')
        screen.keys('Return')
        row = self.tree.find('item', QUESTION)
        screen.tab_to(self.tree.find('button', f'Don’t ask “{QUESTION}” again'), key='shift+Tab')
        screen.keys('Return')
        self.tree.find('button', f'Ask “{QUESTION}” again')
        row = self.tree.find('item', QUESTION)
        screen.wait(lambda: row.focused, 'the keyboard to be at the question again')
        screen.tab_to(self.tree.find('button', f'Ask “{QUESTION}” again'))
        screen.keys('Return')
        self.tree.find('button', f'Don’t ask “{QUESTION}” again')

    def answer_own(self):
        row = self.tree.find('item', QUESTION)
        screen.wait(lambda: row.focused, 'the keyboard to be at the question again')
        screen.keys('Return')
        text = self.tree.find('text', ways.TEXT, exact=True)
        screen.tab_to(text)
        screen.write('Who was not in the room.')
        self.wait_saved()
        self.open_own()
        self.tree.says('Who was not in the room.')
        screen.keys('Escape', 'Escape', 'Escape')
        self.tree.gone('text', SEARCH)

    def say_own(self):
        """In the palette and, when it is said, in the tray."""
        field = self.new_entry('In March', 'Nobody had time.')
        screen.wait(lambda: field.focused, 'the text')
        screen.keys('ctrl+t')
        palette = self.tree.find('text', 'got in the way')
        screen.wait(lambda: palette.focused, 'the palette')
        screen.write('board')
        screen.wait(lambda: palette.description.startswith(OWN), 'it to be offered')
        screen.keys('Return')
        self.tree.find('button', f'{OWN}: met')
        self.say_how()
        self.tree.find('button', 'Barriers').press()
        self.tree.find('button', f'{OWN}: what else')
        screen.keys('Escape')
        self.wait_saved()

    def say_how(self):
        """Of some things nothing more can be said than that it was so."""
        screen.keys('ctrl+t')
        palette = self.tree.find('text', 'got in the way')
        screen.wait(lambda: palette.focused, 'the palette')
        screen.write(HOW.lower())
        screen.wait(lambda: palette.description.startswith(HOW), 'it to be offered')
        screen.keys('Return')
        self.tree.find('button', HOW)

    def see_own(self):
        self.go_to('Patterns')
        self.tree.find('image', OWN)

    def hide_tensions(self):
        self.open_library()
        self.search('tensions')
        self.go_into(TENSIONS)
        screen.tab_to(self.tree.find('button', 'Hide'))
        screen.keys('Return')
        self.tree.find('button', 'Offer again')
        screen.keys('Escape', 'Escape', 'Escape')
        self.tree.gone('text', SEARCH)
        self.new_entry('Later', 'Once more.')
        screen.keys('ctrl+t')
        palette = self.tree.find('text', 'got in the way')
        screen.wait(lambda: palette.focused, 'the palette')
        screen.write('tensions')
        screen.wait(lambda: palette.description.startswith('Nothing fits'), 'nothing to be offered')
        screen.keys('Escape')

    def assert_in_journal(self):
        found = self.cli.json('entries', '--tag', OWN)['entries']
        self.assertEqual(['In March'], [entry['title'] for entry in found])
        tags = {tag['item']: tag['stance'] for tag in found[0]['tags']}
        own = next(item for item in tags if item.startswith('own/'))
        self.assertEqual({own: 'met', 'mindset/humble': 'none'}, tags)
        asked = [question for question in self.cli.json('prompts')['questions']
                 if 'own' in question]
        self.assertEqual([(QUESTION, own, 1, False)],
                         [(question['question'], question['item'], question['answered'],
                           'refused' in question) for question in asked])
        listed = self.cli.json('frameworks', 'barriers')['frameworks'][0]['items']
        self.assertEqual([OWN], [item['name'] for item in listed if 'own' in item])
        self.assertEqual(['barriers/tensions'], [item['id'] for item in listed if 'hidden' in item])

    def assert_in_archive(self):
        archive = self.home / 'all.zip'
        self.cli.run('export', '--format', 'archive', '--output', archive)
        with zipfile.ZipFile(archive) as opened:
            lines = opened.read('journal.jsonl').decode().splitlines()
        records = [json.loads(line) for line in lines]
        self.assertEqual([OWN], [record['name'] for record in records if record['kind'] == 'item'])
        self.assertEqual([QUESTION],
                         [record['text'] for record in records if record['kind'] == 'question'])
        self.assertEqual(['barriers/tensions'],
                         [record['item'] for record in records
                          if record['kind'] == 'choice' and record.get('hidden')])

    def test_library(self):
        self.make_journal()
        self.open_journal()
        self.read_tensions()
        self.write_about_it()
        self.add_own()
        self.ask_about_own()
        self.answer_own()
        self.say_own()
        self.see_own()
        self.hide_tensions()
        self.assert_quiet()
        self.app.quit()
        self.assert_in_journal()
        self.assert_in_archive()

    def test_locked(self):
        """Nothing of it can be read when the journal is locked."""
        self.make_journal()
        self.open_journal()
        self.open_library()
        self.lock()
        self.tree.gone('text', SEARCH)
        self.assertNotIn(TENSIONS, self.tree.everything())


if __name__ == '__main__':
    journey.main()
