#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a journal when it is opened, each made for real: the message says what
happened and what to do, and the file stays as it is."""

import os
import subprocess
import unittest

import journey
import mounting
import screen
import ways

PAGE = 4096
ENTRY = ('Before', 'What was written before.')


class Trouble(journey.Journey):
    def write_journal(self, content):
        self.journal.parent.mkdir(parents=True, exist_ok=True)
        self.journal.write_bytes(content)

    def assert_untouched(self, content):
        self.assertEqual(content, self.journal.read_bytes())

    def test_wrong_passphrase(self):
        self.make_journal(ENTRY)
        content = self.journal.read_bytes()
        self.start()
        self.unlock('something else')
        self.tree.says('passphrase')
        self.tree.says('Caps Lock')
        self.assert_untouched(content)
        # And then the right one, in the same field.
        field = self.tree.find('text', 'Passphrase', exact=True)
        screen.wait(lambda: field.focused, 'the passphrase to be asked again')
        screen.keys('ctrl+a')
        screen.write(ways.PASSPHRASE)
        screen.keys('Return')
        self.tree.says('Before')
        self.assert_quiet()

    def test_no_journal(self):
        for content in (b'Dear diary, this is a text file.\n' * 400,
                        b'SQLite format 3\0' + bytes(4080),
                        b'\x89PNG\r\n\x1a\n' + bytes(8184)):
            self.write_journal(content)
            self.start()
            self.unlock()
            self.tree.says('This is not a journal')
            self.assert_untouched(content)
            self.assert_quiet()
            self.app.kill()

    def test_empty_file(self):
        self.write_journal(b'')
        self.start()
        self.unlock()
        self.tree.says('This is not a journal')
        self.assert_untouched(b'')
        self.assert_quiet()

    def test_damaged_page(self):
        self.make_journal(*[(f'Entry {number}', 'Words and words. ' * 200)
                            for number in range(20)])
        content = bytearray(self.journal.read_bytes())
        # The entries lie after what every journal has from its making, a page each.
        for page in range(len(content) * 2 // 3 // PAGE, len(content) // PAGE):
            content[page * PAGE + 512:page * PAGE + 576] = bytes(64)
        self.journal.write_bytes(content)
        self.start()
        self.unlock()
        self.tree.says('damaged')
        # Whatever is offered, deleting is not.
        self.assertNotIn('Delete', self.tree.everything())
        self.assertGreaterEqual(self.journal.stat().st_size, len(content))

    def test_second_holder(self):
        self.make_journal(ENTRY)
        holder = Holder(self)
        try:
            self.start()
            self.unlock()
            self.tree.says('open elsewhere')
            self.assert_quiet()
        finally:
            holder.end()
        self.tree.find('button', 'Try again').press()
        self.tree.says('Before')
        self.assert_quiet()

    @unittest.skipUnless(mounting.is_allowed(), 'nothing can be mounted here')
    def test_read_only_folder(self):
        self.make_journal(ENTRY)
        content = self.journal.read_bytes()
        mounting.protect(self.journal.parent)
        self.addCleanup(mounting.unmount, self.journal.parent)
        self.addCleanup(self.app.kill)
        self.start()
        self.unlock()
        self.tree.says('You can read it, not change it')
        self.tree.says('Before')
        self.assertFalse(self.tree.find('button', 'New entry').sensitive)
        self.assert_untouched(content)
        self.assert_quiet()


class Holder:
    """SysLead of another login: the same journal, another bus."""

    def __init__(self, test):
        reader, writer = os.pipe()
        self.bus = subprocess.Popen(
            ['dbus-daemon', f'--config-file={os.environ["HOME"]}/bus.conf', '--nofork',
             f'--print-address={writer}'],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as stream:
            address = stream.readline().strip()
        self.process = subprocess.Popen(
            [test.app.binary], stderr=subprocess.DEVNULL,
            env={**test.app.environment, 'DBUS_SESSION_BUS_ADDRESS': address,
                 'AT_SPI_BUS_ADDRESS': 'unix:path=/nowhere'})
        # No accessibility bus to ask: what can be seen is all that there is.
        screen.wait(lambda: screen.title() == 'SysLead', 'the other window')
        screen.wait_still(test.home / 'other.png')
        screen.write(ways.PASSPHRASE)
        screen.keys('Return')
        log = test.journal.with_name(test.journal.name + '-wal')
        screen.wait(log.exists, 'the other one to hold the journal')

    def end(self):
        for process in (self.process, self.bus):
            process.terminate()
            process.wait()


if __name__ == '__main__':
    journey.main()
