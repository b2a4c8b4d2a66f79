#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen goes out sealed and nothing else does; what comes back is shown, then taken in."""

import json
import re
import subprocess

import journey
import screen

CHOSEN = 'Dilys said it in the car park, before the board met.'
OTHER = 'Nobody but me reads about the budget.'
SECRET = 'Never for anybody: the letter.'
ANSWER = 'Who else stood in the car park?'
READER = 'Gwen'
BROKEN = '''Dear you,
-----BEGIN SYSLEAD REPLY-----
bm90IGEgcmVwbHkgYXQgYWxs
-----END SYSLEAD REPLY-----
'''


class Packs(journey.Journey):
    def open_pack(self, path, words):
        (self.home / 'words').write_text(words + '\n', 'utf-8')
        return json.loads(self.cli.run('--json', 'pack', 'open', path, '--pack-passphrase-file',
                                       self.home / 'words').stdout)

    def begin(self):
        """A pack for the same reader, with one entry in it."""
        self.menu('Share these…')
        window = self.tree.find('frame', 'Review pack')
        window.says('Nothing goes along until you choose it')
        window.says('Nothing is chosen yet')
        window.find('text', 'For whom').text = READER
        screen.tab_to(window.find('check box', 'Share “The car park”'))
        screen.keys('space')
        window.says('This is all that goes out')
        return window

    def seal(self, window, path):
        window.find('button', 'Seal…').press()
        words = screen.wait(self.find_words, 'six words')
        window.says('can’t be called back')
        window.find('button', 'Save the pack').press()
        self.choose_file('Save the review pack', path)
        self.tree.says('The review pack is ready')
        screen.keys('Escape')
        self.tree.gone('button', 'Save it as a PDF too')
        return words

    def find_words(self):
        for label in self.tree.all('label'):
            if re.fullmatch(r'[a-z]+([ -][a-z]+){5}', label.text or ''):
                return label.text
        return None

    def test_out_and_back(self):
        self.make_journal(('The car park', CHOSEN), ('Money', OTHER),
                          ('The letter', SECRET, '--private'))
        self.cli.run('challenges', 'add', 'A door', '--person', 'Dilys')
        self.open_journal()
        page = self.home / 'review.html'
        window = self.begin()
        window.says('1 private entry is never shared')
        # A name is replaced before anybody asks.
        window.says('Person A said it in the car park')
        words = self.seal(window, page)

        self.menu('Review packs')
        screen.tab_to(self.tree.find('list item', f'For {READER}'))
        screen.keys('Return')
        self.tree.says('Nothing yet.')
        self.tree.says('Person A said it in the car park')
        self.take_in(BROKEN)
        self.tree.says('isn’t a sealed reply')
        self.look_at(ANSWER)
        self.tree.says(f'answers the pack for {READER}')
        self.tree.find('button', 'Take it in').press()
        self.tree.gone('button', 'Take it in')
        self.tree.says(ANSWER)
        self.tree.find('button', 'Withdraw it').press()
        self.tree.says('stays where it is')
        asked = self.tree.find('dialog', 'Withdraw this pack?')
        asked.find('button', 'Withdraw').press()
        self.tree.says('Withdrawn')
        screen.keys('Escape')
        self.tree.find('list item', f'For {READER}')
        screen.keys('Escape')
        self.tree.gone('frame', 'Review packs')
        self.app.quit()

        pack = self.open_pack(page, words)
        piece, = pack['pieces']
        self.assertEqual('Person A said it in the car park, before the board met.',
                         piece['paragraphs'][0]['text'])
        self.assertEqual(READER, pack['with'])
        for words in (OTHER, SECRET, 'Dilys', 'Money'):
            self.assertNotIn(words, json.dumps(pack))
        self.assertEqual(3, self.cli.json('entries')['total'])
        self.assert_quiet()

    def switch(self, window, name):
        toggle = window.find('check', name, exact=True)
        screen.tab_to(toggle)
        screen.keys('space')
        screen.wait(lambda: toggle.checked, f'{name} to be chosen')

    def strike_out(self, window):
        """The first word of the entry."""
        screen.keys('shift+Tab')
        screen.keys('space')
        row = window.find('list item', 'Strike out words')
        screen.tab_to(row)
        screen.keys('Return')
        text = self.tree.find('text', 'The words of the entry')
        screen.tab_to(text)
        screen.keys('ctrl+Home')
        screen.select(len('Dilys'))
        screen.keys('Delete', 'Escape')
        self.tree.gone('text', 'The words of the entry')
        window.says('1 passage is struck out')

    def answer(self, path, words, text):
        """What came back, as a sealed block; what the coach's browser does."""
        pack = self.open_pack(path, words)['pack']
        reply = {'format': 'syslead-reply', 'version': 1, 'pack': pack, 'by': READER,
                 'made': '2026-11-27', 'comments': [{'on': 'p1', 'text': text}], 'note': ''}
        (self.home / 'reply.json').write_text(json.dumps(reply), 'utf-8')
        subprocess.run([journey.BUILD / 'tests/pack/pack-forms', 'answer', self.home / 'reply.json',
                        words, self.home / 'reply'], check=True)
        return (self.home / 'reply.txt').read_text('utf-8')

    def test_choices(self):
        """Struck out, coarse, sealed with words that are kept; answers find their own pack."""
        self.make_journal(('The car park', CHOSEN, '--date', '2026-03-12'))
        self.open_journal()
        first, second = self.home / 'first.html', self.home / 'second.html'
        window = self.begin()
        self.strike_out(window)
        self.switch(window, 'Months only')
        window.says('[…] said it in the car park')
        window.says('Entry · March 2026')
        window.find('button', 'Seal…').press()
        screen.wait(self.find_words, 'six words')
        self.switch(window, f'Keep these words for {READER}')
        window.find('button', 'Back').press()
        words = self.seal(window, first)
        again = self.seal(self.begin(), second)
        self.assertEqual(words, again)
        self.app.quit()
        pack = self.open_pack(first, words)
        self.assertNotIn('Dilys', json.dumps(pack))
        self.assertNotIn('12 March', json.dumps(pack))
        self.assertIn('Dilys', json.dumps(self.open_pack(second, words)))

        block = self.answer(first, words, ANSWER)
        self.open_journal()
        self.menu('Review packs')
        packs = self.tree.find('frame', 'Review packs')
        self.open_line(packs, 0)
        packs.says('Nothing yet.')
        self.take_in(block)
        self.tree.says('belongs to another review pack')
        screen.keys('Escape', 'Escape')
        self.open_line(packs, 1)
        packs.says('1 stretch of words')
        packs.says('Months only')
        packs.says(f'Kept for {READER}')
        self.take_in(f'Dear you,\n\n> {block}')
        self.tree.says('answers the pack for')
        self.tree.find('button', 'Take it in').press()
        self.tree.gone('button', 'Take it in')
        packs.says(ANSWER)
        screen.keys('Escape', 'Escape')
        self.app.quit()
        self.assert_quiet()

    def open_line(self, packs, number):
        """The last made stands first."""
        line = screen.wait(lambda: (packs.all('list item', f'For {READER}') or [])[number:],
                           'the ledger')[0]
        screen.tab_to(line)
        screen.keys('Return')
        packs.says('What came back')

    def take_in(self, text):
        self.tree.find('button', 'Take in a reply').press()
        self.look_at(text)

    def look_at(self, text):
        field = self.tree.find('text', 'What came in a mail')
        field.text = text
        self.tree.find('button', 'Look at it').press()


if __name__ == '__main__':
    journey.main()
