#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether translators get to see every word: translation.py ROOT BUILD"""

import pathlib
import re
import subprocess
import sys
import tempfile

MESSAGE = re.compile(r'^(?:#[.,:].*\n)*(?:msgctxt (?P<context>(?:".*"\n)+))?'
                     r'msgid (?P<id>(?:".*"\n)+)', re.MULTILINE)


def messages(text):
    """What a template asks to be translated, as (context, text), without its head."""
    found = {(match['context'], match['id']) for match in MESSAGE.finditer(text)}
    return {message for message in found if message != (None, '""\n')}


def make_template(root, build):
    """What xgettext finds, and what it complains of."""
    # As po/meson.build has it: what matters here is which texts are found.
    keywords = ('_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'ngettext:1,2', 'g_dngettext:2,3')
    with tempfile.TemporaryDirectory() as folder:
        template = pathlib.Path(folder, 'new.pot')
        done = subprocess.run(
            ['xgettext', '--from-code=UTF-8', f'--files-from={root}/po/POTFILES',
             f'--directory={root}', f'--directory={build}', f'--output={template}',
             *(f'--keyword={keyword}' for keyword in keywords)],
            check=True, capture_output=True, text=True)
        return template.read_text(encoding='utf-8'), done.stderr


def check_potfiles(root):
    listed = pathlib.Path(root, 'po/POTFILES').read_text(encoding='utf-8')
    wanted = subprocess.run([sys.executable, f'{root}/build-aux/list-potfiles', root],
                            check=True, capture_output=True, text=True).stdout
    if listed != wanted:
        yield 'po/POTFILES: out of date; run: build-aux/list-potfiles . > po/POTFILES'


def check_template(root, build):
    kept = messages(pathlib.Path(root, 'po/syslead.pot').read_text(encoding='utf-8'))
    template, complaints = make_template(root, build)
    new = messages(template)
    yield from complaints.splitlines()
    for word, faults in (('lacks', new - kept), ('still has', kept - new)):
        for _, text in sorted(faults, key=str):
            yield f'po/syslead.pot: {word} {text.strip()}; run: ./dev pot'


def check(root, build):
    yield from check_potfiles(root)
    yield from check_template(root, build)


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
