# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: help, nonsense, options before and after."""

import json
import unittest

from harness import CliTest, validate

COMMANDS = ('create', 'write', 'tag', 'edit', 'show', 'entries', 'search', 'patterns',
            'prompts', 'frameworks', 'challenges', 'posts', 'history', 'delete', 'undelete', 'import',
            'export', 'info', 'check',
            'backup', 'restore', 'passphrase')

# As the sources give them; of works to read there may be more.
COUNTS = {
    'summing-up': 7, 'behaviours': 6, 'barriers': 9, 'questions': 4, 'dimensions': 6, 'mindset': 8,
    'practices': 9, 'leadership-values': 8, 'when': 4, 'complexity': 6, 'stacey': 2,
    'common-purpose': 3, 'practice-lessons': 6, 'place-lessons': 7, 'moves': 11, 'cases': 10,
    'host': 3,
}
TAGGABLE = ['summing-up', 'behaviours', 'barriers', 'mindset', 'practices', 'leadership-values']

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
    ['frameworks', 'weather'],
    ['prompts', '--not-again'],
    ['prompts', 'summing-up/start#1', '--today'],
    ['prompts', 'summing-up/start#1', '--again', '--not-today'],
    ['prompts', '--about', 'tensions'],
    ['frameworks', 'barriers', 'behaviours'],
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
    ['write', '--tag', 'cases/leeds'],
    ['write', '--tag', 'dimensions/being'],
    ['write', '--prompt', 'frob'],
    ['write', '--challenge', 'x'],
    ['edit', 'abc'],
    ['edit', 'abc', '--body', 'words'],
    ['edit', 'abc', '--star', '--unstar'],
    ['edit', 'abc', '--private', '--not-private'],
    ['tag', 'abc'],
    ['tag', 'abc', 'reading/dawn'],
    ['challenges', 'frob', 'abc'],
    ['challenges', 'show'],
    ['challenges', 'show', 'x'],
    ['challenges', 'add'],
    ['challenges', 'add', ' '],
    ['challenges', 'add', 'x', '--agreement', '5'],
    ['challenges', 'add', 'x', '--agreement', '101', '--certainty', '1'],
    ['challenges', 'add', 'x', '--sign', 'frob'],
    ['challenges', 'add', 'x', '--closed', 'yesterday'],
    ['challenges', 'add', 'x', '--open', '--closed', '2026-03-14'],
    ['challenges', 'add', 'x', '--aim', 'more'],
    ['challenges', 'add', 'x', '--about', 'more'],
    ['posts', 'frob', 'abc'],
    ['posts', 'change', 'x'],
    ['posts', 'add'],
    ['posts', 'add', 'x', '--from', 'then'],
    ['posts', 'add', 'x', '--from', '2026-03-14', '--to', '2026-03-13'],
    ['posts', 'add', 'x', '--present', '--to', '2026-03-13'],
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

    def read_frameworks(self, *arguments):
        result = self.run_bare('frameworks', '--json', *arguments)
        self.assertEqual((result.status, result.err), (0, b''))
        document = json.loads(result.text)
        validate(document, 'frameworks')
        return {framework['id']: framework for framework in document['frameworks']}

    def test_all_frameworks(self):
        frameworks = self.read_frameworks()
        counts = {name: len(framework['items']) for name, framework in frameworks.items()}
        self.assertGreaterEqual(counts.pop('reading'), 17)
        self.assertEqual(counts, COUNTS)
        for name, framework in frameworks.items():
            for item in framework['items']:
                self.assertTrue(item['id'].startswith(f'{name}/'))
                self.assertTrue(item['questions'][0]['id'].startswith(f'{item["id"]}#'))
                self.assertIn(item['source'], [source['id'] for source in framework['sources']])

    def test_some_frameworks(self):
        self.assertEqual(list(self.read_frameworks('--taggable')), TAGGABLE)
        self.assertEqual(list(self.read_frameworks('moves')), ['moves'])
        cases = self.read_frameworks('croydon')['cases']
        self.assertEqual([item['id'] for item in cases['items']], ['cases/croydon'])
        self.assertEqual(cases['items'][0]['case']['place'], 'London Borough of Croydon')

    def test_frameworks_in_words(self):
        text = self.run_bare('frameworks').text
        self.assertIn('barriers/tensions', text)
        self.assertIn('worked-round', text)
        self.assertIn('reading/dawn', text)
        text = self.run_bare('frameworks', '--taggable').text
        self.assertIn('mindset/humble', text)
        self.assertNotIn('cases/leeds', text)
        text = self.run_bare('frameworks', 'complexity').text
        for part in ('Is it complex?', 'complexity/no-lever', 'Perhaps not complex',
                     'Civil Service Live Online'):
            self.assertIn(part, text)

    def test_items_in_words(self):
        for name, *parts in (
                ('barriers/tensions', 'barriers/tensions#1  What was said', 'moves/narrative',
                 'Dimensions: dimensions/perceiving', '(no author given)'),
                ('leeds', 'What came of it: The source doesn’t say.', 'moves/join-up'),
                ('command-invite', 'From “You command” to', '7 places'),
                ('no-money', 'To begin with: '),
                ('dawn', 'Work: Peter Senge', 'http://ssir.org/', 'Named in: touch-point-seven')):
            text = self.run_bare('frameworks', name).text
            for part in parts:
                self.assertIn(part, text)


if __name__ == '__main__':
    unittest.main(verbosity=2)
