# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a journey: display, bus, window manager, home.

X is started first and the bus inside it, so that what the bus starts finds the
display. Nothing of the machine's own desktop or home is seen or touched, and
everything goes away with the session.
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

# The bus starts what makes windows readable, and nothing else that the machine may have: a portal
# of its own, say, comes onto the accessibility bus and may answer late or not at all.
BUS = '''<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
'''
STARTED = ['org.a11y.Bus.service']

# What would lead back to the desktop on which the tests are run.
FOREIGN = ('WAYLAND_DISPLAY', 'DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS',
           'XAUTHORITY', 'SESSION_MANAGER', 'DESKTOP_STARTUP_ID', 'GTK_THEME', 'GTK_MODULES')


def read_line(descriptor):
    with os.fdopen(descriptor) as stream:
        return stream.readline().strip()


class Session:
    """Started by start(), ended by stop(); home is the made-up person's home."""

    def __init__(self, size=(1280, 900), dpi=96, maximised=False):
        self.size = size
        self.dpi = dpi
        self.maximised = maximised
        self.home = pathlib.Path(tempfile.mkdtemp(prefix='syslead-journey-'))
        self.processes = []

    def start(self):
        self._set_environment()
        self._start_display()
        self._start_bus()
        self._start_settings()
        self._start_window_manager()
        return self

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    def _set_environment(self):
        for name in FOREIGN:
            os.environ.pop(name, None)
        runtime = self.home / 'run'
        runtime.mkdir(mode=0o700)
        os.environ.update({
            'HOME': str(self.home),
            'XDG_RUNTIME_DIR': str(runtime),
            'XDG_CONFIG_HOME': str(self.home / '.config'),
            'XDG_DATA_HOME': str(self.home / '.local/share'),
            'XDG_CACHE_HOME': str(self.home / '.cache'),
            'XDG_STATE_HOME': str(self.home / '.local/state'),
            'ADW_DISABLE_PORTAL': '1',
            'GDK_BACKEND': 'x11',
            'GSETTINGS_BACKEND': 'keyfile',
            'GSK_RENDERER': 'cairo',
            'GTK_A11Y': 'atspi',
            'GTK_USE_PORTAL': '0',
            'LANG': 'C.UTF-8',
            'TZ': 'Europe/London',
        })

    def _spawn(self, *command, **options):
        options.setdefault('stderr', subprocess.DEVNULL)
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def _start_display(self):
        width, height = self.size
        reader, writer = os.pipe()
        # -noreset: else what is known about windows is lost with the last client.
        # -r: nobody holds a key down; on a busy machine every key would look held.
        self._spawn('Xvfb', '-displayfd', str(writer), '-screen', '0', f'{width}x{height}x24',
                    '-noreset', '-r', '-nolisten', 'tcp', pass_fds=[writer])
        os.close(writer)
        os.environ['DISPLAY'] = f':{read_line(reader)}'

    def _start_bus(self):
        services = self.home / 'services'
        services.mkdir()
        for name in STARTED:
            shutil.copy(pathlib.Path('/usr/share/dbus-1/services', name), services)
        config = self.home / 'bus.conf'
        config.write_text(BUS.format(services=services), encoding='utf-8')
        reader, writer = os.pipe()
        self._spawn('dbus-daemon', f'--config-file={config}', '--nofork',
                    f'--print-address={writer}', pass_fds=[writer])
        os.close(writer)
        os.environ['DBUS_SESSION_BUS_ADDRESS'] = read_line(reader)

    def _start_settings(self):
        """GTK on X11 takes the size of text from an XSETTINGS manager alone."""
        settings = self.home / 'xsettings'
        settings.write_text(f'Xft/DPI {self.dpi * 1024}\n'
                            'Gtk/EnableAnimations 0\n'
                            'Gtk/CursorBlink 0\n'
                            'Gtk/FontName "Cantarell 11"\n', encoding='utf-8')
        self._spawn('xsettingsd', '-c', str(settings))

    def _start_window_manager(self):
        """A second window needs one. Maximised: the first window is all that a picture shows."""
        rules = self.home / 'openbox.xml'
        rules.write_text(
            '<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>'
            '<application class="*" type="normal"><decor>no</decor>'
            f'<maximized>{"yes" if self.maximised else "no"}</maximized></application>'
            '</applications></openbox_config>', encoding='utf-8')
        self._spawn('openbox', '--sm-disable', '--config-file', str(rules))
        if self.maximised:
            # Without one the round corners of menus are black.
            self._spawn('xcompmgr')


def main():
    """session.py [--size WxH] [--dpi N] [--maximised] COMMAND…: runs a command on a desktop of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--size', default='1280x900')
    parser.add_argument('--dpi', type=int, default=96)
    parser.add_argument('--maximised', action='store_true')
    parser.add_argument('command', nargs=argparse.REMAINDER)
    options = parser.parse_args()
    width, height = map(int, options.size.split('x'))

    session = Session((width, height), options.dpi, options.maximised)
    # So that the desktop goes away when the test runner's patience ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        session.start()
        return subprocess.run(options.command, check=False).returncode
    finally:
        session.stop()


if __name__ == '__main__':
    sys.exit(main())
