/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-private.h"

#include "lead-announcer.h"
#include "lead-job-queue.h"

struct _LeadJournal
{
  GObject parent_instance;

  /* owned; the vault behind the queue belongs to its thread */
  LeadJobQueue     *queue;
  LeadAnnouncer    *announcer;
  LeadSurroundings *surroundings;
  char             *path;
  char             *uuid;

  /* borrowed */
  const char *notice;

  gboolean read_only;
};

G_DEFINE_FINAL_TYPE (LeadJournal, lead_journal, G_TYPE_OBJECT)

static void
lead_journal_dispose (GObject *object)
{
  LeadJournal *self = LEAD_JOURNAL (object);

  if (self->queue != NULL)
    lead_job_queue_close (self->queue, NULL);
  g_clear_pointer (&self->queue, lead_job_queue_unref);
  G_OBJECT_CLASS (lead_journal_parent_class)->dispose (object);
}

static void
lead_journal_finalize (GObject *object)
{
  LeadJournal *self = LEAD_JOURNAL (object);

  g_clear_pointer (&self->announcer, lead_announcer_unref);
  g_clear_object (&self->surroundings);
  g_free (self->path);
  g_free (self->uuid);
  G_OBJECT_CLASS (lead_journal_parent_class)->finalize (object);
}

static void
lead_journal_class_init (LeadJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = lead_journal_dispose;
  object_class->finalize = lead_journal_finalize;

  /**
   * LeadJournal::changed:
   * @self: the journal
   * @kinds: #LeadChange flags
   * @ids: (nullable) (element-type int64_t): the entries, %NULL when too many
   *
   * Something has been committed. Several changes can come as one.
   */
  g_signal_new ("changed", LEAD_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_ARRAY);
}

static void
lead_journal_init (LeadJournal *self)
{
}

static void
on_changed (const LeadChanges *changes,
            gpointer           user_data)
{
  lead_announcer_tell (user_data, changes);
}

/**
 * lead_journal_new:
 * @vault: (transfer full): an open file; from here on only the queue's thread
 *   touches it
 * @context: where signals are emitted
 *
 * Returns: (transfer full): a journal
 */
LeadJournal *
lead_journal_new (LeadVault    *vault,
                  GMainContext *context)
{
  LeadJournal *self = g_object_new (LEAD_TYPE_JOURNAL, NULL);

  self->path = g_strdup (vault->path);
  self->uuid = g_strdup (vault->uuid);
  self->surroundings = g_object_ref (vault->surroundings);
  self->notice = vault->notice;
  self->read_only = vault->read_only;
  self->announcer = lead_announcer_new (self, context);
  self->queue = lead_job_queue_new (vault, on_changed, lead_announcer_ref (self->announcer),
                                    (GDestroyNotify) lead_announcer_unref);
  return self;
}

static void
close_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (lead_journal_close_sync (source, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_journal_close_async:
 * @self: a journal
 * @callback: called when it is closed
 * @user_data: for @callback
 *
 * Does what lead_journal_close_sync() does without keeping the main loop
 * waiting.
 */
void
lead_journal_close_async (LeadJournal         *self,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_journal_close_async);
  g_task_run_in_thread (task, close_in_thread);
}

/**
 * lead_journal_close_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong; it is closed all the same
 *
 * Returns: whether all went well
 */
gboolean
lead_journal_close_finish (LeadJournal   *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * lead_journal_close_sync:
 * @self: a journal
 * @error: (out) (optional): what went wrong; it is closed all the same, and
 *   what was saved is safe
 *
 * Waits for the saves that were asked for, refuses everything else with
 * %LEAD_ERROR_LOCKED, leaves a file without a log beside it, lets go of it and
 * wipes the key. Closing again does nothing.
 *
 * Returns: whether all went well
 */
gboolean
lead_journal_close_sync (LeadJournal  *self,
                         GError      **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_job_queue_close (self->queue, error);
}

/**
 * lead_journal_get_path:
 * @self: a journal
 *
 * Returns: (transfer none) (type filename): its file, absolute and without links
 */
const char *
lead_journal_get_path (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return self->path;
}

void
lead_journal_take_uuid (LeadJournal *self,
                        const char  *uuid)
{
  g_free (self->uuid);
  self->uuid = g_strdup (uuid);
}

/**
 * lead_journal_get_uuid:
 * @self: a journal
 *
 * Returns: (transfer none): what names it for good, wherever its file lies
 */
const char *
lead_journal_get_uuid (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return self->uuid;
}

/**
 * lead_journal_get_read_only:
 * @self: a journal
 *
 * Returns: whether it can only be read; lead_journal_get_notice() says why
 */
gboolean
lead_journal_get_read_only (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return self->read_only;
}

/**
 * lead_journal_get_notice:
 * @self: a journal
 *
 * Returns: (transfer none) (nullable): what its reader should be told, such as
 *   why it can't be written
 */
const char *
lead_journal_get_notice (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return self->notice;
}

/**
 * lead_journal_get_surroundings:
 * @self: a journal
 *
 * Returns: (transfer none): the clock, zone and random source it was given
 */
LeadSurroundings *
lead_journal_get_surroundings (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return self->surroundings;
}

static gpointer
copy_key (LeadVault     *vault,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  return lead_key_copy (vault->key);
}

static const LeadJob copy_key_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = copy_key,
  .free_result = (GDestroyNotify) lead_key_free,
};

/**
 * lead_journal_dup_key:
 * @self: a journal
 *
 * The key that opens it, for the keyring. Waits for the job at hand.
 *
 * Returns: (transfer full) (nullable): a copy, %NULL once it is closed
 */
LeadKey *
lead_journal_dup_key (LeadJournal *self)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &copy_key_job, NULL, NULL, NULL);
}

/**
 * lead_journal_push:
 * @self: a journal
 * @ticket: (transfer full): what is to be done
 */
void
lead_journal_push (LeadJournal *self,
                   LeadTicket  *ticket)
{
  lead_job_queue_push (self->queue, ticket);
}
