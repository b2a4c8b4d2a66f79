#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the checks bite: each gets a tree with one fault, and must find it.

Also reads the framework of tests/checks/frameworks, of the one kind that comes from
a journal, so that the format can hold them all: bite.py ROOT
"""

import json
import pathlib
import sys
import tempfile
import types
import unittest

import jsonschema

import content
import icons
import includes
import sample
import metadata
import sources
import translation
import translations

ROOT = pathlib.Path(sys.argv.pop(1))
MARKS = ('/* SPDX-FileCopyrightText: 2026 The SysLead authors\n'
         ' * SPDX-License-Identifier: GPL-3.0-or-later */\n')


def faults(check, tree):
    """What a check finds in a tree given as paths and texts."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in tree.items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding='utf-8')
        return '\n'.join(check(folder))


HEAD = ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n')


class Includes(unittest.TestCase):
    def bites(self, path, line, fault):
        self.assertIn(fault, faults(includes.check, {path: f'#include {line}\n'}))

    def test_layers(self):
        self.bites('src/core/model/a.c', '"core/store/b.h"', 'may not include core/store/b.h')
        self.bites('src/core/store/a.c', '"ui/widgets/b.h"', 'may not include')
        self.bites('src/charts/a.c', '"core/model/b.h"', 'may not include')
        self.bites('src/plot/a.c', '"charts/b.h"', 'may not include')
        self.bites('src/ui/widgets/a.c', '"ui/pages/journal/b.h"', 'may not include')
        self.bites('src/cli/a.c', '"ui/widgets/b.h"', 'may not include')
        self.bites('src/main.c', '"core/model/b.h"', 'may not include')

    def test_pages(self):
        self.bites('src/ui/pages/journal/a.c', '"ui/pages/patterns/b.h"', 'pages do not include')

    def test_libraries(self):
        self.bites('src/core/content/a.c', '<gtk/gtk.h>', '<gtk/gtk.h>')
        self.bites('src/plot/a.c', '<gtk/gtk.h>', '<gtk/gtk.h>')
        self.bites('src/cli/a.c', '<adwaita.h>', '<adwaita.h>')
        self.bites('src/core/exchange/a.c', '<sqlite3.h>', '<sqlite3.h>')
        self.bites('src/core/store/a.c', '<archive.h>', '<archive.h>')
        self.bites('src/core/store/a.c', '<yaml.h>', '<yaml.h>')
        self.bites('src/core/model/a.c', '<json-glib/json-glib.h>', '<json-glib/json-glib.h>')

    def test_places(self):
        self.bites('src/odd/a.c', '<glib.h>', 'no layer')
        self.bites('src/plot/a.c', '"missing.h"', 'there is no missing.h')

    def test_lets_pass(self):
        tree = {
            'src/ui/pages/journal/a.c': '#include "config.h"\n#include "b.h"\n'
                                        '#include "ui/pages/lead-page.h"\n#include <adwaita.h>\n',
            'src/ui/pages/journal/b.h': '#include "core/store/c.h"\n',
            'src/core/store/d.c': '#include <sqlite3.h>\n#include "core/model/e.h"\n',
        }
        self.assertEqual('', faults(includes.check, tree))


class Sample(unittest.TestCase):
    HEAD = ('---\nsyslead: 1\ndate: 2025-06-04T21:10\nitems:\n  - item: barriers/tensions\n'
            '    stance: met\n    quote: "so it goes"\n')
    FRAMEWORKS = {f'data/content/{name}.json': json.dumps(
        {'items': [{'id': 'tensions', 'questions': [{'number': 1, 'text': 'Why?'}]}]})
        for name in sample.FRAMEWORKS}

    def bites(self, check, body, fault, head=HEAD):
        tree = {**self.FRAMEWORKS, 'data/sample/2025-06/04-a.md': f'{head}---\n\n{body}\n'}
        self.assertIn(fault, faults(check, tree))

    def test_bites(self):
        self.bites(sample.check_size, 'word ' * 301, '301 words')
        self.bites(sample.check_size, 'word', 'only 0 entries')
        self.bites(sample.check_days, 'on Monday 5 June', '5 June is no Monday')
        self.bites(sample.check_days, '', '2025-07: silent')
        self.bites(sample.check_tags, 'so it went', 'is there 0 times')
        self.bites(sample.check_tags, '', 'barriers/tensions practised',
                   self.HEAD.replace('met', 'practised'))
        self.bites(sample.check_answers, '', '#1 asks something else',
                   self.HEAD + 'answers:\n  - prompt: "barriers/tensions#1"\n'
                               '    question: "Who?"\n')
        self.bites(sample.check_names, 'I met Dylis there', 'is Dylis?')
        self.bites(sample.check_names, 'said the NHS', 'NHS is real')
        self.bites(sample.check_story, '', 'silo-mentality rises')


