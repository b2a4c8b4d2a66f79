/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-staging.h"

#include "core/store/lead-journal-import.h"

typedef struct
{
  char    *format;
  int64_t  id;
} Open;

struct _LeadStaging
{
  /* owned */
  LeadJournal *journal;
  GArray      *open;
  char        *format;
  GError      *failure;
};

static void
clear_open (gpointer data)
{
  g_free (((Open *) data)->format);
}

/**
 * lead_staging_new:
 * @journal: where entries go
 *
 * Returns: (transfer full): nothing staged yet
 */
LeadStaging *
lead_staging_new (LeadJournal *journal)
{
  LeadStaging *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_new0 (LeadStaging, 1);
  self->journal = g_object_ref (journal);
  self->open = g_array_new (FALSE, FALSE, sizeof (Open));
  g_array_set_clear_func (self->open, clear_open);
  return self;
}

/**
 * lead_staging_free:
 * @self: what is staged; taken back unless it was ended
 */
void
lead_staging_free (LeadStaging *self)
{
  g_return_if_fail (self != NULL);

  /* A failure here is made good when the journal is opened next. */
  for (guint i = 0; i < self->open->len; i++)
    lead_journal_import_cancel_sync (self->journal, g_array_index (self->open, Open, i).id, NULL);
  g_clear_pointer (&self->open, g_array_unref);
  g_clear_pointer (&self->format, g_free);
  g_clear_error (&self->failure);
  g_clear_object (&self->journal);
  g_free (self);
}

/**
 * lead_staging_set_format:
 * @self: what is staged
 * @format: id of the reader whose entries come next
 */
void
lead_staging_set_format (LeadStaging *self,
                         const char  *format)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (format != NULL);

  g_free (self->format);
  self->format = g_strdup (format);
}

static gboolean
find_open (LeadStaging  *self,
           int64_t      *id,
           GError      **error)
{
  Open fresh = { 0 };

  for (guint i = 0; i < self->open->len; i++)
    if (g_str_equal (g_array_index (self->open, Open, i).format, self->format))
      {
        *id = g_array_index (self->open, Open, i).id;
        return TRUE;
      }
  if (!lead_journal_import_begin_sync (self->journal, self->format, id, error))
    return FALSE;
  fresh.format = g_strdup (self->format);
  fresh.id = *id;
  g_array_append_val (self->open, fresh);
  return TRUE;
}

/**
 * lead_staging_take:
 * @incoming: (element-type LeadIncoming): a batch
 * @taken: (inout): what became of it is added
 * @staging: a #LeadStaging
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * A #LeadIntakeTake that stages entries in the journal.
 *
 * Returns: whether the batch was staged
 */
gboolean
lead_staging_take (GPtrArray     *incoming,
                   LeadTaken     *taken,
                   gpointer       staging,
                   GCancellable  *cancellable,
                   GError       **error)
{
  LeadStaging *self = staging;
  LeadTaken batch = { 0 };
  int64_t id;

  g_return_val_if_fail (self != NULL && self->format != NULL, FALSE);

  /* What is lost once isn't made good by the next batch. */
  if (self->failure == NULL && find_open (self, &id, &self->failure))
    lead_journal_import_add_sync (self->journal, id, incoming, &batch, cancellable,
                                  &self->failure);
  if (self->failure != NULL)
    {
      g_propagate_error (error, g_error_copy (self->failure));
      return FALSE;
    }
  taken->imported += batch.imported;
  taken->unchanged += batch.unchanged;
  return TRUE;
}

/**
 * lead_staging_get_failure:
 * @self: what is staged
 *
 * Returns: (nullable): why the journal, not a source, has failed
 */
const GError *
lead_staging_get_failure (LeadStaging *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->failure;
}

/**
 * lead_staging_adopt:
 * @self: what is staged
 * @journal_uuid: the journal that the entries were exported from
 * @error: return location for a %LEAD_ERROR
 *
 * Makes the journal that one, if it is empty otherwise.
 *
 * Returns: whether that went well
 */
gboolean
lead_staging_adopt (LeadStaging  *self,
                    const char   *journal_uuid,
                    GError      **error)
{
  int64_t id;

  g_return_val_if_fail (self != NULL && self->format != NULL, FALSE);
  g_return_val_if_fail (journal_uuid != NULL, FALSE);

  return find_open (self, &id, error)
         && lead_journal_import_adopt_sync (self->journal, id, journal_uuid, error);
}

/**
 * lead_staging_end:
 * @self: what is staged
 * @entries: (element-type int64_t): the ids of what shows from here on are added
 * @error: return location for a %LEAD_ERROR
 *
 * Lets everything staged show.
 *
 * Returns: whether all of it does
 */
gboolean
lead_staging_end (LeadStaging  *self,
                  GArray       *entries,
                  GError      **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (entries != NULL, FALSE);

  while (self->open->len > 0)
    {
      int64_t id = g_array_index (self->open, Open, 0).id;

      if (!lead_journal_import_list_sync (self->journal, id, entries, error)
          || !lead_journal_import_finish_sync (self->journal, id, error))
        return FALSE;
      g_array_remove_index (self->open, 0);
    }
  return TRUE;
}
