#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `meson install` puts where, and whether a desktop can use it: installed.py ROOT BUILD

It is installed into a folder that goes away; what a package's triggers do is done
there too, then the files are asked as a desktop asks them.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAMS = ('syslead', 'syslead-cli')
# As the library under GTK tells what a file is: by what is installed.
KIND = ('from gi.repository import Gio; '
        'print(Gio.content_type_guess("journal.syslead", None)[0])')


def meson_options(build):
    listed = subprocess.run(['meson', 'introspect', '--buildoptions', build], check=True,
                            capture_output=True, text=True).stdout
    return {option['name']: option['value'] for option in json.loads(listed)}


def app_id(root):
    (manifest,) = pathlib.Path(root).glob('build-aux/*.*.*.json')
    return manifest.stem


def languages(root):
    lines = pathlib.Path(root, 'po/LINGUAS').read_text('utf-8').splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def wanted_files(root):
    """Below the prefix's share/."""
    name = app_id(root)
    yield f'applications/{name}.desktop'
    yield f'metainfo/{name}.metainfo.xml'
    yield f'mime/packages/{name}.xml'
    yield f'glib-2.0/schemas/{name}.gschema.xml'
    yield f'icons/hicolor/scalable/apps/{name}.svg'
    yield f'icons/hicolor/symbolic/apps/{name}-symbolic.svg'
    for program in PROGRAMS:
        yield f'man/man1/{program}.1'
        yield f'bash-completion/completions/{program}'
    for language in languages(root):
        yield f'locale/{language}/LC_MESSAGES/syslead.mo'


def is_quiet(*command, **options):
    """Whether a program ends well and has nothing to say against it."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    return (done.returncode, done.stderr) == (0, '')


def check_files(root, prefix):
    for program in PROGRAMS:
        file = prefix / 'bin' / program
        yield os.access(file, os.X_OK), f'bin/{program}'
    for file in wanted_files(root):
        yield (prefix / 'share' / file).is_file(), f'share/{file}'


def check_use(root, prefix):
    share = prefix / 'share'
    environment = {**os.environ, 'XDG_DATA_DIRS': str(share), 'XDG_DATA_HOME': str(share)}
    yield is_quiet('glib-compile-schemas', '--strict', share / 'glib-2.0/schemas'), 'schema compiles'
    yield is_quiet('update-mime-database', share / 'mime', env=environment), 'the MIME type is taken up'
    yield is_quiet('update-desktop-database', share / 'applications'), 'the desktop file is taken up'
    cache = (share / 'applications/mimeinfo.cache').read_text('utf-8')
    yield f'application/x-syslead={app_id(root)}.desktop' in cache, 'it opens journals'
    kind = subprocess.run([sys.executable, '-c', KIND], env=environment, capture_output=True,
                          text=True, check=False).stdout.strip()
    yield kind == 'application/x-syslead', f'a journal is told by its name, not {kind}'
    for program in PROGRAMS:
        yield is_quiet('bash', '-n', share / f'bash-completion/completions/{program}'), \
            f'completion of {program}'
        yield is_quiet(prefix / 'bin' / program, '--version'), f'{program} starts'


def check(root, build):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', folder],
                       check=True, stdout=subprocess.DEVNULL)
        prefix = pathlib.Path(folder + meson_options(build)['prefix'])
        for one in (check_files, check_use):
            yield from (f'wanted: {what}' for is_so, what in one(root, prefix) if not is_so)


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
