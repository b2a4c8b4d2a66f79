#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample journal in data/sample: that it is whole, that all it names exists, that the same
people are spelt the same way, and that its months tell the story they are meant to."""

import collections
import datetime
import json
import re

import jsonschema

import house

FOLDER = 'data/sample'
FRAMEWORKS = ('summing-up', 'behaviours', 'barriers')
STANCES = {'barriers': ('met', 'worked-round', 'shifted'),
           'behaviours': ('practised', 'missed', 'seen'),
           'summing-up': ('practised', 'missed', 'seen')}
# A shorter one is a line on a two-minute day; a longer one nobody reads.
SHORTEST, LONGEST = 60, 300
FEWEST = 90
FIRST, LAST = datetime.date(2025, 6, 4), datetime.date(2026, 11, 22)
# The month in which nothing could be written.
SILENT = {(2026, 2)}
# Everyone and everywhere in it, and nobody else: all of them invented.
PEOPLE = '''Adrian Alan Alasdair Ashby Bernard Bev Bill Blessing Callum Corinne Derek Dev Dilys
Femi Garrow Gareth Geraldine Holt Iris Jamie Joyce Keziah Kez Lomax Lorna Marcus Marian Meg Mum
Nair Nkechi Obaro Owen Peake Peggy Priya Prout Pugh Ron Rukhsana Sandra Shireen Stell Tasker Tolley
Tom Vane Walter Whitlow Wojciechowski Dad R'''.split()
PLACES = '''Boathouse Callowbridge Capstan Walk Church Row Fernlea General Hexley Merrowshire
Netfield Ravensett Stowick Halt Upper Thrale Wrackmouth Pennyfold Care Sink Juniors'''.split()
# Capitals that are no names.
OTHER = '''Councillor Mr Mrs Inspector Regional Forum Tuesday Tuesdays England Victorian
Box Christmas Easter Bermuda Triangle London OT Appendix Sector Ward God The'''.split()
REAL = re.compile(r'\b(NHS|CQC|ICB|Ofsted|Barnardo|Age UK|Red Cross|King’s Fund|Treasury|Tesco|'
                  r'Facebook|WhatsApp|Teams|Zoom|Excel|Microsoft|Google|BBC|Labour|Tory|Tories|'
                  r'Conservatives?|Liberal|Whitehall|Westminster)\b')
DATED = re.compile(r'\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d\d?) (January|February|March|'
                   r'April|May|June|July|August|September|October|November|December)\b')


class Entry:
    """One file: the fields above its text, and the text."""

    def __init__(self, path, text):
        self.path = path
        _, head, self.body = text.split('---\n', 2)
        self.fields = {}
        name = None
        for line in head.splitlines():
            if not line.startswith(' '):
                name, _, value = line.partition(': ')
                name = name.rstrip(':')
                self.fields[name] = value or []
            elif line.startswith('  - '):
                self.fields[name].append([line[4:]])
            else:
                self.fields[name][-1].append(line.strip())

    @property
    def day(self):
        return datetime.date.fromisoformat(self.fields['date'][:10])

    def records(self, name):
        """A list's members as name and value."""
        for lines in self.fields.get(name, []):
            record = dict(line.partition(': ')[::2] for line in lines)
            yield {key: json.loads(value) if value.startswith('"') else value
                   for key, value in record.items()}

    @property
    def tags(self):
        for record in self.records('items'):
            if 'item' in record:
                yield record['item'], record['stance'], record.get('quote')
            else:
                item, _, stance = next(iter(record)).partition(':')
                yield item, stance, None

    @property
    def text(self):
        """All that was written, without the questions."""
        return '\n'.join([self.body, *(record['text'] for record in self.records('answers')
                                       if 'text' in record)])

    @property
    def words(self):
        return len(re.findall(r'[\w’.,-]*\w', self.text))


def load(root):
    return [Entry(path, house.read(root, path))
            for path in house.files(root, '.md', under=FOLDER)]


def frameworks(root):
    return {name: json.loads(house.read(root, f'data/content/{name}.json')) for name in FRAMEWORKS}


