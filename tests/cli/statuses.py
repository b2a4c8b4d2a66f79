# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every exit status from 1 to 7, each from a real cause."""

import os
import sqlite3
import subprocess
import unittest
import zipfile

from harness import CLI, CliTest

SECRET = 'Xylophone confession'


class StatusTest(CliTest):

    def expect(self, status, code, *arguments, text=''):
        document = self.run_json(*arguments, text=text, status=status)
        self.assertEqual(document['error']['code'], code)
        return document

    # 1

    def test_no_such_entry(self):
        self.create()
        self.expect(1, 'not-found', 'show', 'abcdef')

    def test_no_journal(self):
        self.expect(1, 'not-found', 'info')
        self.assertFalse(self.journal.exists())

    def test_create_over_something(self):
        self.create()
        before = self.journal.read_bytes()
        self.expect(1, 'exists', 'create')
        self.assertEqual(self.journal.read_bytes(), before)

    def test_no_room_for_output(self):
        self.create()
        self.write('words ' * 3000)
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([CLI, *self.options(), '--json', 'entries'], stdout=full,
                                  stderr=subprocess.PIPE, env=self.env, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'output', done.stderr)

    def test_nobody_reads(self):
        self.create()
        self.write('words ' * 100000)
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run([CLI, *self.options(), 'entries', '--json'], stdout=write,
                              stderr=subprocess.PIPE, env=self.env, check=False)
        os.close(write)
        self.assertEqual((done.returncode, done.stderr), (1, b''))

    # 3

    def test_wrong_passphrase(self):
        self.create()
        self.passphrase_file.write_text('wrong', encoding='utf-8')
        self.expect(3, 'wrong-key', 'info')

    # 4

    def test_not_a_journal(self):
        plain = self.folder / 'plain.db'
        with sqlite3.connect(plain) as database:
            database.execute('CREATE TABLE t (x)')
        database.close()
        cases = {
            'text': b'Dear diary,\n' * 1000,
            'empty': b'',
            'zip': b'PK\x03\x04' + bytes(8188),
            'plain SQLite': plain.read_bytes(),
        }
        for name, content in cases.items():
            with self.subTest(name=name):
                self.journal.write_bytes(content)
                self.expect(4, 'not-a-journal', 'info')
                self.assertEqual(self.journal.read_bytes(), content)

    def test_cut_short(self):
        self.create()
        self.journal.write_bytes(self.journal.read_bytes()[:-1000])
        self.expect(4, 'damaged', 'info')

    def test_damaged(self):
        self.create()
        for number in range(4):
            self.write(f'{number} some words ' * 2000)
        content = bytearray(self.journal.read_bytes())
        for page in range(4, len(content) // 4096):
            content[page * 4096 + 100] ^= 1
        self.journal.write_bytes(content)
        result = self.run_bare(*self.options(), '--json', 'check', '--deep')
        self.assertEqual(result.status, 4, result.err)

    # 5

    def test_not_text(self):
        self.create()
        for text in (b'\xff\xfe', b'a\0b'):
            self.expect(5, 'refused', 'write', text=text)
        self.assertEqual(self.run_json('entries')['total'], 0)

    def test_empty_entry(self):
        self.create()
        self.expect(5, 'refused', 'write', text='\n')

    def test_import_of_nothing_known(self):
        self.create()
        other = self.folder / 'Journal.json'
        other.write_text('{"shopping": ["milk"]}', encoding='utf-8')
        self.expect(5, 'refused', 'import', other)
        self.assertEqual(self.run_json('entries')['total'], 0)

    # 6

    def test_newer_journal(self):
        self.create()
        uuid = self.write('x')
        self.edit('PRAGMA user_version = 999')
        self.assertEqual(self.run_json('show', uuid)['body'], 'x')
        self.assertTrue(self.run_json('info')['read_only'])
        self.expect(1, 'read-only', 'write', text='y')
        self.edit("UPDATE meta SET value = 999 WHERE name = 'min_reader'")
        before = self.journal.read_bytes()
        self.expect(6, 'newer', 'show', uuid)
        self.assertEqual(self.journal.read_bytes(), before)

    def test_newer_archive(self):
        self.create()
        archive = self.folder / 'newer.zip'
        with zipfile.ZipFile(archive, 'w') as made:
            made.writestr('journal.jsonl', '{"kind":"format","format":"syslead-archive",'
                                           '"version":2}\n')
        self.expect(6, 'newer', 'import', archive)

    # 7

    def test_in_use(self):
        self.create()
        pipe = self.folder / 'pipe'
        os.mkfifo(pipe)
        with subprocess.Popen([CLI, *self.options(), 'passphrase', '--new-passphrase-file', pipe],
                              env=self.env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as holder:
            # Opening for writing returns once the holder, its journal open, reads.
            with open(pipe, 'w', encoding='utf-8') as writer:
                document = self.expect(7, 'in-use', 'info')
                self.assertIn(str(holder.pid), document['error']['message'])
                writer.write('another passphrase')
            holder.communicate(timeout=60)
            self.assertEqual(holder.returncode, 0)
        self.passphrase_file.write_text('another passphrase', encoding='utf-8')
        self.run_json('info')

    # None of them tells what is in the journal.

    def test_nothing_private_in_errors(self):
        self.create()
        uuid = self.write(SECRET + '\n', '--title', SECRET, '--label', SECRET)
        self.env['G_MESSAGES_DEBUG'] = 'all'
        self.env['G_DEBUG'] = ''
        for arguments in (['show', uuid], ['tag', uuid, 'tensions', '--quote', 'elsewhere'],
                          ['tag', uuid, 'tensions', '--remove'], ['search', SECRET],
                          ['edit', uuid, '--title', 'x'], ['check', '--deep'], ['info'],
                          ['history', uuid, '--revision', '77']):
            result = self.run_bare(*self.options(), *arguments)
            for line in result.words.splitlines():
                self.assertNotIn('Xylophone', line)


if __name__ == '__main__':
    unittest.main(verbosity=2)
