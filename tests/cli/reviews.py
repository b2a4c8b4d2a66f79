# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Self-reviews from the command line: list, show, add, change."""

import unittest

import harness


class ReviewsTest(harness.CliTest):
    def setUp(self):
        super().setUp()
        self.create()

    def add(self, *arguments):
        return self.run_json('reviews', 'add', *arguments)['reviews'][0]

    def test_none(self):
        self.assertEqual(self.run_json('reviews'), {'reviews': []})
        self.assertEqual(self.run_cli('reviews').text, '')

    def test_add_and_list(self):
        older = self.add('--date', '2026-01-10', '--resonates', 'Giving away.',
                         '--rate', 'relationships=3', '--rate', 'host/command-invite=6')
        newer = self.add('--date', '2026-04-10', '--next', 'Ask first.')
        self.assertEqual(older['resonates'], 'Giving away.')
        self.assertEqual([(rating['item'], rating['value']) for rating in older['ratings']],
                         [('behaviours/relationships', 3), ('host/command-invite', 6)])
        self.assertEqual(newer['since'], '2026-01-10')
        listed = self.run_json('reviews')['reviews']
        self.assertEqual([review['id'] for review in listed], [newer['id'], older['id']])
        self.assertIn('behaviours/relationships', self.run_cli('reviews').text)

    def test_show_and_change(self):
        review = self.add('--helps', 'Tuesdays.', '--rate', 'relationships=1')
        entry = self.write('She said it in the car park.', '--tag', 'relationships')
        changed = self.run_json('reviews', 'change', review['id'][:8], '--rate', 'relationships=2',
                                '--cite', f'relationships={entry[:8]}')['reviews'][0]
        self.assertEqual((changed['id'], changed['helps']), (review['id'], 'Tuesdays.'))
        self.assertEqual(changed['ratings'], [{'item': 'behaviours/relationships', 'value': 2,
                                               'cites': [entry]}])
        shown = self.run_json('reviews', 'show', review['id'])['reviews']
        self.assertEqual(shown, [changed])

    def test_refused(self):
        self.run_json('reviews', 'add', status=5)
        for arguments in (['add', '--rate', 'relationships=5'], ['add', '--rate', 'relationships'],
                          ['add', '--rate', 'tensions=1'], ['add', '--rate', 'relationships=-1'],
                          ['add', '--since', 'Tuesday', '--next', 'x'], ['forget'], ['show'],
                          ['add', '--next', 'x', '--cite', 'relationships=1234']):
            with self.subTest(arguments=arguments):
                self.run_json('reviews', *arguments, status=2)
        self.run_json('reviews', 'show', '1234', status=1)
        self.assertEqual(self.run_json('reviews'), {'reviews': []})

    def test_archive(self):
        review = self.add('--hinders', 'The day job.', '--rate', 'relationships=0')
        archive = self.folder / 'all.zip'
        self.run_cli('export', '--format', 'archive', '--output', archive)
        self.journal = self.folder / 'other.syslead'
        self.create()
        self.run_cli('import', archive)
        self.assertEqual(self.run_json('reviews')['reviews'], [review])
        self.run_cli('import', archive)
        self.assertEqual(self.run_json('reviews')['reviews'], [review])


if __name__ == '__main__':
    unittest.main(verbosity=2)
