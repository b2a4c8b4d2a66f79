/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-import.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-backup.h"
#include "lead-import-rows.h"
#include "lead-journal-private.h"
#include "lead-meta.h"
#include "lead-record-intake.h"
#include "lead-search-index.h"
#include "lead-statement.h"

/* Under which name meta keeps the uuid that an import brings for the journal. */
#define ADOPTED "adopted_uuid"

typedef struct
{
  int64_t import;

  /* borrowed: what begin and adopt are given */
  const char *text;

  /* owned: the uuid that the journal has taken */
  char *uuid;

  /* borrowed from the caller, who waits */
  GPtrArray *incoming;
  LeadTaken *taken;
  GArray    *ids;

  /* of finish and cancel, which go on where the last job stopped */
  int64_t  behind;
  gboolean more;
} Order;

/* Orders live on the stack of the caller, who waits for them. */

static gpointer
prepare (LeadVault     *vault,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  int64_t has_entries;

  if (lead_database_ask_int (vault->database, "SELECT EXISTS (SELECT 1 FROM entry)",
                             &has_entries, error)
      && has_entries != 0)
    lead_backup_ensure (vault, error);

  return NULL;
}

/* Outside a transaction: a backup can't be made in one. */
static const LeadJob prepare_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = prepare };

static gpointer
begin (LeadVault     *vault,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Order *order = data;
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database, "import-begin", error);

  if (statement == NULL)
    return NULL;
  lead_statement_put_text (statement, order->text);
  lead_statement_put_int (statement, lead_surroundings_get_now (vault->surroundings));
  if (lead_statement_run (statement, error))
    order->import = sqlite3_last_insert_rowid (lead_database_get_handle (vault->database));

  return NULL;
}

static const LeadJob begin_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = begin,
};

static char *
dup_format (LeadDatabase  *database,
            int64_t        import,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-format", error);
  LeadStep step;

  if (statement == NULL)
    return NULL;
  lead_statement_put_int (statement, import);
  step = lead_statement_step (statement, error);
  if (step == LEAD_STEP_ROW)
    return g_strdup (lead_statement_get_text (statement, 0));
  if (step == LEAD_STEP_DONE)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("This import has ended."));

  return NULL;
}

static gboolean
add_batch (LeadVault     *vault,
           Order         *order,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autofree char *format = dup_format (vault->database, order->import, error);
  LeadTaken taken = { 0 };

  if (format == NULL)
    return FALSE;
  for (guint i = 0; i < order->incoming->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error)
        || !lead_import_rows_take (vault, order->import, format, order->incoming->pdata[i],
                                   &taken, error))
      return FALSE;
  *order->taken = taken;

  return TRUE;
}

static gboolean
index_batch (LeadVault     *vault,
             Order         *order,
             GCancellable  *cancellable,
             GError       **error)
{
  return lead_search_index_staged (vault->database, order->import, &order->behind, &order->more,
                                   error);
}

typedef gboolean (*BatchFunc) (LeadVault     *vault,
                               Order         *order,
                               GCancellable  *cancellable,
                               GError       **error);

static gboolean
run_batch (LeadVault     *vault,
           BatchFunc      func,
           Order         *order,
           GCancellable  *cancellable,
           GError       **error)
{
  if (!lead_database_begin (vault->database, error))
    return FALSE;
  if (func (vault, order, cancellable, error))
    return lead_database_commit (vault->database, error);
  lead_database_rollback (vault->database);
  return FALSE;
}

/* What isn't visible yet needn't be on the disk yet: the transaction that shows
 * it waits for the disk, and so does every save in between, and each of them
 * takes along all that was written before it. */
static void
run_without_waiting (LeadVault     *vault,
                     BatchFunc      func,
                     Order         *order,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr (GError) failure = NULL;

  if (!lead_database_execute (vault->database, "PRAGMA synchronous = NORMAL", error))
    return;
  run_batch (vault, func, order, cancellable, &failure);
  if (!lead_database_execute (vault->database, "PRAGMA synchronous = FULL",
                              failure == NULL ? error : NULL))
    return;
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
}

