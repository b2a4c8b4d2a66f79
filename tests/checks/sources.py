#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says whose it is and under which licence; none leaves work undone;
every file that a resource list names is there, and every template is named."""

import re
import xml.etree.ElementTree

import house

# Not .sql: one statement a file, whose first line says what goes in and out.
MARKED = ('.c', '.h', '.ui', '.css', '.py', '.sh', '.svg', '.xml', '.in', '.json', '.yml',
          'meson.build')
LICENCE = ('SPDX-FileCopyrightText: ', 'SPDX-License-Identifier: GPL-3.0-or-later')
# Made-up input for tests is data, not source.
DATA = re.compile(r'^tests/(.*/)?(data|fixtures/[a-z-]+|frameworks)/')
# Made by the build, so not there yet.
MADE = ('records.zip', 'sample.zip')
UNDONE = re.compile(r'\b(' + 'TO' + 'DO|FIX' + 'ME|XX' + r'X)\b')


def is_script(root, path):
    return '.' not in path.name and house.pathlib.Path(root, path).read_bytes()[:2] == b'#!'


def check_marks(root):
    for path in house.files(root):
        if DATA.match(path.as_posix()):
            continue
        if path.name.endswith(MARKED) or is_script(root, path):
            head = house.read(root, path)[:600]
            if not all(mark in head for mark in LICENCE):
                yield f'{path}: the two SPDX lines are missing'


def check_undone(root):
    for path in house.files(root, *MARKED):
        for number, line in enumerate(house.read(root, path).splitlines(), 1):
            if UNDONE.search(line):
                yield f'{path}:{number}: leaves work undone'


def resource_files(root, path):
    """The files that a resource list names: beside it, or where meson looks for them."""
    tree = xml.etree.ElementTree.parse(house.pathlib.Path(root, path))
    folders = [house.pathlib.Path(root, folder)
               for folder in (path.parent, 'data', 'data/icons/symbolic',
                              'data/icons/hicolor/scalable/apps')]
    for element in tree.iter('file'):
        places = [folder / element.text for folder in folders]
        yield element.text, next((place for place in places if place.exists()), None)


def check_resources(root):
    named = set()
    for path in house.files(root, '.gresource.xml'):
        for name, file in resource_files(root, path):
            named.add(file)
            if file is None and name not in MADE:
                yield f'{path}: names {name}, which is not there'
    for path in [*house.files(root, '.ui', under='src'),
                 *house.files(root, '.svg', under='data/icons/symbolic')]:
        if house.pathlib.Path(root, path) not in named:
            yield f'{path}: no resource list names it'


if __name__ == '__main__':
    house.main(check_marks, check_undone, check_resources)
