/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-extras.h"

struct _LeadExtras
{
  GHashTable *records; /* GPtrArray of records, by LeadArchiveKind */
};

/**
 * lead_extras_new:
 *
 * Returns: (transfer full): nothing yet
 */
LeadExtras *
lead_extras_new (void)
{
  LeadExtras *self = g_new0 (LeadExtras, 1);

  self->records = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  return self;
}

/**
 * lead_extras_free:
 * @self: (transfer full): what an import brings
 */
void
lead_extras_free (LeadExtras *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->records);
  g_free (self);
}

/**
 * lead_extras_add:
 * @self: what an import brings
 * @kind: of @record
 * @record: (transfer full): comes with it
 */
void
lead_extras_add (LeadExtras            *self,
                 const LeadArchiveKind *kind,
                 gpointer               record)
{
  GPtrArray *records;

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL && record != NULL);

  records = g_hash_table_lookup (self->records, kind);
  if (records == NULL)
    {
      records = g_ptr_array_new_with_free_func (kind->free_record);
      g_hash_table_insert (self->records, (gpointer) kind, records);
    }
  g_ptr_array_add (records, record);
}

/**
 * lead_extras_keep:
 * @self: what an import brings
 * @journal: what it goes into
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether the journal has taken it
 */
gboolean
lead_extras_keep (LeadExtras    *self,
                  LeadJournal   *journal,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);

  for (const LeadArchiveKind * const *kind = lead_archive_kind_get_all (); *kind != NULL; kind++)
    {
      GPtrArray *records = g_hash_table_lookup (self->records, *kind);

      if (records != NULL && !(*kind)->keep (journal, records, cancellable, error))
        return FALSE;
    }
  return TRUE;
}
