#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session with the keyboard alone: prepared, held, agreed, and followed up in the next one."""

import pathlib

import journey
import screen

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / 'data/sample'


class Sessions(journey.Journey):
    def press(self, role, name, exact=False, key='Tab'):
        node = self.tree.find(role, name, exact=exact)
        screen.tab_to(node, key)
        screen.keys('Return' if role == 'item' else 'space')

    def answer(self, name, text):
        field = self.tree.find('text', name)
        screen.tab_to(field)
        screen.write(text)
        screen.wait(lambda: field.text == text, f'{name} to be answered')

    def add(self, name, text, key='Tab'):
        field = self.tree.find('text', name)
        screen.tab_to(field, key)
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

    def hold(self, first, *second):
        """What is said with the first point, and what with the second."""
        self.press('button', 'On to the talk')
        self.press('button', 'Begin the talk')
        self.tree.says(first)
        screen.keys('ctrl+Page_Down')
        for words in second:
            self.tree.says(words)
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

    def follow_up(self):
        screen.keys('Escape')
        self.press('button', 'Prepare a session')
        self.tree.says('From last time')
        self.answer('What happened?', 'I asked, twice.')
        self.tree.says('Saved')
        screen.keys('Escape')
        self.assert_quiet()
        self.app.quit()

    def test_hour(self):
        self.make_journal(('In the car park', 'She said it there.'))
        self.start()
        self.unlock()
        self.prepare()
        self.choose('car park', 'In the car park')
        self.hold('She said it there.', 'She said it there.')
        self.agree()
        self.follow_up()
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

    def choose_offer(self):
        """The first entry that is offered, all of it; gives its title."""
        title = self.tree.find('list', 'Offered for the selection').find('check').name
        self.press('check', title)
        self.tree.find('button', f'Take out {title}')
        return title

    def choose_passage(self):
        """A passage of the second one; gives its words, in quotation marks."""
        offered = self.tree.find('list', 'Offered for the selection')
        screen.tab_to([item for item in offered.all('item') if item.name][1])
        screen.keys('Return')
        words = self.tree.find('check', '“').name
        self.press('check', words)
        self.tree.find('button', f'Take out {words}')
        return words

    def tie(self, name, point, key='Tab'):
        """From here on it is looked at with that point of the agenda."""
        # A menu button keeps the real one inside.
        screen.tab_to(self.tree.all('button', f'Look at it with a point: {name}')[-1], key)
        screen.keys('space')
        screen.tab_to(self.tree.find('item', point))
        screen.keys('Return')
        self.tree.says(f'With “{point}”')

    def test_sample(self):
        """Prepared with what the journal proposes and offers, not a word of it typed twice."""
        self.make_journal()
        for folder in (SAMPLE / 'records', SAMPLE):
            self.cli.run('import', folder)
        self.start()
        self.unlock()
        self.go_to('Sessions')
        self.press('button', 'Prepare a session')
        self.tree.says('A barrier shifted')
        self.press('button', 'Add', exact=True)
        self.add('Add a point', 'What I clear away', key='shift+Tab')
        title = self.choose_offer()
        words = self.choose_passage()
        self.tie(words, 'What I clear away', key='shift+Tab')
        self.press('check', 'What gets in the way')
        self.tie('What gets in the way', 'What I clear away')
        self.hold(title, words.strip('“”'), 'What gets in the way')
        self.agree()
        self.follow_up()
        self.assert_prepared(words.strip('“”'))

    def assert_prepared(self, words):
        """What was chosen, and for which point, is in the journal."""
        session = next(each for each in self.cli.json('sessions', 'list')['sessions']
                       if each['agreements'] and each['agreements'][0]['text'] == 'Ask first')
        proposed, own = session['agenda']
        whole, passage = session['pieces']
        self.assertNotEqual('own', proposed['about'])
        self.assertEqual((None, None), (whole['quote'], whole['item']))
        self.assertEqual((words, own['id']), (passage['quote'], passage['item']))
        self.assertEqual([{'chart': 'barriers', 'item': own['id']}], session['chart_items'])
        self.assertEqual('I asked, twice.', session['agreements'][0]['outcome'])


    def test_talk(self):
        """Found by what was agreed, talked about again: what isn't chosen comes when it is asked for."""
        self.make_journal()
        for folder in (SAMPLE / 'records', SAMPLE):
            self.cli.run('import', folder)
        self.start()
        self.unlock()
        self.go_to('Journal')
        screen.keys('ctrl+f')
        screen.write('Sandra')
        self.press('button', 'Also in 2 sessions')
        self.tree.says('2 sessions')
        screen.tab_to(self.tree.find('list', 'Sessions found').all('item', 'Session with R.')[-1])
        screen.keys('Return')
        self.press('button', 'Talk')
        self.press('button', 'Begin the talk')
        self.tree.says('Sitting at the side')
        self.tree.says('Questions at hand')
        self.press('button', 'Show what was agreed')
        self.tree.says('Agreed on 10 April 2026')
        self.note('Nobody has')
        # Nothing leads from here into the journal.
        screen.keys('ctrl+f', 'ctrl+n', 'ctrl+p')
        self.tree.says('Nobody has')
        self.assertIsNone(self.tree.first('text', 'Search'))
        self.assertEqual(['SysLead'], [window.name for window in self.tree.all('frame')])
        screen.keys('Escape')
        self.press('button', 'Follow up')
        self.tree.says('Nobody has')
        self.assert_quiet()

    def note(self, words):
        field = self.tree.find('text', 'A note')
        screen.keys('F6')
        screen.wait(lambda: field.focused, 'the keyboard to be in the note')
        screen.write(words)
        screen.keys('ctrl+Return')
        screen.wait(lambda: field.text == '', 'the note to be kept')
        self.tree.says(words)
        screen.keys('F6')
        screen.wait(lambda: not field.focused, 'the keyboard to be back')


if __name__ == '__main__':
    journey.main()
