/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "lead-cli-stop.h"
#include "lead-cli.h"

/* A core dump would hold what the person wrote; what is made is its owner's
 * alone; a full quota and a reader that went away are errors to be told. */
static void
keep_to_itself (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
  umask (077);
  signal (SIGXFSZ, SIG_IGN);
  signal (SIGPIPE, SIG_IGN);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GCancellable) stop = NULL;
  g_autoptr (LeadCli) cli = NULL;

  keep_to_itself ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  stop = lead_cli_stop_new ();
  cli = lead_cli_new (stop);
  return lead_cli_run (cli, argv);
}
