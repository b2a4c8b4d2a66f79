#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture comes into the text, opens large, goes and comes back with undo, and is there the next
day; what is no picture is refused with a word."""

import subprocess
import zipfile

import journey
import screen
import ways


class Pictures(journey.Journey):
    def draw(self, name, *options):
        path = self.home / name
        subprocess.run(['convert', '-size', '640x400', 'gradient:#0a6c74-#f0e8d8', *options, path],
                       check=True)
        return path

    def add(self, path):
        screen.keys('ctrl+shift+p')
        self.choose_file('Add a picture', path)

    def test_picture(self):
        path = self.draw('wall.png')
        self.make_journal(('Car park', 'Before the picture.'))
        self.open_journal()
        field = self.new_entry('The wall', 'We drew it on the wall.')
        self.add(path)
        picture = self.tree.find('button', 'Picture wall.png')
        screen.wait(lambda: 'attachment:' in field.text, 'the reference')
        self.wait_saved()

        picture.press()
        screen.wait(lambda: screen.title() == 'Picture', 'the large picture')
        screen.keys('Escape')
        screen.wait(lambda: screen.title() != 'Picture', 'the window')

        # Without its place it waits below the text; undo brings the place back.
        screen.tab_to(field)
        screen.keys('ctrl+z')
        screen.wait(lambda: 'attachment:' not in field.text, 'the place to go')
        self.tree.find('button', 'Remove this picture')
        screen.keys('ctrl+shift+z')
        screen.wait(lambda: 'attachment:' in field.text, 'the place to come back')
        self.tree.gone('button', 'Remove this picture')
        self.wait_saved()
        self.app.quit()

        archive = self.home / 'journal.zip'
        self.cli.run('export', '--format', 'archive', '--output', archive)
        with zipfile.ZipFile(archive) as members:
            self.assertEqual(1, sum(name.startswith('attachments/') for name in members.namelist()))
        self.open_journal()
        self.tree.find('tab', 'Journal').press()
        self.tree.find('button', 'Picture wall.png')
        self.assert_quiet()

    def test_refused(self):
        path = self.home / 'notes.png'
        path.write_text('Dear diary, this is a text.')
        self.make_journal()
        self.open_journal()
        field = self.new_entry('', 'Before.')
        self.add(path)
        self.tree.says('It is not a picture of a known kind')
        self.assertEqual('Before.', field.text)
        self.assert_quiet()


if __name__ == '__main__':
    journey.main()
