#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the man pages say what the programs say with --help: man.py ROOT SYSLEAD SYSLEAD-CLI"""

import pathlib
import subprocess
import sys
import tempfile


def check(root, *programs):
    for program in programs:
        page = pathlib.Path(root, 'data/man', pathlib.Path(program).name + '.1')
        with tempfile.TemporaryDirectory() as folder:
            written = pathlib.Path(folder, page.name)
            written.write_text(page.read_text('utf-8'), 'utf-8')
            subprocess.run([f'{root}/build-aux/write-man-page', program, written], check=True)
            if written.read_text('utf-8') != page.read_text('utf-8'):
                yield (f'data/man/{page.name}: out of date; '
                       f'run: build-aux/write-man-page {pathlib.Path(program).resolve()} '
                       f'data/man/{page.name}')


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
