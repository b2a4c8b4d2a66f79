# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How SysLead is started for a journey: as it was built, or as an installed Flatpak.

With SYSLEAD_FLATPAK set to the id of an installed Flatpak, the same journeys are gone
through in its sandbox. All that it gets beyond its own permissions is the home made
up for the journey, where the test looks at the journal from outside.
"""

import os
import pathlib

# What a journey sets for the app, and Flatpak wouldn't pass on.
PASSED = ('ADW_DISABLE_PORTAL', 'GDK_BACKEND', 'GSETTINGS_BACKEND', 'GSK_RENDERER', 'GTK_A11Y',
          'GTK_USE_PORTAL', 'LANG', 'LANGUAGE', 'TZ', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME',
          'XDG_DATA_HOME', 'XDG_STATE_HOME')


def command(build, home, environment):
    """What to run, in front of the app's arguments."""
    flatpak = os.environ.get('SYSLEAD_FLATPAK')
    if flatpak is None:
        return [pathlib.Path(build, 'src/syslead')]
    passed = [f'--env={name}={environment[name]}' for name in PASSED if name in environment]
    return ['flatpak', 'run', '--user', f'--filesystem={home}', *passed, flatpak]
