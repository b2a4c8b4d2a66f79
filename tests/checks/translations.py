#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the translations are sound, and say everything: translations.py ROOT [complete]

Sound: what stands there has the same placeholders, plural forms, mnemonics, spaces
and line ends as what it translates. With "complete": nothing is missing, doubtful or
left over, in any of the languages that SysLead comes in.
"""

import pathlib
import re
import subprocess
import sys

LANGUAGES = ('cy', 'de', 'fr')
# As msgcat --no-wrap writes them: a member a line.
MEMBER = re.compile(r'^(?P<name>msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) "(?P<text>.*)"$')
MORE = re.compile(r'^"(?P<text>.*)"$')
MNEMONIC = re.compile(r'(?<!\w)_\w|\w_\w+\b(?<!_)')
PLACEHOLDER = re.compile(r'%(?:\d+\$)?[-+ #0\']*\d*(?:\.\d+)?(?:l|ll|h|z)?[diouxXeEfgGcsp%]|\{\w+\}')


class Message:
    """One sentence and what stands for it."""

    def __init__(self, block):
        self.flags = set()
        self.members = {}
        name = None
        for line in block.splitlines():
            if line.startswith('#,'):
                self.flags |= {flag.strip() for flag in line[2:].split(',')}
            elif match := MEMBER.match(line):
                name = match['name']
                self.members[name] = match['text']
            elif (match := MORE.match(line)) and name is not None:
                self.members[name] += match['text']

    @property
    def key(self):
        return self.members.get('msgctxt'), self.members['msgid']

    @property
    def source(self):
        return self.members['msgid']

    @property
    def translations(self):
        return [text for name, text in self.members.items() if name.startswith('msgstr')]

    @property
    def is_translated(self):
        return all(self.translations)


def read(path):
    """The messages of a catalogue, without its head and what it keeps of old ones."""
    text = subprocess.run(['msgcat', '--no-wrap', '--no-location', path], check=True,
                          capture_output=True, text=True).stdout
    blocks = [block for block in text.split('\n\n') if not block.lstrip().startswith('#~')]
    messages = [Message(block) for block in blocks]
    return [message for message in messages if message.members.get('msgid')]


def edges(text):
    """The spaces and line ends round a text."""
    plain = text.replace('\\n', '\n')
    return plain[:len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()):]


def placeholders(text):
    """Those that are filled in, in any order: %1$s is a %s in its place."""
    return sorted(re.sub(r'\d+\$', '', found) for found in PLACEHOLDER.findall(text))


def has_mnemonic(text):
    return len(re.findall(r'_(?=\w)', text)) == 1 and not re.search(r'\w_\w*-|[./]', text)


def check_message(message):
    sources = [message.source, message.members.get('msgid_plural', message.source)]
    for text in filter(None, message.translations):
        if edges(text) != edges(message.source):
            yield 'spaces or line ends round it are not the same'
        # A plural form may leave the number out: "one entry".
        wanted = [placeholders(source) for source in sources]
        if placeholders(text) not in wanted and 'msgid_plural' not in message.members:
            yield 'placeholders are not the same'
        if has_mnemonic(message.source) and not has_mnemonic(text):
            yield 'the mnemonic is missing'
        if message.source.endswith('…') != text.endswith('…'):
            yield 'the ellipsis at its end'


def check_complete(message):
    if 'fuzzy' in message.flags:
        yield 'is doubtful'
    if not message.is_translated:
        yield 'is not translated'


def check_catalogue(path, template, complete):
    sound = subprocess.run(['msgfmt', '--check', '--output-file=/dev/null', path],
                           capture_output=True, text=True, check=False)
    if sound.returncode != 0:
        yield from sound.stderr.splitlines()
    messages = read(path)
    for message in messages:
        faults = list(check_message(message))
        if complete:
            faults += check_complete(message)
        yield from (f'{path.name}: “{message.source}”: {fault}' for fault in faults)
    if complete:
        here = {message.key for message in messages}
        yield from (f'{path.name}: lacks “{key[1]}”; run: ./dev po' for key in sorted(template - here, key=str))
        yield from (f'{path.name}: still has “{key[1]}”; run: ./dev po' for key in sorted(here - template, key=str))


def listed(folder):
    lines = (folder / 'LINGUAS').read_text('utf-8').splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def check(root, *options):
    folder = pathlib.Path(root, 'po')
    complete = 'complete' in options
    template = {message.key for message in read(folder / 'syslead.pot')} if complete else set()
    languages = listed(folder)
    if complete and languages != sorted(LANGUAGES):
        yield f'po/LINGUAS: should list {", ".join(sorted(LANGUAGES))}'
    for language in languages:
        yield from check_catalogue(folder / f'{language}.po', template, complete)


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
