/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is typed is checked before the journal is opened, then applied. */

#include "config.h"

#include "lead-cli-challenge-change.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-day.h"

void
lead_cli_challenge_change_clear (LeadCliChallengeChange *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->why, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->closed, g_free);
  g_clear_pointer (&self->signs, g_strfreev);
  g_clear_pointer (&self->no_signs, g_strfreev);
  g_clear_pointer (&self->partner, g_free);
  g_clear_pointer (&self->aim, g_free);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->pressure, g_free);
  g_clear_pointer (&self->no_partner, g_free);
  g_clear_pointer (&self->person, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->no_person, g_free);
  g_clear_pointer (&self->heard, g_free);
  g_clear_pointer (&self->not_heard, g_free);
  g_clear_pointer (&self->day, g_free);
}

/* Makes the ids canonical: “new” becomes “complexity/new”. */
static gboolean
settle_signs (LeadCli  *cli,
              char    **signs,
              GError  **error)
{
  LeadContent *content = signs != NULL ? lead_cli_load_content (cli, error) : NULL;

  if (signs != NULL && content == NULL)
    return FALSE;
  for (guint i = 0; signs != NULL && signs[i] != NULL; i++)
    {
      g_autofree char *id = g_str_has_prefix (signs[i], "complexity/")
                              ? g_strdup (signs[i]) : g_strconcat ("complexity/", signs[i], NULL);

      if (lead_content_get_item (content, id) == NULL)
        {
          lead_cli_error_set_usage (error, _("“%s” is not a sign of complexity."), signs[i]);
          return FALSE;
        }
      g_free (signs[i]);
      signs[i] = g_steal_pointer (&id);
    }
  return TRUE;
}

static gboolean
check_scale (int      value,
             GError **error)
{
  if (value >= -1 && value <= LEAD_PLACEMENT_MOST)
    return TRUE;
  lead_cli_error_set_usage (error, _("%d is not on the scale from 0 to 100."), value);
  return FALSE;
}

static gboolean
check_pairs (LeadCliChallengeChange  *self,
             GError                 **error)
{
  if ((self->agreement == -1) != (self->certainty == -1))
    lead_cli_error_set_usage (error, _("--agreement and --certainty go together."));
  else if (self->partner == NULL
           && (self->aim != NULL || self->reason != NULL || self->pressure != NULL))
    lead_cli_error_set_usage (error, _("--aim, --reason and --pressure need --partner."));
  else if (self->person == NULL && self->about != NULL)
    lead_cli_error_set_usage (error, _("--about needs --person."));
  else if (self->open && self->closed != NULL)
    lead_cli_error_set_usage (error, _("It can’t be both open and closed."));
  else if (self->name != NULL && *g_strstrip (self->name) == '\0')
    lead_cli_error_set_usage (error, _("A challenge needs a name."));
  else
    return TRUE;

  return FALSE;
}

/**
 * lead_cli_challenge_change_check:
 * @self: what was typed
 * @cli: the run
 * @error: return location for an error of the command line
 *
 * Returns: whether it makes sense
 */
gboolean
lead_cli_challenge_change_check (LeadCliChallengeChange  *self,
                                 LeadCli                 *cli,
                                 GError                 **error)
{
  LeadDay day = LEAD_DAY_NONE;

  return check_pairs (self, error)
         && check_scale (self->agreement, error) && check_scale (self->certainty, error)
         && settle_signs (cli, self->signs, error) && settle_signs (cli, self->no_signs, error)
         && lead_cli_day_parse (self->closed, &day, error)
         && lead_cli_day_parse (self->day, &day, error);
}

/* The day that was typed, checked before; today without one. */
static LeadDay
get_day (LeadCli    *cli,
         const char *text)
{
  LeadDay day = lead_surroundings_get_moment (lead_cli_get_surroundings (cli)).day;

  lead_cli_day_parse (text, &day, NULL);

  return day;
}

static const char *
either (const char *typed,
        const char *before)
{
  return typed != NULL ? typed : before;
}

