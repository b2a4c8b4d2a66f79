/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What charts are computed from. Both scans run over narrow rows in the order
 * of time, so that ten years of tags are read in tens of milliseconds; they are
 * joined here, since SQLite would look every pair up.
 */

#include "config.h"

#include "lead-journal-lists.h"

#include "core/model/lead-label.h"
#include "lead-journal-private.h"
#include "lead-record-rows.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

typedef struct
{
  /* borrowed */
  LeadDatabase     *database;
  const LeadFilter *filter;

  /* owned */
  LeadRecordsBuilder *builder;
  GHashTable         *items;    /* number → canonical id, interned */
  GArray             *narrowed; /* (nullable): sort keys of the entries that are meant */

  int64_t first;
  int64_t last;
} Loading;

static void
loading_clear (Loading *self)
{
  g_clear_pointer (&self->builder, lead_records_builder_free);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_pointer (&self->narrowed, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Loading, loading_clear)

static gboolean
load_items (Loading  *self,
            GError  **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "record-items", error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    g_hash_table_insert (self->items, GINT_TO_POINTER (lead_statement_get_int (rows, 0)),
                         (gpointer) g_intern_string (lead_statement_get_text (rows, 1)));

  return step == LEAD_STEP_DONE;
}

static LeadStatement *
use_days (Loading     *self,
          const char  *folded,
          GError     **error)
{
  const char *name = self->narrowed != NULL ? "record-days-narrowed" : "record-days";
  LeadStatement *rows = lead_statement_use (self->database, name, error);

  if (rows == NULL)
    return NULL;
  lead_statement_put_int (rows, self->first);
  lead_statement_put_int (rows, self->last);
  if (self->narrowed != NULL)
    {
      lead_statement_put_text (rows, folded);
      lead_statement_put_text (rows, self->filter->challenge);
      lead_statement_put_int (rows, self->filter->starred);
      lead_statement_put_int (rows, self->filter->is_private);
      lead_statement_put_int (rows, self->filter->with_pictures);
    }

  return rows;
}

static gboolean
load_days (Loading  *self,
           GError  **error)
{
  const char *label = self->filter->label;
  g_autofree char *folded = label != NULL ? lead_label_fold (label) : NULL;
  g_autoptr (LeadStatement) rows = use_days (self, folded, error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      int64_t key = lead_statement_get_int (rows, 0);

      lead_records_builder_add_entry (self->builder, lead_sort_key_get_day (key));
      if (self->narrowed != NULL)
        g_array_append_val (self->narrowed, key);
    }

  return step == LEAD_STEP_DONE;
}

/* Both go forward in time, so the list is only ever looked at where we stand in it. */
static gboolean
is_meant (Loading  *self,
          guint    *at,
          int64_t   key)
{
  if (self->narrowed == NULL)
    return TRUE;
  while (*at < self->narrowed->len && g_array_index (self->narrowed, int64_t, *at) < key)
    *at += 1;

  return *at < self->narrowed->len && g_array_index (self->narrowed, int64_t, *at) == key;
}

static gboolean
load_tags (Loading  *self,
           GError  **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (self->database, "record-range", error);
  LeadStep step;
  guint at = 0;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, self->first);
  lead_statement_put_int (rows, self->last);
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      int64_t key = lead_statement_get_int (rows, 0);
      gpointer item = GINT_TO_POINTER (lead_statement_get_int (rows, 1));
      const char *name = g_hash_table_lookup (self->items, item);

      if (name != NULL && is_meant (self, &at, key))
        lead_records_builder_add_tag (self->builder, lead_statement_get_int (rows, 3),
                                      lead_sort_key_get_day (key), name,
                                      (LeadStance) lead_statement_get_int (rows, 2));
    }

  return step == LEAD_STEP_DONE;
}

/**
 * lead_record_rows_load:
 * @database: a connection
 * @filter: which entries are meant; words, item and limit aren't looked at
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): tags and days of entries that can be seen
 */
LeadRecords *
lead_record_rows_load (LeadDatabase      *database,
                       const LeadFilter  *filter,
                       GError           **error)
{
  gboolean is_narrow = filter->label != NULL || filter->challenge != NULL || filter->starred
                       || filter->is_private || filter->with_pictures;
  g_auto (Loading) self = {
    .database = database,
    .filter = filter,
    .builder = lead_records_builder_new (),
    .items = g_hash_table_new (NULL, NULL),
    .narrowed = is_narrow ? g_array_new (FALSE, FALSE, sizeof (int64_t)) : NULL,
    .first = lead_sort_key_first (filter->from),
    .last = lead_sort_key_last (filter->to),
  };

  if (!load_items (&self, error) || !load_days (&self, error) || !load_tags (&self, error))
    return NULL;

  return lead_records_builder_end (g_steal_pointer (&self.builder));
}

static gpointer
load_records (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return lead_record_rows_load (vault->database, data, error);
}

static const LeadJob load_records_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = load_records,
  .free_data = (GDestroyNotify) lead_filter_free,
  .free_result = (GDestroyNotify) lead_records_unref,
};

/**
 * lead_journal_load_records_async:
 * @self: a journal
 * @filter: which entries are meant; words, item and limit aren't looked at
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Loads tags and days of entries that aren't in the trash.
 */
void
lead_journal_load_records_async (LeadJournal         *self,
                                 const LeadFilter    *filter,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (filter != NULL);

  lead_journal_run_async (self, &load_records_job, lead_filter_copy (filter), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_load_records_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the records
 */
LeadRecords *
lead_journal_load_records_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_finish (self, &load_records_job, result, error);
}

/**
 * lead_journal_load_records_sync:
 * @self: a journal
 * @filter: which entries are meant; words, item and limit aren't looked at
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the records
 */
LeadRecords *
lead_journal_load_records_sync (LeadJournal       *self,
                                const LeadFilter  *filter,
                                GCancellable      *cancellable,
                                GError           **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  return lead_journal_run_sync (self, &load_records_job, lead_filter_copy (filter), cancellable,
                                error);
}
