# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions: which there are, which is asked today, which aren't wanted, and one's own."""

import unittest

from harness import CliTest

NETWORK = 'summing-up/network#1'


class PromptsTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def find(self, prompt):
        questions = self.run_json('prompts')['questions']
        return next((one for one in questions if one['id'] == prompt), None)

    def test_counts(self):
        self.assertEqual(0, self.find(NETWORK)['answered'])
        self.write('Two of them.', '--prompt', NETWORK, '--date', '2024-03-14')
        self.write('Nobody.', '--prompt', NETWORK, '--date', '2025-03-14')
        found = self.find(NETWORK)
        self.assertEqual((2, '2025-03-14', 'summing-up/network'),
                         (found['answered'], found['last_answered'], found['item']))
        self.assertIn('2025-03-14', self.run_cli('prompts', NETWORK).text)
        self.assertEqual([found], self.run_json('prompts', NETWORK)['questions'])

    def test_today(self):
        today = self.run_json('prompts')['today']
        self.assertEqual('coverage', today['reason'])
        self.assertEqual(today, self.run_json('prompts')['today'])
        self.assertIn(today['why'], self.run_cli('prompts', '--today').text)
        self.run_cli('prompts', today['id'], '--not-today')
        self.assertNotIn('today', self.run_json('prompts'))
        self.assertEqual('No question today.\n', self.run_cli('prompts', '--today').text)

    def test_not_again(self):
        today = self.run_json('prompts')['today']['id']
        answer = self.run_json('prompts', today, '--not-again')
        self.assertNotEqual(today, answer['today']['id'])
        self.assertTrue(answer['questions'][0]['refused'])
        self.assertNotIn('refused', self.run_json('prompts', today, '--again')['questions'][0])
        self.assertEqual(today, self.run_json('prompts')['today']['id'])

    def test_own(self):
        own = self.run_cli('prompts', '--add', text='Who was\nmissing?\n').text.strip()
        about = self.run_json('prompts', '--add', '--about', 'tensions',
                              text='What else?')['questions'][0]
        self.assertTrue(own.startswith('own#'))
        self.assertEqual('Who was missing?', self.find(own)['question'])
        self.assertTrue(about['id'].startswith('barriers/tensions#'))
        self.assertTrue(about['own'])
        changed = self.run_json('prompts', own, '--change', text='Who came?')['questions'][0]
        self.assertEqual('Who came?', changed['question'])
        self.assertEqual([], self.run_json('prompts', own, '--remove')['questions'])
        self.assertIsNone(self.find(own))
        self.run_cli('prompts', '--add', text=' \n', status=2)

    def test_refused(self):
        self.run_json('prompts', 'summing-up/network#99', '--not-again', status=1)
        self.run_json('prompts', NETWORK, '--change', text='Mine?', status=1)
        self.run_json('prompts', NETWORK, '--remove', status=1)


if __name__ == '__main__':
    unittest.main()
