/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Entries as a book, oldest first: a line that says what it is, then entry after
 * entry. Only a batch of them and one page are in memory. */

#include "config.h"
#include "lead-print-book.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-notes.h"
#include "core/store/lead-journal-lists.h"
#include "lead-print-entry.h"

#define BATCH      100
#define COVER_FONT "Sans Bold 22"
#define RANGE_FONT "Sans 10"

typedef struct
{
  /* borrowed */
  LeadJournal  *journal;
  GCancellable *cancellable;

  /* owned */
  LeadPrintFlow *flow;
  LeadContent   *content;

  LeadDay last_day;
  guint   n_entries;
} Book;

static GBytes *
load_picture (const char *hash,
              gpointer    user_data)
{
  Book *self = user_data;

  return lead_journal_load_attachment_sync (self->journal, hash, self->cancellable, NULL);
}

/* "3 March 2025 – 9 April 2026 · 120 entries" */
static void
set_cover (Book    *self,
           LeadDay  first,
           LeadDay  last,
           guint    n_entries)
{
  g_autofree char *from = lead_day_format (first, _("%-d %B %Y"));
  g_autofree char *to = lead_day_format (last, _("%-d %B %Y"));
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;

  count = g_strdup_printf (ngettext ("%u entry", "%u entries", n_entries), n_entries);
  text = first == last ? g_strdup_printf ("%s · %s", from, count)
                       : g_strdup_printf ("%s – %s · %s", from, to, count);
  lead_print_flow_add_text (self->flow, COVER_FONT, _("Journal"), 4, 0, 0);
  lead_print_flow_add_text (self->flow, RANGE_FONT, text, 4, 0, 0.35);
  lead_print_flow_add_rule (self->flow, 10);
}

static void
set_month (Book    *self,
           LeadDay  day)
{
  g_autofree char *month = NULL;

  if (self->last_day != LEAD_DAY_NONE && lead_day_month (self->last_day) == lead_day_month (day))
    return;
  month = lead_day_format (day, _("%B %Y"));
  lead_print_flow_mark (self->flow, month, 0);
}

static gboolean
set_entry (Book       *self,
           LeadEntry  *entry,
           GError    **error)
{
  LeadDay day = lead_entry_get_moment (entry)->day;
  g_autoptr(GPtrArray) notes = NULL;

  notes = lead_journal_list_notes_sync (self->journal, lead_entry_get_id (entry),
                                        self->cancellable, error);
  if (notes == NULL)
    return FALSE;
  set_month (self, day);
  lead_print_entry (self->flow, entry, notes, self->content, self->last_day, load_picture, self);
  self->last_day = day;
  self->n_entries++;
  return TRUE;
}

static gboolean
set_batch (Book           *self,
           const int64_t  *ids,
           guint           n_ids,
           GError        **error)
{
  g_autoptr(GPtrArray) entries = NULL;

  entries = lead_journal_load_entries_sync (self->journal, ids, n_ids, self->cancellable, error);
  if (entries == NULL)
    return FALSE;
  for (guint i = 0; i < entries->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (entries->pdata[i] != NULL && !set_entry (self, entries->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
set_entries (Book              *self,
             const int64_t     *ids,
             guint              n_ids,
             LeadProgressFunc   progress,
             gpointer           progress_data,
             GError           **error)
{
  for (guint i = 0; i < n_ids; i += BATCH)
    {
      if (!set_batch (self, ids + i, MIN (BATCH, n_ids - i), error))
        return FALSE;
      if (progress != NULL)
        progress ((double) MIN (i + BATCH, n_ids) / n_ids, progress_data);
    }
  return TRUE;
}

/* Oldest first, as a book is read. */
static gboolean
list (Book              *self,
      const LeadFilter  *filter,
      GArray            *ids,
      GError           **error)
{
  g_autoptr(GArray) listed = NULL;

  listed = lead_journal_list_entries_sync (self->journal, filter, NULL, self->cancellable, error);
  if (listed == NULL)
    return FALSE;
  for (guint i = listed->len; i-- > 0;)
    g_array_append_val (ids, g_array_index (listed, LeadListed, i).id);
  if (listed->len > 0)
    set_cover (self, g_array_index (listed, LeadListed, listed->len - 1).day,
               g_array_index (listed, LeadListed, 0).day, listed->len);
  return TRUE;
}

/* With the writer's own items, as they are called in this journal. */
static LeadContent *
load_content (Book    *book,
              GError **error)
{
  g_autoptr(LeadContent) shipped = lead_content_load (error);
  g_autoptr(LeadAdaptation) adaptation = NULL;

  if (shipped == NULL)
    return NULL;
  adaptation = lead_journal_load_adaptation_sync (book->journal, book->cancellable, error);
  return adaptation != NULL ? lead_content_adapt (shipped, adaptation) : NULL;
}

/**
 * lead_print_book:
 * @journal: an open journal
 * @filter: (nullable): which entries
 * @only: the one entry, when @filter is %NULL
 * @paper: how large pages are
 * @sheets: where they go
 * @sheets_data: handed to @sheets
 * @n_entries: (out) (optional): how many were set
 * @progress: (nullable): told how far it is, on this thread
 * @progress_data: handed to @progress
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Sets entries on pages. Call from a worker.
 *
 * Returns: whether all of them are set
 */
gboolean
lead_print_book (LeadJournal            *journal,
                 const LeadFilter       *filter,
                 int64_t                 only,
                 LeadPrintPaper          paper,
                 const LeadPrintSheets  *sheets,
                 gpointer                sheets_data,
                 guint                  *n_entries,
                 LeadProgressFunc        progress,
                 gpointer                progress_data,
                 GCancellable           *cancellable,
                 GError                **error)
{
  g_autoptr(LeadPrintFlow) flow = NULL;
  g_autoptr(LeadContent) content = NULL;
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  Book book = { .journal = journal, .cancellable = cancellable, .last_day = LEAD_DAY_NONE };

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);
  g_return_val_if_fail (sheets != NULL, FALSE);

  content = load_content (&book, error);
  if (content == NULL)
    return FALSE;
  flow = lead_print_flow_new (sheets, sheets_data, paper);
  book.flow = flow;
  book.content = content;
  if (filter == NULL)
    g_array_append_val (ids, only);
  else if (!list (&book, filter, ids, error))
    return FALSE;
  if (!set_entries (&book, (const int64_t *) (gpointer) ids->data, ids->len, progress,
                    progress_data, error))
    return FALSE;
  lead_print_flow_end (flow);
  if (n_entries != NULL)
    *n_entries = book.n_entries;
  return TRUE;
}
