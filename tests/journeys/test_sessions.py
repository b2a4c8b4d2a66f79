#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session with the keyboard alone: prepared, held, agreed, and followed up in the next one."""

import journey
import screen


class Sessions(journey.Journey):
    def press(self, role, name, exact=False):
        node = self.tree.find(role, name, exact=exact)
        screen.tab_to(node)
        screen.keys('Return' if role == 'item' else 'space')

    def answer(self, name, text):
        field = self.tree.find('text', name)
        screen.tab_to(field)
        screen.write(text)
        screen.wait(lambda: field.text == text, f'{name} to be answered')

    def add(self, name, text):
        field = self.tree.find('text', name)
        screen.tab_to(field)
        screen.write(text)
        screen.keys('Return')
        screen.wait(lambda: field.text == '', f'{text} to be added')

    def prepare(self):
        self.go_to('Sessions')
        self.press('button', 'Prepare a session')
        self.answer('Initials or a made-up name', 'R.')
        self.answer('What I want from this hour', 'To be asked, not told')
        self.add('Add a point', 'The car park')
        self.add('Add a point', 'Sundays')
        screen.tab_to(self.tree.all('text', 'Your own point')[-1], key='shift+Tab')
        screen.keys('alt+Up')
        screen.wait(lambda: self.tree.first('text', 'Your own point').text == 'Sundays',
                    'the second point to be the first')

    def choose(self, words, title):
        search = self.tree.find('text', 'Find entries to choose')
        screen.tab_to(search)
        screen.write(words)
        self.press('check', title)
        self.tree.find('button', f'Take out {title}')

    def hold(self):
        self.press('button', 'On to the talk')
        self.press('button', 'Begin the talk')
        self.tree.says('She said it there.')
        screen.keys('ctrl+Page_Down')
        self.answer('A note', 'Say it in the room')
        screen.keys('ctrl+Return')
        self.tree.says('Say it in the room')
        self.press('button', 'End the talk')
        screen.wait(lambda: self.tree.focus('button'), 'the keyboard to be in the session')

    def agree(self):
        self.press('button', 'Add an agreement')
        self.answer('We agreed', 'Ask first')
        self.press('button', 'Make it an experiment')
        self.tree.find('button', 'Show the experiment')
        self.tree.says('Saved')

    def test_hour(self):
        self.make_journal(('In the car park', 'She said it there.'))
        self.start()
        self.unlock()
        self.prepare()
        self.choose('car park', 'In the car park')
        self.hold()
        self.agree()
        screen.keys('Escape')
        self.press('button', 'Prepare a session')
        self.tree.says('From last time')
        self.answer('What happened?', 'I asked, twice.')
        self.tree.says('Saved')
        screen.keys('Escape')
        self.assert_quiet()
        self.app.quit()
        self.assert_kept()

    def assert_kept(self):
        """What was said of the agreement stands in the session that was held."""
        self.start()
        self.unlock()
        self.go_to('Sessions')
        self.tree.says('1 agreement')
        screen.tab_to(self.tree.all('item', 'Session with R.')[-1])
        screen.keys('Return')
        self.tree.says('Say it in the room')
        self.tree.says('Ask first')
        field = self.tree.find('text', 'What happened?')
        screen.wait(lambda: field.text == 'I asked, twice.', 'what happened')


if __name__ == '__main__':
    journey.main()
