/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-today-desk.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-lists.h"
#include "lead-ui-test.h"
#include "ui/pages/lead-page.h"
#include "ui/pages/today/lead-today-page.h"

LeadTodayDesk *
lead_today_desk_new (int64_t now)
{
  g_autoptr (GError) error = NULL;
  LeadTodayDesk *self = g_new0 (LeadTodayDesk, 1);

  self->folder = lead_test_dup_folder ();
  self->surroundings = lead_surroundings_new_fixed (now, "Europe/London", 42);
  self->journal = lead_test_new_journal (self->folder, self->surroundings);
  self->content = lead_content_load (&error);
  g_assert_no_error (error);
  self->desk = lead_desk_new (self->journal, self->content);
  return self;
}

void
lead_today_desk_free (LeadTodayDesk *self)
{
  g_autoptr (GError) error = NULL;

  if (self->window != NULL)
    {
      gtk_window_destroy (self->window);
      lead_test_assert_finalize (g_steal_pointer (&self->page));
    }
  g_clear_object (&self->desk);
  g_clear_object (&self->content);
  lead_journal_close_sync (self->journal, &error);
  g_assert_no_error (error);
  g_clear_object (&self->journal);
  g_clear_object (&self->surroundings);
  lead_test_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self);
}

/**
 * lead_today_desk_write:
 * @date: a day
 * @title: a title, or ""
 * @body: a text
 *
 * Returns: the id of an entry that is written now
 */
int64_t
lead_today_desk_write (LeadTodayDesk *self, const char *date, const char *title,
                       const char *body)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry = lead_test_new_entry (date, title, body);
  g_autoptr (LeadEntry) saved
    = lead_journal_save_entry_sync (self->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);

  g_assert_no_error (error);
  return lead_entry_get_id (saved);
}

/* A walk takes the place of the page, as the workspace does it. */
static void
on_begin_walk (LeadTodayDesk *self, GtkWidget *walk)
{
  self->walk = walk;
  adw_window_set_content (ADW_WINDOW (self->window), walk);
}

static void
on_end_walk (LeadTodayDesk *self, GtkWidget *walk)
{
  self->walk = NULL;
  adw_window_set_content (ADW_WINDOW (self->window), self->page);
}

/**
 * lead_today_desk_open:
 *
 * Opens the page and waits for its question.
 */
void
lead_today_desk_open (LeadTodayDesk *self)
{
  self->window = GTK_WINDOW (adw_window_new ());
  self->page = g_object_ref_sink (lead_today_page_new ());
  adw_window_set_content (ADW_WINDOW (self->window), self->page);
  gtk_window_set_default_size (self->window, 800, 900);
  lead_page_set_desk (LEAD_PAGE (self->page), self->desk);
  g_signal_connect_swapped (self->desk, "begin-walk", G_CALLBACK (on_begin_walk), self);
  g_signal_connect_swapped (self->desk, "end-walk", G_CALLBACK (on_end_walk), self);
  gtk_window_present (self->window);
  lead_today_desk_await (self, "This question: ");
}

/**
 * lead_today_desk_get_shown:
 *
 * Returns: (transfer none): the page, or the walk in its place
 */
GtkWidget *
lead_today_desk_get_shown (LeadTodayDesk *self)
{
  return self->walk != NULL ? self->walk : self->page;
}

typedef struct
{
  LeadTodayDesk *desk;
  const char    *text;
} Awaited;

static gboolean
reads (gpointer data)
{
  Awaited *awaited = data;

  return lead_ui_test_reads (lead_today_desk_get_shown (awaited->desk), awaited->text);
}

/**
 * lead_today_desk_await:
 * @text: what a label is to say
 */
void
lead_today_desk_await (LeadTodayDesk *self, const char *text)
{
  Awaited awaited = { self, text };

  g_test_message ("waiting for “%s”", text);
  lead_test_await (reads, &awaited);
}

/**
 * lead_today_desk_newest:
 * @n_entries: (out) (optional): how many entries there are
 *
 * Returns: (transfer full) (nullable): the first entry of the timeline
 */
LeadEntry *
lead_today_desk_newest (LeadTodayDesk *self, guint *n_entries)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GArray) listed
    = lead_journal_list_entries_sync (self->journal, all, n_entries, NULL, &error);
  LeadEntry *entry;

  g_assert_no_error (error);
  if (listed->len == 0)
    return NULL;
  entry = lead_journal_load_entry_sync (self->journal, g_array_index (listed, LeadListed, 0).id,
                                        NULL, &error);
  /* It may go between the two questions. */
  if (!g_error_matches (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND))
    g_assert_no_error (error);
  return entry;
}
