#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a pack as its reader meets it, in a browser, printed and as a PDF, to be
looked at: pictures.py FOLDER

Wants SYSLEAD_PACK_FORMS, the built pack-forms, and SYSLEAD_PACK_CONTENT.
"""

import os
import pathlib
import subprocess
import sys

from browsers import ENTER, Chromium, until

# No longer than poppler's tools take one.
PASSPHRASE = 'aardvark abacus zoom zone aback'
IS_OPEN = "document.getElementById('title') !== null"
COMMENT = ('field-p1', 'Who else was in the car park? And what would have happened if you had asked '
           'her to say it in the room?')


def take_without_script(folder):
    browser = Chromium(scripts=False).start()
    try:
        browser.resize(360, 640)
        browser.open(folder / 'pack.html')
        browser.take_picture(folder / 'door-without-script.png')
    finally:
        browser.stop()


def take(folder, name, width, height, size, dark=False):
    """The door with some words typed, then the whole pack with a comment."""
    page = folder / 'pack.html'
    browser = Chromium(dark=dark).start()
    try:
        browser.resize(width, height)
        browser.open(page)
        browser.evaluate(f"document.documentElement.style.fontSize = '{size}'")
        browser.type('Aardvark-abacu zo')
        browser.take_picture(folder / f'door-{name}.png')
        browser.type('om zone aback' + ENTER)
        until(lambda: browser.evaluate(IS_OPEN), 'the pack to open')
        browser.evaluate("document.querySelector('#c2 button').click()")
        browser.evaluate(f"document.getElementById('{COMMENT[0]}').focus()")
        browser.type(COMMENT[1])
        browser.take_picture(folder / f'top-{name}.png', whole=False)
        browser.evaluate("document.getElementById('mail').click()")
        browser.take_picture(folder / f'pack-{name}.png')
        browser.print_page(folder / f'print-{name}.pdf')
    finally:
        browser.evaluate("document.querySelectorAll('textarea').forEach("
                         "(area) => { area.value = ''; })")
        browser.stop()


def write(form, path):
    subprocess.run([os.environ['SYSLEAD_PACK_FORMS'], form, os.environ['SYSLEAD_PACK_CONTENT'],
                    PASSPHRASE, path], check=True)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    write('page', folder / 'pack.html')
    write('pdf', folder / 'pack.pdf')
    subprocess.run(['pdftoppm', '-upw', PASSPHRASE, '-r', '72', '-png', folder / 'pack.pdf',
                    folder / 'pdf'], check=True)
    take(folder, 'wide', 1360, 900, '100%')
    take(folder, 'dark', 1360, 900, '100%', dark=True)
    take(folder, 'narrow', 360, 640, '100%')
    take(folder, 'narrow-large-text', 360, 640, '150%', dark=True)
    take_without_script(folder)


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]).resolve())