static gpointer
add (LeadVault     *vault,
     gpointer       data,
     GCancellable  *cancellable,
     GError       **error)
{
  run_without_waiting (vault, add_batch, data, cancellable, error);

  return NULL;
}

/* Transactions of their own, see run_without_waiting(). */
static const LeadJob add_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = add };

static gpointer
adopt (LeadVault     *vault,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Order *order = data;

  lead_meta_set_text (vault->database, ADOPTED, order->text, error);

  return NULL;
}

static const LeadJob adopt_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = adopt,
};

static gpointer
index_some (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  run_without_waiting (vault, index_batch, data, cancellable, error);

  return NULL;
}

static const LeadJob index_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = index_some };

/* A journal that was empty becomes the one that the import was written from. */
static gboolean
settle_uuid (LeadVault  *vault,
             Order      *order,
             GError    **error)
{
  g_autofree char *uuid = lead_meta_dup_text (vault->database, ADOPTED, error);
  int64_t has_entries;

  if (uuid == NULL
      || !lead_database_execute (vault->database, "DELETE FROM meta WHERE name = '" ADOPTED "'",
                                 error)
      || !lead_database_ask_int (vault->database,
                                 "SELECT EXISTS (SELECT 1 FROM entry WHERE import IS NULL)",
                                 &has_entries, error))
    return FALSE;
  if (has_entries != 0 || *uuid == '\0')
    return TRUE;
  order->uuid = g_steal_pointer (&uuid);

  return lead_meta_set_text (vault->database, "uuid", order->uuid, error);
}

static gpointer
list (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Order *order = data;
  g_autoptr (LeadStatement) statement = lead_statement_use (vault->database, "import-list", error);

  if (statement == NULL)
    return NULL;
  lead_statement_put_int (statement, order->import);
  while (lead_statement_step (statement, error) == LEAD_STEP_ROW)
    {
      int64_t id = lead_statement_get_int (statement, 0);

      g_array_append_val (order->ids, id);
    }

  return NULL;
}

static const LeadJob list_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = list };

static gboolean
run_finish (LeadDatabase  *database,
            int64_t        import,
            int64_t        now,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "import-finish", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, import);
  lead_statement_put_int (statement, now);

  return lead_statement_run (statement, error);
}

/* In one transaction, so that an import is either there or not. */
static gpointer
show (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Order *order = data;
  LeadDatabase *database = vault->database;

  if (settle_uuid (vault, order, error)
      && lead_statement_run_int (database, "import-records", order->import, error)
      && lead_statement_run_int (database, "import-show", order->import, error)
      && lead_record_intake_show (vault, order->import, error)
      && lead_statement_run_int (database, "import-notes-removed", order->import, error)
      && lead_statement_run_int (database, "index-again-of-import", order->import, error)
      && lead_statement_run_int (database, "import-show-notes", order->import, error)
      && run_finish (database, order->import, lead_surroundings_get_now (vault->surroundings),
                     error))
    lead_changes_add_many (vault->changes,
                           LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_LABELS
                             | LEAD_CHANGE_NOTES);

  return NULL;
}

static const LeadJob show_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = show,
};

static gpointer
remove_some (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Order *order = data;

  lead_import_rows_remove_some (vault, order->import, &order->more, error);

  return NULL;
}

static const LeadJob remove_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = remove_some,
};

