/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glob.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>

#include <glib/gi18n-lib.h>

#include "ui/shell/lead-application.h"

/* Software OpenGL costs 130 ms of start and makes every key press slow. */
static void
prefer_cairo_without_gpu (void)
{
  glob_t found = { 0 };

  if (glob ("/dev/dri/renderD*", GLOB_NOSORT, NULL, &found) != 0)
    g_setenv ("GSK_RENDERER", "cairo", FALSE);
  globfree (&found);
}

/* A core dump would hold what the person wrote. A full quota is an error to be
 * told, not a reason to be killed. */
static void
keep_to_itself (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
  signal (SIGXFSZ, SIG_IGN);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(LeadApplication) application = NULL;

  keep_to_itself ();
  prefer_cairo_without_gpu ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = lead_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
