# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Experiments on the command line: one learning cycle after another."""

import datetime
import unittest
import zoneinfo

from harness import CliTest

NOBODY = '7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11'


def day(offset):
    """Days from today, where the command line believes to be."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo('Europe/London')).date()
    return (today + datetime.timedelta(days=offset)).isoformat()


class ExperimentsTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def one(self, *arguments):
        return self.run_json('experiments', *arguments)['experiments'][0]

    def list(self, *arguments):
        return self.run_json('experiments', *arguments)['experiments']

    def headlines(self, *arguments):
        return [each['try'] for each in self.list('list', *arguments)]

    def test_add_and_change(self):
        challenge = self.run_json('challenges', 'add', 'Falls at home')['challenges'][0]['id']
        entry = self.write('They looked at the clock')
        added = self.one('add', ' Ask, then wait ', '--expect', 'Silence', '--signs',
                         'Somebody else fills it', '--due', '2026-03-01', '--begun', '2026-02-01',
                         '--item', 'cede-power', '--item', 'barriers/tensions',
                         '--challenge', challenge[:8], '--source', entry[:8], '--entry', entry)
        self.assertEqual(added['try'], 'Ask, then wait')
        self.assertEqual(added['items'], ['barriers/tensions', 'moves/cede-power'])
        self.assertEqual(added['challenge'], challenge)
        self.assertEqual(added['source'], entry)
        self.assertEqual(added['entries'], [entry])
        self.assertEqual(added['begun'], '2026-02-01')
        self.assertEqual(added['state'], 'due')
        changed = self.one('change', added['id'][:8], '--no-due', '--no-item', 'tensions',
                           '--no-entry', entry, '--no-challenge', '--expect', 'Noise')
        self.assertEqual(changed['state'], 'open')
        self.assertEqual(changed['items'], ['moves/cede-power'])
        self.assertEqual(changed['entries'], [])
        self.assertIsNone(changed['challenge'])
        self.assertEqual(changed['signs'], 'Somebody else fills it')
        self.assertEqual(self.list('show', added['id']), [changed])
        text = self.run_cli('experiments', 'show', added['id']).text
        self.assertIn('What I expect: Noise', text)
        self.assertIn('About: moves/cede-power', text)

    def test_states(self):
        self.one('add', 'today', '--due', day(0))
        self.one('add', 'tomorrow', '--due', day(1))
        self.one('add', 'overdue', '--due', day(-400))
        learnt = self.one('add', 'failed')
        aside = self.one('add', 'dropped')
        closed = self.one('close', learnt['id'], '--happened', 'Nothing', '--learned', 'Ask first')
        self.assertEqual(closed['state'], 'learnt')
        self.assertEqual(closed['closed'], day(0))
        self.one('close', aside['id'], '--closed', '2026-01-05')
        self.assertEqual(self.headlines('--state', 'due'), ['overdue', 'today'])
        self.assertEqual(self.headlines('--state', 'open'), ['tomorrow'])
        self.assertEqual(self.headlines('--state', 'learnt'), ['failed'])
        self.assertEqual(self.headlines('--state', 'set-aside'), ['dropped'])
        self.assertEqual(self.headlines('--due', day(-1)), ['overdue'])
        self.assertEqual(self.headlines(), ['overdue', 'today', 'tomorrow', 'failed', 'dropped'])
        self.assertEqual(self.one('change', aside['id'], '--open')['state'], 'open')
        text = self.run_cli('experiments').text
        self.assertIn(f'time to look again, since {day(-400)}', text)
        self.assertIn(f'learnt from, closed {day(0)}', text)

    def test_filters(self):
        challenge = self.run_json('challenges', 'add', 'Falls at home')['challenges'][0]['id']
        entry = self.write('About it')
        self.one('add', 'first', '--challenge', challenge, '--item', 'frame')
        self.one('add', 'second', '--source', entry)
        self.one('add', 'third', '--entry', entry, '--item', 'barriers/tensions')
        self.assertEqual(self.headlines('--challenge', challenge), ['first'])
        self.assertEqual(self.headlines('--item', 'moves/frame'), ['first'])
        self.assertEqual(sorted(self.headlines('--entry', entry)), ['second', 'third'])

    def test_chain(self):
        first = self.one('add', 'Count to ten', '--item', 'cede-power', '--next', 'Count to twenty')
        second = self.one('add', '--follows', first['id'][:8])
        self.assertEqual(second['try'], 'Count to twenty')
        self.assertEqual(second['follows'], first['id'])
        self.assertEqual(second['items'], ['moves/cede-power'])
        self.assertEqual(self.one('show', first['id'])['followed_by'], second['id'])
        third = self.one('add', 'Say nothing', '--follows', second['id'])
        self.assertEqual(third['try'], 'Say nothing')
        self.run_json('experiments', 'change', first['id'], '--follows', third['id'], status=5)
        self.assertIsNone(self.one('show', first['id'])['follows'])

    def test_trash(self):
        added = self.one('add', 'First')
        self.assertTrue(self.one('delete', added['id'])['trashed'])
        self.assertEqual(self.list(), [])
        self.assertEqual(len(self.list('--trashed')), 1)
        self.assertFalse(self.one('undelete', added['id'])['trashed'])
        self.assertEqual(len(self.list()), 1)
        self.assertEqual(self.run_json('check', '--deep')['repaired'], [])

    def test_refused(self):
        added = self.one('add', 'First')
        for arguments in (['add'], ['add', ' '], ['add', 'T', '--due', 'soon'],
                          ['add', 'T', '--item', 'no-such-item'], ['add', 'T', '--entry', '?'],
                          ['list', '--state', 'finished'], ['close'], ['praise', added['id']],
                          ['change', added['id'], '--open', '--closed', '2026-01-05'],
                          ['change', added['id'], '--due', '2026-01-05', '--no-due']):
            self.run_cli('experiments', *arguments, status=2)
        for arguments in (['show', '00000000'], ['add', 'T', '--challenge', NOBODY],
                          ['add', 'T', '--follows', NOBODY], ['add', 'T', '--entry', NOBODY]):
            self.run_cli('experiments', *arguments, status=1)
        self.assertEqual(self.list(), [added])


if __name__ == '__main__':
    unittest.main()
