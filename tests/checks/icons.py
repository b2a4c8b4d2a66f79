#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frameworks, items and stances have their icons, as build-aux/draw-icons draws them."""

import json
import pathlib
import subprocess
import sys
import tempfile

import house

FOLDER = 'data/icons'


def check_drawn(root):
    with tempfile.TemporaryDirectory() as folder:
        for below in ('symbolic', 'hicolor/symbolic/apps'):
            pathlib.Path(folder, below).mkdir(parents=True)
        subprocess.run([sys.executable, f'{root}/build-aux/draw-icons', folder], check=True)
        drawn = {path.as_posix(): house.read(folder, path)
                 for path in house.files(folder, '-symbolic.svg')}
    kept = {path.relative_to(FOLDER).as_posix(): house.read(root, path)
            for path in house.files(root, '-symbolic.svg', under=FOLDER)}
    for name in sorted(drawn.keys() | kept.keys()):
        if drawn.get(name) != kept.get(name):
            yield f'{FOLDER}/{name}: is not as drawn; run: build-aux/draw-icons {FOLDER}'


def check_items(root):
    for path in house.files(root, '.json', under='data/content'):
        framework = json.loads(house.read(root, path))
        if 'items' not in framework:
            continue
        names = [framework['id']]
        if framework['icons'] == 'items':
            names += [f'{framework["id"]}-{item["id"]}' for item in framework['items']]
        for name in names:
            icon = f'{FOLDER}/symbolic/lead-{name}-symbolic.svg'
            if not pathlib.Path(root, icon).exists():
                yield f'{icon}: is missing'


if __name__ == '__main__':
    house.main(check_drawn, check_items)
