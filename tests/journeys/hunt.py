# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for words in files, as somebody does who has the disk and not the passphrase."""

import os
import pathlib
import stat
import tempfile
import time

# Wherever a program may put something down, besides the home.
TEMPORARY = ('/tmp', '/var/tmp', '/dev/shm')
XDG = ('XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR')
ENCODINGS = ('utf-8', 'utf-16-le', 'utf-16-be')
# More than a journal of a test could leave.
LARGEST = 256 << 20


class Hunt:
    """Minds words, in any case and encoding, that come to lie in a file from now on."""

    def __init__(self, home, words):
        self.since = time.time() - 1
        self.words = {word: [word.lower().encode(encoding) for encoding in ENCODINGS]
                      for word in words}
        self.roots = {pathlib.Path(home), pathlib.Path(tempfile.gettempdir()),
                      *map(pathlib.Path, TEMPORARY),
                      *(pathlib.Path(os.environ[name]) for name in XDG if name in os.environ)}

    def files(self):
        """What was written since, each once."""
        seen = set()
        for root in self.roots:
            for folder, _, names in os.walk(root):
                for path in (pathlib.Path(folder, name) for name in names):
                    try:
                        status = path.lstat()
                    except OSError:
                        continue  # gone meanwhile
                    # Each disk counts its files for itself.
                    identity = status.st_dev, status.st_ino
                    if (stat.S_ISREG(status.st_mode) and status.st_mtime >= self.since
                            and status.st_size <= LARGEST and identity not in seen):
                        seen.add(identity)
                        yield path

    def found(self):
        """Pairs of a word and the file in which, or in the name of which, it is."""
        found = set()
        for path in self.files():
            try:
                content = path.read_bytes().lower()
            except OSError:
                continue
            name = os.fsencode(path.name).lower()
            found |= {(word, path) for word, forms in self.words.items()
                      if any(form in content or form in name for form in forms)}
        return found