class Sources(unittest.TestCase):
    def test_marks(self):
        self.assertIn('a.c', faults(sources.check_marks, {'src/a.c': '/* ours */\n'}))
        self.assertIn('tool', faults(sources.check_marks, {'build-aux/tool': '#!/bin/sh\n'}))
        self.assertEqual('', faults(sources.check_marks, {'src/a.c': MARKS}))

    def test_undone(self):
        line = MARKS + '/* TO' + 'DO: later */\n'
        self.assertIn('a.c:3', faults(sources.check_undone, {'src/a.c': line}))
        self.assertEqual('', faults(sources.check_undone, {'src/a.c': MARKS}))

    def test_resources(self):
        listed = '<gresources><gresource><file>a.ui</file></gresource></gresources>'
        self.assertIn('which is not there',
                      faults(sources.check_resources, {'src/ui/x.gresource.xml': listed}))
        self.assertIn('no resource list names it',
                      faults(sources.check_resources, {'src/ui/a.ui': '<interface/>'}))
        self.assertEqual('', faults(sources.check_resources,
                                    {'src/ui/x.gresource.xml': listed,
                                     'src/ui/a.ui': '<interface/>'}))


class Content(unittest.TestCase):
    """Each case changes the real barriers in one place."""

    def setUp(self):
        self.tree = {path.relative_to(ROOT).as_posix(): path.read_text(encoding='utf-8')
                     for path in [*ROOT.glob('data/content/*.json'),
                                  ROOT / 'build-aux/content-strings']}
        self.barriers = json.loads(self.tree['data/content/barriers.json'])
        self.first, self.second = self.barriers['items'][:2]

    def bites(self, check, fault):
        self.tree['data/content/barriers.json'] = json.dumps(self.barriers)
        self.assertIn(fault, faults(check, self.tree))

    def test_whole(self):
        for check in content.CHECKS:
            self.assertEqual('', faults(check, self.tree))

    def test_schema(self):
        self.first['colour'] = 'red'
        self.bites(content.check_schema, 'colour')

    def test_gloss(self):
        del self.first['gloss']
        self.bites(content.check_schema, "'gloss' is a required property")

    def test_spaces(self):
        self.first['name'] += ' '
        self.bites(content.check_schema, 'barriers: items/0/name')

    def test_file_name(self):
        self.barriers['id'] = 'hurdles'
        self.bites(content.check_order, 'its id is hurdles')

    def test_order(self):
        self.barriers['order'] = 1
        self.bites(content.check_order, 'same place')

    def test_question_gone(self):
        del self.first['questions'][3:]
        self.bites(content.check_questions, 'asks too little')

    def test_question_number(self):
        self.first['questions'][1]['number'] = 1
        self.bites(content.check_questions, 'one number')

    def test_question_twice(self):
        self.first['questions'][0]['text'] = self.second['questions'][0]['text'].upper()
        self.bites(content.check_questions, 'asks what')

    def test_name_twice(self):
        self.first['name'] = self.second['name'].upper()
        self.bites(content.check_names, 'the same name')

    def test_question_again(self):
        self.first['questions'][1]['text'] = 'Who was left standing there where the work stopped?'
        self.bites(content.check_questions, 'says “Where did the work stop')

    def test_count(self):
        self.barriers['items'].pop()
        self.bites(content.check_counts, 'barriers: has 8 items, not 9')

    def test_gone(self):
        del self.tree['data/content/moves.json']
        self.bites(content.check_counts, 'moves: has 0 items')

    def test_relation(self):
        self.first['related'].append('behaviours/nothing')
        self.bites(content.check_relations, 'there is no behaviours/nothing')

    def test_relation_unknown_there(self):
        self.first['related'].append('when/complex')
        self.bites(content.check_relations, 'when/complex does not know of it')

    def test_alone(self):
        del self.first['related']
        self.bites(content.check_relations, 'is related to nothing')

    def test_dimension(self):
        del self.first['dimensions']
        self.bites(content.check_relations, 'belongs to no dimension')

    def test_help(self):
        self.first['related'] = ['behaviours/beyond-role']
        self.bites(content.check_help, 'nothing of summing-up')

    def test_source(self):
        self.first['source'] = 'hearsay'
        self.bites(content.check_sources, 'cites hearsay')

    def test_no_source(self):
        del self.first['source']
        self.bites(content.check_schema, "'source' is a required property")

    def test_source_not_read(self):
        self.barriers['sources'][0]['year'] = 1999
        self.bites(content.check_sources, 'effective-leadership is not as in the reading')

    def bites_elsewhere(self, check, name, change, fault):
        path = f'data/content/{name}.json'
        framework = json.loads(self.tree[path])
        change(framework)
        self.tree[path] = json.dumps(framework)
        self.assertIn(fault, faults(check, self.tree))

    def test_case(self):
        self.bites_elsewhere(content.check_cases, 'cases', lambda framework: framework['items'][0][
            'case']['moves'].append('moves/new-roles'), 'not related to its move moves/new-roles')

    def test_move(self):
        self.bites_elsewhere(content.check_help, 'cases', lambda framework: framework['items'][4][
            'case']['moves'].clear(), 'moves/tell-apart: speaks to no barrier')

    def test_rating(self):
        self.bites_elsewhere(content.check_ratings, 'questions', lambda framework: framework[
            'items'][1].pop('scale'), 'is rated on no scale')

    def test_suggestions(self):
        for name, kept, fault in (('stacey', slice(4), 'suggests nothing for some places'),
                                  ('complexity', slice(1, None), 'suggests nothing')):
            self.bites_elsewhere(
                content.check_suggestions, name, lambda framework: framework.update(
                    suggestions=framework['suggestions'][kept]), fault)

    def test_handed_out(self):
        writer = 'build-aux/content-strings'
        self.tree[writer] = self.tree[writer].replace("'faced', ", '')
        self.assertIn('cases: the faced “', faults(content.check_handed_out, self.tree))
        self.tree[writer] = self.tree[writer].replace("yield 'opener'", "yield 'name'")
        self.assertIn('when/complex/name is handed out twice',
                      faults(content.check_handed_out, self.tree))

    def test_suggested_never(self):
        self.bites_elsewhere(content.check_suggestions, 'stacey', lambda framework: framework[
            'suggestions'].reverse(), 'edge is never suggested')


