/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-selection.h"

#include <string.h>

#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-lists.h"

/* Entries in memory at a time. */
#define BATCH 128

typedef struct
{
  char    uuid[37];
  int64_t id;
} Selected;

struct _LeadSelection
{
  LeadJournal *journal;
  GArray      *selected;  /* of Selected, by uuid */
};

static int
compare_uuids (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const Selected *) a)->uuid, ((const Selected *) b)->uuid);
}

static gboolean
add_batch (LeadSelection  *self,
           const int64_t  *ids,
           guint           n_ids,
           GCancellable   *cancellable,
           GError        **error)
{
  g_autoptr (GPtrArray) briefs = NULL;

  briefs = lead_journal_load_briefs_sync (self->journal, ids, n_ids, NULL, cancellable, error);
  if (briefs == NULL)
    return FALSE;

  for (guint i = 0; i < briefs->len; i++)
    {
      LeadBrief *brief = briefs->pdata[i];
      Selected selected = { "", ids[i] };

      if (brief == NULL)
        continue;
      g_strlcpy (selected.uuid, lead_brief_get_uuid (brief), sizeof selected.uuid);
      g_array_append_val (self->selected, selected);
    }
  return TRUE;
}

static gboolean
add_filtered (LeadSelection     *self,
              const LeadFilter  *filter,
              GCancellable      *cancellable,
              GError           **error)
{
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GArray) ids = NULL;

  listed = lead_journal_list_entries_sync (self->journal, filter, NULL, cancellable, error);
  if (listed == NULL)
    return FALSE;

  ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  for (guint i = 0; i < listed->len; i++)
    g_array_append_val (ids, g_array_index (listed, LeadListed, i).id);
  for (guint i = 0; i < ids->len; i += BATCH)
    {
      if (!add_batch (self, &g_array_index (ids, int64_t, i), MIN (BATCH, ids->len - i),
                      cancellable, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_selection_new:
 * @journal: an open journal
 * @filter: which entries
 * @with_trash: whether those that it means among the trash come too
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: (transfer full): the entries that @filter means now
 */
LeadSelection *
lead_selection_new (LeadJournal       *journal,
                    const LeadFilter  *filter,
                    gboolean           with_trash,
                    GCancellable      *cancellable,
                    GError           **error)
{
  g_autoptr (LeadSelection) self = g_new0 (LeadSelection, 1);
  g_autoptr (LeadFilter) trash = NULL;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  self->journal = g_object_ref (journal);
  self->selected = g_array_new (FALSE, FALSE, sizeof (Selected));
  if (!add_filtered (self, filter, cancellable, error))
    return NULL;
  if (with_trash && !filter->trashed)
    {
      trash = lead_filter_copy (filter);
      trash->trashed = TRUE;
      if (!add_filtered (self, trash, cancellable, error))
        return NULL;
    }
  g_array_sort (self->selected, compare_uuids);
  return g_steal_pointer (&self);
}

void
lead_selection_free (LeadSelection *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->journal);
  g_clear_pointer (&self->selected, g_array_unref);
  g_free (self);
}

static GPtrArray *
load_batch (LeadSelection  *self,
            guint           position,
            GCancellable   *cancellable,
            GError        **error)
{
  guint n_ids = MIN (BATCH, self->selected->len - position);
  int64_t ids[BATCH];

  for (guint i = 0; i < n_ids; i++)
    ids[i] = g_array_index (self->selected, Selected, position + i).id;
  return lead_journal_load_entries_sync (self->journal, ids, n_ids, cancellable, error);
}

/**
 * lead_selection_foreach:
 * @self: a selection
 * @func: (scope call): called with every entry; those that have been deleted
 *   meanwhile are left out
 * @user_data: data for @func
 * @progress: (nullable) (scope call): told how far it is
 * @progress_data: data for @progress
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: whether it came to the end
 */
gboolean
lead_selection_foreach (LeadSelection      *self,
                        LeadSelectionFunc   func,
                        gpointer            user_data,
                        LeadProgressFunc    progress,
                        gpointer            progress_data,
                        GCancellable       *cancellable,
                        GError            **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  for (guint position = 0; position < self->selected->len; position += BATCH)
    {
      g_autoptr (GPtrArray) entries = load_batch (self, position, cancellable, error);

      if (entries == NULL)
        return FALSE;
      for (guint i = 0; i < entries->len; i++)
        {
          if (entries->pdata[i] != NULL && !func (entries->pdata[i], user_data, error))
            return FALSE;
        }
      if (progress != NULL)
        progress ((position + entries->len) / (double) self->selected->len, progress_data);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  return TRUE;
}
