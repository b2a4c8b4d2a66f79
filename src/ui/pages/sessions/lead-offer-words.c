/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-offer-words.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-challenge.h"
#include "core/model/lead-viewpoint.h"

/**
 * lead_offer_dup_why:
 * @offer: an entry that is offered
 * @content: what things are called
 *
 * Returns: (transfer full): why it is worth a look, in a line
 */
char *
lead_offer_dup_why (const LeadOffer *offer,
                    LeadContent     *content)
{
  LeadItem *item = lead_content_get_item (content, offer->item);
  const char *name = item != NULL ? lead_item_get_name (item) : offer->item;

  switch (offer->kind)
    {
    case LEAD_OFFER_SHIFTED:
      /* Translators: the name of a barrier */
      return g_strdup_printf (_("A barrier shifted: %s"), name);
    case LEAD_OFFER_MISSED:
      /* Translators: the name of a behaviour */
      return g_strdup_printf (_("A behaviour missed: %s"), name);
    case LEAD_OFFER_DISAGREED:
      /* Translators: the name of what an entry is tagged with, which is about disagreement */
      return g_strdup_printf (_("Somebody disagreed: %s"), name);
    case LEAD_OFFER_UNHEARD:
    default:
      g_return_val_if_reached (NULL);
    }
}

static LeadChallenge *
find_challenge (GPtrArray  *challenges,
                const char *uuid)
{
  for (guint i = 0; i < challenges->len; i++)
    if (g_strcmp0 (lead_challenge_get_uuid (challenges->pdata[i]), uuid) == 0)
      return challenges->pdata[i];

  return NULL;
}

static char *
explain_view (LeadDay heard)
{
  g_autofree char *day = NULL;

  if (heard == LEAD_DAY_NONE)
    return g_strdup (_("A view that you haven’t heard yet."));
  /* Translators: a day: "22 November 2026" */
  day = lead_day_format (heard, _("%-d %B %Y"));

  return g_strdup_printf (_("A view that you last heard on %s."), day);
}

/**
 * lead_offer_to_proposal:
 * @offer: a view that is long unheard
 * @challenges: (element-type LeadChallenge): all there are
 *
 * A view is nothing to look at, but it is something to talk about.
 *
 * Returns: (transfer full) (nullable): it as a point of an agenda
 */
LeadAgendaProposal *
lead_offer_to_proposal (const LeadOffer *offer,
                        GPtrArray       *challenges)
{
  LeadChallenge *challenge = find_challenge (challenges, offer->challenge);
  LeadAgendaProposal *proposal;
  g_autofree char *text = NULL;

  if (challenge == NULL)
    return NULL;
  /* Translators: whose view ("Carers"), and the name of the challenge that it is on */
  text = g_strdup_printf (_("%s on “%s”"), lead_viewpoint_get_name (offer->who),
                          lead_challenge_get_name (challenge));
  proposal = g_new0 (LeadAgendaProposal, 1);
  proposal->item = lead_agenda_item_new (NULL, LEAD_AGENDA_OWN, NULL, text);
  proposal->why = explain_view (offer->day);

  return proposal;
}
