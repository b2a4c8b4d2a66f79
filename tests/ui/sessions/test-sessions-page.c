/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of sessions, over a real journal. */

#include "config.h"

#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-ui-test.h"
#include "ui/pages/lead-page.h"
#include "ui/pages/sessions/lead-session-row.h"
#include "ui/pages/sessions/lead-sessions-page.h"

/* Thursday 26 November 2026, 18:00 in London. */
#define EVENING G_GINT64_CONSTANT (1795716000000)
#define TODAY (lead_day_new (2026, 11, 26))

/* The narrowest phone. */
#define NARROW 360

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
  LeadContent      *content;
  LeadDesk         *desk;
  GtkWindow        *window;
  GtkWidget        *page;
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  f->folder = lead_test_dup_folder ();
  f->surroundings = lead_surroundings_new_fixed (EVENING, "Europe/London", 42);
  f->journal = lead_test_new_journal (f->folder, f->surroundings);
  f->content = lead_content_load (&error);
  g_assert_no_error (error);
  f->desk = lead_desk_new (f->journal, f->content);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (f->window);
  lead_test_assert_finalize (g_steal_pointer (&f->page));
  g_clear_object (&f->desk);
  g_clear_object (&f->content);
  lead_journal_close_sync (f->journal, &error);
  g_assert_no_error (error);
  g_clear_object (&f->journal);
  g_clear_object (&f->surroundings);
  lead_test_remove_folder (f->folder);
  g_free (f->folder);
}

typedef struct
{
  GtkWidget  *root;
  const char *text;
} Awaited;

static gboolean
reads (gpointer data)
{
  Awaited *awaited = data;

  return lead_ui_test_reads (awaited->root, awaited->text);
}

static void
await (GtkWidget  *root,
       const char *text)
{
  Awaited awaited = { root, text };

  g_test_message ("waiting for “%s”", text);
  lead_test_await (reads, &awaited);
}

static void
open_page (Fixture *f)
{
  f->page = g_object_ref_sink (lead_sessions_page_new ());
  lead_page_set_desk (LEAD_PAGE (f->page), f->desk);
  f->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (f->window), f->page);
  gtk_window_set_default_size (f->window, 800, 900);
  gtk_window_present (f->window);
}

static gboolean
is_flushed (gpointer data)
{
  return *(GAsyncResult **) data != NULL;
}

static void
flush (Fixture *f)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  lead_page_flush_async (LEAD_PAGE (f->page), lead_test_store_result, &result);
  lead_test_await (is_flushed, &result);
  lead_page_flush_finish (LEAD_PAGE (f->page), result, &error);
  g_assert_no_error (error);
}

static GPtrArray *
list (Fixture *f)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (GError) error = NULL;
  GPtrArray *sessions = lead_journal_list_sessions_sync (f->journal, filter, NULL, &error);

  g_assert_no_error (error);

  return sessions;
}

static void
add_held (Fixture *f)
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

/* Says what is too wide, so that nobody has to look for it. */
static void
assert_narrow (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum <= NARROW)
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_narrow (child);
  g_error ("%s needs %d pixels", G_OBJECT_TYPE_NAME (widget), minimum);
}

/* Looked at and left, nothing is kept. */
static void
test_empty (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) after = NULL;

  open_page (f);
  await (f->page, "What would an hour with somebody bring?");
  lead_ui_test_press (f->page, "_Prepare a session");
  await (f->page, "All sessions");
  assert_narrow (f->page);
  flush (f);
  after = list (f);
  g_assert_cmpuint (after->len, ==, 0);
}

/* The next one starts from the last, and asks what came of it. */
static void
test_next (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) after = NULL;

  add_held (f);
  open_page (f);
  await (f->page, "Session with R.");
  lead_ui_test_press (f->page, "_Prepare a session");
  await (f->page, "From last time");
  await (f->page, "Ask first");
  assert_narrow (f->page);
  flush (f);
  after = list (f);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_cmpstr (lead_session_get_whom (after->pdata[0]), ==, "R.");
}

/* One that was held is a story. */
static void
test_story (Fixture       *f,
            gconstpointer  data)
{
  add_held (f);
  open_page (f);
  await (f->page, "Session with R.");
  gtk_widget_activate (lead_ui_test_await (f->page, LEAD_TYPE_SESSION_ROW));
  await (f->page, "Agreed, and what came of it");
  assert_narrow (f->page);
}

static void
add_test (const char *name,
          void      (*test) (Fixture       *f,
                             gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);

  add_test ("/sessions/empty", test_empty);
  add_test ("/sessions/next", test_next);
  add_test ("/sessions/story", test_story);

  return g_test_run ();
}
