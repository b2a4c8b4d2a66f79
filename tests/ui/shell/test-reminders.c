/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-entries.h"
#include "lead-ui-test.h"
#include "ui/shell/lead-reminder-watch.h"
#include "ui/widgets/lead-settings.h"

/* Thursday 26 November 2026, 17:00 in London. */
#define AFTERNOON G_GINT64_CONSTANT (1795712400000)
#define HOUR G_GINT64_CONSTANT (3600000)

/* A watch over a clock that the test moves. */
typedef struct
{
  char              *folder;
  LeadSurroundings  *surroundings;
  GSettings         *settings;
  LeadReminderWatch *watch;
  guint              n_reminded;
  gboolean           wait;
} Fixture;

static gboolean
on_remind (Fixture *f)
{
  f->n_reminded++;

  return !f->wait;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *path = NULL;

  f->folder = lead_test_dup_folder ();
  path = g_build_filename (f->folder, "elsewhere.syslead", NULL);
  f->surroundings = lead_surroundings_new_fixed (AFTERNOON, "Europe/London", 42);
  f->settings = lead_settings_new ();
  g_assert_nonnull (f->settings);
  g_settings_set_boolean (f->settings, "reminders", TRUE);
  g_settings_set_uint (f->settings, "reminder-days", 0x1f);
  g_settings_set_int (f->settings, "reminder-minute", 18 * 60);
  f->watch = lead_reminder_watch_new (f->surroundings, f->settings, path);
  g_signal_connect_swapped (f->watch, "remind", G_CALLBACK (on_remind), f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_settings_reset (f->settings, "reminders");
  lead_test_assert_finalize (g_steal_pointer (&f->watch));
  g_object_unref (f->settings);
  g_object_unref (f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
}

static void
look_at (Fixture *f, int64_t hours)
{
  lead_surroundings_advance (f->surroundings, hours * HOUR);
  lead_reminder_watch_look (f->watch);
}

/* Once a day, at its time, and not on the days that weren't chosen. */
static void
test_once (Fixture *f, gconstpointer data)
{
  look_at (f, 0);
  g_assert_cmpuint (f->n_reminded, ==, 0);
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 1);
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 1);
  look_at (f, 23);
  g_assert_cmpuint (f->n_reminded, ==, 2);
  look_at (f, 24);
  g_assert_cmpuint (f->n_reminded, ==, 2);
}

/* What can't be said now is said later that day. */
static void
test_waits (Fixture *f, gconstpointer data)
{
  f->wait = TRUE;
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 1);
  f->wait = FALSE;
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 2);
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 2);
}

static void
test_off (Fixture *f, gconstpointer data)
{
  g_settings_set_boolean (f->settings, "reminders", FALSE);
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 0);
}

static gboolean
has_seen (gpointer data)
{
  return lead_reminder_watch_get_written (((Fixture *) data)->watch) != LEAD_DAY_NONE;
}

/* Whoever has written that day is left alone, locked or not. */
static void
test_written (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = lead_test_new_journal (f->folder, f->surroundings);
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-11-26T17:00", "", "A line.");
  g_autoptr (LeadEntry) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_reminder_watch_set_journal (f->watch, journal);
  saved = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
  lead_test_await (has_seen, f);
  lead_reminder_watch_set_journal (f->watch, NULL);
  look_at (f, 1);
  g_assert_cmpuint (f->n_reminded, ==, 0);
  look_at (f, 24);
  g_assert_cmpuint (f->n_reminded, ==, 1);
  g_assert_true (lead_journal_close_sync (journal, &error));
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add ("/reminders/once", Fixture, NULL, set_up, test_once, tear_down);
  g_test_add ("/reminders/waits", Fixture, NULL, set_up, test_waits, tear_down);
  g_test_add ("/reminders/off", Fixture, NULL, set_up, test_off, tear_down);
  g_test_add ("/reminders/written", Fixture, NULL, set_up, test_written, tear_down);

  return g_test_run ();
}
