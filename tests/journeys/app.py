# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SysLead running, and its command line."""

import json
import os
import pathlib
import re
import subprocess

import sandbox
import screen

COMPLAINT = re.compile(r'(WARNING|CRITICAL|ERROR) \*\*|: (WARNING|CRITICAL)|runtime error')
# Of the surroundings, not of the app; and of GTK 4.8's own scroll bars, when the text under them
# grows between two frames; and of labels that it measures before there is room for them.
EXCUSED = re.compile(r'Unable to acquire|at-spi|dconf|Flatpak portal version|'
                     r'Trying to snapshot GtkGizmo .* without a current allocation|'
                     r'GtkLabel \S+ \(label\) reported min width -\d')


class App:
    """The window: started with start(), ended by quit() or kill()."""

    def __init__(self, build, home):
        self.build = build
        self.binary = pathlib.Path(build, 'src/syslead')
        self.home = home
        self.log = home / 'app.log'
        self.process = None
        self.tree = None
        self.environment = {**os.environ, 'GSETTINGS_SCHEMA_DIR': str(pathlib.Path(build, 'data'))}

    def start(self, *arguments, **environment):
        environment = {**self.environment, **environment}
        command, environment = sandbox.command(self.build, self.home, environment)
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen([*command, *map(str, arguments)], stderr=log,
                                            stdout=log, env=environment)
        self.tree = screen.application('syslead')
        return self

    @property
    def running(self):
        return self.process is not None and self.process.poll() is None

    def wait_end(self, timeout=screen.TIMEOUT):
        return self.process.wait(timeout)

    def quit(self):
        """As somebody does at the end of the day."""
        if self.running:
            screen.keys('ctrl+q')
            self.wait_end()

    def kill(self):
        """As by a power cut."""
        if self.running:
            sandbox.kill(self.process)
            self.wait_end()

    def complaints(self):
        """What the app said on standard error that it shouldn't have to say."""
        if not self.log.exists():
            return []
        return [line for line in self.log.read_text(errors='replace').splitlines()
                if COMPLAINT.search(line) and not EXCUSED.search(line)]


class Cli:
    """syslead-cli on one journal, with the passphrase in a file."""

    def __init__(self, build, home, journal, passphrase):
        self.binary = pathlib.Path(build, 'src/cli/syslead-cli')
        self.journal = journal
        self.passphrase = home / 'passphrase'
        self.passphrase.write_text(passphrase + '\n', encoding='utf-8')

    def run(self, *arguments, text=None, check=True):
        done = subprocess.run([self.binary, '--journal', self.journal, '--passphrase-file',
                               self.passphrase, *map(str, arguments)], input=text,
                              capture_output=True, text=True, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f'{arguments}: {done.returncode}: {done.stdout}{done.stderr}')
        return done

    def json(self, *arguments):
        return json.loads(self.run('--json', *arguments).stdout)

    def bodies(self):
        """The text of every entry."""
        return [entry['body'] for entry in self.json('entries')['entries']]
