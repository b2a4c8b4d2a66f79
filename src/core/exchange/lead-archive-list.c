/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-list.h"

typedef struct
{
  LeadArchiveGetUuid get_uuid;
} Order;

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  Order *order = user_data;

  return g_strcmp0 (order->get_uuid (*(gpointer const *) a),
                    order->get_uuid (*(gpointer const *) b));
}

/**
 * lead_archive_list_sort:
 * @records: records of one kind
 * @get_uuid: what names one for good
 *
 * Puts them into the order in which they stand in an archive.
 */
void
lead_archive_list_sort (GPtrArray          *records,
                        LeadArchiveGetUuid  get_uuid)
{
  Order order = { get_uuid };

  g_ptr_array_sort_with_data (records, compare, &order);
}

static GPtrArray *
load (const LeadArchiveList  *self,
      LeadJournal            *journal,
      GCancellable           *cancellable,
      GError                **error)
{
  g_autoptr (GPtrArray) records = self->list (journal, FALSE, cancellable, error);
  GPtrArray *trashed;

  if (records == NULL)
    return NULL;
  trashed = self->list (journal, TRUE, cancellable, error);
  if (trashed == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (records, trashed);
  lead_archive_list_sort (records, self->get_uuid);

  return g_steal_pointer (&records);
}

/**
 * lead_archive_list_write:
 * @self: what is written
 * @journal: a journal
 * @uuid: (nullable): the record that is meant; %NULL for all
 * @add: takes the lines
 * @user_data: for @add
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: whether they are written, or not there
 */
gboolean
lead_archive_list_write (const LeadArchiveList  *self,
                         LeadJournal            *journal,
                         const char             *uuid,
                         LeadArchiveAdd          add,
                         gpointer                user_data,
                         GCancellable           *cancellable,
                         GError                **error)
{
  g_autoptr (GPtrArray) records = load (self, journal, cancellable, error);

  if (records == NULL)
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    {
      if ((uuid == NULL || g_str_equal (uuid, self->get_uuid (records->pdata[i])))
          && !add (self->write (records->pdata[i]), user_data, error))
        return FALSE;
    }

  return TRUE;
}
