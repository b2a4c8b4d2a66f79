#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking back with the keyboard alone: all of summing-up to its tags, a self-review beside what the journal shows,
and a note in the margin of an old entry."""

import datetime

import journey
import screen

LATELY = (datetime.date.today() - datetime.timedelta(days=10)).isoformat()
LONG_AGO = (datetime.date.today() - datetime.timedelta(days=400)).isoformat()


class Reviews(journey.Journey):
    def press_by_keyboard(self, role, name):
        node = self.tree.find(role, name)
        screen.tab_to(node)
        screen.keys('space')

    def answer(self, text, name='Your answer'):
        field = self.tree.find('text', name)
        screen.wait(lambda: field.focused, 'the answer')
        screen.write(text)
        screen.wait(lambda: field.text == text, 'the answer to be typed')

    def test_summing_up(self):
        self.create_journal()
        self.press_by_keyboard('button', '30 minutes')
        screen.wait(lambda: self.tree.find('button', 'Begin').focused, 'the way in')
        screen.keys('space')
        self.tree.says('Central enabler')
        self.answer('We held the door.')
        for _ in range(7):
            screen.keys('ctrl+Return')
        self.tree.says('Looking over what you wrote')
        self.press_by_keyboard('button', 'Barriers')
        self.press_by_keyboard('button', 'Tensions')
        screen.keys('ctrl+Return')
        self.tree.says('Your summing-up is in the journal')
        self.assert_quiet()
        self.app.quit()
        entry = self.cli.json('entries')['entries'][0]
        self.assertEqual('Summing up', entry['title'])
        self.assertEqual(['We held the door.'], [answer['text'] for answer in entry['answers']])
        self.assertEqual(['barriers/tensions'], [tag['item'] for tag in entry['tags']])

    def test_self_review(self):
        self.make_journal(('In the car park', 'She said it there.', '--date', LATELY,
                           '--tag', 'shared-purpose'))
        self.start()
        self.unlock()
        self.go_to('Today')
        self.menu('Self-reviews')
        begin = self.tree.find('button', 'Begin a self-review')
        screen.tab_to(begin)
        screen.keys('space')
        self.answer('Giving away.')
        screen.keys('ctrl+Return')
        self.tree.says('In 1 of 1 entries since')
        self.tree.says('In the car park')
        self.press_by_keyboard('button', '2 of 4')
        screen.keys('ctrl+Return')
        self.tree.says('No evidence yet')
        screen.keys('Escape')
        self.tree.says('Your self-review')
        self.assert_quiet()
        self.app.quit()
        review = self.cli.json('reviews')['reviews'][0]
        self.assertEqual('Giving away.', review['resonates'])
        self.assertEqual([('behaviours/shared-purpose', 2, 1)],
                         [(rating['item'], rating['value'], len(rating['cites']))
                          for rating in review['ratings']])

    def test_margin_note(self):
        self.make_journal(('Long ago', 'I did not dare to ask.', '--date', LONG_AGO))
        self.start()
        self.unlock()
        self.tree.says('Reading back')
        field = self.tree.find('text', 'What would you say to yourself now?')
        screen.tab_to(field)
        screen.write('Ask.')
        self.tree.says('Saved')
        before = 'I did not dare to ask.'
        self.press_by_keyboard('button', 'Read all of it')
        self.tree.says('In the margin')
        self.tree.says('Ask.')
        self.press_by_keyboard('button', 'Remove this note')
        self.tree.says('Margin note removed')
        screen.keys('ctrl+z')
        self.tree.says('Ask.')
        self.assert_quiet()
        self.app.quit()
        self.assertEqual([before], self.cli.bodies())


if __name__ == '__main__':
    journey.main()
