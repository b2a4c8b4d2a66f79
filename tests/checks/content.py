#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frameworks: their format, and that nothing in them is missing."""

import importlib.machinery
import importlib.util
import itertools
import json
import pathlib
import re

import jsonschema

import house

FOLDER = 'data/content'
# How many items each has, as its source gives them.
ITEMS = {
    'summing-up': 7, 'behaviours': 6, 'barriers': 9, 'questions': 4, 'dimensions': 6,
    'mindset': 8, 'practices': 9, 'leadership-values': 8, 'when': 4, 'complexity': 6,
    'stacey': 2, 'common-purpose': 3, 'practice-lessons': 6, 'place-lessons': 7, 'moves': 11,
    'cases': 10, 'host': 3,
}
MIN_READING = 17
# How many questions each item of these asks at the least; of all others, one.
QUESTIONS = {'summing-up': 4, 'behaviours': 4, 'barriers': 4}
MAPPED = ['summing-up', 'behaviours', 'barriers']
# What there must be of each beside a barrier.
HELP = ['behaviours', 'summing-up', 'moves', 'cases']
# Two questions that share this much of their words ask the same.
ALIKE = 0.5
SMALL = set('a an and are as at be by did do does for from had has have how in is it its of on or '
            'so than that the them then there they this to was were what when where which who '
            'whom whose why with would you your'.split())


def load(root):
    """Each framework by the name of its file."""
    return {path.stem: json.loads(house.read(root, path))
            for path in house.files(root, '.json', under=FOLDER)
            if not path.name.endswith('.schema.json')}


def items_of(frameworks):
    for framework in frameworks.values():
        for item in framework['items']:
            yield f'{framework["id"]}/{item["id"]}', framework, item


def check_schema(root):
    schema = json.loads(house.read(root, f'{FOLDER}/framework.schema.json'))
    validator = jsonschema.Draft7Validator(schema)
    for name, framework in load(root).items():
        for error in validator.iter_errors(framework):
            yield f'{name}: {"/".join(map(str, error.absolute_path))}: {error.message}'


def check_order(root):
    orders = {}
    for name, framework in load(root).items():
        if framework['id'] != name:
            yield f'{name}: its id is {framework["id"]}'
        other = orders.setdefault(framework['order'], name)
        if other != name:
            yield f'{name}: has the same place as {other}'


def check_counts(root):
    frameworks = load(root)
    for name in sorted(ITEMS.keys() | frameworks.keys() | {'reading'}):
        count = len(frameworks[name]['items']) if name in frameworks else 0
        if name == 'reading' and count < MIN_READING:
            yield f'reading: has {count} works, not {MIN_READING}'
        if name != 'reading' and count != ITEMS.get(name, 0):
            yield f'{name}: has {count} items, not {ITEMS.get(name, 0)}'


def words_of(text):
    return set(re.findall(r'[a-z’]+', text.casefold())) - SMALL


def are_alike(one, other):
    one, other = words_of(one), words_of(other)
    return len(one & other) >= ALIKE * min(len(one), len(other))


def check_questions(root):
    asked = {}
    for identity, framework, item in items_of(load(root)):
        questions = item.get('questions', [])
        if len(questions) < QUESTIONS.get(framework['id'], 1):
            yield f'{identity}: asks too little'
        if len({question['number'] for question in questions}) < len(questions):
            yield f'{identity}: two questions have one number'
        for question in questions:
            other = asked.setdefault(question['text'].casefold(), identity)
            if other != identity:
                yield f'{identity}: asks what {other} asks'
        for one, other in itertools.combinations(questions, 2):
            if are_alike(one['text'], other['text']):
                yield f'{identity}: “{other["text"]}” says “{one["text"]}” again'


def check_ratings(root):
    """What is rated is there, and so is the scale."""
    frameworks = load(root)
    for identity, _, item in items_of(frameworks):
        for question in item.get('questions', []):
            if not question.get('answer', '').startswith('rating'):
                continue
            if 'scale' not in item:
                yield f'{identity}: is rated on no scale'
            if question['answer'] == 'rating-each' and question.get('of') not in frameworks:
                yield f'{identity}: rates {question.get("of")}, which is not there'


def check_names(root):
    """A person may type a name, so each must mean one thing."""
    names = {}
    for identity, _, item in items_of(load(root)):
        other = names.setdefault(item['name'].casefold(), identity)
        if other != identity:
            yield f'{identity}: has the same name as {other}'


def check_relations(root):
    """Whoever comes from either side finds the other."""
    related = {identity: item.get('related', []) for identity, _, item in items_of(load(root))}
    for identity, framework, item in items_of(load(root)):
        for other in related[identity] + item.get('dimensions', []):
            if other not in related:
                yield f'{identity}: there is no {other}'
            if other == identity:
                yield f'{identity}: is related to itself'
        for other in related[identity]:
            if identity not in related.get(other, [identity]):
                yield f'{identity}: {other} does not know of it'
        # A work may only be named by a source, and no more be known of it.
        if framework['id'] != 'reading' and not related[identity]:
            yield f'{identity}: is related to nothing'
        if framework['id'] in MAPPED and not item.get('dimensions'):
            yield f'{identity}: belongs to no dimension'


