# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chromium and Firefox without a window, driven by WebDriver BiDi.

Firefox speaks it by itself, Chromium through its driver. Each has a profile and
a folder for downloads of its own, and no way to the network.
"""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request

from websocket import WebSocket

PATIENCE = 60
NO_PROXY = '127.0.0.1:9'
ENTER, TAB = '\ue007', '\ue004'


def until(question, what):
    """Waits for an answer; says what for when there is none."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f'waited in vain: {what}')


class Browser:
    """Started with start(), ended with stop(). What the page asks for is in requests."""

    programs = ()

    def __init__(self, dark=False):
        self.dark = dark
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='syslead-browser-'))
        self.downloads = self.folder / 'downloads'
        self.downloads.mkdir()
        self.process = None
        self.socket = None
        self.context = None
        self.requests = []
        self.number = 0

    @classmethod
    def is_there(cls):
        return all(shutil.which(name) for name in cls.programs)

    def start(self):
        try:
            self.socket = WebSocket(self.launch(), PATIENCE)
            self.begin_session()
            self.ask('session.subscribe', events=['network.beforeRequestSent'])
            self.context = self.ask('browsingContext.getTree')['contexts'][0]['context']
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        if self.socket is not None:
            try:
                self.ask('browser.close')
            except (OSError, RuntimeError):
                pass
            self.socket.close()
        # It still writes into its profile while it goes.
        until(lambda: not os.path.lexists(self.folder / 'profile' / 'SingletonLock'),
              'the browser to go')
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
        until(self.remove, 'the profile to go')

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        return not self.folder.exists()

    def run(self, *command):
        """Starts the program; its words come in a pipe."""
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env={'PATH': '/usr/bin:/bin', 'HOME': str(self.folder), 'LANG': 'C.UTF-8'},
            text=True, encoding='utf-8', errors='replace')

    def await_line(self, pattern):
        for line in self.process.stdout:
            match = re.search(pattern, line)
            if match:
                return match.group(1)
        raise AssertionError(f'{self.programs[0]} did not start')

    def ask(self, method, **params):
        self.number += 1
        self.socket.send(json.dumps({'id': self.number, 'method': method, 'params': params}))
        while True:
            message = json.loads(self.socket.receive())
            if message.get('id') == self.number:
                if message['type'] == 'error':
                    raise RuntimeError(f'{method}: {message["error"]}: {message["message"]}')
                return message['result']
            if message.get('method') == 'network.beforeRequestSent':
                self.requests.append(message['params']['request']['url'])

    def open(self, path):
        self.ask('browsingContext.navigate', context=self.context, url=path.as_uri(),
                 wait='complete')
        self.ask('browsingContext.activate', context=self.context)

    def resize(self, width, height):
        self.ask('browsingContext.setViewport', context=self.context,
                 viewport={'width': width, 'height': height})

    def evaluate(self, expression):
        """What a script in the page says, as JSON would have it."""
        answer = self.ask('script.evaluate',
                          expression=f'(async () => JSON.stringify(await ({expression})))()',
                          target={'context': self.context}, awaitPromise=True)
        if answer['type'] == 'exception':
            raise AssertionError(f'{expression}: {answer["exceptionDetails"]["text"]}')
        value = answer['result'].get('value')
        return None if value is None else json.loads(value)

    def before_each_page(self, declaration):
        return self.ask('script.addPreloadScript', functionDeclaration=declaration)['script']

    def find(self, role, name):
        """The one element that a screen reader calls so."""
        nodes = self.ask('browsingContext.locateNodes', context=self.context,
                         locator={'type': 'accessibility', 'value': {'role': role, 'name': name}})
        found = nodes['nodes']
        assert len(found) == 1, f'{len(found)} of role {role} are called “{name}”'
        return {'sharedId': found[0]['sharedId']}

    def find_in(self, selector):
        """The first element of a kind, whatever it is called."""
        nodes = self.ask('browsingContext.locateNodes', context=self.context, maxNodeCount=1,
                         locator={'type': 'css', 'value': selector})
        return {'sharedId': nodes['nodes'][0]['sharedId']}

    def focus(self, node):
        self.ask('script.callFunction', functionDeclaration='(element) => element.focus()',
                 arguments=[node], target={'context': self.context}, awaitPromise=False)

    def type(self, text):
        """Presses keys, to whatever has the focus."""
        keys = [{'type': kind, 'value': letter}
                for letter in text for kind in ('keyDown', 'keyUp')]
        self.ask('input.performActions', context=self.context,
                 actions=[{'type': 'key', 'id': 'keyboard', 'actions': keys}])

    def press(self, node):
        self.focus(node)
        self.type(ENTER)

    def take_picture(self, path, whole=True):
        picture = self.ask('browsingContext.captureScreenshot', context=self.context,
                           origin='document' if whole else 'viewport')
        path.write_bytes(base64.b64decode(picture['data']))

    def print_page(self, path):
        path.write_bytes(base64.b64decode(
            self.ask('browsingContext.print', context=self.context, background=False)['data']))


