#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying what got in the way and what one did, by the keyboard alone: the palette on words and on
the entry, the list of passages, a star, privacy, a label, and in the end what the entry joins."""

import re

import journey
import screen
import ways

FIRST = 'Nobody said what they thought'
SECOND = 'I listened for once'
TENSIONS = 'Tensions and misunderstandings'
EARLIER = 'The month before'


class Tags(journey.Journey):
    def text(self):
        return self.tree.find('text', ways.TEXT, exact=True)

    def back_in_text(self):
        field = self.text()
        screen.wait(lambda: field.focused, 'the text')

    def say(self, letters, found, *keys):
        """Through the palette, which tells what it has found."""
        screen.keys('ctrl+t')
        field = self.tree.find('text', 'got in the way')
        screen.wait(lambda: field.focused, 'the palette')
        screen.write(letters)
        screen.wait(lambda: field.description.startswith(found), f'“{found}” to be found')
        screen.keys(*keys)

    def say_of_words(self):
        screen.keys('ctrl+Home')
        screen.select(len(FIRST))
        self.say('tens', f'{TENSIONS}. 1 fits', 'Return')
        self.tree.find('button', f'{TENSIONS}: met, “{FIRST}”')
        self.back_in_text()
        screen.keys(*['Right'] * len('. '))
        screen.select(len(SECOND))
        self.say('relation', 'Relationships. 1 fits', 'Return')
        self.tree.find('button', f'Relationships: practised, “{SECOND}”')
        self.back_in_text()

    def say_of_entry(self):
        """The second thing that can be said is one key further."""
        self.say('real lead', 'Find the real leaders', 'Tab')
        missed = self.tree.find('button', 'missed', exact=True)
        screen.press_until('Down', lambda: missed.focused, '“missed”')
        screen.keys('Return')
        self.tree.find('button', 'Find the real leaders: missed', exact=True)
        self.back_in_text()

    def walk_passages(self):
        """One is taken away and brought back, one is gone to."""
        screen.keys('F6')
        row = self.tree.find('item', f'{TENSIONS}: met')
        screen.wait(lambda: row.focused, 'the first passage')
        self.assertIn(FIRST, row.description)
        screen.keys('Delete')
        self.tree.gone('item', f'{TENSIONS}: met')
        screen.keys('ctrl+z')
        self.tree.find('item', f'{TENSIONS}: met')
        screen.keys('F6')
        self.back_in_text()
        screen.keys('F6', 'Down', 'Return')
        self.back_in_text()
        screen.keys('Right')

    def star_and_keep_private(self):
        screen.tab_to(self.tree.find('button', 'Star', exact=True), key='shift+Tab')
        screen.keys('space')
        more = self.tree.find('button', 'More about this entry')
        # The real button is inside.
        screen.press_until('Tab', lambda: any(node.focused for node in (more, *more.walk())),
                           'the menu')
        screen.keys('space')
        item = self.tree.find('menu item', 'Private')
        screen.press_until('Down', lambda: item.focused, 'the menu')
        screen.keys('Return')
        self.tree.find('image', 'Private')

    def add_label(self):
        field = self.tree.find('text', 'Add a label')
        screen.tab_to(field)
        screen.write('ECO')
        screen.wait(lambda: field.description == '1 label in use fits', 'a label')
        screen.keys('Down')
        screen.wait(lambda: field.description == 'École', 'the label to be chosen')
        screen.keys('Return')
        self.tree.find('button', 'Remove the label École')

    def finish(self):
        """What it joins, and there."""
        screen.keys('ctrl+Return')
        self.tree.says('Saved. Joins')
        link = self.tree.find('button', f'{TENSIONS} (1 entry')
        screen.wait(lambda: link.focused, 'what the entry joins')
        screen.keys('Return')
        screen.wait(lambda: self.tree.find('text', ways.TITLE).text == EARLIER, 'the other entry')

    def assert_in_journal(self):
        found = self.cli.json('search', 'listened')['entries'][0]
        said = {(tag['item'], tag['stance'], tag.get('quote')) for tag in found['tags']}
        self.assertEqual({('barriers/tensions', 'met', FIRST),
                          ('behaviours/relationships', 'practised', SECOND),
                          ('summing-up/real-leaders', 'missed', None)}, said)
        self.assertTrue(found['starred'])
        self.assertTrue(found['private'])
        self.assertEqual(['École'], found['labels'])

    def test_tags(self):
        self.make_journal((EARLIER, 'It was tense.', '--date', '2026-01-02', '--tag',
                           'barriers/tensions:met', '--label', 'École'))
        self.open_journal()
        self.new_entry('By hand', f'{FIRST}. {SECOND}.')
        self.say_of_words()
        self.say_of_entry()
        self.walk_passages()
        self.star_and_keep_private()
        self.add_label()
        # Words of ours, which nobody is to meet.
        self.assertIsNone(re.search(r'\b(stance|item|framework)s?\b', self.tree.everything()))
        self.finish()
        self.assert_quiet()
        self.app.quit()
        self.assert_in_journal()


if __name__ == '__main__':
    journey.main()
