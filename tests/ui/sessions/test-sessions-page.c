/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of sessions, over a real journal. */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-desk-fixture.h"
#include "ui/pages/sessions/lead-session-row.h"
#include "ui/pages/sessions/lead-sessions-page.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

static void
set_up (LeadDeskFixture *f,
        gconstpointer    data)
{
  lead_desk_fixture_set_up (f, EVENING);
}

static void
tear_down (LeadDeskFixture *f,
           gconstpointer    data)
{
  lead_desk_fixture_tear_down (f);
}

static void
open_page (LeadDeskFixture *f)
{
  lead_desk_fixture_show (f, lead_sessions_page_new (), 800, 900);
}

static GPtrArray *
list (LeadDeskFixture *f)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (GError) error = NULL;
  GPtrArray *sessions = lead_journal_list_sessions_sync (f->journal, filter, NULL, &error);

  g_assert_no_error (error);

  return sessions;
}

static void
add_held (LeadDeskFixture *f)
{
  LeadSessionBuilder *builder = lead_session_builder_new ();
  g_autoptr (LeadAgreement) agreement = lead_agreement_new (NULL, "Ask first", TODAY, NULL);
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_session_builder_set_whom (builder, "R.");
  lead_session_builder_set_day (builder, TODAY - 30);
  lead_session_builder_set_held (builder, TODAY - 30);
  lead_session_builder_put_agreement (builder, agreement);
  session = lead_session_builder_end (builder);
  saved = lead_journal_save_session_sync (f->journal, session, NULL, &error);
  g_assert_no_error (error);
}

/* Looked at and left, nothing is kept. */
static void
test_empty (LeadDeskFixture *f,
            gconstpointer    data)
{
  g_autoptr (GPtrArray) after = NULL;

  open_page (f);
  lead_ui_test_await_text (f->page, "What would an hour with somebody bring?");
  lead_ui_test_press (f->page, "_Prepare a session");
  lead_ui_test_await_text (f->page, "All sessions");
  lead_ui_test_assert_narrow (f->page);
  lead_ui_test_flush (LEAD_PAGE (f->page));
  after = list (f);
  g_assert_cmpuint (after->len, ==, 0);
}

/* The next one starts from the last, and asks what came of it. */
static void
test_next (LeadDeskFixture *f,
           gconstpointer    data)
{
  g_autoptr (GPtrArray) after = NULL;

  add_held (f);
  open_page (f);
  lead_ui_test_await_text (f->page, "Session with R.");
  lead_ui_test_press (f->page, "_Prepare a session");
  lead_ui_test_await_text (f->page, "From last time");
  lead_ui_test_await_text (f->page, "Ask first");
  lead_ui_test_assert_narrow (f->page);
  lead_ui_test_flush (LEAD_PAGE (f->page));
  after = list (f);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_cmpstr (lead_session_get_whom (after->pdata[0]), ==, "R.");
}

/* One that was held is a story. */
static void
test_story (LeadDeskFixture *f,
            gconstpointer    data)
{
  add_held (f);
  open_page (f);
  lead_ui_test_await_text (f->page, "Session with R.");
  gtk_widget_activate (lead_ui_test_await (f->page, LEAD_TYPE_SESSION_ROW));
  lead_ui_test_await_text (f->page, "Agreed, and what came of it");
  lead_ui_test_assert_narrow (f->page);
}

/* Found by what was agreed, and left by Escape. */
static void
test_find (LeadDeskFixture *f,
           gconstpointer    data)
{
  GtkWidget *search;

  add_held (f);
  open_page (f);
  lead_ui_test_await_text (f->page, "Session with R.");
  g_assert_true (lead_page_find (LEAD_PAGE (f->page)));
  search = lead_ui_test_find (f->page, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (f->window), search));
  lead_ui_test_type (search, "ask first");
  lead_ui_test_await_text (f->page, "1 session");
  g_assert_true (lead_ui_test_reads (f->page, "Ask first"));
  g_assert_false (lead_ui_test_reads (f->page, "Held"));
  lead_ui_test_assert_narrow (f->page);
  lead_ui_test_type (search, "nobody said so");
  lead_ui_test_await_text (f->page, "Nothing found");
  g_signal_emit_by_name (search, "stop-search");
  lead_ui_test_await_text (f->page, "Held");
}

static void
add_test (const char *name,
          void      (*test) (LeadDeskFixture *f,
                             gconstpointer    data))
{
  g_test_add (name, LeadDeskFixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);

  add_test ("/sessions/empty", test_empty);
  add_test ("/sessions/next", test_next);
  add_test ("/sessions/story", test_story);
  add_test ("/sessions/find", test_find);

  return g_test_run ();
}
