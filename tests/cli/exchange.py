# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes out and comes back: archives, Markdown, backups, passphrases."""

import json
import os
import stat
import unittest
import zipfile

import jsonschema

from harness import CliTest, load_schema


class ExchangeTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def fill(self):
        first = self.write('One\n---\ntwo 👩🏽‍💻', '--title', 'A: "title"',
                           '--date', '2026-01-10T09:30', '--label', 'Home', '--star')
        self.run_cli('tag', first, 'tensions:shifted', '--quote', 'two')
        self.run_cli('edit', first, '--body', '-', text='Zero one\n---\ntwo 👩🏽‍💻')
        second = self.write('Ends with a line break\n\n', '--date', '2026-02-10')
        third = self.write('Thrown away', '--private')
        self.run_cli('delete', third)
        return first, second, third

    def switch(self, name):
        """Goes on with another, new journal."""
        self.journal = self.folder / name
        self.create()

    def read_archive(self, path):
        with zipfile.ZipFile(path) as archive:
            return archive.read('journal.jsonl').decode('utf-8')

    def test_archive_round_trip(self):
        self.fill()
        uuid = self.run_json('info')['id']
        exported = self.run_json('export', '--format', 'archive', '--output', 'a.zip')
        self.assertEqual(exported['entries'], 3)
        first = self.read_archive(self.folder / 'a.zip')
        schema = load_schema('archive-1')
        kinds = []
        for line in first.splitlines():
            jsonschema.validate(json.loads(line), schema)
            kinds.append(json.loads(line)['kind'])
        self.assertEqual(kinds, ['format', 'entry', 'entry', 'entry', 'journal', 'revision'])

        self.switch('second.syslead')
        report = self.run_json('import', 'a.zip')
        self.assertEqual((report['imported'], report['skipped'], report['warnings']), (3, [], []))
        self.assertEqual(self.run_json('info')['id'], uuid)
        self.run_cli('export', '--format', 'archive', '--output', 'b.zip')
        self.assertEqual(self.read_archive(self.folder / 'b.zip'), first)
        self.assertEqual((self.folder / 'a.zip').read_bytes(), (self.folder / 'b.zip').read_bytes())

        again = self.run_json('import', 'a.zip')
        self.assertEqual((again['imported'], again['unchanged']), (0, 3))

    def test_archive_into_its_own_journal(self):
        self.fill()
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        report = self.run_json('import', 'a.zip')
        self.assertEqual((report['imported'], report['unchanged']), (0, 3))

    def test_archive_of_what_was_before(self):
        first, second, third = self.fill()
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        self.run_cli('edit', second, '--body', '-', text='Something else')
        self.run_cli('undelete', third)
        self.run_cli('delete', first)
        report = self.run_json('import', 'a.zip')
        self.assertEqual((report['imported'], report['unchanged']), (1, 2))
        bodies = [entry['body'] for entry in self.run_json('entries')['entries']]
        self.assertEqual(sorted(bodies), sorted(['Ends with a line break\n', 'Something else',
                                                 'Thrown away']))
        report = self.run_json('import', 'a.zip')
        self.assertEqual((report['imported'], report['unchanged']), (0, 3))

    def test_archive_into_another_journal(self):
        self.fill()
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        self.switch('second.syslead')
        mine = self.write('My own')
        uuid = self.run_json('info')['id']
        self.assertEqual(self.run_json('import', 'a.zip')['imported'], 3)
        self.assertEqual(self.run_json('info')['id'], uuid)
        self.assertEqual(self.run_json('show', mine)['body'], 'My own')

    def test_archive_of_a_part(self):
        first = self.fill()[0]
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip', '--starred')
        records = [json.loads(line) for line in
                   self.read_archive(self.folder / 'a.zip').splitlines()]
        self.assertEqual([record['kind'] for record in records], ['format', 'entry', 'revision'])
        self.assertEqual(records[1]['id'], first)

    def test_bad_lines_of_an_archive(self):
        self.fill()
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        lines = self.read_archive(self.folder / 'a.zip').splitlines()
        lines[2] = '{"kind":"entry","id":"x"}'
        lines.insert(3, '{"kind":"entry",' + '[' * 5000)
        lines.insert(4, 'words')
        lines.insert(5, '{"kind":"spell","id":"abracadabra"}')
        with zipfile.ZipFile(self.folder / 'b.zip', 'w') as archive:
            archive.writestr('journal.jsonl', '\n'.join(lines) + '\n')
        self.switch('second.syslead')
        report = self.run_json('import', 'b.zip')
        self.assertEqual(report['imported'], 2)
        self.assertEqual(len(report['skipped']), 4)

    def test_markdown_round_trip(self):
        first, second, _third = self.fill()
        before = {entry['id']: entry for entry in self.run_json('entries')['entries']}
        exported = self.run_json('export', '--format', 'markdown', '--output', 'out')
        self.assertEqual(exported['entries'], 2)
        self.assertEqual(sorted(str(path.relative_to(self.folder / 'out'))
                                for path in (self.folder / 'out').rglob('*.md')),
                         ['2026/2026-01-10 A title.md', '2026/2026-02-10.md'])
        self.switch('second.syslead')
        self.assertEqual(self.run_json('import', 'out')['imported'], 2)
        after = {entry['id']: entry for entry in self.run_json('entries')['entries']}
        self.assertEqual(set(after), {first, second})
        for uuid, entry in before.items():
            for key in ('date', 'zone', 'title', 'body', 'labels', 'tags', 'starred', 'private'):
                self.assertEqual(after[uuid][key], entry[key], key)
        self.assertEqual(self.run_json('import', 'out')['imported'], 0)

    def test_outputs_are_private(self):
        self.fill()
        os.umask(0)
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        self.run_cli('export', '--format', 'markdown', '--output', 'out')
        self.run_cli('export', '--format', 'pdf', '--output', 'a.pdf')
        backup = self.run_json('backup', 'backups')['backup']
        paths = [self.journal, self.folder / 'a.zip', self.folder / 'out', self.folder / 'a.pdf',
                 self.folder / backup]
        paths += (self.folder / 'out').rglob('*')
        for path in paths:
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)
            self.assertTrue(stat.S_ISDIR(path.stat().st_mode)
                            or not path.stat().st_mode & 0o111, path)

    def test_outputs_are_not_overwritten(self):
        self.fill()
        (self.folder / 'a.zip').write_text('mine')
        (self.folder / 'out').mkdir()
        for form, output in (('archive', 'a.zip'), ('markdown', 'out'), ('markdown', 'a.zip'),
                             ('pdf', 'a.zip')):
            error = self.run_json('export', '--format', form, '--output', output, status=1)['error']
            self.assertEqual(error['code'], 'exists')
        self.assertEqual((self.folder / 'a.zip').read_text(), 'mine')
        self.assertEqual(list((self.folder / 'out').iterdir()), [])
        self.assertEqual([name for name in self.list_files() if name.endswith('.part')], [])

    def test_output_into_no_folder(self):
        self.run_json('export', '--format', 'archive', '--output', 'nowhere/a.zip', status=1)

    def test_dry_run(self):
        self.fill()
        self.run_cli('export', '--format', 'archive', '--output', 'a.zip')
        self.switch('second.syslead')
        uuid = self.run_json('info')['id']
        report = self.run_json('import', '--dry-run', 'a.zip')
        self.assertEqual((report['imported'], report['dry_run']), (3, True))
        self.assertEqual(self.run_json('entries')['total'], 0)
        self.assertEqual(self.run_json('info')['id'], uuid)

    def test_backup_and_restore(self):
        uuid = self.write('In the backup')
        backup = self.run_json('backup', 'backups')['backup']
        self.run_cli('edit', uuid, '--body', '-', text='After the backup')
        restored = self.run_json('restore', backup)
        self.assertTrue(os.path.exists(restored['kept']))
        self.assertEqual(self.run_json('show', uuid)['body'], 'In the backup')
        self.journal = self.folder / restored['kept']
        self.assertEqual(self.run_json('show', uuid)['body'], 'After the backup')

    def test_restore_of_nonsense(self):
        self.write('x')
        (self.folder / 'no-backup').write_bytes(b'words' * 10000)
        self.run_json('restore', 'no-backup', status=4)
        self.assertEqual(self.run_json('entries')['total'], 1)

    def test_passphrase(self):
        self.write('x')
        new = self.folder / 'new'
        new.write_text('a new passphrase', encoding='utf-8')
        self.run_json('passphrase', '--new-passphrase-file', new)
        self.run_json('info', status=3)
        self.passphrase_file = new
        self.assertEqual(self.run_json('entries')['total'], 1)


if __name__ == '__main__':
    unittest.main(verbosity=2)