class Chromium(Browser):
    programs = ('chromium', 'chromedriver')

    def __init__(self, dark=False, scripts=True):
        """Without scripts no page may run its own; Firefox couldn't be asked anything then."""
        super().__init__(dark)
        self.scripts = scripts

    def launch(self):
        self.run('chromedriver', '--port=0')
        port = self.await_line(r'started successfully on port (\d+)')
        arguments = [
            # As root, as in a container, it has no sandbox of its own.
            '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync',
            '--disable-dev-shm-usage', f'--user-data-dir={self.folder / "profile"}',
            f'--proxy-server={NO_PROXY}', '--hide-scrollbars',
            f'--blink-settings=preferredColorScheme={0 if self.dark else 1}']
        wanted = {'browserName': 'chrome', 'webSocketUrl': True,
                  'goog:chromeOptions': {
                      'binary': shutil.which('chromium'), 'args': arguments,
                      'prefs': {
                          'download.default_directory': str(self.downloads),
                          'profile.managed_default_content_settings.javascript':
                              1 if self.scripts else 2}}}
        request = urllib.request.Request(
            f'http://127.0.0.1:{port}/session', method='POST',
            data=json.dumps({'capabilities': {'alwaysMatch': wanted}}).encode(),
            headers={'Content-Type': 'application/json'})
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)['value']['capabilities']['webSocketUrl']

    def begin_session(self):
        """The driver has begun it already."""


class Firefox(Browser):
    programs = ('firefox-esr' if shutil.which('firefox-esr') else 'firefox',)

    def launch(self):
        profile = self.folder / 'profile'
        profile.mkdir()
        settings = {
            'browser.download.folderList': 2,
            'browser.download.dir': str(self.downloads),
            'browser.download.useDownloadDir': True,
            'browser.download.always_ask_before_handling_new_types': False,
            'browser.download.alwaysOpenPanel': False,
            'browser.shell.checkDefaultBrowser': False,
            'datareporting.policy.dataSubmissionEnabled': False,
            'layout.css.prefers-color-scheme.content-override': 0 if self.dark else 1,
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': 9,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': 9,
            'toolkit.telemetry.reportingpolicy.firstRun': False,
        }
        profile.joinpath('user.js').write_text(''.join(
            f'user_pref({json.dumps(name)}, {json.dumps(value)});\n'
            for name, value in settings.items()), encoding='utf-8')
        self.run(self.programs[0], '--headless', '--no-remote', '--profile', str(profile),
                 '--remote-debugging-port=0', 'about:blank')
        return self.await_line(r'WebDriver BiDi listening on (ws://\S+)') + '/session'

    def begin_session(self):
        self.ask('session.new', capabilities={})


    def press(self, node):
        """With the mouse: without a window no button of Firefox's takes a key."""
        self.ask('script.callFunction', target={'context': self.context}, awaitPromise=False,
                 functionDeclaration="(element) => element.scrollIntoView({block: 'center'})",
                 arguments=[node])
        self.ask('input.performActions', context=self.context, actions=[{
            'type': 'pointer', 'id': 'mouse', 'actions': [
                {'type': 'pointerMove', 'x': 0, 'y': 0,
                 'origin': {'type': 'element', 'element': node}},
                {'type': 'pointerDown', 'button': 0}, {'type': 'pointerUp', 'button': 0}]}])


BROWSERS = (Chromium, Firefox)
