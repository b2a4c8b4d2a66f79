#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Known words go through all that the window has: typed, found, tagged, pictured, looked at for an
import, nearly exported and nearly printed. Once it is locked they are in no file, on no bus and in
no title; and the hunt for them finds what is laid out for it."""

import random
import string
import subprocess

import hunt
import journey
import screen
import ways

# Words that are nowhere else, not even in the same journey beside this one.
RUN = ''.join(random.choices(string.ascii_lowercase, k=5))
TITLE = f'zephyrine{RUN}'
BODY = f'quagmire{RUN}'
GONE = f'cuttlefish{RUN}'
PASSAGE = f'thorvald{RUN}'
LABEL = f'xanthippe{RUN}'
LINE = f'brickdust{RUN}'
ANSWER = f'gantry{RUN}'
REVIEW = f'obadiah{RUN}'
PICTURE = f'kingfisher{RUN}'
SEARCH = f'phosphor{RUN}'
IMPORT = f'gooseberry{RUN}'
LAST = f'thimble{RUN}'
WORDS = (TITLE, BODY, GONE, PASSAGE, LABEL, LINE, ANSWER, REVIEW, PICTURE, SEARCH, IMPORT, LAST)
CONTROL = f'ptarmigan{RUN}'


class Hunt(journey.Journey):
    def setUp(self):
        super().setUp()
        self.hunt = hunt.Hunt(self.home, (*WORDS, CONTROL))
        self.seen = set()

    def read(self):
        """What a program hears now that listens to everything."""
        everything = (self.tree.everything() + '\n'.join(screen.titles())).lower()
        return {word for word in WORDS if word in everything}

    def note(self, *words):
        """They can be read now: else it proves nothing that they can't be read later."""
        for word in words:
            self.tree.says(word)
        self.seen |= self.read()

    def assert_nothing_found(self):
        self.assertEqual(set(), self.read())
        self.assertEqual(set(), self.hunt.found())

    # The ways of the words.

    def today(self):
        self.tree.find('button', '2 minutes').press()
        field = self.tree.find('text', 'One line')
        screen.wait(lambda: field.focused, 'the line')
        screen.write(LINE)
        screen.wait(lambda: field.text == LINE, 'the line to be typed')
        self.seen |= self.read()
        screen.keys('Return')
        self.tree.says('1 line kept')
        self.tree.find('button', '10 minutes').press()
        self.answer(ANSWER)
        screen.keys('ctrl+Return')
        self.tree.says('Your answer is in the journal')
        self.tree.find('button', '30 minutes').press()
        self.tree.find('button', 'Begin').press()
        self.tree.says('Central enabler')
        self.answer(REVIEW)
        self.note(REVIEW)
        screen.keys('Escape')
        self.tree.says('Your summing-up is in the journal')

    def answer(self, text):
        field = self.tree.find('text', 'Your answer')
        screen.wait(lambda: field.focused, 'the answer')
        screen.write(text)
        screen.wait(lambda: field.text == text, 'the answer to be typed')
        self.seen |= self.read()

    def write(self):
        field = self.new_entry(TITLE, f'{PASSAGE} {BODY}')
        screen.keys('ctrl+Home', 'ctrl+shift+Right', 'ctrl+t')
        palette = self.tree.find('text', 'got in the way')
        screen.wait(lambda: palette.focused, 'the palette')
        screen.write('tens')
        screen.keys('Return')
        self.tree.find('button', f'met, “{PASSAGE}')
        label = self.tree.find('text', 'Add a label')
        screen.tab_to(label)
        screen.write(LABEL)
        screen.keys('Return')
        self.tree.find('button', f'Remove the label {LABEL}')
        self.wait_saved()
        self.note(TITLE, BODY, PASSAGE, LABEL)
        return field

    def add_picture(self, field):
        path = self.home / f'{PICTURE}.png'
        subprocess.run(['convert', '-size', '64x40', 'gradient:#0a6c74-#f0e8d8', path], check=True)
        screen.tab_to(field, 'shift+Tab')
        screen.keys('ctrl+End', 'ctrl+shift+p')
        self.choose_file('Add a picture', path)
        picture = self.tree.find('button', f'Picture {PICTURE}')
        picture.press()
        screen.wait(lambda: screen.title() == 'Picture', 'the large picture')
        self.note(PICTURE)
        screen.keys('Escape')
        screen.wait(lambda: screen.title() not in ('', 'Picture'), 'the window')
        self.wait_saved()
        # What it was made from is the business of whoever made it.
        path.unlink()

    def look_back(self, entry):
        """What an entry said before."""
        self.go_to('Journal')
        self.tree.find('item', entry)
        screen.keys('ctrl+f')
        screen.write(entry)
        self.tree.says('1 of')
        screen.keys('Return')
        self.tree.find('button', 'More about this entry').press()
        self.tree.find('menu item', 'History').press()
        self.note(GONE)
        screen.keys('Escape')
        self.tree.gone('button', 'Restore')

    def search(self):
        screen.keys('ctrl+f')
        field = self.tree.find('text', 'Search')
        screen.wait(lambda: field.focused, 'the search')
        screen.keys('ctrl+a')
        screen.write(SEARCH)
        screen.wait(lambda: field.text == SEARCH, 'the words')
        self.seen |= self.read()
        self.tree.says('0 of')
        screen.keys('ctrl+a')
        screen.write(BODY)
        self.tree.says('2 of')

    def look_at_import(self):
        path = self.home / 'diary.txt'
        path.write_text(f'2026-02-03\n\nThe {IMPORT} day.\n', encoding='utf-8')
        self.menu('Import…')
        self.tree.find('button', 'Choose a file').press()
        self.choose_file('Import a file', path)
        self.tree.says('1 entry will come in')
        self.seen |= self.read()
        screen.keys('Escape')
        self.tree.gone('button', 'Choose a folder')
        path.unlink()

    def nearly_export(self):
        """As far as the desktop's own dialog; and thinks again."""
        self.menu('Export…')
        self.tree.find('button', 'Choose where').press()
        screen.wait(lambda: screen.title() == 'Export to a file', 'the file dialog')
        screen.keys('Escape')
        screen.wait(lambda: screen.title() not in ('', 'Export to a file'), 'the dialog to go')
        screen.keys('Escape')
        self.tree.gone('button', 'Choose where')

    def nearly_print(self):
        """The same; looked at beforehand, pages would lie in a file."""
        self.menu('Print…')
        self.tree.find('button', 'Choose a printer').press()
        self.tree.find('button', 'Preview').press()
        self.tree.gone('button', 'Preview')
        self.tree.gone('button', 'Choose a printer')

    def patterns(self):
        self.go_to('Patterns')
        self.tree.find('image', 'Tensions').act('mark.open')
        self.tree.says('Remove the filter')
        self.seen |= self.read()

    # And what is left of them.

    def prepare(self):
        self.make_journal((f'Older {BODY}', f'It was {GONE} then.', '--date', '2026-01-02'))
        entry = self.cli.json('entries')['entries'][0]['id']
        self.cli.run('edit', entry, '--body', '-', text='It was another thing.')
        temporary = self.home / 'tmp'
        temporary.mkdir()
        self.start(TMPDIR=temporary)
        self.unlock()
        self.tree.says('Where you left off')

    def test_hunt(self):
        self.assert_bites()
        self.prepare()
        self.today()
        self.add_picture(self.write())
        self.look_back('Older')
        self.search()
        self.look_at_import()
        self.nearly_export()
        self.nearly_print()
        self.patterns()
        # Also what has just been typed.
        self.new_entry('', LAST)
        self.seen |= self.read()
        self.assertEqual(set(), self.hunt.found())
        # In a PDF words aren't found as they are: none is to be there.
        self.assertEqual([], list((self.home / 'tmp').rglob('*')))
        self.lock()
        self.assert_nothing_found()
        self.assertEqual(set(WORDS) - {IMPORT}, self.seen - {IMPORT})
        # Locked again by closing the window.
        self.unlock()
        self.tree.says(LAST)
        self.app.quit()
        self.assertEqual(set(), self.hunt.found())
        self.assert_quiet()
        self.assertIn(LAST, self.cli.bodies())

    def assert_bites(self):
        """What is laid out is found, in any case and encoding, in the home and outside."""
        for folder in (self.home, *map(hunt.pathlib.Path, hunt.TEMPORARY)):
            for encoding in hunt.ENCODINGS:
                path = folder / f'syslead-hunt-{RUN}'
                path.write_bytes(f'Once {CONTROL.upper()} again'.encode(encoding))
                found = self.hunt.found()
                path.unlink()
                self.assertEqual({(CONTROL, path)}, found)


if __name__ == '__main__':
    journey.main()
