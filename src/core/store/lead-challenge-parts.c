/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a challenge has any number of: signs, placements, partners, people and
 * views. There are few of each, so a change writes all of them again. */

#include "config.h"

#include "lead-challenge-parts.h"

#include "lead-statement.h"

/* Takes one row into the challenge that is being put together. */
typedef void (*TakeFunc) (LeadStatement        *row,
                          LeadChallengeBuilder *builder);

/* Puts the part at @position, after the challenge and, where they are in the
 * writer's order, the position. */
typedef void (*PutFunc) (LeadStatement *row,
                         LeadChallenge *challenge,
                         guint          position);

typedef guint (*CountFunc) (LeadChallenge *challenge);

typedef struct
{
  const char *load;
  const char *insert;
  const char *remove;
  TakeFunc    take;
  CountFunc   count;
  PutFunc     put;
} Part;

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

static const Part parts[] = {
  { "load-challenge-signs", "insert-challenge-sign", "delete-challenge-signs",
    take_sign, count_signs, put_sign },
  { "load-placements", "insert-placement", "delete-placements",
    take_placement, lead_challenge_get_n_placements, put_placement },
  { "load-partners", "insert-partner", "delete-partners",
    take_partner, count_partners, put_partner },
  { "load-people", "insert-person", "delete-people",
    take_person, count_people, put_person },
  { "load-viewpoints", "insert-viewpoint", "delete-viewpoints",
    take_viewpoint, count_viewpoints, put_viewpoint },
};

static gboolean
load_part (LeadDatabase          *database,
           const Part            *part,
           int64_t                id,
           LeadChallengeBuilder  *builder,
           GError               **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, part->load, error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    part->take (row, builder);

  return step == LEAD_STEP_DONE;
}

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
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (!load_part (database, &parts[i], id, builder, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_one (LeadDatabase   *database,
            const Part     *part,
            int64_t         id,
            LeadChallenge  *challenge,
            guint           position,
            GError        **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, part->insert, error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  part->put (row, challenge, position);

  return lead_statement_run (row, error);
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
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint count = parts[i].count (challenge);

      for (guint position = 0; position < count; position++)
        {
          if (!insert_one (database, &parts[i], id, challenge, position, error))
            return FALSE;
        }
    }
  return TRUE;
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
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (!lead_statement_run_int (database, parts[i].remove, id, error))
        return FALSE;
    }
  return TRUE;
}
