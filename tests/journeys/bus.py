# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility bus, asked as a screen reader asks it.

Always afresh: nothing is remembered from one question to the next. Many questions
go out before the first answer is waited for, since a window has hundreds of parts
and each answer takes the way through two other programs.
"""

import gi
from gi.repository import Gio, GLib

gi.require_version('Atspi', '2.0')

ACCESSIBLE = 'org.a11y.atspi.Accessible'
REGISTRY = 'org.a11y.atspi.Registry'
ROOT = '/org/a11y/atspi/accessible/root'
EVENT = 'org.a11y.atspi.Event.Object'
# Longer than a busy app takes to answer, in milliseconds.
PATIENCE = 30000


class Bus:
    """One connection; where names a program on it and a path in that."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                    None, None, Gio.DBusCallFlags.NONE, PATIENCE, None)
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address.unpack()[0], Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.connection.set_exit_on_close(False)
        self.waiting = 0

    def call(self, where, interface, method, arguments=None):
        """Asks one thing and waits for the answer; raises GLib.Error when there is none."""
        answer = self.connection.call_sync(*where, interface, method, arguments, None,
                                           Gio.DBusCallFlags.NONE, PATIENCE, None)
        return answer.unpack()

    def get(self, where, interface, name):
        return self.call(where, 'org.freedesktop.DBus.Properties', 'Get',
                         GLib.Variant('(ss)', (interface, name)))[0]

    def ask(self, where, question, then):
        """Asks without waiting: then(answer) is called by wait_answers(), with None for no answer."""
        def answered(connection, result):
            self.waiting -= 1
            try:
                answer = connection.call_finish(result).unpack()
            except GLib.Error:
                answer = None
            then(answer)

        self.waiting += 1
        self.connection.call(*where, *question, None, Gio.DBusCallFlags.NONE, PATIENCE, None,
                             answered)

    def wait_answers(self):
        """Until all that was asked, and what was asked because of the answers, is answered."""
        context = GLib.MainContext.default()
        while self.waiting > 0:
            context.iteration(True)

    def applications(self):
        """Where the programs are that can be read."""
        return self.call((REGISTRY, ROOT), ACCESSIBLE, 'GetChildren')[0]
