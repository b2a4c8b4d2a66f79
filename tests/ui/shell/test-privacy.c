/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-recovery.h"
#include "core/store/lead-journal-upkeep.h"
#include "lead-window-fixture.h"
#include "ui/dialogs/lead-recovery-card.h"
#include "ui/dialogs/lead-recovery-reminder.h"
#include "ui/shell/lead-unlock-view.h"
#include "ui/shell/lead-window-private.h"

/* What an open journal does by itself: it locks, and reminds of the recovery sheet. */

typedef struct
{
  LeadWindowFixture parent;
  LeadRecoveryReminder *reminder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  lead_window_fixture_set_up (&fixture->parent);
  lead_window_fixture_open (&fixture->parent);
  fixture->reminder = lead_recovery_reminder_new (fixture->parent.desk);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->reminder);
  lead_window_fixture_tear_down (&fixture->parent);
}

static gboolean
is_locked (gpointer window)
{
  return lead_ui_test_find (window, LEAD_TYPE_UNLOCK_VIEW, NULL) != NULL;
}

static void
be_due (Fixture        *fixture,
        LeadLockReason  reason)
{
  g_signal_emit_by_name (fixture->parent.window->lock_watch, "due", reason);
}

/* An import isn't cut off because nobody types meanwhile; the screen's lock
 * doesn't wait for it. */
static void
test_locks (Fixture       *fixture,
            gconstpointer  data)
{
  lead_desk_begin_work (fixture->parent.desk);
  be_due (fixture, LEAD_LOCK_IDLE);
  lead_ui_test_spin ();
  g_assert_cmpuint (fixture->parent.window->leaving->len, ==, 0);
  g_assert_nonnull (lead_window_get_workspace (fixture->parent.window));

  lead_desk_end_work (fixture->parent.desk);
  be_due (fixture, LEAD_LOCK_IDLE);
  lead_test_await (is_locked, fixture->parent.window);
}

static void
test_locks_with_screen (Fixture       *fixture,
                        gconstpointer  data)
{
  lead_desk_begin_work (fixture->parent.desk);
  be_due (fixture, LEAD_LOCK_SCREEN);
  lead_test_await (is_locked, fixture->parent.window);
}

static gboolean
has_card (gpointer reminder)
{
  GtkWidget *card = lead_card_provider_make_card (reminder);
  gboolean made = card != NULL;

  g_assert_true (card == NULL || LEAD_IS_RECOVERY_CARD (card));
  if (card != NULL)
    g_object_unref (g_object_ref_sink (card));

  return made;
}

static gboolean
has_none (gpointer reminder)
{
  return !has_card (reminder);
}

static void
test_reminds (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new ("another one", NULL);
  g_autoptr(GError) error = NULL;

  lead_test_await (has_card, fixture->reminder);
  gtk_window_set_child (GTK_WINDOW (window),
                        lead_card_provider_make_card (LEAD_CARD_PROVIDER (fixture->reminder)));
  gtk_window_present (GTK_WINDOW (window));
  lead_ui_test_press (window, "Not now");
  lead_test_await (has_none, fixture->reminder);
  gtk_window_destroy (GTK_WINDOW (window));

  /* With a new passphrase a sheet is of use again. */
  g_assert_true (lead_journal_change_passphrase_sync (lead_desk_get_journal (fixture->parent.desk),
                                                      passphrase, NULL, &error));
  g_assert_no_error (error);
  lead_test_await (has_card, fixture->reminder);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  add ("/ui/privacy/locks", test_locks);
  add ("/ui/privacy/locks-with-screen", test_locks_with_screen);
  add ("/ui/privacy/reminds", test_reminds);

  return g_test_run ();
}