def check_size(root):
    entries = load(root)
    long = [entry for entry in entries if entry.words >= SHORTEST]
    if len(long) < FEWEST:
        yield f'only {len(long)} entries of {SHORTEST} words or more'
    for entry in entries:
        if entry.words > LONGEST:
            yield f'{entry.path}: {entry.words} words'
        if not entry.body.strip():
            yield f'{entry.path}: says nothing'


def check_days(root):
    entries = load(root)
    days = {entry.day for entry in entries}
    if min(days) != FIRST or max(days) != LAST:
        yield f'it goes from {min(days)} to {max(days)}'
    for year, month in [(2025, month) for month in range(6, 13)] + [(2026, month)
                                                                  for month in range(1, 12)]:
        some = any((day.year, day.month) == (year, month) for day in days)
        if some == ((year, month) in SILENT):
            yield f'{year}-{month:02}: {"not silent" if some else "silent"}'
    for entry in entries:
        if str(entry.path.parent.name) != entry.fields['date'][:7] \
           or not entry.path.name.startswith(entry.fields['date'][8:10]):
            yield f'{entry.path}: is of {entry.fields["date"]}'
        for name, day, month in DATED.findall(entry.text):
            date = datetime.datetime.strptime(f'{day} {month} {entry.day.year}', '%d %B %Y')
            if not date.strftime('%A').startswith(name):
                yield f'{entry.path}: {day} {month} is no {name}day'


def check_tags(root):
    items = {f'{name}/{item["id"]}': name for name, framework in frameworks(root).items()
             for item in framework['items']}
    for entry in load(root):
        seen = set()
        for item, stance, quote in entry.tags:
            if stance not in STANCES.get(items.get(item), ()):
                yield f'{entry.path}: there is no {item} {stance}'
            if item in seen:
                yield f'{entry.path}: says {item} twice'
            seen.add(item)
            if quote is not None and entry.body.count(quote) != 1:
                yield f'{entry.path}: “{quote}” is there {entry.body.count(quote)} times'


def check_answers(root):
    questions = {f'{name}/{item["id"]}#{question["number"]}': question['text']
                 for name, framework in frameworks(root).items()
                 for item in framework['items'] for question in item['questions']}
    for entry in load(root):
        for record in entry.records('answers'):
            if questions.get(record['prompt']) != record['question']:
                yield f'{entry.path}: {record["prompt"]} asks something else'


def check_challenges(root):
    """Each line is a record of an archive, and the challenges that entries name are among them."""
    schema = json.loads(house.read(root, 'data/schemas/archive-1.schema.json'))
    validator = jsonschema.Draft7Validator(schema)
    challenges = set()
    for line in house.read(root, f'{FOLDER}/records/journal.jsonl').splitlines():
        record = json.loads(line)
        if not validator.is_valid(record):
            yield f'{record.get("id")}: no record of an archive'
        if record['kind'] == 'challenge':
            challenges.add(record['id'])
    named = {entry.fields['challenge'] for entry in load(root) if 'challenge' in entry.fields}
    for challenge in challenges ^ named:
        yield f'{challenge}: a challenge without entries, or entries without it'


def check_notes(root):
    """What stands in the margin was written later, and within the story."""
    for entry in load(root):
        for note in entry.records('notes'):
            if not entry.day.isoformat() < note['date'][:10] <= LAST.isoformat():
                yield f'{entry.path}: a note of {note["date"]}'
            for name in REAL.findall(note['text']):
                yield f'{entry.path}: {name} is real'


def read_records(root, kind):
    lines = house.read(root, f'{FOLDER}/records/journal.jsonl').splitlines()
    return [record for record in map(json.loads, lines) if record['kind'] == kind]


