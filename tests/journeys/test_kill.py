#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at a random moment while text is typed: whatever the app had had for more than a second
is there afterwards, and the journal is whole.

SYSLEAD_KILLS says how often (50), SYSLEAD_SEED makes a run again.
"""

import os
import random
import subprocess
import time

import journey
import screen

KILLS = int(os.environ.get('SYSLEAD_KILLS', '50'))
SEED = int(os.environ.get('SYSLEAD_SEED', str(random.randrange(1 << 30))))
# What may be lost: what the app had for no longer than this.
GRACE = 1.0


class Typist:
    """Types on and on, and remembers what the app had when."""

    def __init__(self, field, chance):
        words = (''.join(chance.choices('abcdefghijklmnopqrstuvwxyz', k=chance.randint(1, 9)))
                 for _ in range(400))
        self.field = field
        self.process = subprocess.Popen(
            ['xdotool', 'type', '--delay', str(chance.choice([2, 15, 40, 120])), '--',
             ' '.join(words)])
        self.seen = []

    def watch_until(self, end):
        while time.monotonic() < end:
            text = self.field.text
            # Not before the answer: the app had it then at the latest.
            self.seen.append((time.monotonic(), text))

    def stop(self):
        self.process.terminate()
        self.process.wait()
        screen.let_go()

    def had(self, moment):
        """The last text that the app is known to have had at a moment."""
        return next((text for seen, text in reversed(self.seen) if seen <= moment), '')


class Kill(journey.Journey):
    def type_and_kill(self, chance):
        """Gives what must be there."""
        self.open_journal()
        typist = Typist(self.new_entry(), chance)
        typist.watch_until(time.monotonic() + chance.uniform(0.3, 4.5))
        moment = time.monotonic()
        self.app.kill()
        typist.stop()
        return typist.had(moment - GRACE)

    def test_kill(self):
        print(f'seed {SEED}, {KILLS} kills', flush=True)
        chance = random.Random(SEED)
        self.make_journal(('The day before', 'Something to be lost.'))
        kept = ['Something to be lost.']
        required = 0
        for number in range(KILLS):
            text = self.type_and_kill(chance)
            self.cli.run('check', '--deep')
            bodies = self.cli.bodies()
            for body in kept:
                self.assertIn(body, bodies, f'lost after kill {number}')
            if text:
                required += len(text)
                self.assertTrue(any(body.startswith(text) for body in bodies),
                                f'kill {number}: of “{text}” there is “{bodies[0]}”')
            kept = bodies
            self.assert_quiet()
        # Else nothing has been shown.
        self.assertGreater(required, 10 * KILLS)
        print(f'{required} characters had to be there, and were', flush=True)


if __name__ == '__main__':
    journey.main()
