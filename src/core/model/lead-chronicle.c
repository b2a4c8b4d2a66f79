/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chronicle-private.h"

G_DEFINE_BOXED_TYPE (LeadChronicle, lead_chronicle, lead_chronicle_ref, lead_chronicle_unref)

LeadChronicle *
lead_chronicle_new_empty (void)
{
  LeadChronicle *self = g_new0 (LeadChronicle, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->entries = g_array_new (FALSE, TRUE, sizeof (LeadChronicleEntry));
  self->tags = g_array_new (FALSE, FALSE, sizeof (LeadChronicleTag));
  self->labels = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->answers = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    {
      self->names[kind] = g_ptr_array_new_with_free_func (g_free);
      self->places[kind] = g_hash_table_new (g_str_hash, g_str_equal);
    }
  return self;
}

/**
 * lead_chronicle_ref:
 * @self: a chronicle
 *
 * Returns: (transfer full): @self
 */
LeadChronicle *
lead_chronicle_ref (LeadChronicle *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_chronicle_unref:
 * @self: (transfer full): a chronicle
 */
void
lead_chronicle_unref (LeadChronicle *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    {
      g_hash_table_unref (self->places[kind]);
      g_ptr_array_unref (self->names[kind]);
    }
  g_array_unref (self->entries);
  g_array_unref (self->tags);
  g_array_unref (self->labels);
  g_array_unref (self->answers);
  g_free (self);
}

/**
 * lead_chronicle_get_entries:
 * @self: a chronicle
 * @n_entries: (out): how many
 *
 * Returns: (transfer none) (array length=n_entries): the entries in the order
 *   of time
 */
const LeadChronicleEntry *
lead_chronicle_get_entries (LeadChronicle *self, gsize *n_entries)
{
  g_return_val_if_fail (self != NULL && n_entries != NULL, NULL);

  *n_entries = self->entries->len - 1;
  return (const LeadChronicleEntry *) self->entries->data;
}

static const LeadChronicleEntry *
peek_entry (LeadChronicle *self, gsize entry)
{
  return (const LeadChronicleEntry *) self->entries->data + entry;
}

/**
 * lead_chronicle_get_tags:
 * @self: a chronicle
 * @entry: place of an entry
 * @n_tags: (out): how many
 *
 * Returns: (transfer none) (array length=n_tags): its tags, once for each item
 *   and stance, those of an item beside each other
 */
const LeadChronicleTag *
lead_chronicle_get_tags (LeadChronicle *self, gsize entry, guint *n_tags)
{
  const LeadChronicleEntry *row;

  g_return_val_if_fail (self != NULL && entry + 1 < self->entries->len, NULL);

  row = peek_entry (self, entry);
  *n_tags = row[1].tags - row->tags;
  return (const LeadChronicleTag *) self->tags->data + row->tags;
}

/**
 * lead_chronicle_get_labels:
 * @self: a chronicle
 * @entry: place of an entry
 * @n_labels: (out): how many
 *
 * Returns: (transfer none) (array length=n_labels): places of its labels among
 *   the names
 */
const guint32 *
lead_chronicle_get_labels (LeadChronicle *self, gsize entry, guint *n_labels)
{
  const LeadChronicleEntry *row;

  g_return_val_if_fail (self != NULL && entry + 1 < self->entries->len, NULL);

  row = peek_entry (self, entry);
  *n_labels = row[1].labels - row->labels;
  return (const guint32 *) (gpointer) self->labels->data + row->labels;
}

/**
 * lead_chronicle_get_answers:
 * @self: a chronicle
 * @entry: place of an entry
 * @n_answers: (out): how many
 *
 * Returns: (transfer none) (array length=n_answers): places of the questions
 *   that it answers among the names, each once
 */
const guint32 *
lead_chronicle_get_answers (LeadChronicle *self, gsize entry, guint *n_answers)
{
  const LeadChronicleEntry *row;

  g_return_val_if_fail (self != NULL && entry + 1 < self->entries->len, NULL);

  row = peek_entry (self, entry);
  *n_answers = row[1].answers - row->answers;
  return (const guint32 *) (gpointer) self->answers->data + row->answers;
}

/**
 * lead_chronicle_get_n_tags:
 * @self: a chronicle
 *
 * Returns: how many tags there are in all
 */
gsize
lead_chronicle_get_n_tags (LeadChronicle *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->tags->len;
}

/**
 * lead_chronicle_find_day:
 * @self: a chronicle
 * @day: a local day
 *
 * Returns: place of the first entry that isn't before @day; the number of
 *   entries when there is none
 */
gsize
lead_chronicle_find_day (LeadChronicle *self, LeadDay day)
{
  gsize low = 0;
  gsize high;

  g_return_val_if_fail (self != NULL, 0);

  high = self->entries->len - 1;
  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (peek_entry (self, middle)->day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * lead_chronicle_get_n_names:
 * @self: a chronicle
 * @kind: what kind of names
 *
 * Returns: how many there are; some may be of no entry
 */
guint
lead_chronicle_get_n_names (LeadChronicle *self, LeadChronicleNames kind)
{
  g_return_val_if_fail (self != NULL && kind < LEAD_CHRONICLE_N_NAMES, 0);

  return self->names[kind]->len;
}

/**
 * lead_chronicle_get_name:
 * @self: a chronicle
 * @kind: what kind of names
 * @place: a place among them
 *
 * Returns: (transfer none): the name
 */
const char *
lead_chronicle_get_name (LeadChronicle *self, LeadChronicleNames kind, guint32 place)
{
  g_return_val_if_fail (self != NULL && kind < LEAD_CHRONICLE_N_NAMES, NULL);
  g_return_val_if_fail (place < self->names[kind]->len, NULL);

  return self->names[kind]->pdata[place];
}

/**
 * lead_chronicle_find_name:
 * @self: a chronicle
 * @kind: what kind of names
 * @name: one of them
 *
 * Returns: its place, or %LEAD_CHRONICLE_NONE when no entry has it
 */
guint32
lead_chronicle_find_name (LeadChronicle *self, LeadChronicleNames kind, const char *name)
{
  gpointer place;

  g_return_val_if_fail (self != NULL && kind < LEAD_CHRONICLE_N_NAMES, LEAD_CHRONICLE_NONE);
  g_return_val_if_fail (name != NULL, LEAD_CHRONICLE_NONE);

  if (!g_hash_table_lookup_extended (self->places[kind], name, NULL, &place))
    return LEAD_CHRONICLE_NONE;
  return GPOINTER_TO_UINT (place);
}

/**
 * lead_chronicle_map_names:
 * @self: a chronicle
 * @kind: what kind of names
 * @wanted: (element-type utf8): those that are looked for
 *
 * Returns: (transfer full): for each name of the kind its place among @wanted,
 *   or -1
 */
int *
lead_chronicle_map_names (LeadChronicle *self, LeadChronicleNames kind, GPtrArray *wanted)
{
  int *places;

  g_return_val_if_fail (self != NULL && kind < LEAD_CHRONICLE_N_NAMES, NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  places = g_new (int, self->names[kind]->len + 1);
  for (guint i = 0; i < self->names[kind]->len; i++)
    places[i] = -1;
  for (guint i = 0; i < wanted->len; i++)
    {
      guint32 name = lead_chronicle_find_name (self, kind, wanted->pdata[i]);

      if (name != LEAD_CHRONICLE_NONE)
        places[name] = (int) i;
    }
  return places;
}
