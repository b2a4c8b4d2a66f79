# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as a screen reader finds it, and the keyboard.

Nothing here sleeps for a time that should be enough: every call waits for what
it asks for and fails when that doesn't come.
"""

import subprocess
import time

from gi.repository import GLib

from node import application
from waiting import NotThere, TIMEOUT, wait

__all__ = ['application', 'NotThere', 'TIMEOUT', 'wait']


def await_window():
    """While one window goes and the next one comes, keys would be lost."""
    wait(title, 'a window that has the keyboard')


def keys(*names):
    await_window()
    subprocess.run(['xdotool', 'key', '--delay', '15', *names], check=True)


def write(text, delay=8):
    """Types on the keyboard, one key after another."""
    await_window()
    subprocess.run(['xdotool', 'type', '--delay', str(delay), '--', text], check=True)


def let_go():
    """Takes the fingers off the keyboard, after a typist who was stopped in the middle."""
    subprocess.run(['xdotool', 'keyup', *'abcdefghijklmnopqrstuvwxyz', 'space', 'shift'],
                   check=True)


def select(count):
    """Selects so many characters after the cursor; by the keyboard, for GTK 4.8 answers a screen
    reader's wish to select with a broken reply."""
    keys(*['shift+Right'] * count)


def title():
    """The title of the window that has the keyboard, as the desktop shows it."""
    done = subprocess.run(['xdotool', 'getactivewindow', 'getwindowname'],
                          capture_output=True, text=True, check=False)
    return done.stdout.strip()


def titles():
    """The titles of all windows, as an overview shows them."""
    done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', ''],
                          capture_output=True, text=True, check=False)
    return [subprocess.run(['xdotool', 'getwindowname', window], capture_output=True, text=True,
                           check=False).stdout.strip() for window in done.stdout.split()]


def press_until(key, condition, what, limit=80):
    """Presses a key until a condition holds."""
    for _ in range(limit):
        try:
            if condition():
                return
            keys(key)
            wait(condition, what, 0.25)
        except (NotThere, GLib.Error):
            pass
    raise NotThere(f'{limit} × {key} did not reach {what}')


def tab_to(node, key='Tab'):
    """Goes to a widget as somebody without a mouse does."""
    press_until(key, lambda: node.focused, node)


def reach_tab(tree, name):
    """Goes to a tab of a row of tabs. Newer GTK has Tab go to the row alone, and the arrows
    along it; older GTK has both go from one to the next."""
    wanted = tree.find('tab', name)
    row = wanted.parent
    press_until('Tab', lambda: any(tab.focused for tab in row.children), row)
    on_the_right = [tab.name for tab in row.children if tab.focused or tab.name == name][-1] == name
    press_until('Right' if on_the_right else 'Left', lambda: wanted.focused, wanted, limit=8)


def picture(path):
    subprocess.run(['import', '-window', 'root', str(path)], check=True)


def wait_still(path, rest=0.4):
    """Takes a picture once nothing has moved for that many seconds."""
    since, last = 0, None

    def still():
        nonlocal since, last
        picture(path)
        with open(path, 'rb') as file:
            new = pixels(file.read())
        if new != last:
            since, last = time.monotonic(), new
        return time.monotonic() - since >= rest

    wait(still, 'the screen to come to rest')


def pixels(png):
    """The picture's own data, the IDAT chunks of a PNG file: the others hold when it was made."""
    found, position = b'', 8
    while position < len(png):
        length = int.from_bytes(png[position:position + 4], 'big')
        if png[position + 4:position + 8] == b'IDAT':
            found += png[position + 8:position + 8 + length]
        position += 12 + length
    return found
