/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The partners of a challenge on paper, to lay on a table: each with the three
 * questions of common purpose, and room to write where there is no answer yet. */

#include "config.h"
#include "lead-print-partners.h"

#include <glib/gi18n-lib.h>

#define TITLE_FONT    "Sans Bold 15"
#define PARTNER_FONT  "Sans Bold 12"
#define QUESTION_FONT "Sans Italic 10"
#define ANSWER_FONT   "Sans 11"
#define MUTED         0.35
/* Room for an answer by hand, in points. */
#define ROOM          28

static void
set_answer (LeadPrintFlow *flow,
            const char    *question,
            const char    *answer)
{
  lead_print_flow_add_text (flow, QUESTION_FONT, question, 8, 24, MUTED);
  if (*answer != '\0')
    lead_print_flow_add_text (flow, ANSWER_FONT, answer, 2, 0, 0);
  else
    lead_print_flow_add_rule (flow, ROOM);
}

/**
 * lead_print_partners:
 * @flow: where they go
 * @challenge: whose partners
 *
 * Sets the partners of a challenge.
 */
void
lead_print_partners (LeadPrintFlow *flow,
                     LeadChallenge *challenge)
{
  GPtrArray *partners;

  g_return_if_fail (flow != NULL);
  g_return_if_fail (LEAD_IS_CHALLENGE (challenge));

  partners = lead_challenge_get_partners (challenge);
  lead_print_flow_add_text (flow, TITLE_FONT, lead_challenge_get_name (challenge), 0, 60, 0);
  for (guint i = 0; i < partners->len; i++)
    {
      const LeadPartner *partner = partners->pdata[i];

      lead_print_flow_add_text (flow, PARTNER_FONT, partner->name, 24, 120, 0);
      set_answer (flow, _("What do they want to achieve?"), partner->aim);
      set_answer (flow, _("Why?"), partner->reason);
      set_answer (flow, _("Where is the pressure on them?"), partner->pressure);
    }
}
