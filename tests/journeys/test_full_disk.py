#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fills up while somebody types: they are told, the text stays in the window, and it is
saved once there is room again. Needs the right to mount; skipped without."""

import threading
import unittest

import journey
import mounting
import node
import screen

PASTED = ('And those that find no room. ' * 20 + '\n') * 700


@unittest.skipUnless(mounting.is_allowed(), 'a small disk can’t be mounted here')
class FullDisk(journey.Journey):
    def setUp(self):
        super().setUp()
        self.folder = self.journal.parent
        self.folder.mkdir(parents=True)
        mounting.mount_small(self.folder, '24m')
        self.addCleanup(mounting.unmount, self.folder)
        self.addCleanup(self.app.kill)

    def fill(self):
        """Takes the last byte of the disk."""
        filler = self.folder / 'filler'
        with open(filler, 'ab', buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    pass
        return filler

    def keep_full(self):
        """Takes every byte that comes free, until what is given is called."""
        enough = threading.Event()

        def work():
            while not enough.wait(0.05):
                self.fill()

        thread = threading.Thread(target=work)
        thread.start()

        def stop():
            enough.set()
            thread.join()
        self.addCleanup(stop)
        return stop

    def try_again(self):
        """Presses the button beside the notice and gives what that says, or None."""
        seen = self.tree.look('role', *node.WORDS)
        notice = next((said for part in seen for said in part.words
                       if 'There is no space left' in said), None)
        button = next((part.node for part in seen
                       if 'Try again' in part.name and 'button' in part.role), None)
        if notice is None or button is None:
            return None
        button.press()
        return notice

    def go_on(self):
        """The app tries again by itself too, and may find the room of a moment: then one goes on
        typing."""
        notice = self.try_again()
        if notice is None:
            screen.write('On. ')
        return notice

    def saved(self):
        return any('Saved' in said for part in self.tree.look(*node.WORDS) for said in part.words)

    def test_full_while_typing(self):
        self.make_journal(('Before', 'Written in time.'))
        self.open_journal()
        field = self.new_entry('On a full disk', 'The first words. ')
        self.wait_saved()

        filler = self.fill()
        stop = self.keep_full()
        # Pasted: more than fits where the journal's log was, which it uses again.
        field.insert(len(field.text), PASTED)
        screen.keys('ctrl+End')
        notice = screen.wait(self.go_on, 'the notice with its button')
        self.assertIn('what you typed stays in the window', notice)
        self.assertIn('Free some space', notice)
        self.assertIn('find no room', field.text)
        screen.write('Still typing.')
        screen.wait(lambda: field.text.endswith('Still typing.'), 'the text to stay')

        stop()
        filler.unlink()
        # Or it has tried again by itself by now, as it does in between. Who typed on would keep
        # it from saying that all is saved.
        screen.wait(lambda: self.saved() or self.try_again(), 'another try')
        self.assertTrue(field.focused)
        screen.write(' There is room again.')
        self.wait_saved()
        self.tree.gone('button', 'Try again')
        text = field.text
        self.assert_quiet()
        self.app.quit()
        self.assertIn(text, self.cli.bodies())
        self.assertIn('Written in time.', self.cli.bodies())
        self.cli.run('check', '--deep')


if __name__ == '__main__':
    journey.main()
