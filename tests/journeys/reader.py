# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who sees nothing: they press keys and hear what has the keyboard then."""

import re

import node
import screen

# GTK 4.8 gives what has no name that of its type.
NO_NAME = re.compile(r'^$|^(Gtk|Adw|Lead)[A-Z]\w*$')
# What scrolls has the keyboard only when there is nothing else in it, and a list hands it to a row.
PASSED_BY = ('scroll pane', 'list')
FACTS = ('role', 'name', 'description', 'states', 'text')


class Nameless(AssertionError):
    """The keyboard is at something that nobody can tell from the next thing."""


class Reader:
    """Goes through a window by the keyboard and minds that everything on the way has a name."""

    def __init__(self, tree):
        self.tree = tree
        self.met = []

    def here(self):
        """What has the keyboard, as it is heard."""
        seen = [part for part in self.tree.look(*FACTS) if part.states & node.FOCUSED]
        if not seen:
            return None
        here = seen[-1]
        if NO_NAME.match(here.name):
            raise Nameless(f'{here.role} “{here.name}” after {self.met[-5:]}')
        self.met.append(f'{here.role} “{here.name}”')
        return here

    def await_here(self, name, role=None):
        """Waits until the keyboard is at what has that name, and gives it."""
        roles = node.ROLES.get(role, (role,))

        def there():
            here = self.here()
            return here if (here is not None and name in here.name
                            and (role is None or here.role in roles)) else None
        return screen.wait(there, f'the keyboard at {role or "something"} “{name}”; '
                                  f'it went by {self.met[-8:]}')

    def step(self, key):
        """One key further; gives what is heard there."""
        before = self.here()
        screen.keys(key)
        if before is not None:
            try:
                screen.wait(lambda: not before.node.focused, 'the keyboard to go on', 1)
            except screen.NotThere:
                pass  # the end of the way, or the arrows of a group
        return self.here()

    def go_to(self, name, role=None, key='Tab', limit=60):
        """Goes on by a key until the keyboard is at what has that name."""
        roles = node.ROLES.get(role, (role,))
        here, first = self.here(), len(self.met)
        for _ in range(limit):
            if here is not None and name in here.name and (role is None or here.role in roles):
                return here
            here = self.step(key)
        raise screen.NotThere(f'{limit} × {key} went by {self.met[first:]}, not by “{name}”')

    def press(self, name, role='button', key='Tab'):
        self.go_to(name, role, key)
        screen.keys('space')

    def hears(self, words):
        """What the window says by itself, or what stands beside."""
        return self.tree.says(words)

    def assert_all_named(self):
        """Nor is there anything else that could have the keyboard and has no name."""
        nameless = [part.node for part in without_insides(self.tree.look('role', 'name', 'states'))
                    if part.states & node.FOCUSABLE and part.states & node.SENSITIVE
                    and part.role not in PASSED_BY and NO_NAME.match(part.name)]
        if nameless:
            raise Nameless(f'{nameless} in\n{self.tree.outline()}')


def without_insides(seen):
    """Without what a combo box is made of: the keyboard is at the box."""
    inside = None
    for part in seen:
        if inside is None or part.depth <= inside:
            inside = part.depth if part.role == 'combo box' else None
            yield part
