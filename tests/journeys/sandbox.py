# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How SysLead is started for a journey: as it was built, or as an installed Flatpak.

With SYSLEAD_FLATPAK set to the id of an installed Flatpak, the same journeys are gone
through in its sandbox. All that it gets beyond its own permissions is the home made
up for the journey, where the test looks at the journal from outside.
"""

import os
import pathlib
import subprocess

# What a journey sets for the app, and Flatpak wouldn't pass on.
PASSED = ('ADW_DISABLE_PORTAL', 'GDK_BACKEND', 'GSETTINGS_BACKEND', 'GSK_RENDERER', 'GTK_A11Y',
          'GTK_USE_PORTAL', 'LANG', 'LANGUAGE', 'TZ')


def share_data(home, flatpak):
    """Flatpak puts the app's data in a place of its own: there, where the test looks for it."""
    inside = pathlib.Path(home, '.var/app', flatpak, 'data')
    outside = pathlib.Path(home, '.local/share')
    if outside.is_symlink():
        return
    inside.parent.mkdir(parents=True, exist_ok=True)
    if outside.exists():
        outside.rename(inside)
    else:
        inside.mkdir()
        outside.parent.mkdir(parents=True, exist_ok=True)
    outside.symlink_to(inside)


def command(build, home, environment):
    """What to run in front of the app's arguments, and with which environment."""
    flatpak = os.environ.get('SYSLEAD_FLATPAK')
    if flatpak is None:
        return [pathlib.Path(build, 'src/syslead')], environment
    share_data(home, flatpak)
    passed = [f'--env={name}={environment[name]}' for name in PASSED if name in environment]
    # In a sandbox GTK asks portals for files, and the bus of a journey has none: its own dialog.
    passed.append('--env=GDK_DEBUG=no-portals')
    return (['flatpak', 'run', '--user', f'--filesystem={home}', *passed, flatpak],
            {**environment, 'HOME': str(home)})


def is_used():
    return 'SYSLEAD_FLATPAK' in os.environ


def runtime_folder():
    """The app's XDG_RUNTIME_DIR, seen from outside. A sandbox has its own, which goes with it."""
    if not is_used():
        return pathlib.Path(os.environ['XDG_RUNTIME_DIR'])
    running = subprocess.run(['flatpak', 'ps', '--columns=child-pid,application'],
                             capture_output=True, text=True, check=True).stdout
    for pid, name in (line.split() for line in running.splitlines() if len(line.split()) == 2):
        if name == os.environ['SYSLEAD_FLATPAK']:
            return pathlib.Path('/proc', pid, 'root/run/user', str(os.getuid()))
    return pathlib.Path('/nowhere')


def kill(process):
    """As by a power cut. What stands in front of a sandbox isn't what is in it."""
    flatpak = os.environ.get('SYSLEAD_FLATPAK')
    if flatpak is None:
        process.kill()
    else:
        subprocess.run(['flatpak', 'kill', flatpak], check=False, stderr=subprocess.DEVNULL)
