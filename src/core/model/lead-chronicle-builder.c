/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chronicle-builder.h"

#include "lead-chronicle-private.h"

struct _LeadChronicleBuilder
{
  LeadChronicle *chronicle;
};

/**
 * lead_chronicle_builder_new:
 *
 * Returns: (transfer full): a builder
 */
LeadChronicleBuilder *
lead_chronicle_builder_new (void)
{
  LeadChronicleBuilder *self = g_new0 (LeadChronicleBuilder, 1);

  self->chronicle = lead_chronicle_new_empty ();
  return self;
}

/**
 * lead_chronicle_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_chronicle_builder_free (LeadChronicleBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->chronicle, lead_chronicle_unref);
  g_free (self);
}

/**
 * lead_chronicle_builder_name:
 * @self: a builder
 * @kind: what kind of names
 * @name: (nullable): one of them
 *
 * Returns: the name's place, given to it now if it had none;
 *   %LEAD_CHRONICLE_NONE for none
 */
guint32
lead_chronicle_builder_name (LeadChronicleBuilder *self,
                             LeadChronicleNames    kind,
                             const char           *name)
{
  LeadChronicle *chronicle;
  guint32 place;
  char *copy;

  g_return_val_if_fail (self != NULL && kind < LEAD_CHRONICLE_N_NAMES, LEAD_CHRONICLE_NONE);

  if (name == NULL)
    return LEAD_CHRONICLE_NONE;
  chronicle = self->chronicle;
  place = lead_chronicle_find_name (chronicle, kind, name);
  if (place != LEAD_CHRONICLE_NONE)
    return place;

  copy = g_strdup (name);
  place = chronicle->names[kind]->len;
  g_ptr_array_add (chronicle->names[kind], copy);
  g_hash_table_insert (chronicle->places[kind], copy, GUINT_TO_POINTER (place));
  return place;
}

/**
 * lead_chronicle_builder_get_name:
 * @self: a builder
 * @kind: what kind of names
 * @place: a place among them
 *
 * Returns: (transfer none): the name
 */
const char *
lead_chronicle_builder_get_name (LeadChronicleBuilder *self,
                                 LeadChronicleNames    kind,
                                 guint32               place)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_chronicle_get_name (self->chronicle, kind, place);
}

/**
 * lead_chronicle_builder_add_entry:
 * @self: a builder
 * @id: of the entry
 * @key: what orders entries, not below that of the one added last
 * @day: its local day
 * @words: how many words it has
 * @challenge: place of its challenge's name, or %LEAD_CHRONICLE_NONE
 *
 * What is added from now on belongs to this entry.
 */
void
lead_chronicle_builder_add_entry (LeadChronicleBuilder *self,
                                  int64_t               id,
                                  int64_t               key,
                                  LeadDay               day,
                                  guint32               words,
                                  guint32               challenge)
{
  LeadChronicleEntry entry = { id, key, day, words, challenge, 0, 0, 0 };

  g_return_if_fail (self != NULL);

  entry.tags = self->chronicle->tags->len;
  entry.labels = self->chronicle->labels->len;
  entry.answers = self->chronicle->answers->len;
  g_array_append_val (self->chronicle->entries, entry);
}

static LeadChronicleEntry *
last_entry (LeadChronicleBuilder *self)
{
  GArray *entries = self->chronicle->entries;

  return &g_array_index (entries, LeadChronicleEntry, entries->len - 1);
}

static int
compare_tags (const LeadChronicleTag *a, const LeadChronicleTag *b)
{
  if (a->item != b->item)
    return a->item < b->item ? -1 : 1;
  return (a->stance > b->stance) - (a->stance < b->stance);
}

/**
 * lead_chronicle_builder_add_tag:
 * @self: a builder, with an entry
 * @item: place of the item's name
 * @stance: what is said of it; a second time it counts no more
 */
void
lead_chronicle_builder_add_tag (LeadChronicleBuilder *self, guint32 item, LeadStance stance)
{
  LeadChronicleTag tag = { item, stance };
  GArray *tags;
  guint first, at;

  g_return_if_fail (self != NULL && self->chronicle->entries->len > 0);
  g_return_if_fail (item < self->chronicle->names[LEAD_CHRONICLE_ITEMS]->len);

  /* From the end: they mostly come in their order already. */
  tags = self->chronicle->tags;
  first = last_entry (self)->tags;
  for (at = tags->len; at > first; at--)
    {
      int order = compare_tags (&g_array_index (tags, LeadChronicleTag, at - 1), &tag);

      if (order == 0)
        return;
      if (order < 0)
        break;
    }
  g_array_insert_val (tags, at, tag);
}

static void
add_once (GArray *places, guint first, guint32 place)
{
  for (guint i = first; i < places->len; i++)
    {
      if (g_array_index (places, guint32, i) == place)
        return;
    }
  g_array_append_val (places, place);
}

/**
 * lead_chronicle_builder_add_label:
 * @self: a builder, with an entry
 * @label: place of the label's name
 */
void
lead_chronicle_builder_add_label (LeadChronicleBuilder *self, guint32 label)
{
  g_return_if_fail (self != NULL && self->chronicle->entries->len > 0);
  g_return_if_fail (label < self->chronicle->names[LEAD_CHRONICLE_LABELS]->len);

  add_once (self->chronicle->labels, last_entry (self)->labels, label);
}

/**
 * lead_chronicle_builder_add_answer:
 * @self: a builder, with an entry
 * @question: place of the question's name
 */
void
lead_chronicle_builder_add_answer (LeadChronicleBuilder *self, guint32 question)
{
  g_return_if_fail (self != NULL && self->chronicle->entries->len > 0);
  g_return_if_fail (question < self->chronicle->names[LEAD_CHRONICLE_QUESTIONS]->len);

  add_once (self->chronicle->answers, last_entry (self)->answers, question);
}

/**
 * lead_chronicle_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the chronicle
 */
LeadChronicle *
lead_chronicle_builder_end (LeadChronicleBuilder *self)
{
  LeadChronicle *chronicle;

  g_return_val_if_fail (self != NULL, NULL);

  lead_chronicle_builder_add_entry (self, 0, G_MAXINT64, INT32_MAX, 0, LEAD_CHRONICLE_NONE);
  chronicle = g_steal_pointer (&self->chronicle);
  lead_chronicle_builder_free (self);
  return chronicle;
}
