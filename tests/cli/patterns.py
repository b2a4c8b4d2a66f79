# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every number that patterns prints, counted again from the exported archive in the plainest way."""

import collections
import datetime
import json
import math
import os
import pathlib
import random
import unittest
import uuid
import zipfile

import harness

CONTENT = pathlib.Path(os.environ['SYSLEAD_CONTENT'])
STANCES = {'barrier': ('met', 'worked-round', 'shifted'), 'behaviour': ('practised', 'missed', 'seen')}
HIDDEN = 'barriers/hard-work'
LABELS = ('Team', 'élan', 'home')
SEEDS = (3, 20261127)


def load_content():
    """Items of every framework: id → (stance set, dimensions)."""
    items = {}
    for path in sorted(CONTENT.glob('*.json')):
        framework = json.loads(path.read_text(encoding='utf-8'))
        if 'items' not in framework or 'stance' not in framework:
            continue
        for item in framework['items']:
            items[f'{framework["id"]}/{item["id"]}'] = (
                framework['stance'], item.get('dimensions', []))
    return items


ITEMS = load_content()


def items_of(stance):
    return [item for item, (own, _) in ITEMS.items() if own == stance]


def to_day(text):
    return datetime.date.fromisoformat(text)


class Maker:
    """Writes a journal by chance, as an archive."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.records = [{'kind': 'format', 'format': 'syslead-archive', 'version': 1}]
        self.first = datetime.date(2024, 3, 1)

    def make_id(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def make_moment(self, most=900):
        """Offsets are such that the day in UTC is often another one."""
        day = self.first + datetime.timedelta(days=self.random.randrange(most))
        offset = self.random.choice((-600, 0, 60, 840))
        second = self.random.randrange(86400)
        midnight = datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.timezone.utc)
        utc_ms = int((midnight.timestamp() + second - offset * 60) * 1000)
        return {'utc_ms': utc_ms, 'offset_minutes': offset, 'precision': 'second', 'day': str(day)}

    def make_tags(self):
        tags = []
        for _ in range(self.random.randrange(6)):
            stance = self.random.choice(('barrier', 'behaviour'))
            few = items_of(stance)[:7] + ['barriers/hard-work'] * (stance == 'barrier')
            item = self.random.choice(few)
            tags.append({'id': self.make_id(), 'item': item,
                         'stance': self.random.choice(STANCES[stance])})
        if self.random.random() < .1:
            tags.append({'id': self.make_id(), 'item': 'dimensions/being', 'stance': 'none'})
        return tags

    def make_entry(self, challenges):
        words = ' '.join('word' for _ in range(self.random.randrange(60)))
        entry = {'kind': 'entry', 'id': self.make_id(), 'moment': self.make_moment(),
                 'created_ms': 1, 'modified_ms': 1}
        if self.random.random() < .1:
            entry['trashed_ms'] = 1700000000000
        if self.random.random() < .5:
            entry['challenge'] = self.random.choice(challenges)
        entry.update(title='Not counted', body=f'{words} ![a picture](attachment:x) — 1, zwei!')
        labels = self.random.sample(LABELS, self.random.randrange(3))
        if labels:
            entry['labels'] = sorted(labels)
        tags = self.make_tags()
        if tags:
            entry['tags'] = tags
        if self.random.random() < .3:
            entry['answers'] = [
                {'prompt': f'summing-up/start#{number}', 'question': 'Why?',
                 **({'text': 'three more words'} if self.random.random() < .5 else {})}
                for number in self.random.sample((1, 2, 3), self.random.randrange(1, 3))]
        return entry

    def make_challenge(self, number):
        days = sorted({self.make_moment()['day'] for _ in range(self.random.randrange(4))})
        challenge = {'kind': 'challenge', 'id': self.make_id(), 'created_ms': 1, 'modified_ms': 1,
                     'name': f'Challenge {number}'}
        if days:
            challenge['placements'] = [
                {'day': day, 'agreement': self.random.randrange(101),
                 'certainty': self.random.randrange(101)} for day in days]
        return challenge

    def make_experiment(self, challenges):
        begun, closed = sorted(self.make_moment()['day'] for _ in range(2))
        experiment = {'kind': 'experiment', 'id': self.make_id(), 'created_ms': 1, 'modified_ms': 1,
                      'begun': begun}
        if self.random.random() < .6:
            experiment['closed'] = closed
        if self.random.random() < .5:
            experiment['challenge'] = self.random.choice(challenges)
        experiment['try'] = 'Ask'
        if self.random.random() < .5:
            experiment['learned'] = 'Much'
        experiment['items'] = sorted(self.random.sample(
            ('moves/frame', 'moves/narrative', 'barriers/tensions', 'barriers/day-job', HIDDEN), 3))
        return experiment

    def make_review(self):
        moment = self.make_moment()
        since = to_day(moment['day']) - datetime.timedelta(days=91)
        return {'kind': 'review', 'id': self.make_id(), 'moment': moment, 'modified_ms': 1,
                'since': str(since), 'helps': 'Tea',
                'ratings': [{'item': item, 'value': self.random.randrange(5)}
                            for item in self.random.sample(items_of('behaviour')[:6], 3)]}

    def write(self, path):
        challenges = [self.make_challenge(number) for number in range(3)]
        ids = [challenge['id'] for challenge in challenges]
        by_id = lambda record: record['id']
        self.records += sorted(challenges, key=by_id)
        self.records.append({'kind': 'choice', 'item': HIDDEN, 'hidden': True})
        self.records += sorted((self.make_entry(ids) for _ in range(400)), key=by_id)
        self.records += sorted((self.make_experiment(ids) for _ in range(25)), key=by_id)
        self.records += sorted((self.make_review() for _ in range(4)), key=by_id)
        lines = ''.join(json.dumps(record, ensure_ascii=False, separators=(',', ':')) + '\n'
                        for record in self.records)
        with zipfile.ZipFile(path, 'w') as archive:
            archive.writestr('journal.jsonl', lines)
        return ids


def count_words(text):
    """Stretches with a letter or a digit in them, but for the references of pictures."""
    return sum(any(c.isalnum() for c in part) for part in text.split()
               if not part.startswith('!['))


class Recount:
    """What an archive says, for one scope."""

    def __init__(self, records, start=None, end=None, challenge=None, label=None):
        self.records = records
        self.challenge = challenge
        everything = [record for record in records['entry'] if 'trashed_ms' not in record]
        self.everything = everything
        self.meant = [entry for entry in everything
                      if (challenge is None or entry.get('challenge') == challenge)
                      and (label is None or label.casefold() in
                           [own.casefold() for own in entry.get('labels', [])])]
        days = sorted(self.day(entry) for entry in self.meant)
        self.all = start is None and end is None
        self.start, self.end = start or days[0], end or days[-1]
        self.now = self.between(self.start, self.end)
        self.first_before, self.last_before = self.find_before()
        self.before = [] if self.all else self.between(self.first_before, self.last_before)

    @staticmethod
    def day(entry):
        return to_day(entry['moment']['day'])

    def between(self, start, end):
        return [entry for entry in self.meant if start <= self.day(entry) <= end]

    def find_before(self):
        """As many months before whole months, otherwise as many days."""
        after = self.end + datetime.timedelta(days=1)
        last = self.start - datetime.timedelta(days=1)
        if self.start.day == 1 and after.day == 1:
            months = (after.year - self.start.year) * 12 + after.month - self.start.month
            month = self.start.year * 12 + self.start.month - 1 - months
            return datetime.date(month // 12, month % 12 + 1, 1), last
        return self.start - (after - self.start), last

    def sides(self):
        return {'now': self.now, 'before': self.before}


def carries(entry, item, *stances):
    return any(tag['item'] == item and (not stances or tag['stance'] in stances)
               for tag in entry.get('tags', []))


class PatternsTest(harness.CliTest):

    def setUp(self):
        super().setUp()
        self.create()

    def export(self):
        path = self.folder / 'out.zip'
        path.unlink(missing_ok=True)
        self.run_cli('export', '--format', 'archive', '--output', path)
        records = collections.defaultdict(list)
        with zipfile.ZipFile(path) as archive:
            for line in archive.read('journal.jsonl').decode('utf-8').splitlines():
                record = json.loads(line)
                records[record['kind']].append(record)
        return records

    def check_all(self, records, *options, **scope):
        recount = Recount(records, **scope)
        charts = {chart['chart']: chart
                  for chart in self.run_json('patterns', 'all', *options)['charts']}
        for name, chart in charts.items():
            with self.subTest(chart=name, options=options):
                self.assertEqual((chart['from'], chart['to']),
                                 (str(recount.start), str(recount.end)))
                self.check_before(chart, recount)
                getattr(self, 'check_' + name.replace('-', '_'))(chart, recount)
        return charts

    def check_before(self, chart, recount):
        if 'before' in chart:
            expected = None if recount.all else {'from': str(recount.first_before),
                                                 'to': str(recount.last_before)}
            self.assertEqual(chart['before'], expected)

    def check_counts(self, chart, recount, framework, stance):
        starts = [to_day(bucket['start']) for bucket in chart['buckets']]
        ends = starts[1:] + [datetime.date.max]
        self.assertLessEqual(starts[0], recount.start)
        for bucket, start, end in zip(chart['buckets'], starts, ends):
            entries = [entry for entry in recount.now if start <= recount.day(entry) < end]
            self.assertEqual(bucket['entries'], len(entries))
            expected = {
                item: {**{name: sum(carries(entry, item, name) for entry in entries)
                          for name in STANCES[stance]},
                       'entries': sum(carries(entry, item) for entry in entries)}
                for item in ITEMS if item.startswith(framework + '/') and item != HIDDEN}
            self.assertEqual(bucket['counts'], expected)

    def check_barriers(self, chart, recount):
        self.check_counts(chart, recount, 'barriers', 'barrier')

    def check_behaviours(self, chart, recount):
        self.check_counts(chart, recount, 'behaviours', 'behaviour')

    def check_summing_up(self, chart, recount):
        self.check_counts(chart, recount, 'summing-up', 'behaviour')

    def check_notice(self, notice, recount):
        stances = () if notice['stance'] is None else (notice['stance'],)
        for side, entries in recount.sides().items():
            marked = [entry for entry in entries if carries(entry, notice['item'], *stances)]
            self.assertEqual(notice[side], {'marked': len(marked), 'all': len(entries)})
        if 'entries' in notice:
            self.assertCountEqual(
                notice['entries'],
                [entry['id'] for entry in recount.now + recount.before
                 if carries(entry, notice['item'], *stances)])
        self.assertGreaterEqual(notice['adjusted'], notice['chance'])
        self.assertEqual(notice['changed'], notice['tested'] and notice['adjusted'] <= .05)
        if notice['tested']:
            self.check_exact(notice)

    def check_exact(self, notice):
        """No chance is below that of Fisher's test, here with whole numbers."""
        now, before = notice['now'], notice['before']
        marked = now['marked'] + before['marked']
        ways = [math.comb(now['all'], k) * math.comb(before['all'], marked - k)
                for k in range(marked + 1)]
        as_unlikely = sum(way for way in ways if way <= ways[now['marked']])
        self.assertGreaterEqual(notice['chance'], as_unlikely / sum(ways) * (1 - 1e-6))

    def check_noticed(self, chart, recount):
        notices = chart['top'] + chart['others']
        expected = {(item, None) for item in items_of('barrier') if item != HIDDEN}
        expected |= {(item, stance) for item in items_of('behaviour')
                     for stance in ('practised', 'missed')}
        self.assertEqual({(notice['item'], notice['stance']) for notice in notices}, expected)
        for notice in notices:
            self.check_notice(notice, recount)
        self.assertEqual(chart['tested'], sum(notice['tested'] for notice in notices))

    def count_cell(self, recount, barrier, behaviour):
        cell = {'with': {'met': 0, 'gave-way': 0}, 'without': {'met': 0, 'gave-way': 0}}
        for entry in recount.now:
            if carries(entry, barrier):
                side = cell['with' if carries(entry, behaviour, 'practised') else 'without']
                side['met'] += 1
                side['gave-way'] += carries(entry, barrier, 'worked-round', 'shifted')
        return cell

    def check_gave_way(self, chart, recount):
        gave_way = {}
        for row in chart['barriers']:
            entries = [entry for entry in recount.now
                       if carries(entry, row['barrier'], 'worked-round', 'shifted')]
            gave_way[row['barrier']] = len(entries)
            self.assertEqual(row['gave-way'], len(entries))
            self.assertCountEqual(row['entries'], [entry['id'] for entry in entries])
            self.assertEqual(row['met'], sum(carries(entry, row['barrier'])
                                             for entry in recount.now))
            for cell in row['behaviours']:
                both = [entry['id'] for entry in entries
                        if carries(entry, cell['behaviour'], 'practised')]
                self.assertEqual(cell['gave-way'], len(both))
                self.assertCountEqual(cell['entries'], both)
        for barrier in items_of('barrier'):
            expected = sum(carries(entry, barrier, 'worked-round', 'shifted')
                           for entry in recount.now) if barrier != HIDDEN else 0
            self.assertEqual(gave_way.get(barrier, 0), expected)
        self.check_table(chart, recount)

    def check_table(self, chart, recount):
        cells = {}
        for barrier in items_of('barrier'):
            for behaviour in items_of('behaviour'):
                cell = self.count_cell(recount, barrier, behaviour)
                if barrier != HIDDEN and min(cell['with']['met'], cell['without']['met']) >= 5:
                    cells[barrier, behaviour] = cell
        self.assertEqual(chart['cells'], len(cells))
        if len(cells) < 10:
            self.assertIsNone(chart['table'])
            return
        for row in chart['table']:
            cell = cells.pop((row['barrier'], row['behaviour']))
            self.assertEqual({'with': row['with'], 'without': row['without']}, cell)
            shares = [cell[side]['gave-way'] / cell[side]['met'] for side in ('with', 'without')]
            self.assertAlmostEqual(row['difference'], shares[0] - shares[1])
            self.assertTrue(row['low'] <= row['difference'] <= row['high'])
        self.assertEqual(cells, {})

    def check_rhythm(self, chart, recount):
        for side, entries in recount.sides().items():
            words = sum(self.words_of(entry) for entry in entries)
            days = {recount.day(entry) for entry in entries}
            self.assertEqual(chart['totals'][side],
                             {'days': len(days), 'entries': len(entries), 'words': words})
        days = collections.defaultdict(list)
        for entry in recount.now:
            days[entry['moment']['day']].append(self.words_of(entry))
        self.assertEqual(chart['days'], [{'day': day, 'entries': len(words), 'words': sum(words)}
                                         for day, words in sorted(days.items())])

    @staticmethod
    def words_of(entry):
        return count_words(entry['body']) + sum(count_words(answer.get('text', ''))
                                                for answer in entry.get('answers', []))

    def check_dimensions(self, chart, recount):
        self.assertEqual(len(chart['dimensions']), 6)
        for row in chart['dimensions']:
            for side, entries in recount.sides().items():
                found = [{tag['item'] for tag in entry.get('tags', [])
                          if tag['item'] != HIDDEN
                          and (row['dimension'] in ITEMS[tag['item']][1]
                               or row['dimension'] == tag['item'])}
                         for entry in entries]
                self.assertEqual(row[side], {'tags': sum(map(len, found)),
                                             'entries': sum(map(bool, found))})

    def check_self_reviews(self, chart, recount):
        order = lambda review: (review['moment']['day'], review['moment']['utc_ms'])
        within = sorted((review for review in recount.records['review']
                         if recount.start <= recount.day(review) <= recount.end), key=order)
        ratings = {}
        if within:
            ratings = {rating['item']: rating['value'] for rating in within[-1]['ratings']}
        self.assertEqual({row['item']: row['value'] for row in chart['items']}, ratings)
        for row in chart['items']:
            entries = [entry for entry in recount.meant
                       if within[-1]['since'] <= entry['moment']['day'] <= row['day']]
            self.assertEqual(row['entries'], len(entries))
            for stance in ('practised', 'missed'):
                self.assertEqual(row[stance], sum(carries(entry, row['item'], stance)
                                                  for entry in entries))
            earlier = [rating['value']
                       for review in sorted(recount.records['review'], key=order)
                       if order(review) < order(within[-1])
                       for rating in review['ratings'] if rating['item'] == row['item']]
            self.assertEqual(row['value-before'], earlier[-1] if earlier else None)

    def check_prompts(self, chart, recount):
        seen = set()
        answers = lambda entry, prompt: any(answer['prompt'] == prompt
                                            for answer in entry.get('answers', []))
        for row in chart['prompts']:
            seen.add(row['prompt'])
            for side, entries in recount.sides().items():
                self.assertEqual(row[side], sum(answers(entry, row['prompt'])
                                                for entry in entries))
            ever = [entry['moment']['day'] for entry in recount.everything
                    if answers(entry, row['prompt'])]
            self.assertEqual((row['ever'], row['last']), (len(ever), max(ever, default=None)))
        self.assertTrue({f'summing-up/start#{number}' for number in (1, 2, 3)} <= seen)
        self.assertFalse(any(prompt.startswith(HIDDEN) for prompt in seen))

    def check_cycles(self, chart, recount):
        experiments = [experiment for experiment in recount.records['experiment']
                       if 'trashed_ms' not in experiment
                       and recount.challenge in (None, experiment.get('challenge'))]
        periods = {'now': (recount.start, recount.end)}
        if not recount.all:
            periods['before'] = (recount.first_before, recount.last_before)
        within = lambda day, period: day is not None and period[0] <= to_day(day) <= period[1]
        for side in ('now', 'before'):
            period = periods.get(side, (datetime.date.max, datetime.date.min))
            closed = [experiment for experiment in experiments
                      if within(experiment.get('closed'), period)]
            self.assertEqual(chart['totals'][side], {
                'opened': sum(within(experiment['begun'], period) for experiment in experiments),
                'closed': len(closed),
                'learnt': sum('learned' in experiment for experiment in closed)})
        cells = collections.Counter()
        for experiment in experiments:
            if within(experiment['begun'], periods['now']):
                cells.update((move, barrier) for move in experiment['items']
                             for barrier in experiment['items']
                             if move.startswith('moves/') and barrier.startswith('barriers/')
                             and barrier != HIDDEN)
        self.assertEqual({(row['move'], row['barrier']): row['tried'] for row in chart['moves']},
                         dict(cells))

    def check_paths(self, chart, recount):
        expected = {}
        for challenge in recount.records['challenge']:
            if recount.challenge not in (None, challenge['id']) or 'trashed_ms' in challenge:
                continue
            placements = challenge.get('placements', [])
            within = [placement for placement in placements
                      if recount.start <= to_day(placement['day']) <= recount.end]
            earlier = [placement for placement in placements
                       if to_day(placement['day']) < recount.start][-1:]
            if earlier or within:
                expected[challenge['id']] = [{**placement, 'within': placement in within}
                                             for placement in earlier + within]
        self.assertEqual({row['challenge']: row['placements'] for row in chart['paths']}, expected)

    def check_scopes(self, records, ids):
        date = datetime.date
        charts = self.check_all(records)
        self.assertEqual(self.run_json('patterns', 'behaviours'), charts['behaviours'])
        for options, start, end in (
                (('2025-01-01', '2025-12-31'), date(2025, 1, 1), date(2025, 12, 31)),
                (('2025-03-01', '2025-03-31'), date(2025, 3, 1), date(2025, 3, 31)),
                (('2024-11-13', '2026-01-02'), date(2024, 11, 13), date(2026, 1, 2))):
            self.check_all(records, '--from', options[0], '--to', options[1], start=start, end=end)
        self.check_all(records, '--label', 'ÉLAN', label='élan')
        self.check_all(records, '--challenge', ids[0], challenge=ids[0])
        self.check_all(records, '--challenge', ids[1], '--label', 'team', '--from', '2025-01-01',
                       '--to', '2025-12-31', challenge=ids[1], label='Team',
                       start=date(2025, 1, 1), end=date(2025, 12, 31))

    def test_random_journals(self):
        for seed in SEEDS:
            with self.subTest(seed=seed):
                maker = Maker(seed)
                self.journal = self.folder / f'{seed}.syslead'
                self.create()
                ids = maker.write(self.folder / 'in.zip')
                report = self.run_json('import', self.folder / 'in.zip')
                self.assertEqual(report['skipped'], [])
                self.change_something()
                self.check_scopes(self.export(), ids)

    def change_something(self):
        """Not all that is there came in with an import."""
        entries = self.run_json('entries', '--limit', '6')['entries']
        self.run_cli('delete', entries[0]['id'])
        self.run_cli('tag', entries[1]['id'], 'barriers/short-termism:shifted')
        self.run_cli('edit', entries[2]['id'], '--body', '-', text='four words and more')
        self.write('one two', '--date', '2025-05-05', '--tag', 'beyond-role', '--label', 'team')

    def test_empty(self):
        document = self.run_json('patterns', 'all')
        self.assertEqual((document['from'], document['to']), (None, None))
        charts = {chart['chart']: chart for chart in document['charts']}
        self.assertEqual(charts['barriers']['buckets'], [])
        self.assertEqual(charts['noticed']['top'], [])
        self.assertEqual(charts['rhythm']['days'], [])
        self.assertIn('Nothing came up', self.run_cli('patterns', 'noticed').text)

    def test_in_words(self):
        for month in range(1, 13):
            self.write('x', '--date', f'2025-{month:02}-03', '--tag', 'tensions:shifted',
                       '--tag', 'relationships')
        words = self.run_cli('patterns', 'all', '--from', '2025-01-01', '--to', '2025-12-31').text
        self.assertIn('12 of 12 entries', words)
        self.assertIn('gave way in 12 of 12 entries', words)
        self.assertIn('2025-03-03: 1 entry, 1 word', words)


if __name__ == '__main__':
    unittest.main()
