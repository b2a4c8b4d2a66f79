#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day on Today with the keyboard alone: a line, an answer, all of summing-up, and coming back to
it; then with words and names hidden, as on a train."""

import journey
import screen

LINE = 'The lift was out, so we talked.'
ANSWER = 'Nobody had asked her before.'
FIRST = 'We held the door for the others.'
THIRD = 'Owen keeps the Tuesday group going.'


class Today(journey.Journey):
    def press_by_keyboard(self, role, name):
        node = self.tree.find(role, name)
        screen.tab_to(node)
        screen.keys('space')

    def two_minutes(self):
        self.press_by_keyboard('button', '2 minutes')
        field = self.tree.find('text', 'One line')
        screen.wait(lambda: field.focused, 'the line')
        screen.write(LINE)
        screen.keys('Return')
        self.tree.says('1 line kept')
        screen.write('And one more.')
        screen.keys('Return')
        self.tree.says('2 lines kept')

    def ten_minutes(self):
        self.press_by_keyboard('button', '10 minutes')
        self.answer(ANSWER)
        self.tree.says('Saved')
        screen.keys('ctrl+Return')
        self.tree.says('Your answer is in the journal')

    def answer(self, text):
        field = self.tree.find('text', 'Your answer')
        screen.wait(lambda: field.focused, 'the answer')
        screen.write(text)
        screen.wait(lambda: field.text == text, 'the answer to be typed')

    def thirty_minutes(self):
        self.press_by_keyboard('button', '30 minutes')
        begin = self.tree.find('button', 'Begin')
        screen.wait(lambda: begin.focused, 'the way in')
        screen.keys('space')
        self.tree.says('Central enabler')
        self.answer(FIRST)
        screen.keys('ctrl+Return')
        self.tree.says('Shared ambition')
        screen.keys('ctrl+Return')
        self.tree.says('Find the real leaders')
        self.answer(THIRD)
        screen.keys('Escape')
        self.tree.says('Your summing-up is in the journal')

    def test_today(self):
        self.create_journal()
        self.tree.says('This journal is empty')
        self.two_minutes()
        self.ten_minutes()
        self.thirty_minutes()
        self.lock()
        self.unlock()
        self.assert_quiet()
        self.app.quit()
        bodies = self.cli.bodies()
        self.assertIn(LINE, bodies)
        self.assertIn(ANSWER, bodies)
        self.assertEqual(4, len(bodies))
        entries = self.cli.json('entries')['entries']
        summing_up = next(entry for entry in entries if entry['title'] == 'Summing up')
        self.assertEqual([FIRST, THIRD], [answer['text'] for answer in summing_up['answers']])

    def test_hidden(self):
        self.make_journal(('Zephyr', 'Quincunx is what Wilhelmina called it.'))
        self.start()
        self.unlock()
        self.tree.says('Zephyr')
        screen.keys('ctrl+shift+h')
        screen.wait(lambda: 'Zephyr' not in self.tree.everything(), 'the words to go')
        self.assertNotIn('Quincunx', self.tree.everything())
        screen.keys('ctrl+shift+h')
        self.tree.says('Zephyr')
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
