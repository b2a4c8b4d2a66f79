# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions on the command line: prepared, held, agreed, followed up."""

import datetime
import unittest
import zoneinfo

from harness import CliTest

NOBODY = '7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11'


def day(offset):
    """Days from today, where the command line believes to be."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo('Europe/London')).date()
    return (today + datetime.timedelta(days=offset)).isoformat()


class SessionsTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def one(self, *arguments):
        return self.run_json('sessions', *arguments)['sessions'][0]

    def names(self, *arguments):
        return [each['whom'] for each in self.run_json('sessions', 'list', *arguments)['sessions']]

    def test_add_and_change(self):
        challenge = self.run_json('challenges', 'add', 'Falls at home')['challenges'][0]['id']
        entry = self.write('They looked at the clock')
        added = self.one('add', ' Rhian ', '--with', 'coach', '--day', day(3), '--from',
                         '2026-01-01', '--to', '2026-03-01', '--want', 'To be asked', '--aim',
                         'Ask more', '--point', 'The clock', '--point', 'The paper', '--challenge',
                         challenge[:8], '--entry', entry[:8], '--chart', 'barriers')
        self.assertEqual(added['whom'], 'Rhian')
        self.assertEqual(added['state'], 'to-come')
        self.assertEqual([each['text'] for each in added['agenda']], ['The clock', 'The paper'])
        self.assertEqual([each['entry'] for each in added['pieces']], [entry])
        self.assertEqual(added['challenges'], [challenge])
        self.assertEqual(added['charts'], ['barriers'])
        changed = self.one('change', added['id'][:8], '--no-entry', entry, '--no-chart', 'barriers',
                           '--to', '2026-04-01', '--no-day', '--note', 'Whose clock?', '--by',
                           'Rhian', '--no-challenge', challenge)
        self.assertEqual(changed['state'], 'prepared')
        self.assertEqual(changed['pieces'], [])
        self.assertEqual(changed['charts'], [])
        self.assertEqual(changed['challenges'], [])
        self.assertEqual((changed['from'], changed['to']), ('2026-01-01', '2026-04-01'))
        self.assertEqual(changed['notes'][0]['by'], 'Rhian')
        self.assertEqual(self.one('show', added['id']), changed)
        text = self.run_cli('sessions', 'show', added['id']).text
        self.assertIn('What I want from this hour: To be asked', text)
        self.assertIn('Note by Rhian: Whose clock?', text)
        self.assertIn('Agenda: The paper', text)

    def test_follow_up(self):
        first = self.one('add', 'Rhian', '--aim', 'Ask more', '--day', day(0))
        held = self.one('change', first['id'], '--held', day(0), '--agreement', 'Ask before the paper',
                        '--due', day(9))
        agreed = held['agreements'][0]
        self.assertEqual((agreed['text'], agreed['due'], agreed['outcome']),
                         ('Ask before the paper', day(9), ''))
        settled = self.one('change', first['id'], '--settle', agreed['id'][:8], '--outcome',
                           'They had asked already')
        self.assertEqual(settled['agreements'][0]['outcome'], 'They had asked already')
        self.assertEqual(settled['agreements'][0]['outcome_day'], day(0))
        again = self.one('change', first['id'], '--settle', agreed['id'], '--outcome', '')
        self.assertEqual(again['agreements'][0]['outcome_day'], None)
        following = self.one('add', '--after', first['id'])
        self.assertEqual(following['whom'], 'Rhian')
        self.assertEqual(following['from'], day(0))
        self.assertEqual([each['id'] for each in following['aims']],
                         [each['id'] for each in held['aims']])
        text = self.run_cli('sessions', 'show', first['id']).text
        self.assertIn(f'Agreed: Ask before the paper (by {day(9)})', text)

    def test_list(self):
        self.one('add', 'no day')
        self.one('add', 'passed', '--day', day(-1))
        self.one('add', 'today', '--day', day(0), '--point', 'Whose clock is it?')
        self.one('add', 'held', '--held', day(-40))
        self.assertEqual(self.names(), ['passed', 'today', 'no day', 'held'])
        for state, name in (('prepared', 'no day'), ('passed', 'passed'), ('today', 'today'),
                            ('held', 'held')):
            self.assertEqual(self.names('--state', state), [name])
        self.assertEqual(self.names('--containing', 'CLOCK whose'), ['today'])
        self.assertEqual(self.names('--containing', 'clocks'), [])
        text = self.run_cli('sessions').text
        self.assertIn(f'passed  ({day(-1)} has passed, not held)', text)
        self.assertIn(f'held  (held {day(-40)})', text)

    def test_trash(self):
        session = self.one('add', 'Rhian')
        self.assertTrue(self.one('delete', session['id'])['trashed'])
        self.assertEqual(self.names(), [])
        self.assertEqual(self.names('--trashed'), ['Rhian'])
        self.assertFalse(self.one('undelete', session['id'])['trashed'])
        self.assertEqual(self.names(), ['Rhian'])

    def test_passphrase(self):
        session = self.one('add', 'Rhian', '--aim', 'Ask more', '--point', 'The clock')
        new = self.folder / 'new'
        new.write_text('another one altogether', encoding='utf-8')
        self.run_cli('passphrase', '--new-passphrase-file', str(new))
        self.passphrase_file.write_text('another one altogether', encoding='utf-8')
        self.assertEqual(self.one('show', session['id']), session)

    def test_refused(self):
        session = self.one('add', 'Rhian')
        private = self.write('Mine alone', '--private')
        for arguments in (('--with', 'dog'), ('--day', 'soon'), ('--by', 'Rhian'),
                          ('--due', day(1)), ('--settle', NOBODY), ('--outcome', 'So'),
                          ('--day', day(1), '--no-day'), ('--held', day(1), '--not-held'),
                          ('--from', '2026-03-01', '--to', '2026-02-01')):
            self.run_json('sessions', 'change', session['id'], *arguments, status=2)
        self.run_json('sessions', 'list', '--state', 'open', status=2)
        self.run_json('sessions', 'burn', session['id'], status=2)
        self.run_json('sessions', 'show', status=2)
        self.run_json('sessions', 'show', NOBODY, status=1)
        refused = self.run_json('sessions', 'change', session['id'], '--entry', private, status=5)
        self.assertIn('private', refused['error']['message'])
        for text in ('one', 'two', 'three'):
            self.one('change', session['id'], '--agreement', text)
        self.run_json('sessions', 'change', session['id'], '--agreement', 'four', status=5)
        self.assertEqual(self.one('show', session['id'])['pieces'], [])


if __name__ == '__main__':
    unittest.main()
