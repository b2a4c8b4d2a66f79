#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of a pack touches a disk but sealed: every byte that is written is looked at."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

FORMS = os.environ['SYSLEAD_PACK_FORMS']
CONTENT = os.environ['SYSLEAD_PACK_CONTENT']
PASSPHRASE = 'aardvark abacus zoom zone'
INSIDE = (b'car park', b'Thursday', b'R., my coach', b'14 of 60 entries', b'aardvark abacus',
          # As PDFs and base64 may have it.
          'car park'.encode('utf-16-be'), b'Y2FyIHBhcm', b'NhciBwYXJr', b'jYXIgcGFya')
WRITES = 'trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,copy_file_range,sendfile'
# fd<path>, "bytes" as strace has them with -y and -xx.
WRITE = re.compile(r'\w+\(\d+<([^>]*)>, (.*)$')
BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def may_trace():
    return shutil.which('strace') and subprocess.run(
        ['strace', '-o', '/dev/null', 'true'], check=False, capture_output=True).returncode == 0


@unittest.skipUnless(may_trace(), 'strace is not installed, or may not trace here')
class TracesTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='syslead-traces-'))
        self.addCleanup(shutil.rmtree, self.folder)

    def written(self, *command):
        """What a command wrote, as (where, bytes)."""
        log = self.folder / 'log'
        environment = dict(os.environ, HOME=str(self.folder), TMPDIR=str(self.folder),
                           XDG_CACHE_HOME=str(self.folder / 'cache'))
        subprocess.run(['strace', '-f', '-y', '-xx', '-s', '10000000', '-e', WRITES, '-o', log,
                        *command], check=True, env=environment, capture_output=True)
        for line in log.read_text(encoding='ascii').splitlines():
            match = WRITE.search(line)
            if match:
                data = b''.join(bytes.fromhex(text.replace('\\x', ''))
                                for text in BYTES.findall(match.group(2)))
                yield bytes.fromhex(match.group(1).replace('\\x', '')).decode(), data

    def assert_sealed(self, form):
        output = self.folder / f'pack.{form}'
        places = {}
        for place, data in self.written(FORMS, form, CONTENT, PASSPHRASE, output):
            places[place] = places.get(place, b'') + data
        for place, data in places.items():
            for words in INSIDE:
                self.assertNotIn(words, data, place)
        # It was looked at: what has been written is the pack.
        self.assertIn(output.read_bytes(), places.values())

    def test_page(self):
        self.assert_sealed('page')

    def test_pdf(self):
        self.assert_sealed('pdf')

    def test_bites(self):
        """What another program writes in the clear is found."""
        copy = self.folder / 'copy.json'
        found = dict(self.written('/bin/dd', f'if={CONTENT}', f'of={copy}', 'bs=1M'))
        self.assertIn(b'car park', found[str(copy)])


if __name__ == '__main__':
    unittest.main()
