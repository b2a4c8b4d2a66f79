/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One chronicle after another, from what has changed. */

#include "config.h"

#include "lead-chronicle-builder.h"

/* What copies entries of one chronicle into another: where each of its names
 * stands there. */
typedef struct
{
  LeadChronicle *source;
  guint32       *places[LEAD_CHRONICLE_N_NAMES];
} Copying;

static void
copying_init (Copying *self, LeadChronicle *source, LeadChronicleBuilder *builder)
{
  self->source = source;
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    {
      guint n_names = lead_chronicle_get_n_names (source, (LeadChronicleNames) kind);

      self->places[kind] = g_new (guint32, n_names + 1);
      for (guint i = 0; i < n_names; i++)
        self->places[kind][i]
          = lead_chronicle_builder_name (builder, (LeadChronicleNames) kind,
                                         lead_chronicle_get_name (source,
                                                                  (LeadChronicleNames) kind, i));
    }
}

static void
copying_clear (Copying *self)
{
  for (guint kind = 0; kind < LEAD_CHRONICLE_N_NAMES; kind++)
    g_free (self->places[kind]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Copying, copying_clear)

static void
copy_entry (Copying *self, const LeadChronicleEntry *entry, gsize place,
            LeadChronicleBuilder *builder)
{
  const LeadChronicleTag *tags;
  const guint32 *names;
  guint n_rows;

  lead_chronicle_builder_add_entry (
    builder, entry->id, entry->key, entry->day, entry->words,
    entry->challenge == LEAD_CHRONICLE_NONE
      ? LEAD_CHRONICLE_NONE
      : self->places[LEAD_CHRONICLE_CHALLENGES][entry->challenge]);

  tags = lead_chronicle_get_tags (self->source, place, &n_rows);
  for (guint i = 0; i < n_rows; i++)
    lead_chronicle_builder_add_tag (builder, self->places[LEAD_CHRONICLE_ITEMS][tags[i].item],
                                    tags[i].stance);
  names = lead_chronicle_get_labels (self->source, place, &n_rows);
  for (guint i = 0; i < n_rows; i++)
    lead_chronicle_builder_add_label (builder, self->places[LEAD_CHRONICLE_LABELS][names[i]]);
  names = lead_chronicle_get_answers (self->source, place, &n_rows);
  for (guint i = 0; i < n_rows; i++)
    lead_chronicle_builder_add_answer (builder,
                                       self->places[LEAD_CHRONICLE_QUESTIONS][names[i]]);
}

/**
 * lead_chronicle_update:
 * @before: a chronicle
 * @ids: (array length=n_ids): entries that may have changed, come or gone
 * @n_ids: how many
 * @now: what is true of them now; those that aren't in it are gone
 *
 * Returns: (transfer full): @before, with what @now says of those entries
 */
LeadChronicle *
lead_chronicle_update (LeadChronicle *before,
                       const int64_t *ids,
                       gsize          n_ids,
                       LeadChronicle *now)
{
  g_autoptr (LeadChronicleBuilder) builder = lead_chronicle_builder_new ();
  g_autoptr (GHashTable) changed = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_auto (Copying) old = { 0 };
  g_auto (Copying) fresh = { 0 };
  const LeadChronicleEntry *olds, *news;
  gsize n_olds, n_news, at = 0;

  g_return_val_if_fail (before != NULL && now != NULL, NULL);

  for (gsize i = 0; i < n_ids; i++)
    g_hash_table_add (changed, (gpointer) &ids[i]);
  copying_init (&old, before, builder);
  copying_init (&fresh, now, builder);
  olds = lead_chronicle_get_entries (before, &n_olds);
  news = lead_chronicle_get_entries (now, &n_news);

  for (gsize i = 0; i < n_olds; i++)
    {
      if (g_hash_table_contains (changed, &olds[i].id))
        continue;
      for (; at < n_news && news[at].key < olds[i].key; at++)
        copy_entry (&fresh, &news[at], at, builder);
      copy_entry (&old, &olds[i], i, builder);
    }
  for (; at < n_news; at++)
    copy_entry (&fresh, &news[at], at, builder);

  return lead_chronicle_builder_end (g_steal_pointer (&builder));
}
