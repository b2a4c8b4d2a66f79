/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving an entry, as an operation of the journal. */

#include "config.h"

#include "lead-entry-save.h"
#include "lead-journal-entries.h"
#include "lead-journal-private.h"

typedef struct
{
  LeadEntry     *entry;
  LeadSaveFlags  flags;
} SaveRequest;

typedef struct
{
  LeadEntry *entry;
  gboolean   conflict;
} SaveResult;

static SaveRequest *
save_request_new (LeadEntry     *entry,
                  LeadSaveFlags  flags)
{
  SaveRequest *request = g_new0 (SaveRequest, 1);

  request->entry = g_object_ref (entry);
  request->flags = flags;
  return request;
}

static void
save_request_free (SaveRequest *request)
{
  g_object_unref (request->entry);
  g_free (request);
}

static void
save_result_free (SaveResult *result)
{
  g_clear_object (&result->entry);
  g_free (result);
}

static LeadEntry *
take_saved (SaveResult *result,
            gboolean   *conflict)
{
  LeadEntry *entry;

  if (conflict != NULL)
    *conflict = result != NULL && result->conflict;
  if (result == NULL)
    return NULL;
  entry = g_steal_pointer (&result->entry);
  save_result_free (result);
  return entry;
}

static gpointer
save_entry (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  SaveRequest *request = data;
  SaveResult *result = g_new0 (SaveResult, 1);

  result->entry = lead_entry_save (vault, request->entry, request->flags,
                                   &result->conflict, error);
  if (result->entry == NULL)
    g_clear_pointer (&result, save_result_free);
  return result;
}

static const LeadJob save_entry_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_entry,
  .free_data = (GDestroyNotify) save_request_free,
  .free_result = (GDestroyNotify) save_result_free,
};

/**
 * lead_journal_save_entry_async:
 * @self: a journal
 * @entry: what to save, built from what was read; a new entry when its id is 0
 * @flags: how
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called once the disk has it, or why it hasn't
 * @user_data: for @callback
 *
 * Saves an entry. The text is stored as it is; passages are looked up in it
 * again.
 */
void
lead_journal_save_entry_async (LeadJournal         *self,
                               LeadEntry           *entry,
                               LeadSaveFlags        flags,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (LEAD_IS_ENTRY (entry));

  lead_journal_run_async (self, &save_entry_job, save_request_new (entry, flags),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_save_entry_finish:
 * @self: a journal
 * @result: what the callback got
 * @conflict: (out) (optional): the entry had been saved by somebody else since
 *   it was read; that text is in its history
 * @error: (out) (optional): why it isn't saved; what was there is untouched
 *
 * Returns: (transfer full) (nullable): the entry as it is stored now, to base
 *   the next save on
 */
LeadEntry *
lead_journal_save_entry_finish (LeadJournal   *self,
                                GAsyncResult  *result,
                                gboolean      *conflict,
                                GError       **error)
{
  return take_saved (lead_journal_run_finish (self, &save_entry_job, result, error), conflict);
}

/**
 * lead_journal_save_entry_sync:
 * @self: a journal
 * @entry: what to save, built from what was read; a new entry when its id is 0
 * @flags: how
 * @conflict: (out) (optional): the entry had been saved by somebody else since
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): why it isn't saved
 *
 * Does what lead_journal_save_entry_async() does, and waits.
 *
 * Returns: (transfer full) (nullable): the entry as it is stored now
 */
LeadEntry *
lead_journal_save_entry_sync (LeadJournal    *self,
                              LeadEntry      *entry,
                              LeadSaveFlags   flags,
                              gboolean       *conflict,
                              GCancellable   *cancellable,
                              GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_ENTRY (entry), NULL);

  return take_saved (lead_journal_run_sync (self, &save_entry_job, save_request_new (entry, flags),
                                            cancellable, error),
                     conflict);
}
