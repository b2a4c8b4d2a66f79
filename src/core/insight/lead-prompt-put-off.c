/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What wasn't wanted the last time it was asked, and hasn't been answered since. */

#include "config.h"

#include "lead-prompt-provider.h"

#include <glib/gi18n-lib.h>

static double
weigh (gpointer                   counted,
       const LeadPromptSituation *situation,
       const LeadPromptCandidate *candidate,
       LeadPromptFacts           *facts)
{
  const LeadAsking *asking
    = situation->asked != NULL ? lead_asked_get_last (situation->asked, candidate->id) : NULL;

  if (asking == NULL || !asking->put_off
      || lead_answered_get_last (situation->answered, candidate->id) >= asking->day)
    return 0;
  facts->day = asking->day;
  return 0.6;
}

static char *
explain (const LeadPromptFacts *facts)
{
  /* Translators: day, month and year, as in "on 3 March 2026" */
  g_autofree char *day = lead_day_format (facts->day, _("%-d %B %Y"));

  return g_strdup_printf (_("Put off on %s."), day);
}

const LeadPromptProvider lead_prompt_put_off = {
  .id = "put-off",
  .weigh = weigh,
  .explain = explain,
};
