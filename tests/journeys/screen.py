# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as a screen reader finds it, and the keyboard.

Nothing here sleeps for a time that should be enough: every call waits for what
it asks for and fails when that doesn't come. Role names differ between versions
of at-spi, so roles are asked for by the names in ROLES.
"""

import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # pylint: disable=wrong-import-position


ROLES = {
    'button': ('push button', 'button', 'toggle button'),
    'check': ('check box', 'check button', 'toggle button', 'switch'),
    'dialog': ('dialog', 'alert', 'window', 'frame'),
    'heading': ('heading', 'label'),
    'image': ('image', 'canvas', 'chart', 'icon'),
    'item': ('list item', 'table row', 'tree item'),
    'label': ('label', 'status bar', 'heading', 'static'),
    'list': ('list', 'list box', 'table'),
    'menu item': ('menu item', 'push button', 'button', 'check menu item'),
    'tab': ('page tab', 'radio button', 'toggle button', 'push button'),
    'table': ('table', 'tree table', 'list'),
    'text': ('text', 'entry', 'password text', 'editbar'),
}

TIMEOUT = 20
PAUSE = 0.04


class NotThere(AssertionError):
    """What was waited for didn't come."""


def wait(condition, what, timeout=TIMEOUT):
    """Waits until condition() gives something, and gives that."""
    end = time.monotonic() + timeout
    while True:
        try:
            found = condition()
            if found:
                return found
        except GLib.Error:
            pass  # widgets come and go while one looks
        if time.monotonic() > end:
            raise NotThere(f'waited {timeout} s for {what}')
        time.sleep(PAUSE)


class Node:
    """One accessible object."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f'<{self.role} {self.name!r}>'

    @property
    def name(self):
        return self.accessible.get_name() or ''

    @property
    def description(self):
        return self.accessible.get_description() or ''

    @property
    def role(self):
        return self.accessible.get_role_name()

    def has_state(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def focused(self):
        return self.has_state(Atspi.StateType.FOCUSED)

    @property
    def sensitive(self):
        return self.has_state(Atspi.StateType.SENSITIVE)

    @property
    def checked(self):
        return (self.has_state(Atspi.StateType.CHECKED)
                or self.has_state(Atspi.StateType.PRESSED))

    @property
    def drawn(self):
        """Whether it has a size: a page that isn't shown has none, and neither has the second
        copy of each button that a dialog keeps for narrow windows."""
        try:
            component = self.accessible.get_component_iface()
            return component is None or component.get_extents(Atspi.CoordType.WINDOW).width > 0
        except GLib.Error:
            return False

    @property
    def children(self):
        for position in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(position)
            if child is not None:
                yield Node(child)

    def walk(self):
        """All objects below, in reading order."""
        for child in self.children:
            yield child
            yield from child.walk()

    @property
    def text(self):
        interface = self.accessible.get_text_iface()
        if interface is None:
            return ''
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))

    @text.setter
    def text(self, text):
        Atspi.EditableText.set_text_contents(self.accessible.get_editable_text_iface(), text)

    def insert(self, position, text):
        """Inserts text at once; position counts characters."""
        Atspi.EditableText.insert_text(self.accessible.get_editable_text_iface(), position, text,
                                       len(text.encode()))

    def act(self, *names):
        """Does the first action that has one of the names."""
        interface = self.accessible.get_action_iface()
        count = 0 if interface is None else Atspi.Action.get_n_actions(interface)
        for position in range(count):
            if not names or Atspi.Action.get_action_name(interface, position) in names:
                return Atspi.Action.do_action(interface, position)
        return False

    def press(self):
        """Presses a button; a menu button keeps the real one inside."""
        for node in (self, *self.walk()):
            if node.act('click', 'activate', 'toggle'):
                return
        raise NotThere(f'anything to press in {self}')

    def all(self, role=None, name='', exact=False):
        """What is drawn below and has that role and name."""
        for node in self.walk():
            if role is not None and node.role not in ROLES.get(role, (role,)):
                continue
            if (node.name == name if exact else name in node.name) and node.drawn:
                yield node

    def first(self, role=None, name='', exact=False):
        return next(self.all(role, name, exact), None)

    def find(self, role=None, name='', exact=False, timeout=TIMEOUT):
        return wait(lambda: self.first(role, name, exact), f'{role or "something"} “{name}”',
                    timeout)

    def gone(self, role=None, name='', timeout=TIMEOUT):
        return wait(lambda: self.first(role, name) is None, f'{role} “{name}” to go', timeout)

    def says(self, words, timeout=TIMEOUT):
        """Waits for words anywhere: in names, descriptions or texts."""
        return wait(lambda: next((node for node in self.walk() if words in node.name
                                  or words in node.description or words in node.text), None),
                    f'the words “{words}”', timeout)

    def everything(self):
        """Every word that a screen reader could get at, drawn or not."""
        return '\n'.join(part for node in self.walk()
                         for part in (node.name, node.description, node.text) if part)

    def outline(self, depth=0):
        """For a person who looks for what went wrong."""
        lines = []
        for child in self.children:
            size = '' if child.drawn else ' (not drawn)'
            lines.append(f'{"  " * depth}{child.role} “{child.name}”{size}')
            lines.append(child.outline(depth + 1))
        return '\n'.join(line for line in lines if line)


def application(name, timeout=TIMEOUT):
    """The program of that name on the accessibility bus, read afresh at every question."""
    def look():
        desktop = Atspi.get_desktop(0)
        for position in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(position)
            if child is not None and child.get_name() == name and child.get_child_count() > 0:
                return child
        return None
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    found = wait(look, f'the application {name}', timeout)
    found.set_cache_mask(Atspi.Cache.NONE)
    return Node(found)


def keys(*names):
    subprocess.run(['xdotool', 'key', '--delay', '15', *names], check=True)


def write(text, delay=8):
    """Types on the keyboard, one key after another."""
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
    row = Node(wanted.accessible.get_parent())
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
