#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning cycles with the keyboard alone: one begun from what got in the way, looked at again, learnt from and gone
on with; one that is due on Today; and an entry that tells of it."""

import datetime

import journey
import screen

LATELY = (datetime.date.today() - datetime.timedelta(days=3)).isoformat()


class Experiments(journey.Journey):
    def press(self, role, name, exact=False):
        node = self.tree.find(role, name, exact=exact)
        screen.tab_to(node)
        screen.keys('Return' if role == 'item' else 'space')

    def answer(self, name, text):
        field = self.tree.find('text', name)
        screen.tab_to(field)
        screen.write(text)
        screen.wait(lambda: field.text == text, f'{name} to be answered')

    def begin(self, text):
        screen.keys('ctrl+shift+e')
        field = self.tree.find('text', 'What will you try?')
        screen.wait(lambda: field.focused, 'the question')
        screen.write(text)
        self.tree.says('Saved')

    def experiments(self):
        return self.cli.json('experiments')['experiments']

    def test_cycle(self):
        self.create_journal()
        self.begin('Ask before I answer')
        self.press('button', 'Add what you expect')
        self.answer('What do you expect?', 'Fewer words from me')
        self.press('button', 'Look at how it went')
        self.answer('What happened?', 'I forgot, twice.')
        self.answer('What did you learn?', 'It needs a note on the table.')
        self.answer('What next?', 'Put a note on the table')
        self.press('button', 'Try this next')
        self.tree.find('button', 'Cycle 1. Ask before I answer')
        self.tree.says('2. Put a note on the table')
        self.press('button', 'Cycle 1. Ask before I answer')
        self.tree.says('Learnt from')
        screen.keys('Escape')
        self.tree.find('item', 'Put a note on the table')
        self.tree.find('item', 'Ask before I answer')
        self.assert_quiet()
        self.app.quit()
        second, first = self.experiments()
        self.assertEqual('Put a note on the table', second['try'])
        self.assertEqual(first['id'], second['follows'])
        self.assertEqual('It needs a note on the table.', first['learned'])
        self.assertIsNotNone(first['closed'])

    def test_due(self):
        self.make_journal()
        self.cli.run('experiments', 'add', 'Ask before I answer', '--due', LATELY)
        self.start()
        self.unlock()
        self.tree.says('You meant to look at this again on')
        self.press('button', 'Later')
        self.tree.says('It comes back on')
        screen.keys('ctrl+z')
        self.tree.says('You meant to look at this again on')
        self.press('button', 'Look now')
        screen.wait(lambda: self.tree.find('text', 'What happened?').focused, 'the question')
        screen.keys('Escape')
        self.tree.find('item', 'Ask before I answer')
        self.assert_quiet()

    def test_entry(self):
        self.make_journal(('In the car park', 'She said it there.', '--tag', 'tensions'))
        self.open_journal()
        screen.tab_to(self.tree.find('item', 'In the car park'))
        screen.keys('Return')
        text = self.tree.find('text', 'Text')
        screen.wait(lambda: text.focused, 'the entry')
        screen.tab_to(self.tree.find('button', 'Done', exact=True), key='shift+Tab')
        screen.keys('Tab', 'space')
        self.press_menu('Try something')
        self.press('item', 'Frame it so that all can sign up')
        field = self.tree.find('text', 'What will you try?')
        screen.wait(lambda: field.focused and field.text != '', 'what others have tried')
        screen.keys('ctrl+a')
        screen.write('Say both sentences')
        self.tree.says('Saved')
        self.press('button', 'Write about it')
        text = self.tree.find('text', 'Text')
        screen.wait(lambda: text.focused, 'the entry')
        screen.write('They laughed.')
        self.tree.find('button', 'Experiment: Say both sentences')
        self.assert_quiet()
        self.app.quit()
        experiment = self.experiments()[0]
        self.assertEqual(['barriers/tensions', 'moves/frame'], experiment['items'])
        self.assertEqual(1, len(experiment['entries']))

    def press_menu(self, name):
        """A menu's items are reached by the arrows."""
        item = self.tree.find('menu item', name)
        screen.press_until('Down', lambda: item.focused, item, limit=12)
        screen.keys('Return')


if __name__ == '__main__':
    journey.main()
