#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""passphrase-on-the-bus.py PROGRAM: what is typed into the passphrase field
can't be read on the accessibility bus, and yet it can be typed there."""
import subprocess
import sys
import time

import pyatspi

SECRET = "known-secret"
WORD = "known-word"
PATIENCE = 20


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def texts(node):
    """All that a node says of itself."""
    yield node.name or ""
    yield node.description or ""
    if "Text" in pyatspi.listInterfaces(node):
        text = node.queryText()
        yield text.getText(0, text.characterCount)
        yield text.getText(0, -1)


def find_window(process):
    """The frame of the program, once it is on the bus."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == process.pid:
                for frame in application:
                    if any(WORD in text for node in walk(frame) for text in texts(node)):
                        return frame
        time.sleep(0.1)
    sys.exit("the window, or the word in it, never came on the bus")


def main():
    process = subprocess.Popen(sys.argv[1:])
    try:
        frame = find_window(process)
        leaks = [node for node in walk(frame) if any(SECRET in text for text in texts(node))]
        fields = [node for node in walk(frame)
                  if node.name == "Passphrase" and "EditableText" in pyatspi.listInterfaces(node)]
        for node in leaks:
            print("handed out by:", node.getRoleName(), node.name)
        print("fields to type into:", [node.getRoleName() for node in fields])
        return 0 if not leaks and len(fields) == 1 else 1
    finally:
        process.terminate()
        process.wait()


sys.exit(main())
