# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the window, as a screen reader finds it.

Role names differ between versions of at-spi, so roles are asked for by the names in ROLES.
"""

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # pylint: disable=wrong-import-position

import bus
import waiting
from waiting import NotThere, wait


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

COMPONENT = 'org.a11y.atspi.Component'
TEXT = 'org.a11y.atspi.Text'
EDITABLE = 'org.a11y.atspi.EditableText'
ACTION = 'org.a11y.atspi.Action'
PROPERTIES = 'org.freedesktop.DBus.Properties'

# Where a part is, in the window.
EXTENTS = (COMPONENT, 'GetExtents', GLib.Variant('(u)', (1,)))
# Of any text: GTK 4.8 has -1 mean the end in some texts and the beginning in others.
END = (1 << 31) - 1
CHILDREN = (bus.ACCESSIBLE, 'GetChildren', None)
# What can be known of a part: the question, what to make of the answer, and what when there is none.
FACTS = {
    'role': ((bus.ACCESSIBLE, 'GetRole', None), lambda answer: role_name(answer[0]), ''),
    'name': ((PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Name'))),
             lambda answer: answer[0], ''),
    'description': ((PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Description'))),
                    lambda answer: answer[0], ''),
    'states': ((bus.ACCESSIBLE, 'GetState', None), lambda answer: answer[0][0], 0),
    'text': ((TEXT, 'GetText', GLib.Variant('(ii)', (0, END))), lambda answer: answer[0], ''),
}


def role_name(role):
    return Atspi.role_get_name(Atspi.Role(role))


def state(kind):
    return 1 << int(kind)


FOCUSED = state(Atspi.StateType.FOCUSED)
FOCUSABLE = state(Atspi.StateType.FOCUSABLE)
SENSITIVE = state(Atspi.StateType.SENSITIVE)
CHECKED = state(Atspi.StateType.CHECKED) | state(Atspi.StateType.PRESSED)
WORDS = ('name', 'description', 'text')


class Node:
    """One accessible object: every property is asked for when it is looked at."""

    def __init__(self, connection, where):
        self.bus = connection
        self.where = tuple(where)

    def __repr__(self):
        return f'<{self.role} {self.name!r}>'

    def __eq__(self, other):
        return isinstance(other, Node) and self.where == other.where

    def __hash__(self):
        return hash(self.where)

    def call(self, interface, method, arguments=None):
        return self.bus.call(self.where, interface, method, arguments)

    def fact(self, name):
        """Raises GLib.Error when the part has gone."""
        question, read, _ = FACTS[name]
        return read(self.call(*question))

    @property
    def name(self):
        return self.fact('name')

    @property
    def description(self):
        return self.fact('description')

    @property
    def role(self):
        return self.fact('role')

    @property
    def states(self):
        return self.fact('states')

    @property
    def focused(self):
        return bool(self.states & FOCUSED)

    @property
    def sensitive(self):
        return bool(self.states & SENSITIVE)

    @property
    def checked(self):
        return bool(self.states & CHECKED)

    @property
    def parent(self):
        return Node(self.bus, self.bus.get(self.where, bus.ACCESSIBLE, 'Parent'))

    @property
    def children(self):
        return [Node(self.bus, where) for where in self.call(*CHILDREN)[0]]

    @property
    def text(self):
        return self.fact('text') if TEXT in self.call(bus.ACCESSIBLE, 'GetInterfaces')[0] else ''

    @text.setter
    def text(self, text):
        self.call(EDITABLE, 'SetTextContents', GLib.Variant('(s)', (text,)))

    def insert(self, position, text):
        """Inserts text at once; position counts characters."""
        self.call(EDITABLE, 'InsertText',
                  GLib.Variant('(isi)', (position, text, len(text.encode()))))

    def act(self, *names):
        """Does the first action that has one of the names."""
        try:
            count = self.bus.get(self.where, ACTION, 'NActions')
        except GLib.Error:
            return False
        for position in range(count):
            which = GLib.Variant('(i)', (position,))
            if not names or self.call(ACTION, 'GetName', which)[0] in names:
                return self.call(ACTION, 'DoAction', which)[0]
        return False

    def press(self):
        """Presses a button; a menu button keeps the real one inside."""
        for node in (self, *self.walk()):
            if node.act('click', 'activate', 'toggle'):
                return
        raise NotThere(f'anything to press in {self}')

    def look(self, *facts, hidden=False):
        """All that is drawn below, in reading order, as Seen with those facts. What isn't drawn
        has no size: a page that isn't shown, and the second copy of each button that a dialog
        keeps for narrow windows; and neither has anything in it. Hidden: that too."""
        return Look(self.bus, facts, hidden).below(self)

    def walk(self):
        """All objects below, in reading order, drawn or not."""
        return [seen.node for seen in self.look(hidden=True)]

    def all(self, role=None, name='', exact=False):
        """What is drawn below and has that role and name."""
        roles = ROLES.get(role, (role,))
        return [seen.node for seen in self.look('role', 'name')
                if (role is None or seen.role in roles)
                and (seen.name == name if exact else name in seen.name)]

    def first(self, role=None, name='', exact=False):
        return next(iter(self.all(role, name, exact)), None)

    def find(self, role=None, name='', exact=False, timeout=waiting.TIMEOUT):
        return wait(lambda: self.first(role, name, exact), f'{role or "something"} “{name}”',
                    timeout)

    def gone(self, role=None, name='', timeout=waiting.TIMEOUT):
        return wait(lambda: self.first(role, name) is None, f'{role} “{name}” to go', timeout)

    def focus(self, role=None):
        """What has the keyboard below, if it has that role."""
        roles = ROLES.get(role, (role,))
        found = [seen for seen in self.look('role') if role is None or seen.role in roles]
        return next((seen.node for seen in reversed(found) if seen.node.focused), None)

    def says(self, words, timeout=waiting.TIMEOUT):
        """Waits for words anywhere that can be seen: in names, descriptions or texts."""
        return wait(lambda: next((seen.node for seen in self.look(*WORDS)
                                  if any(words in said for said in seen.words)), None),
                    f'the words “{words}”', timeout)

    def everything(self):
        """Every word that a screen reader could get at, drawn or not."""
        return '\n'.join(said for seen in self.look(*WORDS, hidden=True) for said in seen.words)

    def outline(self):
        """For a person who looks for what went wrong."""
        drawn = {seen.node for seen in self.look()}
        return '\n'.join(f'{"  " * seen.depth}{seen.role} “{seen.name}”'
                         f'{" (has the keyboard)" if seen.states & FOCUSED else ""}'
                         f'{"" if seen.node in drawn else " (not drawn)"}'
                         for seen in self.look('role', 'name', 'states', hidden=True))


class Seen:
    """A part and what was known of it when it was looked at."""

    def __init__(self, node, depth):
        self.node = node
        self.depth = depth
        self.children = []
        self.drawn = True

    @property
    def words(self):
        return [said for said in (self.name, self.description, self.text) if said]

    def in_order(self):
        for child in self.children:
            if child.drawn:
                yield child
                yield from child.in_order()


class Look:
    """One look at what is below a part, with all questions under way at the same time."""

    def __init__(self, connection, facts, hidden):
        self.bus = connection
        self.facts = facts
        self.hidden = hidden

    def below(self, node):
        top = Seen(node, -1)
        self.ask_children(top)
        self.bus.wait_answers()
        return list(top.in_order())

    def ask_children(self, seen):
        def answered(answer):
            for where in answer[0] if answer else ():
                child = Seen(Node(self.bus, where), seen.depth + 1)
                seen.children.append(child)
                if self.hidden:
                    self.ask_rest(child)
                else:
                    self.ask_extents(child)
        self.bus.ask(seen.node.where, CHILDREN, answered)

    def ask_extents(self, seen):
        def answered(answer):
            seen.drawn = answer is not None and answer[0][2] > 0
            if seen.drawn:
                self.ask_rest(seen)
        self.bus.ask(seen.node.where, EXTENTS, answered)

    def ask_rest(self, seen):
        self.ask_children(seen)
        for name in self.facts:
            question, read, nothing = FACTS[name]
            setattr(seen, name, nothing)
            self.bus.ask(seen.node.where, question, Keep(seen, name, read))


class Keep:
    """Keeps the answer to one question with what it is about."""

    def __init__(self, seen, name, read):
        self.seen = seen
        self.name = name
        self.read = read

    def __call__(self, answer):
        if answer is not None:
            setattr(self.seen, self.name, self.read(answer))


def application(name, timeout=waiting.TIMEOUT):
    """The program of that name on the accessibility bus."""
    connection = bus.Bus()

    def look():
        for where in connection.applications():
            found = Node(connection, where)
            if found.name == name and found.children:
                return found
        return None
    return wait(look, f'the application {name}', timeout)
