/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures, as operations of the journal. */

#include "config.h"

#include "lead-attachment-rows.h"
#include "lead-journal-entries.h"
#include "lead-journal-private.h"

typedef struct
{
  GBytes *content;
  char   *media_type;
  char   *name;
} Addition;

static void
addition_free (Addition *addition)
{
  g_bytes_unref (addition->content);
  g_free (addition->media_type);
  g_free (addition->name);
  g_free (addition);
}

static gpointer
add_attachment (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  Addition *addition = data;

  return lead_attachment_rows_add (vault, addition->content, addition->media_type,
                                   addition->name, error);
}

static const LeadJob add_attachment_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = add_attachment,
  .free_data = (GDestroyNotify) addition_free,
  .free_result = (GDestroyNotify) lead_attachment_free,
};

/**
 * lead_journal_add_attachment_async:
 * @self: a journal
 * @content: a picture, at most 20 MB
 * @media_type: such as "image/jpeg"
 * @name: (nullable): a name to show
 * @cancellable: (nullable): a cancellable
 * @callback: called once the disk has it
 * @user_data: for @callback
 *
 * Stores a picture, once however often it is added. It belongs to an entry
 * when one that names it is saved; one that no entry names is removed after a
 * day.
 */
void
lead_journal_add_attachment_async (LeadJournal         *self,
                                   GBytes              *content,
                                   const char          *media_type,
                                   const char          *name,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  Addition *addition;

  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (content != NULL);
  g_return_if_fail (media_type != NULL);

  addition = g_new0 (Addition, 1);
  addition->content = g_bytes_ref (content);
  addition->media_type = g_strdup (media_type);
  addition->name = g_strdup (name);
  lead_journal_run_async (self, &add_attachment_job, addition, cancellable, callback, user_data);
}

/**
 * lead_journal_add_attachment_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_REFUSED when it is too large
 *
 * Returns: (transfer full) (nullable): what to give the entry
 */
LeadAttachment *
lead_journal_add_attachment_finish (LeadJournal   *self,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  return lead_journal_run_finish (self, &add_attachment_job, result, error);
}

static gpointer
load_attachment (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  return lead_attachment_rows_read (vault->database, data, error);
}

static const LeadJob load_attachment_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_attachment,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_bytes_unref,
};

/**
 * lead_journal_load_attachment_async:
 * @self: a journal
 * @sha256: hash of a picture
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Reads the content of a picture.
 */
void
lead_journal_load_attachment_async (LeadJournal         *self,
                                    const char          *sha256,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (sha256 != NULL);

  lead_journal_run_async (self, &load_attachment_job, g_strdup (sha256),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_load_attachment_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't here
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
lead_journal_load_attachment_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_finish (self, &load_attachment_job, result, error);
}

/**
 * lead_journal_load_attachment_sync:
 * @self: a journal
 * @sha256: hash of a picture
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't here
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
lead_journal_load_attachment_sync (LeadJournal   *self,
                                   const char    *sha256,
                                   GCancellable  *cancellable,
                                   GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (sha256 != NULL, NULL);

  return lead_journal_run_sync (self, &load_attachment_job, g_strdup (sha256),
                                cancellable, error);
}
