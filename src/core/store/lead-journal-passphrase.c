/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A new passphrase, asked for by whoever has the journal open. */

#include "config.h"

#include "lead-journal-upkeep.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-journal-private.h"
#include "lead-new-passphrase.h"
#include "lead-recovery-mark.h"

typedef struct
{
  LeadPassphrase *former;
  LeadPassphrase *passphrase;
} Change;

static Change *
change_new (const LeadPassphrase *former,
            const LeadPassphrase *passphrase)
{
  Change *self = g_new0 (Change, 1);

  self->former = former != NULL ? lead_passphrase_copy (former) : NULL;
  self->passphrase = lead_passphrase_copy (passphrase);

  return self;
}

static void
change_free (gpointer data)
{
  Change *self = data;

  g_clear_pointer (&self->former, lead_passphrase_free);
  g_clear_pointer (&self->passphrase, lead_passphrase_free);
  g_free (self);
}

/* An open journal on an unwatched desk isn't to be taken over. */
static gboolean
is_former (LeadVault             *vault,
           const LeadPassphrase  *former,
           GError               **error)
{
  g_autoptr (LeadKey) key = lead_key_derive (former, lead_key_get_salt (vault->key));

  if (lead_key_equal (key, vault->key))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY,
                       _("That is not the passphrase the journal has now."));
  return FALSE;
}

/* The sheet has the key of the file that was. What it is marked with is no
 * reason to say that a passphrase hasn't changed that has. */
static void
apply (LeadVault             *vault,
       const LeadPassphrase  *passphrase,
       GError               **error)
{
  if (lead_new_passphrase_apply (vault, passphrase, error) && vault->database != NULL)
    lead_recovery_mark_write (vault, LEAD_RECOVERY_DUE, NULL);
}

static gpointer
change_passphrase (LeadVault     *vault,
                   gpointer       data,
                   GCancellable  *cancellable,
                   GError       **error)
{
  Change *change = data;

  if (vault->read_only)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY,
                         _("The passphrase of a journal that can’t be written can’t be changed."));
  else if (change->former == NULL || is_former (vault, change->former, error))
    apply (vault, change->passphrase, error);

  return NULL;
}

/* Not maintenance: it isn't to begin again whenever somebody types. */
static const LeadJob change_passphrase_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .run = change_passphrase,
  .free_data = change_free,
};

/**
 * lead_journal_change_passphrase_sync:
 * @self: a journal
 * @passphrase: the new one
 * @cancellable: (nullable): stops it before the new file takes the old one's place
 * @error: (out) (optional): what went wrong; the old passphrase goes on then
 *
 * Writes the journal anew under another key. Backups that were made before
 * still need the old passphrase.
 *
 * Returns: whether the new passphrase opens it
 */
gboolean
lead_journal_change_passphrase_sync (LeadJournal           *self,
                                     const LeadPassphrase  *passphrase,
                                     GCancellable          *cancellable,
                                     GError               **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (passphrase != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &change_passphrase_job,
                                     change_new (NULL, passphrase), cancellable, error);
}

/**
 * lead_journal_change_passphrase_async:
 * @self: a journal
 * @former: (nullable): what is said to be the passphrase now; %NULL when the
 *   journal was opened by its key a moment ago
 * @passphrase: the new one
 * @cancellable: (nullable): stops it before the new file takes the old one's place
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * As lead_journal_change_passphrase_sync(), after a look at @former: another
 * one is refused with %LEAD_ERROR_WRONG_KEY.
 */
void
lead_journal_change_passphrase_async (LeadJournal           *self,
                                      const LeadPassphrase  *former,
                                      const LeadPassphrase  *passphrase,
                                      GCancellable          *cancellable,
                                      GAsyncReadyCallback    callback,
                                      gpointer               user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (passphrase != NULL);

  lead_journal_run_async (self, &change_passphrase_job, change_new (former, passphrase),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_change_passphrase_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong; the old passphrase goes on then
 *
 * Returns: whether the new passphrase opens it
 */
gboolean
lead_journal_change_passphrase_finish (LeadJournal   *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  return lead_journal_run_bool_finish (self, &change_passphrase_job, result, error);
}
