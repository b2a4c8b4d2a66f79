/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-window-fixture.h"
#include "ui/pages/sessions/lead-session-talk.h"
#include "ui/pages/sessions/lead-sessions-page.h"
#include "ui/widgets/lead-operation.h"

/* A talk may be shared on a video call: nothing comes up beside it. */

typedef LeadWindowFixture Fixture;

static GtkWidget *
root_of (Fixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static gboolean
has_session (gpointer desk)
{
  return g_list_model_get_n_items (G_LIST_MODEL (lead_desk_get_sessions (desk))) > 0;
}

static void
add_session (Fixture *fixture)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_session_builder_set_whom (builder, "R.");
  lead_session_builder_set_want (builder, "To be asked");
  session = lead_session_builder_end (builder);
  saved = lead_journal_save_session_sync (lead_desk_get_journal (fixture->desk), session, NULL,
                                          &error);
  g_assert_no_error (error);
  lead_test_await (has_session, fixture->desk);
  lead_desk_show_session (fixture->desk, lead_session_get_uuid (saved));
}

static gboolean
can_talk (gpointer window)
{
  return lead_ui_test_find (window, GTK_TYPE_BUTTON, "On to the talk") != NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  lead_window_fixture_set_up (fixture);
  lead_window_fixture_open (fixture);
  add_session (fixture);
  lead_test_await (can_talk, fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  lead_window_fixture_tear_down (fixture);
}

static void
begin_talk (Fixture *fixture)
{
  lead_ui_test_press (root_of (fixture), "_On to the talk");
  lead_ui_test_press (root_of (fixture), "_Begin the talk");
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_SESSION_TALK);
}

static gboolean
talk_is_over (gpointer window)
{
  return lead_ui_test_find (window, LEAD_TYPE_SESSION_TALK, NULL) == NULL;
}

static void
leave_talk (Fixture *fixture)
{
  lead_ui_test_press (root_of (fixture), "_Leave");
  lead_test_await (talk_is_over, fixture->window);
}

static void
undo (gpointer data)
{
  guint *n_undone = data;

  *n_undone += 1;
}

static gboolean
says_thrown_away (gpointer window)
{
  return lead_ui_test_reads (window, "thrown away");
}

static gboolean
says_undo (gpointer window)
{
  return lead_ui_test_find (window, GTK_TYPE_BUTTON, "Undo") != NULL;
}

/* What was said before goes, what is said meanwhile waits. */
static void
test_says_nothing (Fixture       *fixture,
                   gconstpointer  data)
{
  lead_desk_say (fixture->desk, "The old plan was thrown away");
  lead_test_await (says_thrown_away, fixture->window);
  begin_talk (fixture);
  lead_ui_test_spin ();
  g_assert_false (says_thrown_away (fixture->window));

  lead_desk_say (fixture->desk, "The new plan was thrown away");
  lead_ui_test_spin ();
  g_assert_false (says_thrown_away (fixture->window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "SysLead");

  leave_talk (fixture);
  lead_test_await (says_thrown_away, fixture->window);
}

static void
test_offers_nothing (Fixture       *fixture,
                     gconstpointer  data)
{
  guint n_undone = 0;
  g_autoptr (LeadOperation) first = NULL;
  g_autoptr (LeadOperation) second = NULL;

  first = lead_operation_new ("What Dilys said", undo, &n_undone, NULL);
  second = lead_operation_new ("What Owen said", undo, &n_undone, NULL);
  begin_talk (fixture);
  lead_desk_offer_undo (fixture->desk, first);
  lead_desk_offer_undo (fixture->desk, second);
  lead_ui_test_spin ();
  g_assert_false (says_undo (fixture->window));
  gtk_widget_activate_action (root_of (fixture), "win.undo", NULL);
  g_assert_cmpuint (n_undone, ==, 0);

  leave_talk (fixture);
  lead_test_await (says_undo, fixture->window);
  g_assert_false (lead_ui_test_reads (root_of (fixture), "Dilys"));
  g_assert_true (lead_ui_test_reads (root_of (fixture), "Owen"));
  gtk_widget_activate_action (root_of (fixture), "win.undo", NULL);
  g_assert_cmpuint (n_undone, ==, 1);
}

/* No key leads out of it into the journal by mistake. */
static void
test_shows_nothing (Fixture       *fixture,
                    gconstpointer  data)
{
  const char *actions[] = { "win.new-entry", "win.find", "win.print", "win.library", "win.trash",
                            "win.try-something", "win.self-reviews", "win.review-packs",
                            "win.focus-mode" };
  GListModel *windows = gtk_window_get_toplevels ();
  guint n_windows;

  begin_talk (fixture);
  n_windows = g_list_model_get_n_items (windows);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_activate_action (root_of (fixture), actions[i], NULL);
  lead_window_write (fixture->window);
  lead_ui_test_spin ();
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, n_windows);
  g_assert_nonnull (lead_ui_test_find (root_of (fixture), LEAD_TYPE_SESSION_TALK, NULL));
  g_assert_null (lead_ui_test_find (root_of (fixture), LEAD_TYPE_SESSIONS_PAGE, NULL));

  leave_talk (fixture);
  gtk_widget_activate_action (root_of (fixture), "win.library", NULL);
  lead_ui_test_spin ();
  g_assert_cmpuint (g_list_model_get_n_items (windows), >, n_windows);
}

static void
add_test (const char *name,
          void      (*test) (Fixture       *fixture,
                             gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  add_test ("/confined/says-nothing", test_says_nothing);
  add_test ("/confined/offers-nothing", test_offers_nothing);
  add_test ("/confined/shows-nothing", test_shows_nothing);

  return g_test_run ();
}
