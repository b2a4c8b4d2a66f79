/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stood in the way in the last weeks: the barrier itself, and what speaks
 * to it. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

#define FRAMEWORK "barriers"
/* How far back that is, in days. The sentence says it too. */
#define WEEKS_DAYS 28
/* What speaks to a barrier comes after the barrier itself. */
#define RELATED 0.9

/* Barriers, with how many entries carry each. */
typedef struct
{
  LeadItem *barrier; /* borrowed */
  guint     n_entries;
} Met;

static guint
count_entries (LeadRecords *records, const char *item, LeadDay from)
{
  g_autoptr (GHashTable) entries
    = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gsize n_tags;
  const LeadRecord *tags = lead_records_get_tags (records, &n_tags);

  for (gsize i = 0; i < n_tags; i++)
    if (tags[i].day >= from && g_str_equal (lead_records_get_item (records, tags[i].item), item))
      g_hash_table_add (entries, g_memdup2 (&tags[i].entry, sizeof tags[i].entry));
  return g_hash_table_size (entries);
}

static gpointer
begin (const LeadPromptSituation *situation)
{
  LeadFramework *framework = lead_content_get_framework (situation->content, FRAMEWORK);
  GListModel *barriers = framework != NULL ? G_LIST_MODEL (framework) : NULL;
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Met));

  if (situation->recent == NULL || barriers == NULL)
    return all;
  for (guint i = 0; i < g_list_model_get_n_items (barriers); i++)
    {
      g_autoptr (LeadItem) barrier = g_list_model_get_item (barriers, i);
      Met met = { barrier, 0 };

      met.n_entries = count_entries (situation->recent, lead_item_get_id (barrier),
                                     situation->today - WEEKS_DAYS + 1);
      if (met.n_entries > 0)
        g_array_append_val (all, met);
    }
  return all;
}

static double
rate (const Met *met, const LeadPromptCandidate *candidate)
{
  double strength = 0.6 + 0.35 * met->n_entries / (met->n_entries + 2.0);

  if (candidate->item == met->barrier)
    return strength;
  return g_strv_contains (lead_item_get_related (met->barrier), lead_item_get_id (candidate->item))
           ? strength * RELATED
           : 0;
}

static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  GArray *all = counted;
  double best = 0;

  for (guint i = 0; candidate->item != NULL && i < all->len; i++)
    {
      const Met *met = &g_array_index (all, Met, i);
      double strength = rate (met, candidate);

      if (strength <= best)
        continue;
      best = strength;
      facts->subject = lead_item_get_name (met->barrier);
      facts->n_entries = met->n_entries;
    }
  return best;
}

static char *
explain (const LeadPromptFacts *facts)
{
  /* Translators: the name of a barrier, then in how many entries */
  return g_strdup_printf (ngettext ("%s: %u entry in four weeks.", "%s: %u entries in four weeks.",
                                    facts->n_entries),
                          facts->subject, facts->n_entries);
}

const LeadPromptProvider lead_prompt_barriers = {
  .id = "barrier",
  .begin = begin,
  .weigh = weigh,
  .explain = explain,
  .end = (void (*) (gpointer)) g_array_unref,
};
