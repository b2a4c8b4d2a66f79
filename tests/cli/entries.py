# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing, tagging, editing, finding, counting."""

import re
import unittest

from harness import CliTest

UUID = re.compile(r'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')


class EntriesTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def test_write_and_show(self):
        uuid = self.write('The board met.\r\nNobody asked 👩🏽‍💻.\n', '--title', 'Board é',
                          '--date', '2026-03-14T18:40', '--tag', 'tensions', '--tag',
                          'behaviours/relationships:missed', '--label', 'Work', '--label', 'work',
                          '--star', '--private', '--prompt', 'summing-up/network#1')
        self.assertRegex(uuid, UUID)
        entry = self.run_json('show', uuid[:8])
        self.assertEqual(entry['id'], uuid)
        self.assertEqual(entry['date'], '2026-03-14T18:40+00:00')
        self.assertEqual(entry['zone'], 'Europe/London')
        self.assertEqual(entry['title'], 'Board é')
        self.assertEqual(entry['body'], 'The board met.\nNobody asked 👩🏽‍💻.')
        self.assertEqual(entry['labels'], ['Work'])
        self.assertEqual({(tag['item'], tag['stance']) for tag in entry['tags']},
                         {('barriers/tensions', 'met'), ('behaviours/relationships', 'missed')})
        self.assertEqual([answer['prompt'] for answer in entry['answers']],
                         ['summing-up/network#1'])
        self.assertTrue(entry['starred'] and entry['private'])
        self.assertIsNone(entry['trashed'])
        text = self.run_cli('show', uuid).text
        for words in ('Board é', '2026-03-14 18:40', 'Tensions', 'met', 'Nobody asked'):
            self.assertIn(words, text)

    def test_write_date(self):
        day = self.write('x', '--date', '2026-07-01')
        offset = self.write('x', '--date', '2026-07-01T23:30:00+05:45')
        self.assertEqual(self.run_json('show', day)['date'], '2026-07-01')
        self.assertEqual(self.run_json('show', offset)['date'], '2026-07-01T23:30:00+05:45')

    def test_write_json(self):
        self.assertRegex(self.run_json('write', text='words')['id'], UUID)

    def test_write_without_locale(self):
        self.env['LC_ALL'] = 'C'
        uuid = self.write('größer', '--title', 'Überall', '--label', 'Zürich')
        entry = self.run_json('show', uuid)
        self.assertEqual((entry['title'], entry['body'], entry['labels']),
                         ('Überall', 'größer', ['Zürich']))

    def test_tag_stances(self):
        uuid = self.write('Silos everywhere, silos.')
        self.run_cli('tag', uuid, 'silo-mentality', 'network')
        self.run_cli('tag', uuid, 'silo-mentality:shifted')
        tags = self.run_json('tag', uuid, 'tensions:worked-round')['tags']
        self.assertEqual({(tag['item'], tag['stance']) for tag in tags},
                         {('barriers/silo-mentality', 'shifted'),
                          ('summing-up/network', 'practised'),
                          ('barriers/tensions', 'worked-round')})

    def test_tag_passage(self):
        uuid = self.write('Ü🙂 silos everywhere.')
        tags = self.run_json('tag', uuid, 'silo-mentality', '--quote', 'silos')['tags']
        self.assertEqual(tags, [{'item': 'barriers/silo-mentality', 'stance': 'met',
                                 'quote': 'silos', 'start': 3, 'length': 5}])
        document = self.run_json('tag', uuid, 'tensions', '--quote', 'not there', status=1)
        self.assertEqual(document['error']['code'], 'not-found')
        self.assertEqual(self.run_json('tag', uuid, '--remove', 'silo-mentality')['tags'], [])
        self.run_cli('tag', uuid, '--remove', 'silo-mentality', status=1)

    def test_tag_all_or_nothing(self):
        uuid = self.write('x')
        self.run_cli('tag', uuid, 'tensions', 'frob', status=2)
        self.assertEqual(self.run_json('show', uuid)['tags'], [])

    def test_edit(self):
        uuid = self.write('One two three.', '--label', 'a', '--star')
        self.run_cli('tag', uuid, 'tensions', '--quote', 'two')
        entry = self.run_json('edit', uuid, '--title', 'New', '--date', '2025-01-02',
                              '--label', 'B', '--unlabel', 'A', '--unstar', '--private', '--body', '-',
                              text='Zero one two three.')
        self.assertEqual((entry['title'], entry['date'], entry['labels'], entry['starred'],
                          entry['private'], entry['body']),
                         ('New', '2025-01-02', ['B'], False, True, 'Zero one two three.'))
        self.assertEqual([(tag['quote'], tag['start']) for tag in entry['tags']], [('two', 9)])

    def test_history(self):
        uuid = self.write('First text.', '--title', 'One')
        self.run_cli('edit', uuid, '--body', '-', text='Second text.')
        self.run_cli('edit', uuid, '--body', '-', text='Third text.')
        revisions = self.run_json('history', uuid)['revisions']
        self.assertEqual({revision['body'] for revision in revisions},
                         {'First text.', 'Second text.'})
        text = self.run_cli('history', uuid).text
        self.assertIn('First text.', text)
        self.assertNotIn('Third text.', text)
        number = [r['revision'] for r in revisions if r['body'] == 'First text.'][0]
        one = self.run_json('history', uuid, '--revision', str(number))['revisions']
        self.assertEqual([revision['body'] for revision in one], ['First text.'])
        self.run_cli('history', uuid, '--revision', '99', status=1)

    def test_delete_and_undelete(self):
        uuid = self.write('Going and coming.')
        self.run_json('delete', uuid)
        self.assertEqual(self.run_json('entries')['total'], 0)
        self.assertEqual(self.run_json('search', 'coming')['total'], 0)
        trash = self.run_json('entries', '--trashed')
        self.assertEqual([entry['id'] for entry in trash['entries']], [uuid])
        self.assertIsNotNone(trash['entries'][0]['trashed'])
        self.run_cli('undelete', uuid)
        self.assertEqual(self.run_json('entries')['total'], 1)

    def test_filters(self):
        first = self.write('alpha', '--date', '2026-01-10', '--label', 'Home', '--tag', 'tensions',
                           '--private')
        second = self.write('beta', '--date', '2026-02-10', '--star', '--tag', 'tensions:shifted')
        third = self.write('alpha beta', '--date', '2026-03-10')
        for options, expected in (
                ([], [third, second, first]),
                (['--from', '2026-02-10'], [third, second]),
                (['--to', '2026-02-10'], [second, first]),
                (['--from', '2026-02-10', '--to', '2026-02-10'], [second]),
                (['--label', 'Home'], [first]),
                (['--starred'], [second]),
                (['--private'], [first]),
                (['--with-pictures'], []),
                (['--tag', 'tensions'], [second, first]),
                (['--tag', 'barriers/tensions:shifted'], [second]),
                (['--tag', 'network'], []),
                (['--challenge', '7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11'], [])):
            with self.subTest(options=options):
                listed = self.run_json('entries', *options)
                self.assertEqual([entry['id'] for entry in listed['entries']], expected)
                self.assertEqual(listed['total'], len(expected))
        limited = self.run_json('entries', '--limit', '1')
        self.assertEqual([entry['id'] for entry in limited['entries']], [third])
        self.assertEqual(limited['total'], 3)

    def test_search(self):
        first = self.write('The *bridge* over the café.', '--date', '2026-01-10')
        second = self.write('Bridges hold.', '--date', '2026-02-10', '--title', 'Cafe')
        self.write('Nothing of that.')
        for words, expected in ((['bridge'], [second, first]), (['CAFÉ'], [second, first]),
                                (['bridges', 'ho'], [second]), (['--to', '2026-01-31', 'bridge'],
                                [first]), (['"'], None), (['zebra'], [])):
            with self.subTest(words=words):
                found = self.run_json('search', *words)
                if expected is not None:
                    self.assertEqual([entry['id'] for entry in found['entries']], expected)
                    self.assertEqual(found['total'], len(expected))
        excerpt = self.run_json('search', 'hold')['entries'][0]['excerpt']
        self.assertIn('hold', excerpt)
        self.assertIn('hold', self.run_cli('search', 'hold').text)

    def test_patterns(self):
        empty = self.run_json('patterns')
        self.assertEqual((empty['from'], empty['buckets']), (None, []))
        self.write('x', '--date', '2026-01-10', '--tag', 'tensions')
        self.write('x', '--date', '2026-01-12', '--tag', 'tensions:worked-round')
        self.write('x', '--date', '2026-03-12', '--tag', 'relationships')
        pattern = self.run_json('patterns', 'barriers', '--from', '2026-01-01',
                                '--to', '2026-12-31')
        self.assertEqual((pattern['chart'], pattern['unit']), ('barriers', 'month'))
        january = pattern['buckets'][0]
        self.assertEqual((january['start'], january['entries']), ('2026-01-01', 2))
        self.assertEqual(january['counts']['barriers/tensions'],
                         {'met': 1, 'worked-round': 1, 'shifted': 0, 'entries': 2})
        behaviours = self.run_json('patterns', 'behaviours')
        total = sum(bucket['counts']['behaviours/relationships']['practised']
                    for bucket in behaviours['buckets'])
        self.assertEqual(total, 1)
        self.assertIn('Tensions', self.run_cli('patterns').text)

    def test_notes(self):
        """What was written in the margin is shown, found, and goes out in Markdown."""
        path = self.folder / '2026-03-14 Quiet.md'
        path.write_text('---\nsyslead: 1\ndate: 2026-03-14\ntitle: "Quiet"\nnotes:\n'
                        '- date: 2027-01-02\n  text: "It was not calm at all."\n---\n\nA day.\n',
                        encoding='utf-8')
        self.run_cli('import', path)
        found = self.run_json('search', 'calm day')['entries'][0]
        self.assertEqual('A day.', found['excerpt'])
        found = self.run_json('search', 'calm')['entries'][0]
        self.assertEqual('Note in the margin: It was not calm at all.', found['excerpt'])
        notes = self.run_json('show', found['id'])['notes']
        self.assertEqual([('2027-01-02', 'It was not calm at all.')],
                         [(note['date'], note['text']) for note in notes])
        self.assertIn('\nNote in the margin, 2027-01-02\nIt was not calm at all.\n',
                      self.run_cli('show', found['id']).text)
        out = self.folder / 'out'
        self.run_cli('export', '--format', 'markdown', '--output', out)
        exported = next(out.rglob('*.md')).read_text(encoding='utf-8')
        self.assertIn(f'notes:\n- id: "{notes[0]["id"]}"\n  date: 2027-01-02\n', exported)

    def test_info(self):
        self.write('x', '--tag', 'tensions', '--tag', 'network')
        self.run_cli('delete', self.write('y'))
        info = self.run_json('info')
        self.assertEqual((info['entries'], info['trashed'], info['tags']), (1, 1, 2))
        self.assertIn('Entries: 1', self.run_cli('info').text)

    def test_check(self):
        self.write('x', '--tag', 'tensions')
        for deep in ([], ['--deep']):
            report = self.run_json('check', *deep)
            self.assertEqual((report['ok'], report['problems']), (True, []))
        self.assertIn('good order', self.run_cli('check').text)

    def test_ambiguous_prefix(self):
        uuids = [self.write('x') for _ in range(17)]
        first = [uuid[0] for uuid in uuids]
        twice = next(letter for letter in first if first.count(letter) > 1)
        self.assertNotEqual(self.run_bare(*self.options(), 'show', twice).status, 0)


if __name__ == '__main__':
    unittest.main(verbosity=2)
