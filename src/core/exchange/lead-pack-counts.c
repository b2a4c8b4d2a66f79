/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-counts.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-tag.h"
#include "lead-pack-build.h"

typedef struct
{
  char       *item;
  LeadStance  stance;
  guint       entries;
} Count;

struct _LeadPackCounts
{
  GPtrArray *counts;
  guint      entries;
};

static void
count_free (gpointer data)
{
  Count *count = data;

  g_free (count->item);
  g_free (count);
}

LeadPackCounts *
lead_pack_counts_new (void)
{
  LeadPackCounts *self = g_new0 (LeadPackCounts, 1);

  self->counts = g_ptr_array_new_with_free_func (count_free);
  return self;
}

void
lead_pack_counts_free (LeadPackCounts *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->counts);
  g_free (self);
}

static Count *
find (LeadPackCounts *self,
      LeadTag        *tag)
{
  Count *count;

  for (guint i = 0; i < self->counts->len; i++)
    {
      count = self->counts->pdata[i];
      if (count->stance == lead_tag_get_stance (tag)
          && g_str_equal (count->item, lead_tag_get_item (tag)))
        return count;
    }
  count = g_new0 (Count, 1);
  count->item = g_strdup (lead_tag_get_item (tag));
  count->stance = lead_tag_get_stance (tag);
  g_ptr_array_add (self->counts, count);
  return count;
}

/**
 * lead_pack_counts_add:
 * @self: counts
 * @tags: (element-type LeadTag): what one more entry was marked with
 */
void
lead_pack_counts_add (LeadPackCounts *self,
                      GPtrArray      *tags)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_if_fail (self != NULL && tags != NULL);

  self->entries++;
  for (guint i = 0; i < tags->len; i++)
    {
      Count *count = find (self, tags->pdata[i]);

      if (g_hash_table_add (seen, count))
        count->entries++;
    }
}

/* The most frequent first; nothing of the order in which they were chosen. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Count *first = *(Count * const *) a;
  const Count *second = *(Count * const *) b;

  if (first->entries != second->entries)
    return (first->entries < second->entries) - (first->entries > second->entries);
  if (first->stance != second->stance)
    return (first->stance > second->stance) - (first->stance < second->stance);
  return strcmp (first->item, second->item);
}

static void
add_row (LeadPackChart    *chart,
         const Count      *count,
         LeadContent      *items,
         LeadPackRedactor *redactor)
{
  LeadItem *item = lead_content_get_item (items, count->item);
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  g_autofree char *number = g_strdup_printf ("%u", count->entries);
  g_autofree char *name = NULL;

  /* What isn't known any more has only an id of the journal. */
  if (item == NULL)
    return;
  name = lead_pack_redactor_clean (redactor, lead_item_get_name (item));
  g_strv_builder_add (row, name);
  g_strv_builder_add (row, count->stance != LEAD_STANCE_NONE ? lead_stance_get_name (count->stance)
                                                             : "");
  g_strv_builder_add (row, number);
  g_ptr_array_add (chart->rows, g_strv_builder_end (row));
}

static char *
describe (LeadPackCounts *self)
{
  if (self->entries < LEAD_PACK_LEAST_COUNT)
    return g_strdup_printf (_("Fewer than %u entries were shared as patterns only: too few to say "
                              "anything about them."),
                            LEAD_PACK_LEAST_COUNT);
  return g_strdup_printf (_("Out of %u entries that were shared as patterns only. What came up in "
                            "fewer than %u of them is left out."),
                          self->entries, LEAD_PACK_LEAST_COUNT);
}

/**
 * lead_pack_counts_finish:
 * @self: counts
 * @id: what the chart is called within its pack
 * @items: what things are called
 * @redactor: what their names go through
 *
 * Returns: (transfer full) (nullable): a table, or %NULL when no entry was counted
 */
LeadPackChart *
lead_pack_counts_finish (LeadPackCounts   *self,
                         const char       *id,
                         LeadContent      *items,
                         LeadPackRedactor *redactor)
{
  const char *columns[] = { _("What it was marked with"), _("How"), _("Entries"), NULL };
  g_autofree char *sentence = NULL;
  LeadPackChart *chart;

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  if (self->entries == 0)
    return NULL;
  sentence = describe (self);
  chart = lead_pack_chart_new (id, _("Entries shared as patterns only"), sentence, "", columns);
  g_ptr_array_sort (self->counts, compare);
  for (guint i = 0; self->entries >= LEAD_PACK_LEAST_COUNT && i < self->counts->len; i++)
    {
      const Count *count = self->counts->pdata[i];

      if (count->entries >= LEAD_PACK_LEAST_COUNT)
        add_row (chart, count, items, redactor);
    }
  return chart;
}
