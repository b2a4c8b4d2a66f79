#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Being asked, with the keyboard alone: another question, one that isn't to come again and comes
back after all, a question of one's own, and what was answered to a question in other years."""

import journey
import screen

OWN = 'Who was missing from the room today?'
EARLIER = 'Quincunx, as Wilhelmina called it.'
NOW = 'The same as last year, and one more.'


class Prompts(journey.Journey):
    def question(self):
        """The id of what is asked."""
        shown = self.tree.everything()
        return next((id for id, text in self.questions.items() if text in shown), None)

    def asked(self, other_than=None):
        return screen.wait(lambda: self.question() not in (None, other_than) and self.question(),
                           'a question')

    def choose(self, item):
        name = 'More about this question'
        self.tree.find('button', name)
        # The button that has a menu has another one in it, which takes the focus.
        screen.press_until('Tab', lambda: any(node.focused
                                              for node in self.tree.all('button', name)), name)
        screen.keys('space')
        node = self.tree.find('menu item', item)
        screen.press_until('Down', lambda: node.focused, node)
        screen.keys('Return')

    def press_by_keyboard(self, name):
        screen.tab_to(self.tree.find('button', name))
        screen.keys('space')

    def begin(self):
        self.make_journal()
        frameworks = self.cli.json('frameworks')['frameworks']
        self.questions = {question['id']: question['text'] for framework in frameworks
                          for item in framework['items']
                          for question in item.get('questions', [])}
        self.start()
        self.unlock()

    def test_wanted_and_not(self):
        self.begin()
        first = self.asked()
        self.press_by_keyboard('Another question')
        second = self.asked(other_than=first)
        self.choose('Not this again')
        self.tree.says('Not asked again')
        third = self.asked(other_than=second)
        self.assertNotEqual(first, third)
        screen.keys('ctrl+z')
        screen.wait(lambda: self.question() == second, 'the question to come back')
        self.app.quit()
        self.start()
        self.unlock()
        self.assertEqual(second, self.asked())
        self.choose('Not this again')
        self.asked(other_than=second)
        self.choose('Not today')
        self.tree.says('No question today')
        self.app.quit()
        self.start()
        self.unlock()
        self.tree.says('No question today')
        self.press_by_keyboard('Ask after all')
        self.assertNotIn(self.asked(), (first, second))
        self.assert_quiet()

    def test_own_question(self):
        self.begin()
        self.asked()
        self.choose('Your questions')
        self.tree.says('like the others')
        screen.write(OWN)
        screen.keys('Return')
        self.tree.says('About nothing in particular')
        screen.keys('Escape')
        screen.wait(lambda: 'like the others' not in self.tree.everything(), 'the dialog to go')
        for _ in range(60):
            if OWN in self.tree.everything():
                break
            before = self.asked()
            self.press_by_keyboard('Another question')
            screen.wait(lambda: OWN in self.tree.everything()
                        or self.question() not in (None, before), 'another question')
        field = self.tree.find('text', 'Your answer')
        screen.tab_to(field)
        screen.write(NOW)
        self.tree.says('Saved')
        screen.keys('ctrl+Return')
        self.tree.says('Your answer is in the journal')
        self.assert_quiet()
        self.app.quit()
        entry = self.cli.json('entries')['entries'][0]
        self.assertEqual(OWN, entry['answers'][0]['question'])
        self.assertTrue(entry['answers'][0]['prompt'].startswith('own#'))

    def test_years_apart(self):
        self.begin()
        question = self.asked()
        self.app.quit()
        self.cli.run('write', '--date', '2024-03-14', '--prompt', question, text=EARLIER)
        self.start()
        self.unlock()
        self.assertEqual(question, self.asked())
        self.assertNotIn('You have answered this before', self.tree.everything())
        field = self.tree.find('text', 'Your answer')
        screen.tab_to(field)
        screen.write(NOW)
        self.tree.says('Saved')
        screen.keys('ctrl+Return')
        self.tree.says('You have answered this before')
        self.tree.says(EARLIER)
        self.press_by_keyboard('Open the entry of')
        self.tree.says('1 earlier answer')
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
