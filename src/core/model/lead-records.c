/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-records.h"

struct _LeadRecords
{
  gatomicrefcount ref_count;
  GArray         *tags;  /* LeadRecord */
  GArray         *days;  /* LeadDay */
  GPtrArray      *items; /* const char *, interned */
};

struct _LeadRecordsBuilder
{
  LeadRecords *records;
  GHashTable  *positions; /* interned item → position + 1 */
};

G_DEFINE_BOXED_TYPE (LeadRecords, lead_records, lead_records_ref, lead_records_unref)

/**
 * lead_records_ref:
 * @self: records
 *
 * Returns: (transfer full): @self
 */
LeadRecords *
lead_records_ref (LeadRecords *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_records_unref:
 * @self: (transfer full): records
 */
void
lead_records_unref (LeadRecords *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->tags);
  g_array_unref (self->days);
  g_ptr_array_unref (self->items);
  g_free (self);
}

/**
 * lead_records_get_tags:
 * @self: records
 * @n_tags: (out): how many
 *
 * Returns: (transfer none) (array length=n_tags): the tags in the order of days
 */
const LeadRecord *
lead_records_get_tags (LeadRecords *self, gsize *n_tags)
{
  g_return_val_if_fail (self != NULL && n_tags != NULL, NULL);

  *n_tags = self->tags->len;
  return (const LeadRecord *) self->tags->data;
}

/**
 * lead_records_get_days:
 * @self: records
 * @n_entries: (out): how many entries there are
 *
 * Returns: (transfer none) (array length=n_entries): the day of every entry,
 *   tagged or not, in order
 */
const LeadDay *
lead_records_get_days (LeadRecords *self, gsize *n_entries)
{
  g_return_val_if_fail (self != NULL && n_entries != NULL, NULL);

  *n_entries = self->days->len;
  return (const LeadDay *) self->days->data;
}

/**
 * lead_records_get_item:
 * @self: records
 * @item: a position as in #LeadRecord
 *
 * Returns: (transfer none): the item's canonical id, interned
 */
const char *
lead_records_get_item (LeadRecords *self, guint item)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item < self->items->len, NULL);

  return self->items->pdata[item];
}

/**
 * lead_records_get_n_items:
 * @self: records
 *
 * Returns: how many different items there are
 */
guint
lead_records_get_n_items (LeadRecords *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->items->len;
}

/**
 * lead_records_builder_new:
 *
 * Returns: (transfer full): a builder of records
 */
LeadRecordsBuilder *
lead_records_builder_new (void)
{
  LeadRecordsBuilder *self = g_new0 (LeadRecordsBuilder, 1);

  self->records = g_new0 (LeadRecords, 1);
  g_atomic_ref_count_init (&self->records->ref_count);
  self->records->tags = g_array_new (FALSE, FALSE, sizeof (LeadRecord));
  self->records->days = g_array_new (FALSE, FALSE, sizeof (LeadDay));
  self->records->items = g_ptr_array_new ();
  self->positions = g_hash_table_new (NULL, NULL);
  return self;
}

/**
 * lead_records_builder_add_entry:
 * @self: a builder
 * @day: an entry's local day, not before the one added last
 */
void
lead_records_builder_add_entry (LeadRecordsBuilder *self, LeadDay day)
{
  g_return_if_fail (self != NULL);

  g_array_append_val (self->records->days, day);
}

static guint16
item_position (LeadRecordsBuilder *self, const char *item)
{
  const char *interned = g_intern_string (item);
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, interned));

  if (known == 0)
    {
      g_assert (self->records->items->len < G_MAXUINT16);
      g_ptr_array_add (self->records->items, (gpointer) interned);
      known = self->records->items->len;
      g_hash_table_insert (self->positions, (gpointer) interned, GUINT_TO_POINTER (known));
    }
  return (guint16) (known - 1);
}

/**
 * lead_records_builder_add_tag:
 * @self: a builder
 * @entry: the entry that carries the tag
 * @day: its local day, not before the one added last
 * @item: the item's canonical id
 * @stance: what is said of it; once for each entry, item and stance
 */
void
lead_records_builder_add_tag (LeadRecordsBuilder *self, int64_t entry, LeadDay day,
                              const char *item, LeadStance stance)
{
  LeadRecord record = { .entry = entry, .day = day, .stance = stance };

  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  record.item = item_position (self, item);
  g_array_append_val (self->records->tags, record);
}

/**
 * lead_records_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the records
 */
LeadRecords *
lead_records_builder_end (LeadRecordsBuilder *self)
{
  LeadRecords *records;

  g_return_val_if_fail (self != NULL, NULL);

  records = g_steal_pointer (&self->records);
  lead_records_builder_free (self);
  return records;
}

/**
 * lead_records_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_records_builder_free (LeadRecordsBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->records, lead_records_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_free (self);
}
