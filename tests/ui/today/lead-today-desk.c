/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-today-desk.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-lists.h"
#include "ui/pages/today/lead-today-page.h"

LeadTodayDesk *
lead_today_desk_new (int64_t now)
{
  LeadTodayDesk *self = g_new0 (LeadTodayDesk, 1);

  lead_desk_fixture_set_up (self, now);
  return self;
}

void
lead_today_desk_free (LeadTodayDesk *self)
{
  lead_desk_fixture_tear_down (self);
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
  adw_window_set_content (ADW_WINDOW (self->window), walk);
}

static void
on_end_walk (LeadTodayDesk *self, GtkWidget *walk)
{
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
  g_signal_connect_swapped (self->desk, "begin-walk", G_CALLBACK (on_begin_walk), self);
  g_signal_connect_swapped (self->desk, "end-walk", G_CALLBACK (on_end_walk), self);
  lead_desk_fixture_show (self, lead_today_page_new (), 800, 900);
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
  return adw_window_get_content (ADW_WINDOW (self->window));
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
