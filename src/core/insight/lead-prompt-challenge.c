/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The challenge at hand: the signs of a complex one that hold in it, and what
 * opens up any. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

static const char * const openers[] = { "when", "stacey", "common-purpose" };

/* The signs that hold come first; what opens any challenge comes after them. */
static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  LeadChallenge *challenge = situation->challenge;
  const char *framework = NULL;

  if (challenge == NULL || candidate->item == NULL)
    return 0;
  facts->subject = lead_challenge_get_name (challenge);
  facts->n_entries = lead_challenge_get_n_entries (challenge);
  if (lead_challenge_has_sign (challenge, lead_item_get_id (candidate->item)))
    return 0.7;
  framework = lead_item_get_framework (candidate->item);
  for (guint i = 0; i < G_N_ELEMENTS (openers); i++)
    if (g_str_equal (framework, openers[i]))
      return 0.65;
  return 0;
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
