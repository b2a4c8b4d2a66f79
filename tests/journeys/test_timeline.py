#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding one's way among the entries, by the keyboard alone: the calendar, the ends of the list,
filters, and coming back after a lock to where one was."""

import journey
import screen

ENTRIES = [
    ('Oldest', 'How it began.', '--date', '2024-02-05'),
    ('Two winters ago', 'Snow on the car park.', '--date', '2025-01-14', '--label', 'Winter'),
    ('Same day, later', 'And more of it.', '--date', '2025-01-14'),
    ('Board, again', 'Everybody defended a budget.', '--date', '2025-03-04', '--star',
     '--tag', 'barriers/tensions:met'),
    ('For nobody else', 'Not to be shared.', '--date', '2025-03-20', '--private',
     '--tag', 'barriers/tensions:shifted'),
    ('Newest', 'Where it is now.', '--date', '2025-04-02'),
]


class Timeline(journey.Journey):
    def setUp(self):
        super().setUp()
        self.make_journal(*ENTRIES)
        self.open_journal()
        self.tree.find('item', 'Newest')

    def await_focus(self, role, name):
        def there():
            node = self.tree.focus(role)
            return node is not None and name in node.name
        screen.wait(there, f'the keyboard to be at {role} “{name}”')

    def test_calendar(self):
        self.await_focus('item', 'Newest')
        screen.keys('ctrl+g')
        self.await_focus('button', '2 April 2025, 1 entry')
        # A month back, where the 2nd has nothing, and another: January has a day with two.
        screen.keys('Page_Up')
        self.await_focus('button', '2 March 2025')
        screen.keys('Page_Up', 'Page_Up', 'Down')
        self.await_focus('button', '9 January 2025')
        screen.keys(*['Right'] * 5)
        self.await_focus('button', '14 January 2025, 2 entries')
        screen.keys('Return')
        self.await_focus('item', 'Same day, later')
        # A day without entries leads to the last one before it.
        screen.keys('ctrl+g')
        self.await_focus('button', '14 January 2025')
        screen.keys('End', 'space')
        self.await_focus('item', 'Same day, later')
        screen.keys('ctrl+g')
        self.tree.find('button', 'First entry').press()
        self.await_focus('item', 'Oldest')
        self.assert_quiet()

    def test_ends(self):
        self.await_focus('item', 'Newest')
        screen.keys('End')
        self.await_focus('item', 'Oldest')
        screen.keys('Home')
        self.await_focus('item', 'Newest')
        screen.keys('Page_Down')
        screen.keys('Page_Up')
        self.await_focus('item', 'Newest')
        screen.keys('Return')
        self.await_focus('text', 'Text')
        self.assert_quiet()

    def test_filters(self):
        self.await_focus('item', 'Newest')
        self.tree.find('button', 'Filter').press()
        screen.tab_to(self.tree.find('check', 'Private'))
        screen.keys('space')
        self.tree.says('1 of 6 entries')
        screen.keys('Escape')
        chip = self.tree.find('button', 'Remove the filter Private')
        screen.tab_to(chip)
        screen.keys('Delete')
        self.tree.says('6 entries')
        self.assert_quiet()

    def test_back_after_a_lock(self):
        self.await_focus('item', 'Newest')
        screen.keys(*['Down'] * 3, 'Return')
        field = self.tree.find('text', 'Text')
        screen.wait(lambda: field.focused and 'And more' in field.text, 'the third entry')
        screen.keys('Home', *['Right'] * 4)
        self.lock()
        everything = self.tree.everything() + '\n'.join(screen.titles())
        for title, body, *_ in ENTRIES:
            self.assertNotIn(title, everything)
            self.assertNotIn(body, everything)
        self.unlock()
        field = self.tree.find('text', 'Text')
        screen.wait(lambda: field.focused and 'And more' in field.text, 'the third entry again')
        screen.write('even ')
        screen.wait(lambda: field.text == 'And even more of it.', 'the cursor where it was')
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
