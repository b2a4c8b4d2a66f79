# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frameworks made one's own: items added, changed, hidden and deleted."""

import unittest

from harness import CliTest

TENSIONS = 'barriers/tensions'


class FrameworksTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def item(self, *arguments):
        """The one item that a command shows."""
        frameworks = self.run_json('frameworks', *arguments)['frameworks']
        self.assertEqual((1, 1), (len(frameworks), len(frameworks[0]['items'])))
        return frameworks[0]['items'][0]

    def add(self, *arguments):
        return self.run_cli('frameworks', 'add', *arguments).text.strip()

    def test_add(self):
        own = self.add('barriers', '--name', ' The\nrota ', '--gloss', 'Nobody is in.',
                       '--dimension', 'relating')
        self.assertRegex(own, '^own/[0-9a-f-]{36}$')
        found = self.item(own)
        self.assertEqual((own, 'The rota', 'Nobody is in.', ['dimensions/relating'], True),
                         tuple(found[key] for key in ('id', 'name', 'gloss', 'dimensions', 'own')))
        self.assertEqual(own, self.item('the rota')['id'])
        self.assertIn('The rota', self.run_cli('frameworks', 'barriers').text)
        self.write('Again.', '--tag', f'{own}:met')
        self.assertEqual(1, self.run_json('entries', '--tag', own)['total'])

    def test_add_without_stance(self):
        shown = self.item('add', 'mindset', '--name', 'Patient')
        self.assertTrue(shown['own'])
        self.write('Waited.', '--tag', 'patient')
        tag = self.run_json('entries', '--tag', shown['id'])['entries'][0]['tags'][0]
        self.assertEqual(shown['id'], tag['item'])

    def test_change(self):
        own = self.add('behaviours', '--name', 'Asking')
        changed = self.item('change', own, '--name', 'Asking twice')
        self.assertEqual('Asking twice', changed['name'])
        changed = self.item('change', own, '--gloss', 'And then again.', '--dimension', 'doing',
                            '--dimension', 'dimensions/being')
        self.assertEqual(('Asking twice', 'And then again.'), (changed['name'], changed['gloss']))
        self.assertEqual(['dimensions/doing', 'dimensions/being'], changed['dimensions'])
        self.assertNotIn('dimensions', self.item('change', own, '--usual-dimensions'))

    def test_dimensions_of_the_apps_own(self):
        usual = self.item(TENSIONS)['dimensions']
        changed = self.item('change', TENSIONS, '--dimension', 'thinking')
        self.assertEqual(['dimensions/thinking'], changed['dimensions'])
        self.assertEqual(['dimensions/thinking'], self.item('hide', TENSIONS)['dimensions'])
        back = self.item('change', TENSIONS, '--usual-dimensions')
        self.assertEqual((usual, True), (back['dimensions'], back['hidden']))

    def test_hide(self):
        hidden = self.item('hide', 'tensions')
        self.assertTrue(hidden['hidden'])
        for shown in (TENSIONS, 'barriers', '--taggable'):
            self.assertIn('(hidden)', self.run_cli('frameworks', shown).text)
        self.assertNotIn('hidden', self.item('offer', 'tensions'))
        self.assertNotIn('(hidden)', self.run_cli('frameworks').text)

    def test_delete(self):
        used, unused = (self.add('barriers', '--name', name) for name in ('The rota', 'The lift'))
        self.write('Again.', '--tag', f'{used}:met')
        self.run_json('frameworks', 'delete', used, status=5)
        left = self.run_json('frameworks', 'delete', unused)['frameworks'][0]['items']
        self.assertEqual([used], [item['id'] for item in left if 'own' in item])

    def test_refused(self):
        own = self.add('mindset', '--name', 'Patient')
        for arguments in (('add', 'cases', '--name', 'Here'), ('add', 'frob', '--name', 'Here'),
                          ('add', 'barriers'), ('add', 'barriers', '--name', ' \n'),
                          ('add', 'barriers', '--name', 'x', '--dimension', 'tensions'),
                          ('add', 'mindset', '--name', 'x', '--dimension', 'being'),
                          ('change', TENSIONS, '--name', 'Mine'), ('change', own),
                          ('change', own, '--name', ' '), ('hide', own, '--name', 'x'),
                          ('change', own, '--dimension', 'being'), ('delete', TENSIONS),
                          ('barriers', '--name', 'x'), ('frob', own)):
            with self.subTest(arguments=arguments):
                self.run_json('frameworks', *arguments, status=2)
        self.assertEqual('Patient', self.item(own)['name'])

    def test_prompts_with_own_items(self):
        own = self.add('barriers', '--name', 'The rota')
        asked = self.run_json('prompts', '--add', '--about', own, text='Who wrote it?')
        self.assertEqual(own, asked['questions'][0]['item'])


if __name__ == '__main__':
    unittest.main()
