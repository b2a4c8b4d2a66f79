#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Patterns by keyboard and screen reader: what is said of the charts, another period, the period
before beside it, from a mark to its entries and back, the table, behaviours against barriers, the
same place after a lock, a PDF."""

import datetime

import journey
import screen

TENSIONS = 'Chart: Tensions and misunderstandings'
MATRIX = 'Chart: What was at work when a barrier gave way?'
BEHAVIOURS = ['relationships', 'shared-purpose', 'beyond-role', 'conflict-uncertainty',
              'commitment-to-place']


def days_of(year):
    """Four days of that year that are past, whatever day it is today."""
    return [f'{year}-01-0{day}' for day in range(1, 5)]


class Patterns(journey.Journey):
    def prepare(self):
        """Two years: the day of New Year may be today, so nothing lies ahead."""
        self.now = datetime.date.today().year - 1
        for year, stances in ((self.now, ['met', 'met', 'shifted']), (self.now - 1, ['met'])):
            for number, (day, stance) in enumerate(zip(days_of(year), stances)):
                tags = ['--tag', f'barriers/tensions:{stance}']
                if stance == 'shifted':
                    tags += ['--tag', 'behaviours/relationships:practised']
                self.write(f'{year}, {number}', day, *tags)
            self.write(f'{year}, nothing said', days_of(year)[3])
        self.prepare_matrix()

    def write(self, title, day, *options):
        self.cli.run('write', '--title', title, '--date', day, *options, text='It was a long day.')

    def prepare_matrix(self):
        """Another year, in which every behaviour was practised half of the time."""
        for number in range(10):
            stance = 'shifted' if number % 2 == 0 else 'met'
            tags = [f'barriers/tensions:{stance}', f'barriers/day-job:{stance}']
            tags += [f'behaviours/{name}:practised' for place, name in enumerate(BEHAVIOURS)
                     if (number + place) % 2 == 0]
            self.write(f'{self.now - 2}, {number}', f'{self.now - 2}-03-{number + 1:02}',
                       *(word for tag in tags for word in ('--tag', tag)))

    def go_earlier(self, year):
        screen.tab_to(self.tree.find('button', 'Earlier'))
        screen.keys('Return')
        self.tree.says(str(year))

    def go_to_year(self):
        self.go_to('Patterns')
        self.tree.find('image', 'Tensions')
        self.go_earlier(self.now)
        self.tree.says('3 of 4 entries')

    def chart(self):
        return self.tree.find('image', TENSIONS, exact=True)

    def hears(self, words, chart=None):
        find = chart or self.chart
        screen.wait(lambda: words in find().description, words)

    def listen(self):
        """What stands out is said in words, and each mark says what it is."""
        self.tree.says('Tensions and misunderstandings: 3 of 4 entries, 1 of 2 before')
        screen.tab_to(self.chart())
        self.hears('met in 2 of 4 entries')
        screen.keys('Down')
        self.hears('shifted in 1 of 4 entries')
        screen.keys('Up')
        self.hears('met in 2 of 4 entries')

    def compare(self):
        screen.tab_to(self.tree.find('button', 'Compare'), key='shift+Tab')
        screen.keys('space')
        screen.tab_to(self.chart())
        self.hears('before: 1 in all')

    def to_entries_and_back(self):
        screen.keys('Return')
        self.tree.find('item', f'{self.now}, 1')
        self.tree.says('2 entries')
        self.go_to('Patterns')
        screen.wait(lambda: self.chart().focused, 'the keyboard to be at the same chart')
        self.hears('met in 2 of 4 entries')

    def read_table(self):
        screen.keys('t')
        self.tree.find('table')
        self.tree.says('All entries')
        screen.keys('t')
        self.tree.find('image', TENSIONS)

    def see_what_was_at_work(self):
        self.tree.says('Tensions and misunderstandings: gave way in 1 of 3 entries')
        self.tree.find('button', 'Open the entry of').press()
        self.tree.says(f'{self.now}, 2')
        self.go_to('Patterns')

    def matrix(self):
        return self.tree.find('image', MATRIX, exact=True)

    def see_the_matrix(self):
        """What helps, once there is enough of it; from a cell to the entries with both."""
        self.assertEqual(self.tree.all('image', MATRIX, exact=True), [])
        for year in (self.now - 1, self.now - 2):
            self.go_earlier(year)
        screen.tab_to(self.matrix())
        self.hears('gave way in 0 of 5 entries with it, 5 of 5 without', self.matrix)
        screen.keys('Right')
        self.hears('Relationships: gave way in 5 of 5 entries with it, 0 of 5 without',
                   self.matrix)
        screen.keys('Return')
        self.tree.says('5 entries')
        self.tree.find('button', 'Remove the filter Relationships')
        self.go_to('Patterns')
        screen.wait(lambda: self.matrix().focused, 'the keyboard to be at the same chart')

    def lock_and_come_back(self):
        self.lock()
        self.unlock()
        screen.wait(lambda: self.matrix().focused, 'the keyboard to be where it was')
        self.hears('Relationships: gave way in 5 of 5', self.matrix)
        self.tree.says(str(self.now - 2))

    def save_pdf(self):
        path = self.home / 'patterns.pdf'
        self.tree.find('button', 'On paper').press()
        self.tree.find('menu item', 'Save as a PDF').press()
        self.choose_file('Save as a PDF', path)
        self.tree.says('Saved')
        screen.wait(path.exists, 'the PDF')
        self.assertTrue(path.read_bytes().startswith(b'%PDF'))

    def test_patterns(self):
        self.make_journal()
        self.prepare()
        self.start()
        self.unlock()
        self.go_to_year()
        self.listen()
        self.compare()
        self.to_entries_and_back()
        self.read_table()
        self.see_what_was_at_work()
        self.save_pdf()
        self.see_the_matrix()
        self.lock_and_come_back()
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
