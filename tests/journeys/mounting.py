# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small and write-protected disks, for who has the right to mount. By the system's own call: a
tree to build in needn't have the programs for it."""

import ctypes
import os
import tempfile

READ_ONLY = 1
REMOUNT = 32
BIND = 4096
DETACH = 2

LIBC = ctypes.CDLL(None, use_errno=True)


def check(result, folder):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(folder))


def mount(what, folder, kind=None, flags=0, options=None):
    words = (None if word is None else str(word).encode() for word in (what, folder, kind))
    check(LIBC.mount(*words, ctypes.c_ulong(flags), None if options is None else options.encode()),
          folder)


def mount_small(folder, size):
    """An empty disk of that size, such as '6m'."""
    mount('syslead', folder, 'tmpfs', options=f'size={size},mode=700')


def protect(folder):
    """Nobody can write to a folder any more, root neither."""
    mount(folder, folder, flags=BIND)
    mount(None, folder, flags=BIND | REMOUNT | READ_ONLY)


def unmount(folder):
    """At once, whoever still looks at it."""
    check(LIBC.umount2(str(folder).encode(), DETACH), folder)


def is_allowed():
    with tempfile.TemporaryDirectory() as folder:
        try:
            mount_small(folder, '1m')
        except OSError:
            return False
        unmount(folder)
        return True
