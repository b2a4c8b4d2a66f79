# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of WebSocket (RFC 6455) as it takes to talk with a browser on this machine."""

import base64
import os
import socket
import struct
import urllib.parse

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
FIN = 0x80
MASKED = 0x80


class WebSocket:
    def __init__(self, url, patience):
        parts = urllib.parse.urlsplit(url)
        self.socket = socket.create_connection((parts.hostname, parts.port), patience)
        self.stream = self.socket.makefile('rb')
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f'GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n'
                             'Upgrade: websocket\r\nConnection: Upgrade\r\n'
                             f'Sec-WebSocket-Key: {key}\r\n'
                             'Sec-WebSocket-Version: 13\r\n\r\n').encode())
        status = self.stream.readline()
        if b' 101 ' not in status:
            raise OSError(f'no WebSocket at {url}: {status}')
        while self.stream.readline().strip():
            pass

    def close(self):
        self.stream.close()
        self.socket.close()

    def send(self, text, kind=TEXT):
        data = text.encode() if isinstance(text, str) else text
        length = len(data)
        if length < 126:
            head = struct.pack('!BB', FIN | kind, MASKED | length)
        elif length < 1 << 16:
            head = struct.pack('!BBH', FIN | kind, MASKED | 126, length)
        else:
            head = struct.pack('!BBQ', FIN | kind, MASKED | 127, length)
        mask = os.urandom(4)
        self.socket.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    def receive(self):
        """The next message, which may come in parts."""
        parts = []
        while True:
            kind, is_last, data = self._receive_frame()
            if kind == PING:
                self.send(data, PONG)
            elif kind == CLOSE:
                raise OSError('the browser closed the connection')
            elif kind != PONG:
                parts.append(data)
                if is_last:
                    return b''.join(parts).decode()

    def _receive_frame(self):
        first, second = self._read(2)
        length = second & 0x7f
        if length == 126:
            length, = struct.unpack('!H', self._read(2))
        elif length == 127:
            length, = struct.unpack('!Q', self._read(8))
        return first & 0x0f, bool(first & FIN), self._read(length)

    def _read(self, length):
        data = self.stream.read(length)
        if len(data) < length:
            raise OSError('the browser is gone')
        return data
