/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading single entries, as operations of the journal. */

#include "config.h"

#include "lead-journal-entries.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-entry-rows.h"
#include "lead-ids.h"
#include "lead-journal-private.h"
#include "lead-revision-rows.h"
#include "lead-statement.h"

static LeadEntry *
load_or_fail (LeadDatabase  *database,
              int64_t        id,
              GError       **error)
{
  LeadEntry *entry = lead_entry_rows_load (database, id, NULL, error);

  if (entry == NULL && *error == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                         _("There is no such entry in the journal."));
  return entry;
}

static gpointer
load_entry (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return load_or_fail (vault->database, lead_ids_get (data, 0), error);
}

static const LeadJob load_entry_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_entry,
  .free_data = (GDestroyNotify) g_array_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_load_entry_async:
 * @self: a journal
 * @id: an entry
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Reads a whole entry.
 */
void
lead_journal_load_entry_async (LeadJournal         *self,
                               int64_t              id,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_entry_job, lead_ids_new (&id, 1),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_load_entry_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is none
 *
 * Returns: (transfer full) (nullable): the entry
 */
LeadEntry *
lead_journal_load_entry_finish (LeadJournal   *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  return lead_journal_run_finish (self, &load_entry_job, result, error);
}

/**
 * lead_journal_load_entry_sync:
 * @self: a journal
 * @id: an entry
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is none
 *
 * Returns: (transfer full) (nullable): the entry
 */
LeadEntry *
lead_journal_load_entry_sync (LeadJournal   *self,
                              int64_t        id,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_entry_job, lead_ids_new (&id, 1), cancellable, error);
}

/* @id is 0 when there is none. Fails when there is more than one. */
static gboolean
find_id (LeadDatabase  *database,
         const char    *prefix,
         int64_t       *id,
         GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "find-entries", error);
  guint n_found = 0;
  LeadStep step;

  if (row == NULL)
    return FALSE;
  *id = 0;
  lead_statement_put_text (row, prefix);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      *id = lead_statement_get_int (row, 0);
      n_found++;
    }
  if (n_found > 1)
    g_set_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                 _("More than one entry has an id that begins with “%s”."), prefix);
  return step == LEAD_STEP_DONE && n_found <= 1;
}

static gboolean
is_uuid_prefix (const char *text)
{
  return *text != '\0' && strspn (text, "0123456789abcdef-") == strlen (text);
}

static gpointer
find_entry (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  int64_t id = 0;

  if (is_uuid_prefix (data) && !find_id (vault->database, data, &id, error))
    return NULL;
  return load_or_fail (vault->database, id, error);
}

static const LeadJob find_entry_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = find_entry,
  .free_data = g_free,
  .free_result = g_object_unref,
};

/**
 * lead_journal_find_entry_sync:
 * @self: a journal
 * @uuid_prefix: the beginning of an entry's uuid, or all of it
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when there is none,
 *   %LEAD_ERROR_REFUSED when there are several
 *
 * Finds an entry by what the command line shows of it, in the trash too.
 *
 * Returns: (transfer full) (nullable): the entry
 */
LeadEntry *
lead_journal_find_entry_sync (LeadJournal   *self,
                              const char    *uuid_prefix,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid_prefix != NULL, NULL);

  return lead_journal_run_sync (self, &find_entry_job, g_ascii_strdown (uuid_prefix, -1),
                                cancellable, error);
}

static void
unref_if_any (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
}

static gpointer
load_entries (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  GArray *ids = data;
  g_autoptr (GPtrArray) entries = g_ptr_array_new_full (ids->len, unref_if_any);

  for (guint i = 0; i < ids->len && *error == NULL; i++)
    g_ptr_array_add (entries, lead_entry_rows_load (vault->database, lead_ids_get (ids, i),
                                                    NULL, error));
  return *error == NULL ? g_steal_pointer (&entries) : NULL;
}

static const LeadJob load_entries_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = load_entries,
  .free_data = (GDestroyNotify) g_array_unref,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_load_entries_sync:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many; ask for some hundreds at a time, saves wait that long
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadEntry): the entries in
 *   the order of @ids, %NULL for one that is gone
 */
GPtrArray *
lead_journal_load_entries_sync (LeadJournal    *self,
                                const int64_t  *ids,
                                guint           n_ids,
                                GCancellable   *cancellable,
                                GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_entries_job, lead_ids_new (ids, n_ids),
                                cancellable, error);
}

static gpointer
load_history (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return lead_revision_rows_load (vault->database, lead_ids_get (data, 0), error);
}

static const LeadJob load_history_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_history,
  .free_data = (GDestroyNotify) g_array_unref,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_load_history_async:
 * @self: a journal
 * @id: an entry
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Reads what an entry used to say.
 */
void
lead_journal_load_history_async (LeadJournal         *self,
                                 int64_t              id,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_history_job, lead_ids_new (&id, 1), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_load_history_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadRevision): what it used
 *   to say, the newest first
 */
GPtrArray *
lead_journal_load_history_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_finish (self, &load_history_job, result, error);
}

/**
 * lead_journal_load_history_sync:
 * @self: a journal
 * @id: an entry
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadRevision): what it used
 *   to say, the newest first
 */
GPtrArray *
lead_journal_load_history_sync (LeadJournal   *self,
                                int64_t        id,
                                GCancellable  *cancellable,
                                GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_history_job, lead_ids_new (&id, 1),
                                cancellable, error);
}
