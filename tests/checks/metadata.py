#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a software centre and a desktop read: metadata.py ROOT BUILD"""

import pathlib
import subprocess
import sys

APP_ID = 'org.example.SysLead'
# No web site and no pictures on one yet: the id says that this is an example.
ALLOWED = ('url-homepage-missing', 'url-not-secure')


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False)
    return [] if done.returncode == 0 else [f'{command[0]}: {done.stdout}{done.stderr}']


def check(root, build):
    data = pathlib.Path(build, 'data')
    desktop = data / f'{APP_ID}.desktop'
    metainfo = data / f'{APP_ID}.metainfo.xml'
    for path in (desktop, metainfo, data / f'{APP_ID}.gschema.xml'):
        if not path.exists():
            yield f'{path} was not built'
            return
    yield from run('desktop-file-validate', desktop)
    yield from run('appstreamcli', 'validate', '--no-net', '--explain', metainfo)
    yield from run('glib-compile-schemas', '--strict', '--dry-run', data)


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
