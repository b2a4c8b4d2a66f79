/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The challenge at hand: what opens it up, and what is at play in it. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

static gboolean
is_at_play (const LeadPromptChallenge *challenge, const char *item)
{
  return challenge->items != NULL && g_strv_contains (challenge->items, item);
}

/* Openers are good in any challenge; the signs of a complex one where they hold. */
static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  const LeadPromptChallenge *challenge = situation->challenge;

  if (challenge == NULL || candidate->item == NULL)
    return 0;
  facts->subject = challenge->name;
  facts->n_entries = challenge->n_entries;
  if (is_at_play (challenge, lead_item_get_id (candidate->item)))
    return 0.7;
  return g_str_equal (lead_item_get_framework (candidate->item), "when") ? 0.65 : 0;
}

static char *
explain (const LeadPromptFacts *facts)
{
  /* Translators: what the writer calls a challenge, then how many entries belong to it */
  return g_strdup_printf (ngettext ("%s: %u entry.", "%s: %u entries.", facts->n_entries),
                          facts->subject, facts->n_entries);
}

const LeadPromptProvider lead_prompt_challenge = {
  .id = "challenge",
  .weigh = weigh,
  .explain = explain,
};
