#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The writing room: formatting by keyboard and by the bar, lists that go on, pasting from a web
page, and undo after saving. What counts is the text, as it is stored."""

import subprocess

import journey
import screen
import ways


class Writing(journey.Journey):
    def begin(self, text=''):
        self.make_journal(('Older', 'Something older.'))
        self.open_journal()
        self.tree.find('item', 'Older')
        return self.new_entry('A page', text)

    def wait_text(self, field, text):
        try:
            screen.wait(lambda: field.text == text, f'the text {text!r}')
        except screen.NotThere as error:
            raise AssertionError(f'{error}; there is {field.text!r}') from error

    def assert_stored(self, text):
        """At the end of the day: while the window has the journal nothing else may read it."""
        self.assert_quiet()
        self.app.quit()
        self.assertIn(text, self.cli.bodies())

    def put_on_clipboard(self, kind, text):
        """As another app does, which keeps it until somebody else has something."""
        copy = subprocess.Popen(['/usr/bin/python3', ways.__file__.replace('ways', 'clipboard'),
                                 kind, text], stdout=subprocess.PIPE, text=True)
        self.addCleanup(copy.wait)
        self.addCleanup(copy.kill)
        self.assertEqual('there\n', copy.stdout.readline())

    def test_format(self):
        field = self.begin('plain words')
        screen.keys('ctrl+shift+Left', 'ctrl+b')
        self.wait_text(field, 'plain **words**')
        screen.keys('ctrl+i')
        self.wait_text(field, 'plain ***words***')
        screen.keys('ctrl+i', 'ctrl+b')
        self.wait_text(field, 'plain words')

        # By the bar, which is the next stop of Tab, once: behind it the keyboard goes on.
        bold = self.tree.find('button', 'Bold')
        self.assertFalse(bold.checked)
        screen.tab_to(bold)
        screen.keys('space')
        self.wait_text(field, 'plain **words**')
        screen.wait(lambda: bold.checked, 'the button to say so')
        screen.keys('Escape')
        screen.wait(lambda: field.focused, 'the text to have the keyboard again')

        # Each is one step to undo, saved or not.
        self.wait_saved()
        screen.keys('ctrl+z')
        self.wait_text(field, 'plain words')
        screen.keys('ctrl+shift+z')
        self.wait_text(field, 'plain **words**')
        self.assert_stored('plain **words**')

    def test_lines(self):
        field = self.begin('one')
        screen.keys('ctrl+shift+8')
        self.wait_text(field, '- one')
        screen.keys('End', 'Return')
        screen.write('two')
        self.wait_text(field, '- one\n- two')
        screen.keys('Return', 'Return')
        screen.write('after')
        self.wait_text(field, '- one\n- two\nafter')
        screen.keys('ctrl+1')
        self.wait_text(field, '- one\n- two\n## after')
        screen.keys('ctrl+1', 'ctrl+shift+9')
        self.wait_text(field, '- one\n- two\n> after')
        screen.keys('ctrl+a', 'ctrl+shift+7')
        self.wait_text(field, '1. one\n2. two\n> 3. after')
        for text in ('> after', 'after', '## after'):
            screen.keys('ctrl+z')
            self.wait_text(field, f'- one\n- two\n{text}')
        screen.keys('ctrl+shift+z', 'ctrl+shift+z')
        self.wait_text(field, '- one\n- two\n> after')
        self.assert_stored('- one\n- two\n> after')

    def test_paste(self):
        html = ('<meta charset=utf-8><h2>Notes</h2><p>A <b>bold</b> claim, '
                '<a href="https://example.org/a?utm_source=mail">there</a>.</p>'
                '<ul><li>one</li><li>two</li></ul><script>alert(1)</script>')
        field = self.begin()
        self.put_on_clipboard('text/html', html)
        screen.keys('ctrl+v')
        pasted = '## Notes\n\nA **bold** claim, [there](https://example.org/a).\n\n- one\n- two'
        self.wait_text(field, pasted)
        screen.keys('ctrl+z')
        self.wait_text(field, '')
        # As it is, without the looks.
        screen.keys('ctrl+shift+v')
        self.wait_text(field, html)
        screen.keys('ctrl+z')
        self.wait_text(field, '')
        screen.keys('ctrl+v')
        self.wait_text(field, pasted)
        self.assert_stored(pasted)

    def test_focus_mode(self):
        field = self.begin('plain words')
        for leave in ('F11', 'Escape'):
            screen.keys('F11')
            self.tree.gone('button', 'Main menu')
            screen.write(' and more')
            screen.keys(leave)
            self.tree.find('button', 'Main menu')
            screen.wait(lambda: field.focused, 'the text to have the keyboard')
        self.assert_stored('plain words and more and more')


if __name__ == '__main__':
    journey.main()
