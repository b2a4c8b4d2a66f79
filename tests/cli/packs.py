# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Review packs from the command line: made, opened, answered."""

import json
import subprocess
import unittest

import harness

WORDS = 'abacus-abdomen-abdominal-abide-abiding-ability'


class PacksTest(harness.CliTest):
    def setUp(self):
        super().setUp()
        self.create()
        (self.folder / 'words').write_text(WORDS + '\n', 'utf-8')
        self.run_cli('challenges', 'add', 'A door', '--person', 'Marisol Vega')
        self.first = self.write('# Friday\n\nMarisol Vega’s plan. On 2026-01-10 she left.',
                                '--title', 'With Marisol', '--date', '2026-01-10T09:30',
                                '--tag', 'tensions:met')
        self.second = self.write('Nobody reads this.', '--title', 'Unchosen', '--date', '2026-02-11')
        self.hidden = self.write('Only for me.', '--private')

    def make(self, *arguments, status=0):
        return self.run_cli('pack', 'create', '--pack-passphrase-file', 'words', '--output', 'p.html',
                            *arguments, status=status)

    def open(self, name='p.html'):
        return self.run_json('pack', 'open', name, '--pack-passphrase-file', 'words',
                             schema='pack-1')

    def test_made_and_opened(self):
        made = self.run_json('pack', 'create', '--entries', self.first[:8], '--months',
                             '--alias', 'plan=scheme', '--question', 'What now?', '--title', 'Hour',
                             '--pack-passphrase-file', 'words', '--output', 'p.html')
        self.assertEqual((made['form'], made['pieces'], made['charts']), ('page', 1, 0))
        pack = self.open()
        piece, = pack['pieces']
        self.assertEqual((pack['title'], piece['date'], piece['title']),
                         ('Hour', 'January 2026', 'With Person A'))
        self.assertEqual([paragraph['text'] for paragraph in piece['paragraphs']],
                         ['Friday', 'Person A’s scheme. On January 2026 she left.'])
        self.assertEqual(piece['tags'],
                         [{'family': 'barrier', 'name': 'Tensions and misunderstandings',
                           'said': 'met'}])
        self.assertEqual(pack['questions'], [{'id': 'q1', 'text': 'What now?'}])
        shown = self.run_cli('pack', 'open', 'p.html', '--pack-passphrase-file', 'words').text
        self.assertIn('Person A’s scheme.', shown)
        sealed = (self.folder / 'p.html').read_bytes()
        for secret in ('Marisol', 'Unchosen', 'Nobody', self.first, self.second, str(self.folder)):
            self.assertNotIn(secret.encode(), sealed)

    def test_nothing_is_overwritten_or_entered(self):
        (self.folder / 'p.html').write_text('mine', 'utf-8')
        self.make('--entries', self.first, status=1)
        self.assertEqual((self.folder / 'p.html').read_text('utf-8'), 'mine')
        (self.folder / 'mail').write_text('Well.', 'utf-8')
        self.run_cli('pack', 'reply', 'mail', status=5)

    def test_refused(self):
        self.make('--entries', self.hidden, status=5)
        self.make('--entries', f'{self.first},ffffffff', status=1)
        self.make('--entries', self.first, '--alias', 'Sam', status=2)
        self.make('--entries', self.first, '--charts', 'weather', status=2)
        self.assertFalse((self.folder / 'p.html').exists())

    def test_alias_brings_back_a_name(self):
        self.make('--entries', self.first, '--alias', 'Sam=Marisol Vega', status=5)
        self.assertFalse((self.folder / 'p.html').exists())

    def test_reader_is_called_by_name(self):
        """To somebody else they are whoever they are."""
        self.make('--entries', self.first, '--with', 'marisol vega')
        self.assertEqual(self.open()['pieces'][0]['title'], 'With Marisol')
        (self.folder / 'p.html').unlink()
        self.make('--entries', self.first, '--with', 'marisol vega', '--alias', 'Marisol=M.',
                  '--alias', 'Marisol Vega=M.')
        self.assertEqual(self.open()['pieces'][0]['title'], 'With M.')

    def test_usage(self):
        self.make(status=2)
        self.make('--entries', self.first, '--session', 'abcd', status=2)
        self.make('--entries', self.first, '--form', 'letter', status=2)
        self.run_cli('pack', 'create', '--entries', self.first, '--output', 'p.html', status=2)
        self.run_cli('pack', status=2)
        self.run_cli('pack', 'throw', status=2)

    def test_wrong_passphrase_and_altered(self):
        self.make('--entries', self.first)
        (self.folder / 'other').write_text('other words\n', 'utf-8')
        self.run_cli('pack', 'open', 'p.html', '--pack-passphrase-file', 'other', status=3)
        (self.folder / 'not.html').write_text('<html></html>', 'utf-8')
        self.run_cli('pack', 'open', 'not.html', '--pack-passphrase-file', 'words', status=5)

    def test_patterns_only(self):
        ids = [self.write(f'Secret {i}.', '--tag', 'tensions:met', '--tag', 'silo-mentality:met'
                          if i else 'hard-work:met') for i in range(5)]
        self.make('--entries', ','.join(ids), '--patterns-only')
        pack = self.open()
        self.assertEqual(pack['pieces'], [])
        chart, = pack['charts']
        self.assertEqual(chart['table']['rows'], [['Tensions and misunderstandings', 'met', '5']])

    def test_charts(self):
        for day in range(1, 8):
            self.write('More.', '--date', f'2026-03-{day:02}', '--tag', 'short-termism:met',
                       *(('--private',) if day == 7 else ()))
        self.make('--entries', self.first, '--charts', 'barriers,rhythm,barriers,paths', '--months')
        barriers, rhythm = self.open()['charts']
        self.assertEqual(barriers['table']['rows'][0],
                         ['Short-termism', 'March 2026', '0', '0', '6'])
        self.assertIn('<svg', barriers['svg'])
        self.assertEqual(rhythm['table']['rows'],
                         [['January 2026', '1'], ['February 2026', '1'], ['March 2026', '6']])
        (self.folder / 'p.html').unlink()
        self.make('--entries', self.first, '--charts', 'barriers,rhythm', '--patterns-only')
        _, barriers, rhythm = self.open()['charts']
        self.assertEqual(barriers['table']['rows'],
                         [['Short-termism', 'All the time', 'under 5', 'under 5', '6']])
        self.assertEqual(rhythm['table']['rows'], [['March 2026', '6']])
        self.assertEqual(barriers['svg'], '')

    def test_pdf(self):
        (self.folder / 'words').write_text('abide abiding ability\n', 'utf-8')
        self.make('--entries', self.first, '--form', 'pdf')
        pdf = self.folder / 'p.html'
        self.assertTrue(pdf.read_bytes().startswith(b'%PDF-'))
        self.run_cli('pack', 'open', 'p.html', '--pack-passphrase-file', 'words', status=5)
        read = subprocess.run(['pdftotext', '-upw', 'abide abiding ability', pdf, '-'],
                              capture_output=True, check=True).stdout.decode('utf-8')
        self.assertIn('Person A’s plan.', read)
        self.assertNotIn('Marisol', read)

    def test_session(self):
        session = self.run_json('sessions', 'add', '--whom', 'C.', '--want', 'To ask Marisol.',
                                '--aim', 'Say less', '--point', 'What did I not say?',
                                '--entry', self.first, '--chart', 'barriers')['sessions'][0]
        made = self.run_json('pack', 'create', '--session', session['id'][:8],
                             '--pack-passphrase-file', 'words', '--output', 'p.html')
        pack = self.open()
        self.assertEqual((pack['with'], pack['want'], pack['aims']),
                         ('C.', 'To ask Person A.', ['Say less']))
        self.assertEqual([point['text'] for point in pack['agenda']], ['What did I not say?'])
        self.assertEqual((len(pack['pieces']), len(pack['charts'])), (1, 1))
        self.assertNotIn(session['id'], json.dumps(pack))
        (self.folder / 'mail').write_text('Ask her first.\n', 'utf-8')
        self.run_cli('pack', 'reply', 'mail', '--pack', made['id'], '--by', 'C.')
        told = self.run_json('sessions', 'show', session['id'])['sessions'][0]
        self.assertEqual([(note['by'], note['text']) for note in told['notes']],
                         [('C.', 'Ask her first.')])

    def test_mail_is_taken_in(self):
        made = self.run_json('pack', 'create', '--entries', self.first,
                             '--pack-passphrase-file', 'words', '--output', 'p.html')
        (self.folder / 'mail').write_text('Ask her first.\n', 'utf-8')
        reply = ('pack', 'reply', 'mail', '--pack', made['id'][:8], '--by', 'C.')
        looked = self.run_json(*reply, '--dry-run', schema='pack-reply')
        self.assertEqual((looked['note'], looked['by'], looked['kept']),
                         ('Ask her first.', 'C.', False))
        kept = self.run_json(*reply, schema='pack-reply')
        self.assertTrue(kept['kept'])
        self.run_cli(*reply, status=5)
        self.assertNotIn('Ask her first', self.run_cli('show', self.first).text)


if __name__ == '__main__':
    unittest.main()