class Icons(unittest.TestCase):
    def setUp(self):
        paths = [*ROOT.glob('data/icons/symbolic/*.svg'), *ROOT.glob('data/content/*.json'),
                 *ROOT.glob('data/icons/hicolor/symbolic/apps/*.svg'),
                 ROOT / 'build-aux/draw-icons']
        self.tree = {path.relative_to(ROOT).as_posix(): path.read_text(encoding='utf-8')
                     for path in paths}
        self.name = 'data/icons/symbolic/lead-barriers-tensions-symbolic.svg'

    def test_whole(self):
        self.assertEqual('', faults(icons.check_drawn, self.tree))
        self.assertEqual('', faults(icons.check_items, self.tree))

    def test_changed(self):
        self.tree[self.name] += '\n'
        self.assertIn('is not as drawn', faults(icons.check_drawn, self.tree))

    def test_missing(self):
        del self.tree[self.name]
        self.assertIn('is not as drawn', faults(icons.check_drawn, self.tree))
        self.assertIn('is missing', faults(icons.check_items, self.tree))

    def test_framework(self):
        del self.tree['data/icons/symbolic/lead-moves-symbolic.svg']
        self.assertIn('lead-moves-symbolic.svg: is missing', faults(icons.check_items, self.tree))


class Translation(unittest.TestCase):
    TREE = {
        'src/a.c': 'g_print (_("Hello"));\n',
        'po/POTFILES': 'src/a.c\n',
        'po/syslead.pot': 'msgid ""\nmsgstr ""\n\n#: src/a.c\nmsgid "Hello"\nmsgstr ""\n',
        'build-aux/list-potfiles': 'print("src/a.c")\n',
    }

    def bites(self, path, text, fault):
        found = faults(lambda root: translation.check(root, root), {**self.TREE, path: text})
        self.assertIn(fault, found)

    def test_whole(self):
        self.assertEqual('', faults(lambda root: translation.check(root, root), self.TREE))

    def test_potfiles(self):
        self.bites('build-aux/list-potfiles', 'print("src/b.c")\n', 'out of date')

    def test_lacks(self):
        self.bites('src/a.c', 'g_print (_("Hello"), C_("greeting", "Bye"));\n', 'lacks')

    def test_still_has(self):
        self.bites('src/a.c', 'g_print (_("Bye"));\n', 'still has')

    def test_context(self):
        self.bites('src/a.c', 'g_print (C_("greeting", "Hello"));\n', 'lacks')