static gboolean
run_order (LeadJournal    *self,
           const LeadJob  *job,
           Order          *order,
           GCancellable   *cancellable,
           GError        **error)
{
  g_autoptr (GError) failure = NULL;

  lead_journal_run_sync (self, job, order, cancellable, &failure);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/**
 * lead_journal_import_begin_sync:
 * @self: a journal
 * @format: what is imported: origins are remembered by format
 * @import_id: (out): names the import from here on
 * @error: (out) (optional): what went wrong
 *
 * Begins an import, with a backup when there is something to back up. Several
 * may be open at once.
 *
 * Returns: whether it has begun
 */
gboolean
lead_journal_import_begin_sync (LeadJournal  *self,
                                const char   *format,
                                int64_t      *import_id,
                                GError      **error)
{
  Order order = { .text = format };

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (format != NULL && import_id != NULL, FALSE);

  if (!run_order (self, &prepare_job, &order, NULL, error)
      || !run_order (self, &begin_job, &order, NULL, error))
    return FALSE;
  *import_id = order.import;

  return TRUE;
}

/**
 * lead_journal_import_add_sync:
 * @self: a journal
 * @import_id: an import that has begun
 * @incoming: (element-type LeadIncoming): a batch of entries
 * @taken: (out): what came of this batch
 * @cancellable: (nullable): stops it; nothing of the batch is taken then
 * @error: (out) (optional): what went wrong; nothing of the batch is taken then
 *
 * Takes a batch in, in one transaction. A hundred or two at a time keep saves
 * from waiting.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_import_add_sync (LeadJournal   *self,
                              int64_t        import_id,
                              GPtrArray     *incoming,
                              LeadTaken     *taken,
                              GCancellable  *cancellable,
                              GError       **error)
{
  Order order = { .import = import_id, .incoming = incoming, .taken = taken };

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (incoming != NULL && taken != NULL, FALSE);

  return run_order (self, &add_job, &order, cancellable, error);
}

/**
 * lead_journal_import_adopt_sync:
 * @self: a journal
 * @import_id: an import that has begun
 * @uuid: the uuid of the journal that the import was written from
 * @error: (out) (optional): what went wrong
 *
 * Has the journal take that uuid when the import is finished, if it is empty
 * until then.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_import_adopt_sync (LeadJournal  *self,
                                int64_t       import_id,
                                const char   *uuid,
                                GError      **error)
{
  Order order = { .import = import_id, .text = uuid };

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (g_uuid_string_is_valid (uuid), FALSE);

  return run_order (self, &adopt_job, &order, NULL, error);
}

/**
 * lead_journal_import_list_sync:
 * @self: a journal
 * @import_id: an import that has begun
 * @ids: (element-type int64_t): the ids of its entries are added
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all of them are in @ids
 */
gboolean
lead_journal_import_list_sync (LeadJournal  *self,
                               int64_t       import_id,
                               GArray       *ids,
                               GError      **error)
{
  Order order = { .import = import_id, .ids = ids };

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (ids != NULL, FALSE);

  return run_order (self, &list_job, &order, NULL, error);
}

/**
 * lead_journal_import_finish_sync:
 * @self: a journal
 * @import_id: an import that has begun
 * @error: (out) (optional): what went wrong; the import is still open then
 *
 * Indexes what has come in and then shows all of it at once.
 *
 * Returns: whether it is there
 */
gboolean
lead_journal_import_finish_sync (LeadJournal  *self,
                                 int64_t       import_id,
                                 GError      **error)
{
  Order order = { .import = import_id, .behind = G_MININT64, .more = TRUE };
  gboolean success;

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  while (order.more)
    if (!run_order (self, &index_job, &order, NULL, error))
      return FALSE;
  success = run_order (self, &show_job, &order, NULL, error);
  if (success && order.uuid != NULL)
    lead_journal_take_uuid (self, order.uuid);
  g_free (order.uuid);

  return success;
}

/**
 * lead_journal_import_cancel_sync:
 * @self: a journal
 * @import_id: an import that has begun
 * @error: (out) (optional): what went wrong; what is left of it stays invisible
 *   and goes when the journal is opened again
 *
 * Takes the import away without a trace.
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_import_cancel_sync (LeadJournal  *self,
                                 int64_t       import_id,
                                 GError      **error)
{
  Order order = { .import = import_id, .more = TRUE };

  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  while (order.more)
    if (!run_order (self, &remove_job, &order, NULL, error))
      return FALSE;

  return TRUE;
}
