# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the built syslead-cli in a folder and XDG folders of its own.

Every document that a command prints is checked against its schema on the way.
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

CLI = os.environ['SYSLEAD_CLI']
SCHEMAS = pathlib.Path(os.environ['SYSLEAD_SCHEMAS'])
PASSPHRASE = 'correct horse battery staple'
SCHEMA_OF = {
    'tag': 'entry', 'edit': 'entry', 'show': 'entry', 'search': 'entries',
    'delete': 'trash', 'undelete': 'trash',
}


def load_schema(name):
    return json.loads((SCHEMAS / f'{name}.schema.json').read_text(encoding='utf-8'))


def validate(document, name):
    """Checks a document against the schema of that name."""
    schema = load_schema(name)
    store = {f'{other}.schema.json': load_schema(other) for other in ('entry',)}
    resolver = jsonschema.RefResolver('', schema, store=store)
    jsonschema.Draft7Validator(schema, resolver=resolver).validate(document)


class Result:
    """What a run of the command line left behind."""

    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    @property
    def text(self):
        return self.out.decode('utf-8')

    @property
    def words(self):
        return self.err.decode('utf-8')


class CliTest(unittest.TestCase):
    """A test with a folder of its own and a way to run the command line in it."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='syslead-test-'))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.passphrase_file = self.folder / 'passphrase'
        self.passphrase_file.write_text(PASSPHRASE + '\n', encoding='utf-8')
        self.journal = self.folder / 'journal.syslead'
        self.env = dict(os.environ, HOME=str(self.folder), TZ='Europe/London', LC_ALL='C.UTF-8',
                        LANGUAGE='', G_DEBUG='fatal-warnings')
        for name in ('DATA', 'CONFIG', 'CACHE', 'STATE'):
            self.env[f'XDG_{name}_HOME'] = str(self.folder / name.lower())
        self.env['XDG_RUNTIME_DIR'] = str(self.folder)

    def options(self):
        return ['--journal', str(self.journal), '--passphrase-file', str(self.passphrase_file)]

    def run_bare(self, *arguments, text=b'', **more):
        """Runs with nothing but these arguments."""
        done = subprocess.run([CLI, *map(str, arguments)], input=text, env=self.env,
                              cwd=self.folder, capture_output=True, timeout=120, check=False,
                              **more)
        return Result(done.returncode, done.stdout, done.stderr)

    def run_cli(self, *arguments, text='', status=0, **more):
        """Runs a command on the test's journal and expects an exit status."""
        text = text.encode('utf-8') if isinstance(text, str) else text
        result = self.run_bare(*self.options(), *arguments, text=text, **more)
        self.assertEqual(result.status, status, (arguments, result.out, result.err))
        if status == 0:
            self.assertEqual(result.err, b'', arguments)
        return result

    def run_json(self, command, *arguments, text='', status=0, schema=None):
        """Runs a command with --json; returns its document, valid by its schema."""
        result = self.run_cli('--json', command, *arguments, text=text, status=status)
        document = json.loads(result.text)
        if 'error' in document:
            validate(document, 'error')
            self.assertEqual(document['error']['status'], status)
            self.assert_three_parts(result)
        else:
            validate(document, schema or SCHEMA_OF.get(command, command))
        return document

    def assert_three_parts(self, result):
        """What happened, what is safe, what to do: a line each."""
        lines = result.words.splitlines()
        self.assertEqual(len(lines), 3, result.words)
        self.assertTrue(all(lines), result.words)

    def create(self):
        self.run_cli('create')

    def write(self, text, *arguments):
        return self.run_cli('write', *arguments, text=text).text.strip()

    def edit(self, statements):
        """Does to the journal's file what another program could have done."""
        subprocess.run([os.environ['SYSLEAD_EDIT_JOURNAL'], self.journal, PASSPHRASE, statements],
                       check=True)

    def list_files(self):
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob('*'))
