# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: help, nonsense, options before and after."""

import json
import unittest

from harness import CliTest, validate

COMMANDS = ('create', 'write', 'tag', 'edit', 'show', 'entries', 'search', 'patterns',
            'frameworks', 'history', 'delete', 'undelete', 'import', 'export', 'info', 'check',
            'backup', 'restore', 'passphrase')

NONSENSE = (
    [],
    ['frobnicate'],
    ['--frobnicate'],
    ['show'],
    ['show', 'x', 'y'],
    ['show', 'not-an-id'],
    ['show', ''],
    ['entries', 'x'],
    ['entries', '--from', 'yesterday'],
    ['entries', '--from', '2026-02-30'],
    ['entries', '--from', '2026-03-02', '--to', '2026-03-01'],
    ['entries', '--limit', '-1'],
    ['entries', '--limit', 'x'],
    ['entries', '--tag', 'tensions', '--tag', 'network'],
    ['entries', '--challenge', 'x'],
    ['search'],
    ['search', ' '],
    ['patterns', 'weather'],
    ['import'],
    ['import', '--format', 'frob', 'x'],
    ['import', '--zone', 'Mars/Phobos', 'x'],
    ['import', '--zone', '../../etc/passwd', 'x'],
    ['export'],
    ['export', '--format', 'archive'],
    ['export', '--output', 'x'],
    ['export', '--format', 'frob', '--output', 'x'],
    ['write', '--date', '14 March'],
    ['write', '--tag', 'tensions:frob'],
    ['write', '--tag', 'tensions:practised'],
    ['write', '--tag', ''],
    ['write', '--prompt', 'frob'],
    ['write', '--challenge', 'x'],
    ['edit', 'abc'],
    ['edit', 'abc', '--body', 'words'],
    ['edit', 'abc', '--star', '--unstar'],
    ['edit', 'abc', '--private', '--not-private'],
    ['tag', 'abc'],
    ['backup'],
    ['restore'],
    ['--journal'],
)


class UsageTest(CliTest):

    def test_help(self):
        result = self.run_bare('--help')
        self.assertEqual((result.status, result.err), (0, b''))
        for command in COMMANDS:
            self.assertIn(f'  {command} ', result.text)

    def test_help_of_commands(self):
        for command in COMMANDS:
            result = self.run_bare(command, '--help')
            self.assertEqual((result.status, result.err), (0, b''), command)
            self.assertIn(f'syslead-cli {command}', result.text)
            self.assertIn('--passphrase-file', result.text)

    def test_version(self):
        self.assertRegex(self.run_bare('--version').text, r'^syslead-cli \d+\.\d+\.\d+\n$')

    def test_nonsense(self):
        for arguments in NONSENSE:
            with self.subTest(arguments=arguments):
                result = self.run_bare('--json', *arguments)
                self.assertEqual(result.status, 2, result.err)
                self.assert_three_parts(result)
                document = json.loads(result.text)
                validate(document, 'error')
                self.assertEqual(document['error']['code'], 'usage')
        self.assertEqual(self.list_files(), ['passphrase'])

    def test_not_utf8(self):
        result = self.run_bare(b'write'.decode(), '--title', b'caf\xe9'.decode('latin-1'))
        self.assertNotEqual(result.status, 0)
        self.env['LC_ALL'] = 'C'
        result = self.run_bare('write', '--title', '\udce9')
        self.assertEqual(result.status, 2, result.err)

    def test_near_names(self):
        for typed, near in (('tensons', 'barriers/tensions'), ('barriers/tension',
                            'barriers/tensions'), ('silo', 'barriers/silo-mentality')):
            result = self.run_bare('entries', '--tag', typed)
            self.assertEqual(result.status, 2)
            self.assertIn(near, result.words)

    def test_no_terminal(self):
        self.create()
        result = self.run_bare('--journal', self.journal, 'info', start_new_session=True)
        self.assertEqual(result.status, 2)
        self.assertIn('--passphrase-file', result.words)

    def test_json_after_command(self):
        result = self.run_bare('frameworks', '--json')
        self.assertEqual(result.status, 0)
        validate(json.loads(result.text), 'frameworks')

    def test_frameworks(self):
        text = self.run_bare('frameworks').text
        self.assertIn('barriers/tensions', text)
        self.assertIn('worked-round', text)


if __name__ == '__main__':
    unittest.main(verbosity=2)
