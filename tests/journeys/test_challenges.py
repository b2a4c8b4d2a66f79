#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A challenge from its name to its path, by the keyboard alone: placed twice, given a partner,
written about, filtered for; taken away and taken back."""

import datetime

import journey
import screen
import ways

NAME = 'Falls at home'
PARTNER = 'Housing'
AIM = 'Fewer empty flats'
PRESSURE = 'The auditor'
WORDS = 'Nobody had asked the night staff.'
MORE = 'They had an answer.'
FORTNIGHT = datetime.timedelta(days=14)


class Challenges(journey.Journey):
    def challenges(self):
        return self.cli.json('challenges')['challenges']

    def press(self, name, key='Tab'):
        """A menu button keeps the real one, which has the keyboard, inside; GTK 4.8 calls that by
        the word on it."""
        exact = name == 'Challenge'
        self.tree.find('button', name, exact=exact)
        nodes = [inner for node in self.tree.all('button', name, exact=exact)
                 for inner in (node, *node.walk())]
        screen.press_until(key, lambda: any(node.focused for node in nodes), nodes)
        screen.keys('space')

    def choose(self, button, item):
        """From a menu."""
        self.press(button)
        node = self.tree.find('menu item', item)
        screen.press_until('Down', lambda: node.focused, node)
        screen.keys('Return')

    def reach_page(self):
        screen.reach_tab(self.tree, 'Challenges')
        tab = self.tree.find('tab', 'Challenges')
        if not tab.checked:
            screen.keys('space')

    def make(self):
        self.reach_page()
        self.tree.says('What are you working on?')
        field = self.tree.find('text', 'Name a challenge')
        screen.tab_to(field)
        screen.write(NAME)
        screen.keys('Return')
        write = self.tree.find('button', 'Write about this')
        screen.wait(lambda: write.focused, 'the challenge to be open')

    def place(self):
        """Where it stands today; a second thought on the same day takes the first one's place."""
        self.choose('What else can be added', 'Place it by agreement and certainty')
        scale = self.tree.find('slider', 'Agreement')
        screen.wait(lambda: scale.focused, 'the first scale')
        screen.keys('Home')
        self.press('Place it as of today')
        self.tree.says('Neither agreed nor predictable')
        screen.tab_to(scale, key='shift+Tab')
        screen.keys('End')
        self.press('Place it as of today')
        self.tree.says('You agree, but nobody can be sure')

    def add_partner(self):
        self.choose('What else can be added', 'Add the partners')
        self.press('Add a partner')
        field = self.tree.find('text', 'Partner', exact=True)
        screen.wait(lambda: field.focused, 'the partner')
        screen.write(PARTNER)
        for question, answer in (('What do they want to achieve?', AIM),
                                 ('Where is the pressure on them?', PRESSURE)):
            screen.tab_to(self.tree.find('text', question))
            screen.write(answer)
        self.tree.says('Saved')

    def write_inside(self):
        """Back from the last field is no long way, and nothing holds the keyboard on it."""
        write = self.tree.find('button', 'Write about this')
        screen.press_until('shift+Tab', lambda: write.focused, write, limit=15)
        screen.keys('space')
        self.write(WORDS)

    def write(self, words):
        text = self.tree.find('text', ways.TEXT, exact=True)
        screen.wait(lambda: text.focused and text.text == '', 'the new entry')
        screen.write(words)
        self.tree.find('button', f'Challenge: {NAME}')
        self.wait_saved()

    def write_at_once(self):
        """From anywhere in a challenge."""
        self.reach_page()
        self.tree.find('button', 'Write about this')
        screen.keys('ctrl+n')
        self.write(MORE)

    def filter(self):
        self.press('Filter')
        self.tree.find('button', 'Dates')
        self.press('Challenge')
        self.tree.find('item', NAME)
        screen.keys('Down', 'Return')
        self.tree.find('button', f'Remove the filter {NAME}')
        self.tree.says('2 of 3 entries')

    def see_timeline(self):
        self.reach_page()
        self.tree.says('2 entries')
        self.tree.find('button', WORDS)
        self.tree.find('button', MORE)

    def throw_away(self):
        self.choose('More about this challenge', 'Move to Trash')
        self.tree.find('button', 'Put back')
        screen.keys('ctrl+z')
        self.tree.gone('button', 'Put back')

    def see_path(self):
        """A fortnight on it is found elsewhere, and the way there can be seen and heard."""
        before = datetime.date.today() - FORTNIGHT
        self.cli.run('challenges', 'change', self.challenges()[0]['id'], '--agreement', '10',
                     '--certainty', '50', '--day', before.isoformat())
        self.start()
        self.unlock()
        self.reach_page()
        screen.tab_to(self.tree.find('item', NAME))
        screen.keys('Return')
        self.press('As a table')
        for day in (before, datetime.date.today()):
            self.tree.find('label', f'{day.day} {day:%b %Y}')

    def check(self):
        made = self.challenges()[0]
        self.assertEqual(made['name'], NAME)
        self.assertEqual(made['placements'], [{'day': datetime.date.today().isoformat(),
                                               'agreement': 100, 'certainty': 50}])
        self.assertEqual(made['partners'], [{'name': PARTNER, 'aim': AIM, 'reason': '',
                                             'pressure': PRESSURE}])
        self.assertEqual(made['entries'], 2)
        self.assertFalse(made['trashed'])
        return made['id']

    def test_challenges(self):
        self.make_journal(('Another day', 'It rained.'))
        self.start()
        self.unlock()
        self.make()
        self.place()
        self.add_partner()
        self.write_inside()
        self.write_at_once()
        self.filter()
        self.see_timeline()
        self.throw_away()
        self.assert_quiet()
        self.app.quit()
        self.check()
        self.see_path()
        self.assert_quiet()

    def test_posts(self):
        """The time in a post, as a period: from the post, from the filter, and away again."""
        self.make_journal(('Long ago', 'On the ward.', '--date', '2012-03-14'),
                          ('Now', 'In the office.'))
        self.cli.run('posts', 'add', 'Ward sister', '--place', 'Nevill Hall', '--from',
                     '2010-01-01', '--to', '2014-06-30')
        self.start()
        self.unlock()
        self.reach_page()
        post = self.tree.find('item', 'Ward sister')
        screen.tab_to(post)
        screen.keys('space')
        self.press('Show what you wrote then')
        chip = 'Remove the filter Ward sister, Nevill Hall'
        screen.tab_to(self.tree.find('button', chip))
        self.tree.says('1 entry')
        screen.keys('Delete')
        self.tree.says('2 entries')
        self.press('Filter')
        self.press('Dates')
        self.press('While in a post')
        self.tree.find('item', 'Ward sister, Nevill Hall')
        screen.keys('Return')
        self.tree.find('button', chip)
        self.tree.says('1 of 2 entries')
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
