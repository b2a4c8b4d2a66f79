# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Challenges and posts on the command line."""

import unittest

from harness import CliTest


class ChallengesTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def add(self, *arguments):
        return self.run_json('challenges', 'add', *arguments)['challenges'][0]

    def list(self, *arguments):
        return self.run_json('challenges', *arguments)['challenges']

    def test_add_and_change(self):
        added = self.add('Falls at home', '--why', 'People wait', '--sign', 'new',
                         '--sign', 'complexity/no-lever', '--agreement', '20', '--certainty', '30',
                         '--day', '2026-01-05', '--partner', 'Housing', '--pressure', 'Voids',
                         '--person', 'D.', '--about', 'knows everybody', '--heard', 'carers')
        self.assertEqual(added['signs'], ['complexity/new', 'complexity/no-lever'])
        self.assertEqual(added['partners'],
                         [{'name': 'Housing', 'aim': '', 'reason': '', 'pressure': 'Voids'}])
        self.assertEqual(added['viewpoints'], [{'who': 'carers', 'heard': '2026-01-05'}])
        changed = self.run_json('challenges', 'change', added['id'][:8], '--agreement', '60',
                                '--certainty', '30', '--day', '2026-03-01', '--no-sign', 'new',
                                '--partner', 'Housing', '--aim', 'Fewer empty flats',
                                '--partner', 'Housing', '--not-heard', 'politicians')
        changed = changed['challenges'][0]
        self.assertEqual([place['agreement'] for place in changed['placements']], [20, 60])
        self.assertEqual(changed['signs'], ['complexity/no-lever'])
        self.assertEqual(changed['partners'][0]['pressure'], 'Voids')
        self.assertEqual(changed['partners'][0]['aim'], 'Fewer empty flats')
        self.assertEqual(changed['viewpoints'][1], {'who': 'politicians', 'heard': None})
        self.assertEqual(self.list('show', added['id']), [changed])
        text = self.run_cli('challenges', 'show', added['id']).text
        self.assertIn('2026-03-01: agreement 60, certainty 30 of 100', text)

    def test_close(self):
        first = self.add('First')
        self.add('Second')
        self.run_json('challenges', 'change', first['id'], '--closed', '2026-03-14')
        self.assertEqual([each['closed'] for each in self.list()], [None, '2026-03-14'])
        self.run_json('challenges', 'change', first['id'], '--open')
        self.assertEqual([each['closed'] for each in self.list('list')], [None, None])

    def test_entries(self):
        added = self.add('First')
        entry = self.write('About it', '--challenge', added['id'], '--date', '2026-03-14')
        self.write('About nothing')
        found = self.run_json('entries', '--challenge', added['id'])
        self.assertEqual([each['id'] for each in found['entries']], [entry])
        self.assertEqual(self.list()[0]['entries'], 1)
        self.assertEqual(self.list()[0]['last_entry'], '2026-03-14')
        self.run_cli('write', '--challenge', '7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11', text='lost',
                     status=1)
        self.assertEqual(self.run_json('entries')['total'], 2)

    def test_trash(self):
        added = self.add('First')
        self.write('About it', '--challenge', added['id'])
        self.assertTrue(self.list('delete', added['id'])[0]['trashed'])
        self.assertEqual(self.list(), [])
        self.assertEqual(len(self.list('--trashed')), 1)
        self.assertEqual(self.run_json('entries')['total'], 1)
        self.assertFalse(self.list('undelete', added['id'])[0]['trashed'])
        self.assertEqual(self.list()[0]['entries'], 1)
        self.run_json('challenges', 'show', '00000000', status=1)

    def test_ids(self):
        self.add('First')
        self.add('Second')
        self.edit("UPDATE challenge SET uuid = 'abc' || id || substr(uuid, 5)")
        self.assertEqual(self.list('show', 'ABC1')[0]['name'], 'First')
        self.run_json('challenges', 'show', 'abc', status=1)
        self.run_json('challenges', 'show', 'abc3', status=1)
        for wrong in ('', 'Second'):
            self.run_json('challenges', 'show', wrong, status=2)

    def test_days(self):
        added = self.add('First')
        self.run_json('challenges', 'change', added['id'], '--closed', 'Tuesday', status=2)
        self.run_json('posts', 'add', 'Director', '--from', '2026-03-02', '--to', '2026-03-01',
                      status=2)
        self.run_json('entries', '--from', '2026-03-02', '--to', '2026-03-01', status=2)
        self.assertEqual(self.run_json('posts')['posts'], [])

    def test_check(self):
        added = self.add('First')
        self.write('About it', '--challenge', added['id'])
        self.assertEqual(self.run_json('check', '--deep')['repaired'], [])

    def test_posts(self):
        self.run_json('posts', 'add', 'Ward sister', '--place', 'Nevill Hall', '--from', '2010-01-01',
                      '--to', '2014-06-30')
        posts = self.run_json('posts', 'add', 'Director', '--from', '2014-07-01')['posts']
        self.assertEqual([post['role'] for post in posts], ['Director', 'Ward sister'])
        posts = self.run_json('posts', 'change', posts[0]['id'][:8], '--to', '2020-01-01',
                              '--place', 'Gwent')['posts']
        self.assertEqual(posts[0]['place'], 'Gwent')
        self.assertEqual(posts[0]['to'], '2020-01-01')
        posts = self.run_json('posts', 'delete', posts[1]['id'])['posts']
        self.assertEqual(len(posts), 1)
        self.assertIn('Director', self.run_cli('posts').text)

    def test_post_filter(self):
        """The time in a post is a period like any other, for lists, charts and exports."""
        self.run_json('posts', 'add', 'Ward sister', '--from', '2010-01-01', '--to', '2014-06-30')
        self.run_json('posts', 'add', 'Volunteer')
        posts = self.run_json('posts', 'add', 'Director', '--from', '2014-07-01')['posts']
        ids = {post['role']: post['id'] for post in posts}
        then = self.write('Then', '--date', '2014-06-30', '--tag', 'tensions')
        now = self.write('Now', '--date', '2014-07-01')
        for role, entry in (('Ward sister', then), ('Director', now)):
            found = self.run_json('entries', '--post', ids[role])['entries']
            self.assertEqual([each['id'] for each in found], [entry])
        self.assertEqual(self.run_json('search', 'then', '--post', ids['Director'])['total'], 0)
        chart = self.run_json('patterns', '--post', ids['Ward sister'])
        self.assertEqual((chart['from'], chart['to']), ('2010-01-01', '2014-06-30'))
        self.run_json('entries', '--post', ids['Director'], '--to', '2015-01-01', status=2)
        self.run_json('entries', '--post', 'director', status=2)
        self.run_json('entries', '--post', 'abc-', status=1)
        self.run_json('entries', '--post', ids['Volunteer'], status=5)


if __name__ == '__main__':
    unittest.main()
