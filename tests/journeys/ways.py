# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways through SysLead that journeys and pictures share."""

import os
import pathlib
import tempfile

import app
import screen

PASSPHRASE = 'lantern oyster quiet ninety'

# What a screen reader calls the parts of the editor.
TITLE = 'Title'
TEXT = 'Text'


class Person:
    """Somebody with a home of their own, who goes about with the keyboard and a screen reader."""

    def __init__(self, build):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix='home-', dir=os.environ['HOME']))
        for variable, folder in (('XDG_DATA_HOME', '.local/share'), ('XDG_CONFIG_HOME', '.config'),
                                 ('XDG_CACHE_HOME', '.cache'), ('XDG_STATE_HOME', '.local/state')):
            os.environ[variable] = str(self.home / folder)
        self.journal = self.home / '.local/share/syslead/journal.syslead'
        self.cli = app.Cli(build, self.home, self.journal, PASSPHRASE)
        self.app = app.App(build, self.home)

    @property
    def tree(self):
        return self.app.tree

    def start(self, *arguments, **environment):
        self.app.start(*arguments, **environment)
        return self.tree

    def make_journal(self, *entries):
        """A journal with entries, as it was left the day before."""
        self.journal.parent.mkdir(parents=True, exist_ok=True)
        self.cli.run('create')
        for title, body, *options in entries:
            self.cli.run('write', '--title', title, *options, text=body)

    def create_journal(self):
        """The first start: a passphrase, twice."""
        self.start()
        self.tree.find('button', 'Start a journal').press()
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase to be asked')
        screen.write(PASSPHRASE)
        screen.tab_to(self.tree.find('text', 'The same passphrase again'))
        screen.write(PASSPHRASE)
        screen.keys('Return')
        self.tree.find('tab', 'Patterns')

    def go_to(self, page):
        """To a page by its name."""
        tab = self.tree.find('tab', page)
        if not tab.checked:
            tab.press()

    def unlock(self, passphrase=PASSPHRASE):
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase to be asked')
        screen.write(passphrase)
        screen.keys('Return')

    def open_journal(self):
        """Started on a journal that is there, unlocked, and looking at its entries."""
        self.start()
        self.unlock()
        self.go_to('Journal')

    def lock(self):
        screen.keys('ctrl+l')
        self.tree.find('text', 'Passphrase', exact=True)

    def menu(self, item):
        """Chooses from the main menu."""
        self.tree.find('button', 'Main menu').press()
        self.tree.find('menu item', item).press()

    def choose_file(self, dialog, path):
        """Answers GTK's own file dialog of that title: a slash asks for a path, which comes all at
        once, as when it is pasted, for GTK 4.18 completes what is typed at the wrong places when
        folders load meanwhile. Nobody looks at the accessibility tree while the dialog goes: GTK 4.8
        falls over that."""
        screen.wait(lambda: screen.title() == dialog, 'the file dialog')
        field = screen.wait(self.ask_for_path, 'the place for a path')
        field.text = str(path)
        screen.wait(lambda: field.text == str(path), 'the path to be there')
        screen.wait(lambda: self.is_answered(dialog), 'the file dialog to go')

    @staticmethod
    def is_answered(dialog):
        """The dialog lets a key go by while it reads a folder, as it does at any time."""
        if screen.title() == dialog:
            screen.keys('Return')
        try:
            return screen.wait(lambda: dialog not in screen.titles(), 'the file dialog', 5)
        except screen.NotThere:
            return False

    def ask_for_path(self):
        focused = self.tree.focus('text')
        if focused is None:
            screen.keys('slash')
        return focused

    def new_entry(self, title='', text=''):
        """A new entry, typed; gives the field of its text."""
        screen.keys('ctrl+n')
        field = self.tree.find('text', TEXT)
        if title:
            screen.tab_to(self.tree.find('text', TITLE), key='shift+Tab')
            screen.write(title)
        screen.tab_to(field)
        screen.write(text)
        return field

    def wait_saved(self):
        self.tree.says('Saved')
