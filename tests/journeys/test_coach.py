#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session's pack goes to a coach, who has no SysLead: opened in their browser and as a PDF,
commented, and taken in again."""

import json
import pathlib
import re
import sys
import unittest

import gi

import journey
import screen

gi.require_version('Poppler', '0.18')
from gi.repository import Gio, Poppler  # pylint: disable=wrong-import-position

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests/pack'))
import browsers  # pylint: disable=wrong-import-position

SAMPLE = ROOT / 'data/sample'
ENTRY = 'What Dilys said in the car park'
REPLACED = 'What Somebody said in the car park'
CHART = 'What gets in the way'
WANT = 'To find out whether I could do these without her.'
COMMENT = 'Who else heard it?'
IS_OPEN = "document.getElementById('title') !== null"


@unittest.skipUnless(browsers.Chromium.is_there(), 'Chromium is not installed')
class Coach(journey.Journey):
    def setUp(self):
        super().setUp()
        self.browser = browsers.Chromium().start()
        self.addCleanup(self.browser.stop)

    def make_sample(self):
        self.make_journal()
        self.cli.run('import', SAMPLE / 'records')
        self.cli.run('import', SAMPLE)

    def open_session(self):
        self.go_to('Sessions')
        self.tree.says('To come')
        screen.tab_to(self.tree.find('item', 'Session with R.'))
        screen.keys('Return')
        self.tree.find('button', 'More about this session')

    def switch(self, window, name):
        """What goes along of the session, and which charts."""
        toggle = window.find('check', name, exact=True)
        screen.tab_to(toggle)
        screen.keys('space')
        screen.wait(lambda: toggle.checked, f'{name} to be chosen')

    def choose(self):
        self.tree.find('button', 'More about this session').press()
        self.tree.find('menu item', 'Make a review pack').press()
        window = self.tree.find('frame', 'Review pack')
        window.says('Nothing is chosen yet')
        self.switch(window, f'Share “{ENTRY}”')
        self.switch(window, 'What you want from this hour')
        self.switch(window, ENTRY)
        self.switch(window, CHART)
        name = window.find('text', 'Another name to replace')
        screen.tab_to(name)
        screen.write('Dilys')
        screen.keys('Return')
        window.find('text', 'Dilys')
        window.says(REPLACED)
        window.says('This is all that goes out')
        # What is seen has the drawing of the chart and its numbers.
        window.find('image', CHART)
        window.says('Silo mentality')
        return window

    def find_words(self):
        for label in self.tree.all('label'):
            if re.fullmatch(r'[a-z]+([ -][a-z]+){5}', label.text or ''):
                return label.text
        return None

    def seal(self, window):
        """Both forms of it, with the same words."""
        page, pdf = self.home / 'review.html', self.home / 'review.pdf'
        window.find('button', 'Seal…').press()
        words = screen.wait(self.find_words, 'six words')
        window.find('button', 'Save the pack').press()
        self.choose_file('Save the review pack', page)
        self.tree.find('button', 'Save it as a PDF too').press()
        self.choose_file('Save the review pack', pdf)
        self.tree.find('button', 'Save it as a page too')
        screen.keys('Escape')
        self.tree.gone('button', 'Save it as a page too')
        return page, pdf, words

    def read(self, page, words):
        """As the coach does, by the keyboard."""
        self.browser.open(page)
        self.browser.type(words.upper() + browsers.ENTER)
        browsers.until(lambda: self.browser.evaluate(IS_OPEN), 'the pack to open')
        seen = self.browser.evaluate("document.getElementById('pack').innerText")
        for text in (REPLACED, WANT, CHART):
            self.assertIn(text, seen)
        self.assertNotIn('Dilys', seen)
        chart = self.browser.evaluate(
            "[...document.querySelectorAll('.chart')].map((chart) => chart.id)")[0]
        self.browser.press(self.browser.find_in(f'#{chart} button'))
        browsers.until(lambda: not self.browser.evaluate(
            f"document.querySelector('#{chart} .scroller').hidden"), 'the table')
        table = self.browser.evaluate(f"document.querySelector('#{chart} table').innerText")
        self.assertIn('Silo mentality', table)
        return seen

    def answer(self):
        piece = self.browser.evaluate("document.querySelector('.piece h3').textContent")
        self.browser.focus(self.browser.find('textbox', f'Your comment: {piece}'))
        self.browser.type(COMMENT)
        self.browser.focus(self.browser.find('textbox', 'Your name'))
        self.browser.type('R.')
        self.browser.press(self.browser.find('button', 'Save sealed reply'))
        reply = browsers.until(
            lambda: next((file for file in self.browser.downloads.glob('*.syslead-reply')
                          if file.stat().st_size > 0), None), 'the reply to be saved')
        self.assertNotIn(COMMENT.encode(), reply.read_bytes())
        self.assertEqual([], [url for url in self.browser.requests
                              if not url.startswith(('data:', 'blob:', 'file:'))])
        return reply

    def take_in(self, reply):
        self.menu('Review packs')
        window = self.tree.find('frame', 'Review packs')
        window.find('button', 'Take in a reply').press()
        self.tree.find('button', 'Open a reply file').press()
        self.choose_file('Open a reply', reply)
        self.tree.says('answers the pack for R.')
        self.tree.says(COMMENT)
        self.tree.find('button', 'Take it in').press()
        self.tree.gone('button', 'Take it in')
        # It stands with the page that was answered, not with the PDF of the same pack.
        screen.tab_to(window.all('list item', 'For R.')[-1])
        screen.keys('Return')
        window.says('What came back')
        window.says(COMMENT)
        window.says('Dilys is called “Somebody”')
        screen.keys('Escape')
        screen.keys('Escape')
        self.tree.gone('frame', 'Review packs')

    def read_pdf(self, pdf, words):
        """With the words as they were told."""
        self.assertNotIn(ENTRY.encode(), pdf.read_bytes())
        uri = Gio.File.new_for_path(str(pdf)).get_uri()
        with self.assertRaises(Exception):
            Poppler.Document.new_from_file(uri, 'other words')
        document = Poppler.Document.new_from_file(uri, words)
        text = ' '.join(document.get_page(number).get_text()
                        for number in range(document.get_n_pages()))
        return re.sub(r'\s+', ' ', text)

    def test_out_and_back(self):
        self.make_sample()
        self.open_journal()
        self.open_session()
        page, pdf, words = self.seal(self.choose())
        self.read(page, words)
        reply = self.answer()
        self.take_in(reply)
        self.app.quit()

        text = self.read_pdf(pdf, words)
        for part in (REPLACED, WANT, CHART, 'Silo mentality'):
            self.assertIn(part, text)
        self.assertNotIn('Dilys', text)
        session = next(one for one in self.cli.json('sessions', 'list')['sessions']
                       if one['held'] is None)
        told = self.cli.json('sessions', 'show', session['id'])['sessions'][0]
        # Beside the point of the session that the entry belongs to.
        note, = told['notes']
        self.assertEqual('R.', note['by'])
        self.assertIn(COMMENT, note['text'])
        self.assertTrue(note['item'])
        self.assertNotIn(COMMENT, json.dumps(self.cli.json('entries')))
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