class Frameworks(unittest.TestCase):
    """The format holds every kind there is to be."""

    def test_kinds(self):
        schema = json.loads((ROOT / 'data/content/framework.schema.json').read_text('utf-8'))
        validator = jsonschema.Draft7Validator(schema)
        kinds = set()
        for folder in ('data/content', 'tests/checks/frameworks'):
            for path in (ROOT / folder).glob('*.json'):
                framework = json.loads(path.read_text(encoding='utf-8'))
                if 'items' in framework:
                    kinds.add(framework['kind'])
                    validator.validate(framework)
        self.assertEqual(set(schema['properties']['kind']['enum']), kinds)


class Translations(unittest.TestCase):
    def found(self, catalogue, template='', *options):
        tree = {'po/LINGUAS': 'de\n', 'po/de.po': HEAD + catalogue,
                'po/syslead.pot': HEAD + template}
        return faults(lambda root: translations.check(root, *options), tree)

    def bites(self, source, translated, fault):
        self.assertIn(fault, self.found(f'msgid "{source}"\nmsgstr "{translated}"\n'))

    def test_sound(self):
        self.bites('Saved %s', 'Gespeichert', 'placeholders')
        self.bites('Saved ', 'Gespeichert', 'spaces')
        self.bites('Saved\\n', 'Gespeichert', 'line ends')
        self.bites('_Save', 'Speichern', 'mnemonic')
        self.bites('Save…', 'Speichern', 'ellipsis')
        self.assertEqual('', self.found('msgid "%s of %s, _now…"\nmsgstr "%2$s: %1$s, _jetzt…"\n'))
        self.assertEqual('', self.found('msgid "Saved"\nmsgstr ""\n'))

    def test_complete(self):
        one = 'msgid "Saved"\nmsgstr ""\n'
        self.assertIn('is not translated', self.found(one, one, 'complete'))
        doubtful = '#, fuzzy\nmsgid "Saved"\nmsgstr "Gespart"\n'
        self.assertIn('is doubtful', self.found(doubtful, one, 'complete'))
        self.assertIn('lacks “Saved”', self.found('', one, 'complete'))
        self.assertIn('still has “Saved”', self.found(one, '', 'complete'))
        self.assertIn('should list cy', self.found('', '', 'complete'))


class Metadata(unittest.TestCase):
    def bites(self, check, **files):
        self.assertIn(False, [bool(is_so) for is_so, _ in check(types.SimpleNamespace(**files))])

    def test_permissions(self):
        wanted = list(metadata.PERMISSIONS)
        self.bites(metadata.check_permissions, manifest={'finish-args': wanted + ['--share=network']})
        self.bites(metadata.check_permissions, manifest={'finish-args': wanted[1:]})

    def test_sources(self):
        module = {'name': 'a', 'sources': [{'type': 'archive', 'url': 'https://example.org/a'}]}
        self.bites(metadata.check_manifest, manifest={'command': 'syslead', 'modules': [module]})


if __name__ == '__main__':
    unittest.main(verbosity=0)
