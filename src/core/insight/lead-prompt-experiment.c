/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the writer is trying just now: the moves, behaviours and barriers that
 * their experiments are about. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

/* After the signs of the challenge at hand, before what opens up any. */
#define STRENGTH 0.68

static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  GPtrArray *experiments = situation->experiments;

  if (experiments == NULL || candidate->item == NULL)
    return 0;
  facts->subject = lead_item_get_name (candidate->item);
  facts->n_experiments = 0;
  for (guint i = 0; i < experiments->len; i++)
    facts->n_experiments += lead_experiment_has_item (experiments->pdata[i],
                                                      lead_item_get_id (candidate->item));
  return facts->n_experiments > 0 ? STRENGTH : 0;
}

static char *
explain (const LeadPromptFacts *facts)
{
  /* Translators: the name of a move, behaviour or barrier, then how many experiments are
   * about it */
  return g_strdup_printf (ngettext ("%s: in %u experiment that goes on.",
                                    "%s: in %u experiments that go on.", facts->n_experiments),
                          facts->subject, facts->n_experiments);
}

const LeadPromptProvider lead_prompt_experiment = {
  .id = "experiment",
  .weigh = weigh,
  .explain = explain,
};
