# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed while it writes: whatever was acknowledged is there, whole, and the file is clean.

SYSLEAD_KILLS says how often (50 in the suite); SYSLEAD_SEED repeats a run.
"""

import os
import random
import signal
import subprocess
import time
import unittest

from harness import CLI, CliTest

KILLS = int(os.environ.get('SYSLEAD_KILLS', '50'))
SEED = int(os.environ.get('SYSLEAD_SEED', str(random.randrange(1 << 30))))


def make_text(number):
    """Several pages long, so that a torn save would show."""
    return f'Entry {number}. ' + ' '.join(f'word{number}x{i}' for i in range(1500))


class KilledTest(CliTest):

    def setUp(self):
        super().setUp()
        self.create()
        self.random = random.Random(SEED)
        self.acknowledged = {}

    def start(self, number):
        process = subprocess.Popen([CLI, *self.options(), 'write', '--title', f'n{number}',
                                    '--tag', 'tensions'],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, env=self.env, cwd=self.folder)
        process.stdin.write(make_text(number).encode())
        process.stdin.close()
        return process

    def finish(self, process, number):
        """Reads what it said before it ended; a whole line is an acknowledgement."""
        said = process.stdout.read().decode()
        process.stdout.close()
        process.wait(timeout=60)
        if said.endswith('\n'):
            self.acknowledged[said.strip()] = number
        return said.endswith('\n')

    def time_one(self):
        begun = time.monotonic()
        self.assertTrue(self.finish(self.start(0), 0))
        return time.monotonic() - begun

    def check(self):
        report = self.run_json('check', '--deep')
        self.assertEqual((report['problems'], report['repaired']), ([], []), SEED)

    def list_entries(self):
        listed = self.run_json('entries')
        return {entry['id']: entry['title'] for entry in listed['entries']}

    def test_kill(self):
        usual = sorted(self.time_one() for _ in range(3))[1]
        n_before = n_after = 0
        for number in range(1, KILLS + 1):
            process = self.start(number)
            time.sleep(usual * self.random.uniform(0.7, 1.2))
            process.send_signal(signal.SIGKILL)
            # Steered so that about half of them come before the answer.
            if self.finish(process, number):
                n_after += 1
                usual *= 0.95
            else:
                n_before += 1
                usual *= 1.05
            self.check()
            found = self.list_entries()
            self.assertLessEqual(self.acknowledged.keys(), found.keys(), SEED)
        print(f'seed {SEED}: {KILLS} kills, {n_before} before the answer, {n_after} after it')

        # Those of which nobody heard are there whole, or not at all.
        for uuid, title in found.items():
            number = int(title[1:])
            self.assertEqual(self.run_json('show', uuid)['body'], make_text(number), SEED)
            self.assertEqual(self.acknowledged.get(uuid, number), number, SEED)


if __name__ == '__main__':
    unittest.main()
