#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""one-process.py SYSLEAD: starting it again goes to the window that is there,
and being told to end it ends well. Runs on a bus and a display of its own."""
import os
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 20
os.environ["GTK_A11Y"] = "none"
program = os.path.abspath(sys.argv[1])


def is_on_the_bus():
    names = subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus",
         "--object-path", "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.ListNames"],
        capture_output=True, text=True, check=True).stdout
    return "SysLead" in names


def check(what, is_true):
    print("ok" if is_true else "not ok", "-", what, flush=True)
    return is_true


def run(*arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=PATIENCE)


def wait_for_window(first):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and first.poll() is None and not is_on_the_bus():
        time.sleep(0.05)
    return is_on_the_bus()


def main():
    version = run("--version")
    good = [check("tells its version", version.stdout.startswith("SysLead "))]

    with tempfile.TemporaryDirectory(prefix="syslead-test-") as folder:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = os.path.join(folder, name)
        first = subprocess.Popen([program])
        try:
            good.append(check("has a window", wait_for_window(first)))
            good.append(check("a second start ends at once", run().returncode == 0))
            with_file = run(os.path.join(folder, "none.syslead"))
            good.append(check("so does one with a file", with_file.returncode == 0))
            good.append(check("and a new entry", run("--new-entry").returncode == 0))
            two = run("a.syslead", "b.syslead")
            good.append(check("two files are one too many",
                              two.returncode == 2 and "one" in two.stderr))
            good.append(check("a wrong option is refused", run("--no-such-thing").returncode != 0))
            good.append(check("the first one has heard it all", first.poll() is None))
            first.send_signal(signal.SIGTERM)
            good.append(check("ends well when told to", first.wait(PATIENCE) == 0))
        finally:
            first.kill()
            first.wait()

    print(f"1..{len(good)}")
    return 0 if all(good) else 1


sys.exit(main())
