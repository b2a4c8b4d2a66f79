#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main parts without a mouse and without a screen reader's actions: Tab, arrows, Enter, space
and the keys of the shortcuts window. The accessibility tree is only looked at."""

import journey
import screen
import ways


class Keyboard(journey.Journey):
    def press_by_keyboard(self, role, name):
        node = self.tree.find(role, name)
        screen.tab_to(node)
        screen.keys('space')

    def create(self):
        self.start()
        self.press_by_keyboard('button', 'Start a journal')
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase to be asked')
        screen.write(ways.PASSPHRASE)
        screen.tab_to(self.tree.find('text', 'The same passphrase again'))
        screen.write(ways.PASSPHRASE)
        self.press_by_keyboard('button', 'Create journal')
        self.tree.find('tab', 'Patterns')

    def tag(self):
        self.press_by_keyboard('button', 'Barriers')
        chip = self.tree.find('button', 'Silo mentality')
        screen.tab_to(chip)
        screen.keys('space')
        self.tree.find('button', 'Silo mentality: met')
        # The others are one key further.
        screen.keys('shift+F10')
        self.tree.find('button', 'shifted', timeout=5)
        screen.keys('Escape', 'Escape')

    def find(self, words, title):
        screen.keys('ctrl+f')
        field = self.tree.find('text', 'Search')
        screen.wait(lambda: field.focused, 'the search field')
        screen.write(words)
        item = self.tree.find('item', title)
        self.tab_to_list()
        screen.press_until('Down', lambda: item.focused, f'the row of “{title}”')
        screen.keys('Return')
        screen.wait(lambda: self.tree.find('text', ways.TITLE).text == title, f'“{title}” to open')

    def tab_to_list(self):
        """A list is one stop on the way; within it the arrows go from row to row."""
        screen.press_until('Tab', lambda: self.tree.focus('item'), 'the list')

    def test_keyboard(self):
        self.create()
        self.new_entry('By hand', 'No mouse was near.')
        self.tag()
        self.wait_saved()
        self.new_entry('Another', 'Something else.')
        self.wait_saved()

        self.find('mouse', 'By hand')
        screen.keys('ctrl+f')
        screen.keys('ctrl+a', 'BackSpace')
        self.tree.find('item', 'Another')

        # The pages, and a chart with its marks.
        screen.reach_tab(self.tree, 'Patterns')
        screen.keys('space')
        screen.tab_to(self.tree.find('image', 'Silo mentality'))
        screen.keys('Return')
        self.tree.find('item', 'By hand')
        self.tree.gone('item', 'Another')

        window = screen.title()
        screen.keys('F1')
        screen.wait(lambda: screen.title() not in ('', window), 'the shortcuts')
        screen.keys('Escape')
        screen.wait(lambda: screen.title() == window, 'the window')

        self.lock()
        self.unlock()
        screen.reach_tab(self.tree, 'Journal')
        screen.keys('space')
        self.tree.find('item', 'By hand')
        screen.keys('F10')
        self.tree.find('menu item', 'Import…')
        screen.keys('Escape')
        self.assert_quiet()
        self.app.quit()


if __name__ == '__main__':
    journey.main()
