# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The passphrase typed at a terminal, and what a terminal is shown."""

import os
import pty
import select
import signal
import unittest

from harness import CLI, PASSPHRASE, CliTest


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, arguments, env):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(CLI, [CLI, *map(str, arguments)], env)
        self.seen = b''

    def read(self):
        ready, _, _ = select.select([self.terminal], [], [], 30)
        if not ready:
            raise TimeoutError(self.seen)
        try:
            chunk = os.read(self.terminal, 65536)
        except OSError:
            chunk = b''
        self.seen += chunk
        return chunk

    def wait_for(self, words):
        while words not in self.seen:
            if not self.read():
                raise EOFError(self.seen)

    def type(self, text):
        os.write(self.terminal, text.encode('utf-8'))

    def end(self):
        while self.read():
            pass
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


class TerminalTest(CliTest):

    def start(self, *arguments):
        return Terminal(['--journal', self.journal, *arguments], self.env)

    def test_create_and_open(self):
        terminal = self.start('create')
        terminal.wait_for(b'New passphrase: ')
        terminal.type(PASSPHRASE + '\n')
        terminal.wait_for(b'again: ')
        terminal.type(PASSPHRASE + '\n')
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn(b'horse', terminal.seen)

        terminal = self.start('info')
        terminal.wait_for(b'Passphrase: ')
        terminal.type(PASSPHRASE + '\n')
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn(b'horse', terminal.seen)
        self.assertIn(b'Entries: 0', terminal.seen)

    def test_two_that_differ(self):
        terminal = self.start('create')
        terminal.wait_for(b'New passphrase: ')
        terminal.type('one passphrase\n')
        terminal.wait_for(b'again: ')
        terminal.type('another one\n')
        self.assertEqual(terminal.end(), 2)
        self.assertFalse(self.journal.exists())

    def test_stopped(self):
        self.create()
        terminal = self.start('info')
        terminal.wait_for(b'Passphrase: ')
        os.kill(terminal.pid, signal.SIGINT)
        self.assertEqual(terminal.end(), 1)
        self.assertIn(b'You stopped it', terminal.seen)

    def test_no_question_without_a_journal(self):
        terminal = self.start('info')
        self.assertEqual(terminal.end(), 1)
        self.assertNotIn(b'Passphrase', terminal.seen)

    def test_nothing_steers_the_terminal(self):
        self.create()
        uuid = self.write('red \x1b[31m and \x07 and \u202e back\n')
        terminal = self.start('--passphrase-file', self.passphrase_file, 'show', uuid)
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn(b'\x1b', terminal.seen)
        self.assertNotIn(b'\x07', terminal.seen)
        self.assertNotIn('\u202e'.encode(), terminal.seen)
        self.assertIn('\x1b[31m', self.run_cli('show', uuid).text)


if __name__ == '__main__':
    unittest.main(verbosity=2)
