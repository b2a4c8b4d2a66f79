#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the words of generated passphrases: select-words.py SCOWL-FOLDER > data/words/words.txt

SCOWL-FOLDER is /usr/share/dict/scowl of Debian's package "scowl". Taken are
7,776 lower-case words of 3 to 8 letters that British and American writers spell
alike, the common ones first. No word begins another, so that a passphrase reads
one way even without its separators; no plain inflections; nothing that a person
would not like to read out to a coach.
"""
import pathlib
import re
import sys

N_WORDS = 7776
LEVELS = (10, 20, 35, 40, 50)
SUFFIXES = ('ed', 'ing', 'er', 'est', 'ers', 'ly', 'ness', 'less', 'able', 'ish', 'y', 'ier')
PREFIXES = ('un', 're', 'non', 'mis', 'dis', 'out', 'over', 'in', 'im')


def read_levels(folder):
    levels = {}
    for level in LEVELS:
        text = (folder / f'english-words.{level}').read_text(encoding='latin-1')
        for word in text.split():
            if re.fullmatch('[a-z]{3,8}', word):
                levels.setdefault(word, level)
    return levels


def is_inflected(word, known):
    def stem(*forms):
        return any(form in known and form != word for form in forms)

    if word.endswith('s') and not word.endswith('ss'):
        if stem(word[:-1]) or word.endswith('es') and stem(word[:-2]) \
           or word.endswith('ies') and stem(word[:-3] + 'y'):
            return True
    for suffix in SUFFIXES:
        base = word[:-len(suffix)]
        if not word.endswith(suffix) or len(base) < 3:
            continue
        if stem(base, base + 'e', base + 'y') \
           or len(base) >= 4 and base[-1] == base[-2] and stem(base[:-1]) \
           or base.endswith('i') and stem(base[:-1] + 'y'):
            return True
    return any(word.startswith(p) and len(word) - len(p) >= 4 and word[len(p):] in known
               for p in PREFIXES)


def choose(words):
    chosen, heads = set(), set()
    for word in words:
        if word in heads or any(word[:i] in chosen for i in range(3, len(word))):
            continue
        chosen.add(word)
        heads.update(word[:i] for i in range(3, len(word)))
        if len(chosen) == N_WORDS:
            break
    return chosen


def main():
    levels = read_levels(pathlib.Path(sys.argv[1]))
    unwanted = (pathlib.Path(__file__).parent / 'unwanted-words.txt').read_text()
    barred = {word for line in unwanted.splitlines() if not line.startswith('#')
              for word in line.split()}
    words = [w for w in levels if w not in barred and not is_inflected(w, levels)]
    words.sort(key=lambda w: (levels[w], len(w), w))
    chosen = choose(words)
    if len(chosen) < N_WORDS:
        sys.exit(f'only {len(chosen)} words')
    print('\n'.join(sorted(chosen)))


main()
