#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first day and a tenth day of somebody who sees nothing and has no mouse: every state is heard
over the accessibility bus, and whatever has the keyboard has a name."""

import datetime

import journey
import reader
import screen
import ways

ANSWER = 'She asked what it was for, and nobody knew.'
TITLE = 'The lift'
TEXT = 'We talked in the lift. Nobody else came.'
BARRIER = 'Short-termism'
LABEL = 'Harbour Street'


def day(before):
    return (datetime.date.today() - datetime.timedelta(days=before)).isoformat()


class Days(journey.Journey):
    def listen(self):
        self.reader = reader.Reader(self.tree)

    def page(self, name):
        """The pages are a row of tabs."""
        screen.reach_tab(self.tree, name)
        screen.keys('space')
        tab = self.tree.find('tab', name)
        screen.wait(lambda: tab.checked, f'{name} to be the page')

    def open_from_list(self, title):
        """A list is one stop; within it the arrows go from row to row."""
        self.reader.go_to('', 'item')
        self.reader.go_to(title, 'item', 'Down')
        screen.keys('Return')
        field = self.tree.find('text', ways.TITLE)
        screen.wait(lambda: field.text == title, f'“{title}” to open')

    def search(self, words, count):
        screen.keys('ctrl+f')
        self.reader.await_here('Search', 'text')
        screen.keys('ctrl+a')
        screen.write(words)
        self.reader.hears(count)

    def entry_menu(self, item):
        self.reader.press('More about this entry', key='shift+Tab')
        self.tree.find('menu item', item)
        self.reader.go_to(item, 'menu item', 'Down')
        screen.keys('Return')

    # The first day.

    def choose_passphrase(self):
        self.start()
        self.listen()
        self.reader.hears('Start a journal')
        self.reader.assert_all_named()
        self.reader.press('Start a journal')
        self.reader.await_here('Passphrase', 'text')
        self.reader.assert_all_named()
        screen.write(ways.PASSPHRASE)
        self.reader.go_to('The same passphrase again', 'text')
        screen.write('lantern oyster quiet')
        screen.keys('Return')
        self.reader.hears('not the same')
        self.reader.await_here('The same passphrase again', 'text')
        screen.keys('ctrl+a')
        screen.write(ways.PASSPHRASE)
        self.reader.press('Create journal')
        self.reader.hears('This journal is empty')
        self.assertTrue(self.tree.find('tab', 'Today').checked)
        self.reader.assert_all_named()

    def answer_first_question(self):
        """The keyboard comes to the answer, which says what the question is; and afterwards it is
        told where the answer went, and how to get there."""
        self.reader.press('10 minutes')
        field = self.reader.await_here('Your answer', 'text')
        self.assertIn('?', field.description)
        screen.write(ANSWER)
        self.reader.hears('Saved')
        screen.keys('ctrl+Return')
        self.reader.hears('Your answer is in the journal')
        self.reader.press('Open it')
        here = self.reader.await_here(ways.TEXT, 'text')
        self.assertEqual(ANSWER, here.text)
        self.assertTrue(self.tree.find('tab', 'Journal').checked)
        self.reader.assert_all_named()
        return field.description

    def write(self):
        screen.keys('ctrl+n')
        self.reader.await_here(ways.TEXT, 'text')
        self.reader.go_to(ways.TITLE, 'text', 'shift+Tab')
        screen.write(TITLE)
        self.reader.go_to(ways.TEXT, 'text')
        screen.write(TEXT)
        self.reader.hears('Saved')

    def tag(self):
        screen.keys('ctrl+t')
        here = self.reader.await_here('got in the way', 'text')
        screen.write('short')
        screen.wait(lambda: here.node.description.startswith(BARRIER), 'the barrier to be found')
        screen.keys('Return')
        self.reader.hears(f'{BARRIER}: met')
        self.reader.await_here(ways.TEXT, 'text')

    def label(self):
        self.reader.go_to('Add a label', 'text')
        screen.write(LABEL)
        screen.keys('Return')
        self.reader.hears(f'Remove the label {LABEL}')

    def say_otherwise(self):
        """The second thing that can be said is one key further; and back."""
        screen.keys('ctrl+t')
        self.reader.await_here('got in the way', 'text')
        screen.write('short')
        screen.keys('Tab')
        self.reader.go_to('shifted', 'button', 'Down')
        self.reader.assert_all_named()
        screen.keys('Return')
        self.reader.hears(f'{BARRIER}: shifted')
        self.reader.await_here(ways.TEXT, 'text')

    def look_back(self, words):
        """What the entry said before, which is read and left alone."""
        self.entry_menu('History')
        self.reader.hears(words)
        self.reader.assert_all_named()
        screen.keys('Escape')
        self.tree.gone('button', 'Restore')

    def test_first_day(self):
        self.choose_passphrase()
        self.answer_first_question()
        self.write()
        self.tag()
        self.label()
        self.say_otherwise()
        self.look_back('It has always said this')
        self.search('lift', '1 of 2 entries')
        self.open_from_list(TITLE)
        self.lock()
        self.reader.await_here('Passphrase', 'text')
        self.reader.assert_all_named()
        self.unlock()
        self.reader.await_here('', 'text')
        self.assertTrue(self.tree.find('tab', 'Journal').checked)
        self.assert_quiet()
        self.app.quit()
        found = next(entry for entry in self.cli.json('entries')['entries']
                     if entry['title'] == TITLE)
        self.assertEqual((TITLE, TEXT, [LABEL]), (found['title'], found['body'], found['labels']))
        self.assertEqual([('barriers/short-termism', 'shifted')],
                         [(tag['item'], tag['stance']) for tag in found['tags']])
        self.assertIn(ANSWER, self.cli.bodies())

    # The tenth day.

    def continue_where_left_off(self):
        self.reader.hears('Where you left off')
        here = self.reader.go_to('Yesterday evening', 'button')
        self.assertIn('Half a sentence', here.name)
        self.reader.assert_all_named()
        screen.keys('space')
        here = self.reader.await_here(ways.TEXT, 'text')
        self.assertEqual('Half a sentence', here.text)
        screen.keys('ctrl+End')
        screen.write(' and the rest.')
        self.reader.hears('Saved')

    def filter(self):
        self.reader.press('Filter')
        self.reader.go_to('Starred', 'check')
        screen.keys('space')
        self.reader.hears('1 of 8 entries')
        self.reader.assert_all_named()
        screen.keys('Escape')
        self.reader.go_to('Remove the filter Starred', 'button')
        screen.keys('Delete')
        self.reader.hears('8 entries')

    def trash_and_undo(self):
        self.reader.go_to('Day 3', 'item', 'Down')
        screen.keys('Delete')
        self.reader.hears('7 entries')
        screen.keys('ctrl+z')
        self.reader.hears('8 entries')

    def test_tenth_day(self):
        self.make_journal(*[(f'Day {10 - before}', f'The corridor, {before} days ago.', '--date',
                             day(before), *(['--star'] if before == 7 else []))
                            for before in (9, 8, 7, 5, 4, 3, 2)],
                          ('Yesterday evening', 'Half a sentence', '--date', day(1)))
        self.start()
        self.listen()
        self.unlock()
        self.continue_where_left_off()
        self.look_back('3 words that came later')
        self.page('Today')
        self.search('corridor', '7 of 8 entries')
        self.open_from_list('Day 3')
        self.search('', '8 entries')
        self.filter()
        self.trash_and_undo()
        self.page('Patterns')
        self.reader.assert_all_named()
        self.assert_quiet()
        self.app.quit()
        self.assertIn('Half a sentence and the rest.', self.cli.bodies())
        self.assertEqual(8, self.cli.json('entries')['total'])


    def test_every_name(self):
        """Dialogs, menus and all: whatever can have the keyboard has a name."""
        self.make_journal(('Here', 'Something to look at.', '--tag', 'barriers/tensions:met'))
        self.start()
        self.listen()
        self.unlock()
        self.reader.hears('Where you left off')
        for key, words in (('ctrl+comma', 'Lock when idle'), ('ctrl+p', 'Paper isn’t encrypted'),
                           ('F1', 'Hide excerpts and names, or'), ('F10', 'Import…')):
            self.look_and_leave(lambda: screen.keys(key), words)
        for item, words in (('Import…', 'Choose a file'), ('Export…', 'unencrypted'),
                            ('Trash', 'The trash is empty'), ('About SysLead', 'Licence')):
            self.look_and_leave(lambda: self.menu(item), words)
        self.page('Journal')
        self.reader.await_here('Here', 'item')
        self.look_and_leave(lambda: screen.keys('ctrl+g'), 'First entry')
        self.assert_quiet()

    def look_and_leave(self, come, words):
        window = screen.title()
        come()
        self.reader.hears(words)
        self.reader.assert_all_named()
        screen.keys('Escape')
        screen.wait(lambda: screen.title() == window, 'the window')


if __name__ == '__main__':
    journey.main()
