/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-stop.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static void
fill (sigset_t *signals)
{
  sigemptyset (signals);
  sigaddset (signals, SIGINT);
  sigaddset (signals, SIGTERM);
  sigaddset (signals, SIGHUP);
}

/* The first signal asks, so that nothing half made is left behind. The second
 * doesn't wait: the journal itself survives that too. */
static gpointer
watch (gpointer data)
{
  GCancellable *cancellable = data;
  sigset_t signals;
  int number;

  fill (&signals);
  sigwait (&signals, &number);
  g_cancellable_cancel (cancellable);
  sigwait (&signals, &number);
  _exit (128 + number);
}

/**
 * lead_cli_stop_new:
 *
 * Returns: (transfer full): what is cancelled when the person presses Ctrl+C or
 *   the session ends
 */
GCancellable *
lead_cli_stop_new (void)
{
  GCancellable *cancellable = g_cancellable_new ();
  sigset_t signals;

  fill (&signals);
  pthread_sigmask (SIG_BLOCK, &signals, NULL);
  g_thread_unref (g_thread_new ("stop", watch, g_object_ref (cancellable)));
  return cancellable;
}
