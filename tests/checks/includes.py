#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layer may include which: arrows point down only."""

import re

import house

CORE = ['core/model', 'core/content', 'core/insight', 'core/store', 'core/exchange']
UI_BASE = [*CORE, 'plot', 'figures', 'print', 'charts', 'ui/compat', 'ui/widgets']

# From a folder below src/ to the folders that it may include from, besides itself.
LAYERS = {
    'core/model': [],
    'core/content': ['core/model'],
    'core/insight': ['core/model', 'core/content'],
    'core/store': ['core/model', 'core/content'],
    'core/exchange': ['core/model', 'core/content', 'core/store'],
    'plot': [],
    'figures': [*CORE, 'plot'],
    'charts': ['plot'],
    'print': CORE,
    'ui/compat': [],
    'ui/widgets': [*CORE, 'plot', 'charts', 'ui/compat'],
    'ui/dialogs': UI_BASE,
    'ui/library': UI_BASE,
    'ui/pages': UI_BASE,
    'ui/shell': [*UI_BASE, 'ui/dialogs', 'ui/library', 'ui/pages'],
    'cli': [*CORE, 'plot', 'figures', 'print'],
    '': ['ui/shell'],
}

# A library's headers, and the only folders that may include them.
LIBRARIES = {
    r'sqlite3|sqlcipher': ['core/store'],
    r'archive': ['core/exchange'],
    r'yaml\.h': ['core/exchange'],
    r'libxml/': ['core/exchange'],
    r'libsecret/': ['core/store'],
    r'openssl/': ['core/store', 'core/exchange'],
    r'json-glib/': ['core/content', 'core/exchange', 'core/store', 'cli'],
    r'gtk/|gdk/|gsk/|adwaita\.h': ['charts', 'ui/compat', 'ui/widgets', 'ui/dialogs', 'ui/library',
                                   'ui/pages', 'ui/shell', ''],
    r'cmark\.h': ['core/exchange', 'print'],
    r'librsvg/': ['print', 'ui/widgets'],
    r'qpdf/': ['print'],
    r'gdk-pixbuf/': ['print', 'ui/pages'],
    r'cairo|pango/': ['plot', 'print', 'charts', 'ui/widgets', 'ui/pages'],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def layer_of(path):
    """The longest layer that holds a path below src/: 'ui/pages' of ui/pages/journal/x.c."""
    folder = '/'.join(path.split('/')[:-1])
    fitting = [layer for layer in LAYERS if layer and f'{folder}/'.startswith(f'{layer}/')]
    return max(fitting, key=len, default='' if not folder else None)


def page_of(path):
    """'journal' of ui/pages/journal/x.c; nothing for what all pages share."""
    match = re.match(r'ui/pages/([^/]+)/', path)
    return match.group(1) if match else None


def check_own(source, layer, header):
    target = layer_of(header)
    if target != layer and target not in LAYERS[layer]:
        return f'src/{source}: may not include {header}'
    if page_of(header) and page_of(header) != page_of(source) and layer == 'ui/pages':
        return f'src/{source}: pages do not include each other ({header})'
    return None


def check_library(source, layer, header):
    for pattern, layers in LIBRARIES.items():
        if re.match(pattern, header) and layer not in layers:
            return f'src/{source}: may not include <{header}>'
    return None


def faults_of(root, source):
    layer = layer_of(source)
    if layer is None:
        yield f'src/{source}: in a folder that is no layer'
        return

    folder = source.rsplit('/', 1)[0] + '/' if '/' in source else ''
    for quote, header in INCLUDE.findall(house.read(root, f'src/{source}')):
        if quote == '<':
            yield check_library(source, layer, header)
        elif '/' in header:
            yield check_own(source, layer, header)
        elif header != 'config.h' and not header.endswith('-resources.h') \
                and not (root / 'src' / folder / header).exists():
            yield f'src/{source}: there is no {header} beside it'


def check(root):
    root = house.pathlib.Path(root)
    for path in house.files(root, '.c', '.h', under='src'):
        source = path.relative_to('src').as_posix()
        yield from filter(None, faults_of(root, source))


if __name__ == '__main__':
    house.main(check)
