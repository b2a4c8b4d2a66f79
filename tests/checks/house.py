# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the repository share.

A check is a function from the root of the sources to the faults found there,
one line each. tests/checks/bite.py shows for each check that it finds a fault
where there is one.
"""

import pathlib
import re
import sys

SKIPPED = re.compile(r'^(build.*|\.git|\.cache|__pycache__|_build)$')


def files(root, *suffixes, under='.'):
    """The files below a folder of the sources, in order, relative to the root."""
    root = pathlib.Path(root)
    for path in sorted((root / under).rglob('*')):
        relative = path.relative_to(root)
        folders = relative.parts[:-1]
        if any(SKIPPED.match(folder) and folder != 'build-aux' for folder in folders):
            continue
        if path.is_file() and (not suffixes or path.name.endswith(suffixes)):
            yield relative


def read(root, relative):
    return pathlib.Path(root, relative).read_text(encoding='utf-8')


def main(*checks):
    """Runs checks on the root given as the only argument; prints what they found."""
    faults = [fault for check in checks for fault in check(sys.argv[1])]
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)
