/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is typed is checked before the journal is opened, then applied. */

#include "config.h"

#include "lead-cli-experiment-change.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-challenge.h"
#include "lead-cli-day.h"
#include "lead-cli-entry.h"
#include "lead-cli-experiment.h"
#include "lead-cli-id.h"
#include "lead-cli-tag.h"

void
lead_cli_experiment_change_clear (LeadCliExperimentChange *self)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);
  g_clear_pointer (&self->begun, g_free);
  g_clear_pointer (&self->due, g_free);
  g_clear_pointer (&self->closed, g_free);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->follows, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->items, g_strfreev);
  g_clear_pointer (&self->no_items, g_strfreev);
  g_clear_pointer (&self->entries, g_strfreev);
  g_clear_pointer (&self->no_entries, g_strfreev);
}

/* Makes the ids canonical: “cede-power” becomes “moves/cede-power”. */
static gboolean
settle_items (LeadCli  *cli,
              char    **items,
              GError  **error)
{
  LeadContent *content = items != NULL ? lead_cli_load_content_for (cli, items, error) : NULL;
  LeadCliTag tag;

  if (items != NULL && content == NULL)
    return FALSE;
  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    {
      if (!lead_cli_tag_parse (content, items[i], &tag, error))
        return FALSE;
      g_free (items[i]);
      items[i] = g_strdup (tag.item);
    }
  return TRUE;
}

static gboolean
check_pairs (LeadCliExperimentChange  *self,
             GError                  **error)
{
  if (self->open && self->closed != NULL)
    lead_cli_error_set_usage (error, _("It can’t be both open and closed."));
  else if (self->no_due && self->due != NULL)
    lead_cli_error_set_usage (error, _("--due and --no-due don’t go together."));
  else if (self->no_challenge && self->challenge != NULL)
    lead_cli_error_set_usage (error, _("--challenge and --no-challenge don’t go together."));
  else if (self->no_follows && self->follows != NULL)
    lead_cli_error_set_usage (error, _("--follows and --no-follows don’t go together."));
  else if (self->texts[LEAD_EXPERIMENT_TRY] != NULL
           && *g_strstrip (self->texts[LEAD_EXPERIMENT_TRY]) == '\0')
    lead_cli_error_set_usage (error, _("Say what you’ll try."));
  else
    return TRUE;

  return FALSE;
}

/**
 * lead_cli_experiment_change_check:
 * @self: what was typed; its items are canonical afterwards
 * @cli: the run
 * @error: return location for an error of the command line
 *
 * Returns: whether it makes sense
 */
gboolean
lead_cli_experiment_change_check (LeadCliExperimentChange  *self,
                                  LeadCli                  *cli,
                                  GError                  **error)
{
  LeadDay day;

  return check_pairs (self, error)
         && lead_cli_day_parse (self->begun, &day, error)
         && lead_cli_day_parse (self->due, &day, error)
         && lead_cli_day_parse (self->closed, &day, error)
         && (self->challenge == NULL || lead_cli_id_check (self->challenge, error))
         && (self->follows == NULL || lead_cli_id_check (self->follows, error))
         && (self->source == NULL || lead_cli_id_check (self->source, error))
         && lead_cli_id_check_all (self->entries, error)
         && lead_cli_id_check_all (self->no_entries, error)
         && settle_items (cli, self->items, error) && settle_items (cli, self->no_items, error);
}

static void
apply_days (LeadCliExperimentChange *self,
            LeadExperimentBuilder   *builder)
{
  LeadDay day;

  if (self->begun != NULL && lead_cli_day_parse (self->begun, &day, NULL))
    lead_experiment_builder_set_begun (builder, day);
  if (self->due != NULL && lead_cli_day_parse (self->due, &day, NULL))
    lead_experiment_builder_set_due (builder, day);
  if (self->no_due)
    lead_experiment_builder_set_due (builder, LEAD_DAY_NONE);
  if (self->closed != NULL && lead_cli_day_parse (self->closed, &day, NULL))
    lead_experiment_builder_set_closed (builder, day);
  if (self->open)
    lead_experiment_builder_set_closed (builder, LEAD_DAY_NONE);
}

static gboolean
apply_challenge (LeadCliExperimentChange  *self,
                 LeadCli                  *cli,
                 LeadExperimentBuilder    *builder,
                 GError                  **error)
{
  g_autoptr (LeadChallenge) challenge = NULL;

  if (self->no_challenge)
    lead_experiment_builder_set_challenge (builder, NULL);
  if (self->challenge == NULL)
    return TRUE;
  challenge = lead_cli_record_find (&lead_cli_challenges, cli, self->challenge, error);
  if (challenge != NULL)
    lead_experiment_builder_set_challenge (builder, lead_challenge_get_uuid (challenge));

  return challenge != NULL;
}

static gboolean
apply_follows (LeadCliExperimentChange  *self,
               LeadCli                  *cli,
               LeadExperimentBuilder    *builder,
               GError                  **error)
{
  g_autoptr (LeadExperiment) before = NULL;

  if (self->no_follows)
    lead_experiment_builder_set_follows (builder, NULL);
  if (self->follows == NULL)
    return TRUE;
  before = lead_cli_record_find (&lead_cli_experiments, cli, self->follows, error);
  if (before != NULL)
    lead_experiment_builder_set_follows (builder, lead_experiment_get_uuid (before));

  return before != NULL;
}

static gboolean
apply_source (LeadCliExperimentChange  *self,
              LeadCli                  *cli,
              LeadExperimentBuilder    *builder,
              GError                  **error)
{
  g_autoptr (LeadEntry) entry = NULL;

  if (self->source == NULL)
    return TRUE;
  entry = lead_cli_entry_find (cli, self->source, error);
  if (entry != NULL)
    lead_experiment_builder_set_source (builder, lead_entry_get_uuid (entry));

  return entry != NULL;
}

static gboolean
apply_entries (LeadCli                *cli,
               LeadExperimentBuilder  *builder,
               char                  **entries,
               gboolean                linked,
               GError                **error)
{
  for (guint i = 0; entries != NULL && entries[i] != NULL; i++)
    {
      g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, entries[i], error);

      if (entry == NULL)
        return FALSE;
      lead_experiment_builder_set_entry (builder, lead_entry_get_uuid (entry), linked);
    }
  return TRUE;
}

static void
apply_items (LeadExperimentBuilder  *builder,
             char                  **items,
             gboolean                about)
{
  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    lead_experiment_builder_set_item (builder, items[i], about);
}

/**
 * lead_cli_experiment_change_apply:
 * @self: what was typed, checked
 * @cli: the run
 * @builder: what it is changed with
 * @error: return location for an error
 *
 * Returns: whether all that it is to be linked with is there
 */
gboolean
lead_cli_experiment_change_apply (LeadCliExperimentChange  *self,
                                  LeadCli                  *cli,
                                  LeadExperimentBuilder    *builder,
                                  GError                  **error)
{
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    {
      if (self->texts[i] != NULL)
        lead_experiment_builder_set_text (builder, i, self->texts[i]);
    }
  apply_days (self, builder);
  apply_items (builder, self->items, TRUE);
  apply_items (builder, self->no_items, FALSE);

  return apply_challenge (self, cli, builder, error) && apply_follows (self, cli, builder, error)
         && apply_source (self, cli, builder, error)
         && apply_entries (cli, builder, self->entries, TRUE, error)
         && apply_entries (cli, builder, self->no_entries, FALSE, error);
}
