#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frameworks: their format, and that nothing in them is missing."""

import json

import jsonschema

import house

FOLDER = 'data/content'
# How many questions each item of these asks at the least; others may ask none.
QUESTIONS = {'summing-up': 4, 'behaviours': 4, 'barriers': 4, 'dimensions': 1}
MAPPED = ['summing-up', 'behaviours', 'barriers']


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


def check_questions(root):
    asked = {}
    for identity, framework, item in items_of(load(root)):
        questions = item.get('questions', [])
        if len(questions) < QUESTIONS.get(framework['id'], 0):
            yield f'{identity}: asks too little'
        if len({question['number'] for question in questions}) < len(questions):
            yield f'{identity}: two questions have one number'
        for question in questions:
            other = asked.setdefault(question['text'].casefold(), identity)
            if other != identity:
                yield f'{identity}: asks what {other} asks'


def check_names(root):
    """A person may type a name, so each must mean one thing."""
    names = {}
    for identity, _, item in items_of(load(root)):
        other = names.setdefault(item['name'].casefold(), identity)
        if other != identity:
            yield f'{identity}: has the same name as {other}'


def check_relations(root):
    frameworks = load(root)
    known = {identity for identity, _, _ in items_of(frameworks)}
    for identity, framework, item in items_of(frameworks):
        for other in item.get('related', []) + item.get('dimensions', []):
            if other not in known:
                yield f'{identity}: there is no {other}'
            if other == identity:
                yield f'{identity}: is related to itself'
        if framework['id'] in MAPPED and not item.get('related'):
            yield f'{identity}: is related to nothing'
        if framework['id'] in MAPPED and not item.get('dimensions'):
            yield f'{identity}: belongs to no dimension'


def check_help(root):
    """Each barrier knows a behaviour and a sentence of the summing-up that speak to it,
    and each of those is needed by something."""
    needed = set()
    for identity, framework, item in items_of(load(root)):
        if framework['id'] == 'barriers':
            needed.update(item['related'])
            for other in ('behaviours', 'summing-up'):
                if not any(name.startswith(f'{other}/') for name in item['related']):
                    yield f'{identity}: nothing of {other} speaks to it'
    for identity, framework, _ in items_of(load(root)):
        if framework['id'] in ('behaviours', 'summing-up') and identity not in needed:
            yield f'{identity}: speaks to no barrier'


def check_sources(root):
    for name, framework in load(root).items():
        known = {source['id'] for source in framework['sources']}
        wanted = {item['source'] for item in framework['items'] if 'source' in item}
        wanted |= {framework['note']['source']} if 'note' in framework else set()
        wanted |= {framework['mapping']['by']} - {'syslead'} if 'mapping' in framework else set()
        for source in sorted(wanted - known):
            yield f'{name}: cites {source}, which it does not list'


CHECKS = [check_schema, check_order, check_questions, check_names, check_relations, check_help,
          check_sources]

if __name__ == '__main__':
    house.main(*CHECKS)
