#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clipboard.py TYPE TEXT: puts text on the clipboard as another app does, as TYPE and as plain
text, says so, and keeps it there until it is killed."""

import sys

import gi

gi.require_version('Gdk', '4.0')
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, GLib, Gtk  # pylint: disable=wrong-import-position


def main(kind, text):
    Gtk.init()
    data = GLib.Bytes.new(text.encode())
    providers = [Gdk.ContentProvider.new_for_bytes(name, data)
                 for name in (kind, 'text/plain;charset=utf-8')]
    clipboard = Gdk.Display.get_default().get_clipboard()
    clipboard.set_content(Gdk.ContentProvider.new_union(providers))
    print('there', flush=True)
    GLib.MainLoop().run()


if __name__ == '__main__':
    main(*sys.argv[1:])
