/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A dimension that the last weeks have left out: far fewer entries than the
 * others carry something of it, as a tag or as what they answer. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

#define FRAMEWORK "dimensions"
/* Nothing is out of balance in a handful of entries. */
#define FEWEST_ENTRIES 5
#define MOST_DIMENSIONS 32

typedef struct
{
  LeadContent *content; /* borrowed */
  guint        n_dimensions;
  guint        n_entries[MOST_DIMENSIONS]; /* of each dimension */
  guint        n_all;                      /* of any */
  double       mean;
} Balance;

static guint32
find_bit (GListModel *dimensions, const char *id)
{
  for (guint i = 0; i < MIN (g_list_model_get_n_items (dimensions), MOST_DIMENSIONS); i++)
    {
      g_autoptr (LeadItem) dimension = g_list_model_get_item (dimensions, i);

      if (g_str_equal (lead_item_get_id (dimension), id))
        return (guint32) 1 << i;
    }
  return 0;
}

/* A dimension is of itself. */
static guint32
find_bits (Balance *self, const char *item_id)
{
  LeadFramework *framework = lead_content_get_framework (self->content, FRAMEWORK);
  LeadItem *item = lead_content_get_item (self->content, item_id);
  const char * const *ids = item != NULL ? lead_item_get_dimensions (item) : NULL;
  guint32 bits = framework != NULL ? find_bit (G_LIST_MODEL (framework), item_id) : 0;

  for (guint i = 0; framework != NULL && ids != NULL && ids[i] != NULL; i++)
    bits |= find_bit (G_LIST_MODEL (framework), ids[i]);
  return bits;
}

static void
note (GHashTable *entries, int64_t entry, guint32 bits)
{
  guint32 *noted = g_hash_table_lookup (entries, &entry);

  if (noted == NULL)
    {
      noted = g_new0 (guint32, 1);
      g_hash_table_insert (entries, g_memdup2 (&entry, sizeof entry), noted);
    }
  *noted |= bits;
}

static void
note_tags (Balance *self, LeadRecords *records, GHashTable *entries)
{
  gsize n_tags;
  const LeadRecord *tags = lead_records_get_tags (records, &n_tags);

  for (gsize i = 0; i < n_tags; i++)
    note (entries, tags[i].entry, find_bits (self, lead_records_get_item (records, tags[i].item)));
}

static void
note_answers (Balance *self, GArray *answers, GHashTable *entries)
{
  for (guint i = 0; i < answers->len; i++)
    {
      const LeadGivenAnswer *answer = &g_array_index (answers, LeadGivenAnswer, i);
      g_autofree char *item = lead_prompt_dup_item_id (answer->prompt);

      note (entries, answer->entry, find_bits (self, item));
    }
}

static void
count (Balance *self, GHashTable *entries)
{
  GHashTableIter iter;
  gpointer noted;
  guint sum = 0;

  g_hash_table_iter_init (&iter, entries);
  while (g_hash_table_iter_next (&iter, NULL, &noted))
    {
      guint32 bits = *(guint32 *) noted;

      self->n_all += bits != 0;
      for (guint i = 0; i < self->n_dimensions; i++)
        self->n_entries[i] += (bits >> i) & 1;
    }
  for (guint i = 0; i < self->n_dimensions; i++)
    sum += self->n_entries[i];
  self->mean = self->n_dimensions > 0 ? (double) sum / self->n_dimensions : 0;
}

static gpointer
begin (const LeadPromptSituation *situation)
{
  g_autoptr (GHashTable) entries
    = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  LeadFramework *framework = lead_content_get_framework (situation->content, FRAMEWORK);
  Balance *self = g_new0 (Balance, 1);

  self->content = situation->content;
  if (framework != NULL)
    self->n_dimensions = MIN (g_list_model_get_n_items (G_LIST_MODEL (framework)),
                              MOST_DIMENSIONS);
  if (situation->recent != NULL)
    note_tags (self, situation->recent, entries);
  if (situation->answers != NULL)
    note_answers (self, situation->answers, entries);
  count (self, entries);
  return self;
}

/* The one of its dimensions that has the fewest entries. */
static gboolean
find_rarest (Balance *self, const LeadPromptCandidate *candidate, guint *rarest)
{
  guint32 bits = find_bits (self, lead_item_get_id (candidate->item));
  gboolean found = FALSE;

  for (guint i = 0; i < self->n_dimensions; i++)
    if (((bits >> i) & 1) != 0 && (!found || self->n_entries[i] < self->n_entries[*rarest]))
      {
        *rarest = i;
        found = TRUE;
      }
  return found;
}

static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  Balance *self = counted;
  g_autoptr (LeadItem) dimension = NULL;
  guint rarest = 0;

  if (self->n_all < FEWEST_ENTRIES || candidate->item == NULL
      || !find_rarest (self, candidate, &rarest) || self->n_entries[rarest] * 2 >= self->mean)
    return 0;
  dimension = g_list_model_get_item (
    G_LIST_MODEL (lead_content_get_framework (self->content, FRAMEWORK)), rarest);
  facts->subject = lead_item_get_name (dimension);
  facts->n_entries = self->n_entries[rarest];
  facts->n_all = self->n_all;
  return 0.55 + 0.3 * (1 - self->n_entries[rarest] / self->mean);
}

static char *
explain (const LeadPromptFacts *facts)
{
  /* Translators: the name of a dimension, then how many of how many */
  return g_strdup_printf (
    ngettext ("%s: %u of %u entry with tags or answers in thirteen weeks.",
              "%s: %u of %u entries with tags or answers in thirteen weeks.", facts->n_all),
    facts->subject, facts->n_entries, facts->n_all);
}

const LeadPromptProvider lead_prompt_balance = {
  .id = "balance",
  .begin = begin,
  .weigh = weigh,
  .explain = explain,
  .end = g_free,
};
