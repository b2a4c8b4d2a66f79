#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A coach opens a pack in their browser, reads, comments and answers.

The page is a file, the browser has no way to the network, and keys are what it
is worked with.
"""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import unittest

from browsers import BROWSERS, ENTER, PATIENCE, Chromium, until

FORMS = os.environ['SYSLEAD_PACK_FORMS']
CONTENT = pathlib.Path(os.environ['SYSLEAD_PACK_CONTENT'])
PASSPHRASE = 'aardvark abacus zoom zone aback zoology'
# Beginnings of words, capitals, a hyphen, and two words run together.
TYPED = 'Aardv-ABACU zoom Zone abackzoology'
WRONG = 'aardvark abacus zoom zone aback zodiac'
TIRED = 'That you are tired — ñ 日本'
ENTRY = 'What D. said in the car park'

# Whether the page would ask before it goes, without having to go.
WARNS = "!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"
WITHOUT_CRYPTO = "() => Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined})"
IS_OPEN = "document.getElementById('title') !== null"
# A form that can be typed into, with nothing said of it yet.
IS_WAITING = ("document.querySelector('#unlock:not([hidden])') !== null "
              "&& document.getElementById('problem').textContent === ''"
              "&& document.getElementById('passphrase').value === ''")
OVERFLOW = ('document.scrollingElement.scrollWidth '
            '- document.scrollingElement.clientWidth')
LEVELS = "[...document.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.localName[1]))"
UNNAMED = ("[...document.querySelectorAll('#pack input, #pack textarea')]"
           ".filter((field) => field.labels.length === 0).length")


def text_of(selector):
    return f'document.querySelector({json.dumps(selector)}).textContent'


class BrowserTest:
    """What is asked of each browser."""

    browser_type = None

    @classmethod
    def setUpClass(cls):
        if not cls.browser_type.is_there():
            raise unittest.SkipTest(f'{cls.browser_type.__name__} is not installed')
        cls.content = json.loads(CONTENT.read_text(encoding='utf-8'))
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix='syslead-pack-'))
        cls.page = cls.folder / 'For Thursday.html'
        subprocess.run([FORMS, 'page', CONTENT, PASSPHRASE, cls.page], check=True)
        cls.browser = cls.browser_type().start()

    @classmethod
    def tearDownClass(cls):
        cls.browser.stop()
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.browser.resize(1280, 900)

    def evaluate(self, expression):
        return self.browser.evaluate(expression)

    def clear(self):
        """So that the next page comes without a question whether to leave this one."""
        self.evaluate("document.querySelectorAll('textarea').forEach("
                      "(area) => { area.value = ''; })")

    def open_door(self, page=None):
        self.clear()
        self.browser.requests.clear()
        self.browser.open(page or self.page)

    def unlock(self):
        """Opens the pack, unless it is open."""
        self.clear()
        if self.evaluate(IS_OPEN):
            return
        if not self.evaluate(IS_WAITING):
            self.open_door()
        self.browser.type(TYPED + ENTER)
        until(lambda: self.evaluate(IS_OPEN), 'the pack to open')

    def write(self, name, text):
        self.browser.focus(self.browser.find('textbox', name))
        self.browser.type(text)

    def open_reply(self, path):
        done = subprocess.run([FORMS, 'reply', path, self.content['pack'], PASSPHRASE],
                              check=True, capture_output=True, text=True, encoding='utf-8')
        return json.loads(done.stdout)

    def test_door(self):
        self.open_door()
        self.assertTrue(self.evaluate("document.getElementById('how').hidden"))
        self.assertEqual('passphrase', self.evaluate('document.activeElement.id'))
        self.browser.type(ENTER)
        until(lambda: self.evaluate(text_of('#problem')), 'the empty form to be refused')
        self.browser.type(WRONG + ENTER)
        until(lambda: 'don’t open it' in self.evaluate(text_of('#problem')),
              'the wrong words to be refused')
        self.assertFalse(self.evaluate(IS_OPEN))
        self.assertEqual('passphrase', self.evaluate('document.activeElement.id'))

    def test_completes(self):
        self.open_door()
        self.browser.type('Zoo')
        self.assertEqual(['zoo'], self.evaluate(
            "[...document.querySelectorAll('#heard li.unknown')].map((li) => li.textContent)"))
        self.browser.type('l aardv')
        self.assertEqual(['zoology', 'aardvark'], self.evaluate(
            "[...document.querySelectorAll('#heard li.known')].map((li) => li.textContent)"))

    def test_reading(self):
        self.unlock()
        page = self.evaluate("document.getElementById('pack').innerText")
        for piece in self.content['pieces']:
            self.assertIn(piece['title'], page)
            for paragraph in piece['paragraphs']:
                self.assertIn(paragraph['text'], page)
        for question in self.content['questions']:
            self.assertIn(question['text'], page)
        # A browser keeps titles in its history, and text stays text.
        self.assertEqual('A review pack for you', self.evaluate('document.title'))
        self.assertEqual(1, self.evaluate("document.querySelectorAll('.picture img').length"))
        self.assertTrue(self.evaluate("document.querySelector('.picture img').naturalWidth > 0"))

    def test_points(self):
        """What belongs to a point stands with it, and nothing stands twice."""
        self.unlock()
        for part in self.content['pieces'] + self.content['charts']:
            places = self.evaluate(f"[...document.querySelectorAll('[id=\"{part['id']}\"]')]"
                                   ".map((found) => found.closest('section').id)")
            point = next((one['id'] for one in self.content['agenda']
                          if part['id'] in one['pieces']), None)
            also = 'charts' if part in self.content['charts'] else 'also'
            self.assertEqual([point or also], places)

    def test_outline(self):
        self.unlock()
        levels = self.evaluate(LEVELS)
        headings = levels[levels.index(1):]
        self.assertEqual(1, levels.count(1))
        for before, after in zip(headings, headings[1:]):
            self.assertLessEqual(after - before, 1)
        self.assertEqual(0, self.evaluate(UNNAMED))

    def test_table(self):
        self.unlock()
        chart = self.content['charts'][0]
        where = f'#{chart["id"]}'
        self.assertTrue(self.evaluate(f"document.querySelector('{where} .scroller').hidden"))
        self.assertGreater(self.evaluate(
            f"document.querySelector('{where} svg rect').getBoundingClientRect().width"), 0)
        self.browser.press(self.browser.find_in(f'{where} button'))
        until(lambda: not self.evaluate(f"document.querySelector('{where} .scroller').hidden"),
              'the table')
        cells = self.evaluate(f"[...document.querySelectorAll('{where} tbody tr')]"
                              ".map((row) => [...row.cells].map((cell) => cell.innerText))")
        self.assertEqual(chart['table']['rows'], cells)

    def test_reply_file(self):
        self.open_door()
        self.unlock()
        self.assertEqual('title', self.evaluate('document.activeElement.id'))
        self.assertFalse(self.evaluate(WARNS))
        self.write(f'Your comment: {ENTRY}', 'Who else was there?')
        self.write('Your answer: What do you hear that I don’t say?', TIRED)
        self.write('Your name', 'R.')
        self.assertTrue(self.evaluate(WARNS))
        self.assertFalse(self.evaluate("document.getElementById('reminder').hidden"))

        self.browser.press(self.browser.find('button', 'Save sealed reply'))
        path = until(lambda: next((file for file in self.browser.downloads.glob('*.syslead-reply')
                                   if file.stat().st_size > 0), None), 'the reply to be saved')
        reply = self.open_reply(path)
        path.unlink()
        self.assertEqual('R.', reply['by'])
        self.assertEqual([{'on': 'p1', 'text': 'Who else was there?'},
                          {'on': 'q1', 'text': TIRED}], reply['comments'])
        self.assertFalse(self.evaluate(WARNS))
        self.assertIn('syslead-reply', until(lambda: self.evaluate(text_of('#status')),
                                             'the reply to be told of'))

    def test_reply_text(self):
        self.unlock()
        self.write('A word on the whole', 'Thank you.')
        self.browser.press(self.browser.find('button', 'Copy as sealed text'))
        text = until(lambda: self.evaluate("document.getElementById('block').value"),
                     'the sealed text')
        path = self.folder / 'mail.txt'
        path.write_text(f'Hello,\n\n> {text}', encoding='utf-8')
        self.assertEqual('Thank you.', self.open_reply(path)['note'])

    def test_reply_mail(self):
        self.unlock()
        self.write(f'Your comment: {ENTRY}', 'Stay with that one.')
        self.browser.press(self.browser.find('button', 'Answer in an ordinary mail'))
        text = until(lambda: self.evaluate("document.getElementById('mail-text').value"),
                     'the text for a mail')
        self.assertIn('Stay with that one.', text)
        self.assertIn('19 November 2026', text)
        self.assertNotIn(ENTRY, text)
        # It has not been copied yet.
        self.assertTrue(self.evaluate(WARNS))

    def test_nothing_to_send(self):
        self.unlock()
        self.browser.press(self.browser.find('button', 'Save sealed reply'))
        until(lambda: 'nothing to send' in self.evaluate(text_of('#status')), 'a word on that')
        self.assertEqual([], list(self.browser.downloads.iterdir()))

    def test_narrow(self):
        self.open_door()
        self.browser.resize(360, 640)
        for size in ('100%', '150%'):
            self.evaluate(f"document.documentElement.style.fontSize = '{size}'")
            self.assertLessEqual(self.evaluate(OVERFLOW), 0)
        self.unlock()
        for size in ('100%', '150%', '200%'):
            self.evaluate(f"document.documentElement.style.fontSize = '{size}'")
            self.assertLessEqual(self.evaluate(OVERFLOW), 0)

    def test_without_crypto(self):
        script = self.browser.before_each_page(WITHOUT_CRYPTO)
        try:
            self.open_door()
            self.assertTrue(self.evaluate("document.getElementById('unlock').hidden"))
            self.assertFalse(self.evaluate("document.getElementById('how').hidden"))
        finally:
            self.browser.ask('script.removePreloadScript', script=script)

    def test_without_script(self):
        """What is needed stands there in words, and nothing that wouldn't work."""
        if self.browser_type is not Chromium:
            self.skipTest('only Chromium can be asked what it shows without scripts')
        browser = Chromium(scripts=False).start()
        try:
            browser.open(self.page)
            words = browser.evaluate('document.body.innerText')
            self.assertIn('(JavaScript) are switched off', words)
            self.assertIn('as a PDF instead', words)
            self.assertNotIn('Open\n', words)
            self.assertEqual(0, browser.evaluate(
                "[...document.querySelectorAll('input, button')]"
                '.filter((part) => part.getBoundingClientRect().width > 0).length'))
        finally:
            browser.stop()

    def test_damaged(self):
        text = self.page.read_text(encoding='utf-8')
        at = text.index('id="sealed">') + 300
        broken = self.folder / 'broken.html'
        broken.write_text(text[:at] + ('B' if text[at] == 'A' else 'A') + text[at + 1:],
                          encoding='utf-8')
        self.open_door(broken)
        self.browser.type(PASSPHRASE + ENTER)
        until(lambda: 'altered' in self.evaluate(text_of('#problem')), 'the damage to be seen')
        self.assertFalse(self.evaluate(IS_OPEN))

    def test_no_request(self):
        """Not even when the content, or a script in the page, asks for one."""
        with socket.create_server(('127.0.0.1', 0)) as server:
            server.settimeout(PATIENCE)
            address = f'http://127.0.0.1:{server.getsockname()[1]}'
            self.open_asking(address)
            self.assertEqual([], [url for url in self.browser.requests
                                  if not url.startswith(('data:', 'blob:', 'file:'))])
            self.assertEqual('refused', self.evaluate(
                f"fetch('{address}/script').then(() => 'let through', () => 'refused')"))
            # What a page without a policy asks for is the first that comes.
            self.clear()
            open_page = self.folder / 'open.html'
            open_page.write_text(f'<img src="{address}/control">', encoding='utf-8')
            self.browser.ask('browsingContext.navigate', context=self.browser.context,
                             url=open_page.as_uri(), wait='none')
            with server.accept()[0] as connection:
                connection.settimeout(PATIENCE)
                self.assertIn(b'/control', connection.recv(4096))

    def open_asking(self, address):
        drawing = (f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
                   f'<image href="{address}/a.png"/><rect fill="url({address}/b.svg#x)" '
                   'width="9" height="9" onclick="x()"/><script>x()</script></svg>')
        hostile = dict(self.content, charts=[{'id': 'c1', 'title': 'A', 'svg': drawing}],
                       cover=f'<img src="{address}/c.png">')
        content = self.folder / 'hostile.json'
        content.write_text(json.dumps(hostile), encoding='utf-8')
        page = self.folder / 'hostile.html'
        subprocess.run([FORMS, 'page', content, PASSPHRASE, page], check=True)
        self.open_door(page)
        self.unlock()
        self.assertEqual('<rect width="9" height="9"></rect>',
                         self.evaluate("document.querySelector('#c1 svg').innerHTML"))


for browser_type in BROWSERS:
    NAME = f'{browser_type.__name__}Test'
    globals()[NAME] = type(NAME, (BrowserTest, unittest.TestCase), {'browser_type': browser_type})


if __name__ == '__main__':
    unittest.main()