def check_help(root):
    """Each barrier knows something of every kind that speaks to it, and each behaviour,
    each sentence of the summing-up and each move is needed by something."""
    needed = set()
    for identity, framework, item in items_of(load(root)):
        if framework['id'] == 'cases':
            needed.update(item['case']['moves'])
        if framework['id'] == 'barriers':
            needed.update(item['related'])
            for other in HELP:
                if not any(name.startswith(f'{other}/') for name in item['related']):
                    yield f'{identity}: nothing of {other} speaks to it'
    for identity, framework, _ in items_of(load(root)):
        if framework['id'] in ('behaviours', 'summing-up', 'moves') and identity not in needed:
            yield f'{identity}: speaks to no barrier and is in no case'


def check_cases(root):
    for identity, _, item in items_of(load(root)):
        for move in item.get('case', {}).get('moves', []):
            if not move.startswith('moves/') or move not in item.get('related', []):
                yield f'{identity}: is not related to its move {move}'


def check_sources(root):
    """Whatever is cited is listed, and to be found in the reading."""
    frameworks = load(root)
    works = {item['work']['id']: item['work']
             for item in frameworks.get('reading', {'items': []})['items'] if 'work' in item}
    for name, framework in frameworks.items():
        known = {source['id'] for source in framework['sources']}
        wanted = {item['source'] for item in framework['items'] if 'source' in item}
        wanted |= {framework['note']['source']} if 'note' in framework else set()
        wanted |= {framework['mapping']['by']} - {'syslead'} if 'mapping' in framework else set()
        for source in sorted(wanted - known):
            yield f'{name}: cites {source}, which it does not list'
        for source in framework['sources']:
            if source != {field: value for field, value in works.get(source['id'], {}).items()
                          if field != 'named-in'}:
                yield f'{name}: {source["id"]} is not as in the reading'
    for work in works.values():
        for source in work.get('named-in', []):
            if source not in works:
                yield f'reading: {work["id"]} is named in {source}, which it does not list'


def places_of(framework):
    """Everything that can be ticked or placed: a number of signs, or a place on each axis."""
    if framework['kind'] == 'signs':
        return [(count,) for count in range(len(framework['items']) + 1)]
    return list(itertools.product(*(range(item['scale']['steps']) for item in framework['items'])))


def suggested_for(framework, place):
    for suggestion in framework['suggestions']:
        if all(low <= at <= high for at, (low, high) in zip(place, suggestion['ranges'])):
            return suggestion['id']
    return None


def check_suggestions(root):
    for name, framework in load(root).items():
        if 'suggestions' not in framework:
            continue
        places = places_of(framework)
        for suggestion in framework['suggestions']:
            if len(suggestion['ranges']) != len(places[0]):
                yield f'{name}: {suggestion["id"]} has {len(suggestion["ranges"])} ranges'
        found = {suggested_for(framework, place) for place in places}
        if None in found:
            yield f'{name}: suggests nothing for some places'
        for suggestion in framework['suggestions']:
            if suggestion['id'] not in found:
                yield f'{name}: {suggestion["id"]} is never suggested'


# Ids, and what a citation keeps as it stands in whatever language.
UNTRANSLATED = {'$comment', 'id', 'kind', 'stance', 'icons', 'per', 'by', 'source', 'author', 'url',
                'named-in', 'direction', 'answer', 'of', 'dimensions', 'related', 'moves'}


def sentences_of(value, name=''):
    """Every text below a value that people are to read in their language."""
    if isinstance(value, dict):
        is_work = 'id' in value and 'title' in value and 'items' not in value
        for member, below in value.items():
            if member not in UNTRANSLATED and not (is_work and member == 'title'):
                yield from sentences_of(below, member)
    elif isinstance(value, list):
        for below in value:
            yield from sentences_of(below, name)
    elif isinstance(value, str):
        yield name, value


def load_writer(root):
    path = str(pathlib.Path(root, 'build-aux/content-strings'))
    loader = importlib.machinery.SourceFileLoader('content_strings', path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def check_handed_out(root):
    """Translators get every sentence, each in a place of its own."""
    writer = load_writer(root)
    for name, framework in load(root).items():
        contexts = [context for context, _ in writer.texts_of(framework)]
        texts = [text for _, text in writer.texts_of(framework)]
        for context in sorted({context for context in contexts if contexts.count(context) > 1}):
            yield f'{name}: {context} is handed out twice'
        for member, text in sentences_of(framework):
            if text not in texts:
                yield f'{name}: the {member} “{text}” is not handed out'


CHECKS = [check_schema, check_order, check_counts, check_questions, check_ratings, check_names,
          check_relations, check_help, check_cases, check_sources, check_suggestions,
          check_handed_out]

if __name__ == '__main__':
    house.main(*CHECKS)