/* The partner of that name says something else, or is a new one. */
static void
apply_partners (LeadCliChallengeChange *self,
                LeadChallenge          *before,
                LeadChallengeBuilder   *builder)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GPtrArray *partners = before != NULL ? lead_challenge_get_partners (before) : none;
  gboolean changed = self->partner == NULL;

  lead_challenge_builder_set_partners (builder, none);
  for (guint i = 0; i < partners->len; i++)
    {
      const LeadPartner *partner = partners->pdata[i];
      g_autoptr (LeadPartner) other = NULL;

      if (g_strcmp0 (partner->name, self->no_partner) == 0)
        continue;
      if (changed || !g_str_equal (partner->name, self->partner))
        {
          lead_challenge_builder_add_partner (builder, partner);
          continue;
        }
      other = lead_partner_new (partner->name, either (self->aim, partner->aim),
                                either (self->reason, partner->reason),
                                either (self->pressure, partner->pressure));
      lead_challenge_builder_add_partner (builder, other);
      changed = TRUE;
    }
  if (!changed)
    {
      g_autoptr (LeadPartner) partner = lead_partner_new (self->partner, self->aim, self->reason,
                                                          self->pressure);

      lead_challenge_builder_add_partner (builder, partner);
    }
}

static void
apply_people (LeadCliChallengeChange *self,
              LeadChallenge          *before,
              LeadChallengeBuilder   *builder)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GPtrArray *people = before != NULL ? lead_challenge_get_people (before) : none;

  lead_challenge_builder_set_people (builder, none);
  for (guint i = 0; i < people->len; i++)
    {
      const LeadPerson *person = people->pdata[i];

      if (g_strcmp0 (person->alias, self->no_person) != 0
          && g_strcmp0 (person->alias, self->person) != 0)
        lead_challenge_builder_add_person (builder, person);
    }
  if (self->person != NULL)
    {
      g_autoptr (LeadPerson) person = lead_person_new (self->person, self->about);

      lead_challenge_builder_add_person (builder, person);
    }
}

static void
apply_viewpoints (LeadCliChallengeChange *self,
                  LeadCli                *cli,
                  LeadChallenge          *before,
                  LeadChallengeBuilder   *builder)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GPtrArray *viewpoints = before != NULL ? lead_challenge_get_viewpoints (before) : none;
  const char *who = self->heard != NULL ? self->heard : self->not_heard;

  lead_challenge_builder_set_viewpoints (builder, none);
  for (guint i = 0; i < viewpoints->len; i++)
    {
      const LeadViewpoint *viewpoint = viewpoints->pdata[i];

      if (g_strcmp0 (viewpoint->who, who) != 0)
        lead_challenge_builder_add_viewpoint (builder, viewpoint);
    }
  if (who != NULL && *who != '\0')
    {
      LeadDay day = self->heard != NULL ? get_day (cli, self->day) : LEAD_DAY_NONE;
      g_autoptr (LeadViewpoint) viewpoint = lead_viewpoint_new (who, day);

      lead_challenge_builder_add_viewpoint (builder, viewpoint);
    }
}

static void
apply_texts (LeadCliChallengeChange *self,
             LeadCli                *cli,
             LeadChallengeBuilder   *builder)
{
  if (self->name != NULL)
    lead_challenge_builder_set_name (builder, self->name);
  if (self->why != NULL)
    lead_challenge_builder_set_reason (builder, self->why);
  if (self->place != NULL)
    lead_challenge_builder_set_place (builder, self->place);
  if (self->closed != NULL)
    lead_challenge_builder_set_closed (builder, get_day (cli, self->closed));
  if (self->open)
    lead_challenge_builder_set_closed (builder, LEAD_DAY_NONE);
}

/**
 * lead_cli_challenge_change_apply:
 * @self: what was typed, checked
 * @cli: the run
 * @before: (nullable): the challenge that is changed
 * @builder: what it is changed with
 */
void
lead_cli_challenge_change_apply (LeadCliChallengeChange *self,
                                 LeadCli                *cli,
                                 LeadChallenge          *before,
                                 LeadChallengeBuilder   *builder)
{
  apply_texts (self, cli, builder);
  for (guint i = 0; self->signs != NULL && self->signs[i] != NULL; i++)
    lead_challenge_builder_set_sign (builder, self->signs[i], TRUE);
  for (guint i = 0; self->no_signs != NULL && self->no_signs[i] != NULL; i++)
    lead_challenge_builder_set_sign (builder, self->no_signs[i], FALSE);
  if (self->agreement != -1)
    {
      LeadPlacement placement = { get_day (cli, self->day), self->agreement, self->certainty };

      lead_challenge_builder_place (builder, &placement);
    }
  apply_partners (self, before, builder);
  apply_people (self, before, builder);
  apply_viewpoints (self, cli, before, builder);
}
