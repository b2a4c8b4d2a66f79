/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a challenge has any number of: signs, placements, partners, people and
 * views. */

#include "config.h"

#include "lead-challenge-parts.h"

#include "lead-parts.h"

static void
take_sign (LeadStatement        *row,
           LeadChallengeBuilder *builder)
{
  lead_challenge_builder_set_sign (builder, lead_statement_get_text (row, 0), TRUE);
}

static guint
count_signs (LeadChallenge *challenge)
{
  return g_strv_length ((char **) lead_challenge_get_signs (challenge));
}

static void
put_sign (LeadStatement *row,
          LeadChallenge *challenge,
          guint          position)
{
  lead_statement_put_text (row, lead_challenge_get_signs (challenge)[position]);
}

static void
take_placement (LeadStatement        *row,
                LeadChallengeBuilder *builder)
{
  LeadPlacement placement = {
    .day = (LeadDay) lead_statement_get_int (row, 0),
    .agreement = (int) lead_statement_get_int (row, 1),
    .certainty = (int) lead_statement_get_int (row, 2),
  };

  if (lead_placement_is_valid (&placement))
    lead_challenge_builder_place (builder, &placement);
}

static void
put_placement (LeadStatement *row,
               LeadChallenge *challenge,
               guint          position)
{
  const LeadPlacement *placement = lead_challenge_get_placement (challenge, position);

  lead_statement_put_int (row, placement->day);
  lead_statement_put_int (row, placement->agreement);
  lead_statement_put_int (row, placement->certainty);
}

static void
take_partner (LeadStatement        *row,
              LeadChallengeBuilder *builder)
{
  g_autoptr (LeadPartner) partner = lead_partner_new (lead_statement_get_text (row, 0),
                                                      lead_statement_get_text (row, 1),
                                                      lead_statement_get_text (row, 2),
                                                      lead_statement_get_text (row, 3));

  lead_challenge_builder_add_partner (builder, partner);
}

static guint
count_partners (LeadChallenge *challenge)
{
  return lead_challenge_get_partners (challenge)->len;
}

static void
put_partner (LeadStatement *row,
             LeadChallenge *challenge,
             guint          position)
{
  const LeadPartner *partner = lead_challenge_get_partners (challenge)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, partner->name);
  lead_statement_put_text (row, partner->aim);
  lead_statement_put_text (row, partner->reason);
  lead_statement_put_text (row, partner->pressure);
}

static void
take_person (LeadStatement        *row,
             LeadChallengeBuilder *builder)
{
  g_autoptr (LeadPerson) person = lead_person_new (lead_statement_get_text (row, 0),
                                                   lead_statement_get_text (row, 1));

  lead_challenge_builder_add_person (builder, person);
}

static guint
count_people (LeadChallenge *challenge)
{
  return lead_challenge_get_people (challenge)->len;
}

static void
put_person (LeadStatement *row,
            LeadChallenge *challenge,
            guint          position)
{
  const LeadPerson *person = lead_challenge_get_people (challenge)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, person->alias);
  lead_statement_put_text (row, person->about);
}

static void
take_viewpoint (LeadStatement        *row,
                LeadChallengeBuilder *builder)
{
  g_autoptr (LeadViewpoint) viewpoint = lead_viewpoint_new (lead_statement_get_text (row, 0),
                                                            lead_statement_get_day (row, 1));

  lead_challenge_builder_add_viewpoint (builder, viewpoint);
}

static guint
count_viewpoints (LeadChallenge *challenge)
{
  return lead_challenge_get_viewpoints (challenge)->len;
}

static void
put_viewpoint (LeadStatement *row,
               LeadChallenge *challenge,
               guint          position)
{
  const LeadViewpoint *viewpoint = lead_challenge_get_viewpoints (challenge)->pdata[position];

  lead_statement_put_int (row, position);
  lead_statement_put_text (row, viewpoint->who);
  lead_statement_put_day (row, viewpoint->heard);
}

static const LeadPart parts[] = {
  { "load-challenge-signs", "insert-challenge-sign", "delete-challenge-signs",
    (LeadPartTake) take_sign, (LeadPartCount) count_signs, (LeadPartPut) put_sign },
  { "load-placements", "insert-placement", "delete-placements", (LeadPartTake) take_placement,
    (LeadPartCount) lead_challenge_get_n_placements, (LeadPartPut) put_placement },
  { "load-partners", "insert-partner", "delete-partners", (LeadPartTake) take_partner,
    (LeadPartCount) count_partners, (LeadPartPut) put_partner },
  { "load-people", "insert-person", "delete-people", (LeadPartTake) take_person,
    (LeadPartCount) count_people, (LeadPartPut) put_person },
  { "load-viewpoints", "insert-viewpoint", "delete-viewpoints", (LeadPartTake) take_viewpoint,
    (LeadPartCount) count_viewpoints, (LeadPartPut) put_viewpoint },
};

/**
 * lead_challenge_parts_load:
 * @database: a connection
 * @id: a challenge
 * @builder: gets what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_parts_load (LeadDatabase          *database,
                           int64_t                id,
                           LeadChallengeBuilder  *builder,
                           GError               **error)
{
  return lead_parts_load (parts, G_N_ELEMENTS (parts), database, id, builder, error);
}

/**
 * lead_challenge_parts_insert:
 * @database: a connection, in a transaction
 * @id: a challenge that has none yet
 * @challenge: what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_parts_insert (LeadDatabase   *database,
                             int64_t         id,
                             LeadChallenge  *challenge,
                             GError        **error)
{
  return lead_parts_insert (parts, G_N_ELEMENTS (parts), database, id, challenge, error);
}

/**
 * lead_challenge_parts_delete:
 * @database: a connection, in a transaction
 * @id: a challenge
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_challenge_parts_delete (LeadDatabase  *database,
                             int64_t        id,
                             GError       **error)
{
  return lead_parts_delete (parts, G_N_ELEMENTS (parts), database, id, error);
}
