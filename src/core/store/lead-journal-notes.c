/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Margin notes, as operations of the journal. */

#include "config.h"

#include "lead-journal-notes.h"

#include "lead-journal-private.h"
#include "lead-meta.h"
#include "lead-note-rows.h"

/* What is to be done to a note: @note is to be saved, or the one of @uuid goes. */
typedef struct
{
  int64_t   entry;
  LeadNote *note;
  char     *uuid;
} Request;

static Request *
request_new (int64_t         entry,
             const LeadNote *note,
             const char     *uuid)
{
  Request *request = g_new0 (Request, 1);

  request->entry = entry;
  request->note = note != NULL ? lead_note_copy (note) : NULL;
  request->uuid = g_strdup (uuid);
  return request;
}

static void
request_free (Request *request)
{
  g_clear_pointer (&request->note, lead_note_free);
  g_free (request->uuid);
  g_free (request);
}

static gpointer
list_notes (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return lead_note_rows_list (vault->database, ((Request *) data)->entry, error);
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_notes,
  .free_data = (GDestroyNotify) request_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

static gpointer
save_note (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  Request *request = data;
  LeadNote *stored = lead_note_rows_save (vault, request->entry, request->note, error);

  if (stored != NULL)
    lead_changes_add (vault->changes, LEAD_CHANGE_NOTES, request->entry);
  return stored;
}

static const LeadJob save_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_note,
  .free_data = (GDestroyNotify) request_free,
  .free_result = (GDestroyNotify) lead_note_free,
};

static gpointer
delete_note (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Request *request = data;

  if (lead_note_rows_delete (vault->database, request->uuid, error))
    lead_changes_add (vault->changes, LEAD_CHANGE_NOTES, request->entry);
  return NULL;
}

static const LeadJob delete_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_note,
  .free_data = (GDestroyNotify) request_free,
};

/**
 * lead_journal_list_notes_async:
 * @self: a journal
 * @entry: an entry
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the notes in the margin of an entry.
 */
void
lead_journal_list_notes_async (LeadJournal *self,
                               int64_t entry,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_job, request_new (entry, NULL, NULL), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_list_notes_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadNote): all of them,
 *   the oldest first
 */
GPtrArray *
lead_journal_list_notes_finish (LeadJournal *self,
                                GAsyncResult *result,
                                GError **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_notes_sync:
 * @self: a journal
 * @entry: an entry
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Lists the notes in the margin of an entry.
 *
 * Returns: (transfer full) (nullable) (element-type LeadNote): all of them,
 *   the oldest first
 */
GPtrArray *
lead_journal_list_notes_sync (LeadJournal *self,
                              int64_t entry,
                              GCancellable *cancellable,
                              GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, request_new (entry, NULL, NULL), cancellable,
                                error);
}

/**
 * lead_journal_save_note_async:
 * @self: a journal
 * @entry: an entry
 * @note: what it is to say
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Keeps a note in the margin of an entry, which stays as it is.
 */
void
lead_journal_save_note_async (LeadJournal *self,
                              int64_t entry,
                              const LeadNote *note,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (note != NULL);

  lead_journal_run_async (self, &save_job, request_new (entry, note, NULL), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_save_note_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the note as it is stored
 */
LeadNote *
lead_journal_save_note_finish (LeadJournal *self,
                               GAsyncResult *result,
                               GError **error)
{
  return lead_journal_run_finish (self, &save_job, result, error);
}

/**
 * lead_journal_save_note_sync:
 * @self: a journal
 * @entry: an entry
 * @note: what it is to say
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Keeps a note in the margin of an entry, which stays as it is.
 *
 * Returns: (transfer full) (nullable): the note as it is stored
 */
LeadNote *
lead_journal_save_note_sync (LeadJournal *self,
                             int64_t entry,
                             const LeadNote *note,
                             GCancellable *cancellable,
                             GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (note != NULL, NULL);

  return lead_journal_run_sync (self, &save_job, request_new (entry, note, NULL), cancellable,
                                error);
}

/**
 * lead_journal_delete_note_async:
 * @self: a journal
 * @entry: an entry
 * @uuid: its id
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Takes a margin note away.
 */
void
lead_journal_delete_note_async (LeadJournal *self,
                                int64_t entry,
                                const char *uuid,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &delete_job, request_new (entry, NULL, uuid), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_delete_note_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_note_finish (LeadJournal *self,
                                 GAsyncResult *result,
                                 GError **error)
{
  return lead_journal_run_bool_finish (self, &delete_job, result, error);
}

/**
 * lead_journal_delete_note_sync:
 * @self: a journal
 * @entry: an entry
 * @uuid: its id
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Takes a margin note away.
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_note_sync (LeadJournal *self,
                               int64_t entry,
                               const char *uuid,
                               GCancellable *cancellable,
                               GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &delete_job, request_new (entry, NULL, uuid),
                                     cancellable, error);
}

/* Under which name meta keeps it. */
#define SKIPPED "read_back_skipped"

/* 0, which is a week long ago, when none ever was. */
static gpointer
get_skipped (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  int64_t week;

  return lead_meta_get_int (vault->database, SKIPPED, &week, error)
           ? g_memdup2 (&week, sizeof week) : NULL;
}

static const LeadJob get_skipped_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = get_skipped,
  .free_result = g_free,
};

static gpointer
set_skipped (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  lead_meta_set_int (vault->database, SKIPPED, *(int64_t *) data, error);
  return NULL;
}

static const LeadJob set_skipped_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = set_skipped,
  .free_data = g_free,
};

/**
 * lead_journal_get_skipped_read_back_async:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Looks in which week no old entry is to come back.
 */
void
lead_journal_get_skipped_read_back_async (LeadJournal         *self,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &get_skipped_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_get_skipped_read_back_finish:
 * @self: a journal
 * @result: what the callback got
 * @week: (out): the week
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it could be looked up
 */
gboolean
lead_journal_get_skipped_read_back_finish (LeadJournal   *self,
                                           GAsyncResult  *result,
                                           int           *week,
                                           GError       **error)
{
  g_autofree int64_t *found = lead_journal_run_finish (self, &get_skipped_job, result, error);

  if (found == NULL)
    return FALSE;
  *week = (int) *found;
  return TRUE;
}

/**
 * lead_journal_skip_read_back_async:
 * @self: a journal
 * @week: the week it is
 * @cancellable: (nullable): a cancellable
 * @callback: (nullable): called with the outcome
 * @user_data: for @callback
 *
 * No old entry is to come back in @week.
 */
void
lead_journal_skip_read_back_async (LeadJournal         *self,
                                   int                  week,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  int64_t number = week;

  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &set_skipped_job, g_memdup2 (&number, sizeof number), cancellable,
                          callback, user_data);
}