def check_sessions(root):
    entries = {entry.fields['id']: entry for entry in load(root) if 'id' in entry.fields}
    known = {record['id'] for kind in ('experiment', 'review', 'challenge')
             for record in read_records(root, kind)}
    for session in read_records(root, 'session'):
        points = {point['id'] for point in session.get('agenda', ())}
        for piece in session.get('pieces', ()):
            entry = entries.get(piece['entry'])
            if entry is None or 'private' in entry.fields:
                yield f'{session["id"]}: a piece of no entry that may be shown'
                continue
            for passage in [piece.get('passage')] + [each['passage'] for each in
                                                     piece.get('struck', ())]:
                if passage and passage['quote'] not in entry.body:
                    yield f'{session["id"]}: {entry.path} doesn’t say “{passage["quote"]}”'
        for part in session.get('pieces', []) + session.get('notes', []):
            if 'item' in part and part['item'] not in points:
                yield f'{session["id"]}: {part["id"]} belongs to no point'
        for agreed in session.get('agreements', ()):
            known.add(agreed['id'])
            if 'experiment' in agreed and agreed['experiment'] not in known:
                yield f'{session["id"]}: no such experiment as {agreed["experiment"]}'
        for point in session.get('agenda', ()):
            if point['about'] in ('agreement', 'experiment', 'review') and \
                    point.get('subject') not in known | {None}:
                yield f'{session["id"]}: “{point["text"]}” is about nothing'


def check_experiments(root):
    """All that learning cycles and self-reviews are linked with is there, and their days follow
    each other."""
    entries = {entry.fields['id']: entry.day for entry in load(root) if 'id' in entry.fields}
    experiments = {record['id']: record for record in read_records(root, 'experiment')}
    challenges = {record['id'] for record in read_records(root, 'challenge')}
    items = {f'{path.stem}/{item["id"]}' for path in house.files(root, '.json', under='data/content')
             for item in json.loads(house.read(root, path)).get('items', ())}
    for name, record in experiments.items():
        days = [record[key] for key in ('begun', 'closed') if key in record]
        if days != sorted(days) or not FIRST.isoformat() <= days[0] <= days[-1] <= LAST.isoformat():
            yield f'{name}: {days} is no order of days'
        if not {*record['items']} <= items:
            yield f'{name}: is about what isn’t there'
        if record.get('challenge') not in {None, *challenges}:
            yield f'{name}: is of no challenge'
        if 'follows' in record and experiments[record['follows']]['closed'] > record['begun']:
            yield f'{name}: begins before the one that it follows has ended'
        if 'source' in record and entries[record['source']].isoformat() != record['begun']:
            yield f'{name}: was made from an entry of another day'
        if not {*record.get('entries', ())} <= {*entries}:
            yield f'{name}: entries that tell of it aren’t there'
    for review in read_records(root, 'review'):
        for cited in (cited for rating in review['ratings'] for cited in rating.get('cites', ())):
            if not review['since'] <= entries[cited].isoformat() <= review['moment']['day']:
                yield f'{review["id"]}: cites an entry of another time'


def check_names(root):
    """A capital within a sentence is a name, and every name is known."""
    known = {*PEOPLE, *PLACES, *OTHER}
    known |= {f'{name}{end}' for name in known for end in ('s', 'es')}
    pattern = re.compile(r'(?<=[a-z,;] )([A-Z][a-z]+)\b')
    days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April ' \
           'May June July August September October November December'.split()
    known |= {*days, *(f'{day}s' for day in days)}
    for entry in load(root):
        for name in sorted({*pattern.findall(entry.text)} - known):
            yield f'{entry.path}: who or what is {name}?'
        for name in sorted({*REAL.findall(entry.text)}):
            yield f'{entry.path}: {name} is real'


def check_story(root):
    """What the charts are to show: tensions ease and silos open after the first spring, budgets
    shorten the view each winter, people leave in the second autumn; more is practised than missed."""
    met = collections.Counter()
    said = collections.Counter()
    for entry in load(root):
        for item, stance, _ in entry.tags:
            said[stance] += 1
            if stance == 'met':
                met[item, entry.day.year, (entry.day.month - 1) // 6] += 1

    def count(item, halves):
        return sum(met[f'barriers/{item}', *half] for half in halves)
    first, winter, second = (2025, 1), (2026, 0), (2026, 1)
    for item, more, fewer in [('tensions', [first], [winter, second]),
                              ('silo-mentality', [first], [second]),
                              ('funding-arrangements', [first], [second]),
                              ('job-moves', [second], [first, winter])]:
        if count(item, more) <= count(item, fewer):
            yield f'{item} rises and falls in another way'
    if said['practised'] <= 2 * said['missed'] or said['missed'] < 15:
        yield 'too little is missed, or too much'


if __name__ == '__main__':
    house.main(check_size, check_days, check_tags, check_answers, check_challenges, check_notes,
               check_experiments, check_sessions, check_names, check_story)
