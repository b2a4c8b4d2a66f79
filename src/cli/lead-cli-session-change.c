/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is typed is checked before the journal is opened, then applied. */

#include "config.h"

#include "lead-cli-session-change.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-challenge.h"
#include "lead-cli-day.h"
#include "lead-cli-entry.h"
#include "lead-cli-id.h"

void
lead_cli_session_change_clear (LeadCliSessionChange *self)
{
  char **texts[] = { &self->day, &self->whom, &self->with, &self->from, &self->to, &self->want,
                     &self->held, &self->note, &self->by, &self->agreement, &self->due,
                     &self->settle, &self->outcome };
  char ***lists[] = { &self->aims, &self->points, &self->entries, &self->no_entries, &self->charts,
                      &self->no_charts, &self->challenges, &self->no_challenges };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (lists[i], g_strfreev);
}

static gboolean
check_pairs (LeadCliSessionChange  *self,
             GError               **error)
{
  LeadSessionWith with;

  if (self->with != NULL && !lead_session_with_from_id (self->with, &with))
    lead_cli_error_set_usage (error, _("“%s” is not coach, peer, learning-set or alone."),
                              self->with);
  else if (self->no_day && self->day != NULL)
    lead_cli_error_set_usage (error, _("--day and --no-day don’t go together."));
  else if (self->not_held && self->held != NULL)
    lead_cli_error_set_usage (error, _("--held and --not-held don’t go together."));
  else if (self->by != NULL && self->note == NULL)
    lead_cli_error_set_usage (error, _("--by says whose note it is: add --note."));
  else if (self->due != NULL && self->agreement == NULL)
    lead_cli_error_set_usage (error, _("--due says when an agreement is due: add --agreement."));
  else if ((self->settle != NULL) != (self->outcome != NULL))
    lead_cli_error_set_usage (error, _("--settle and --outcome go together."));
  else
    return TRUE;

  return FALSE;
}

/**
 * lead_cli_session_change_check:
 * @self: what was typed
 * @error: return location for an error of the command line
 *
 * Returns: whether it makes sense
 */
gboolean
lead_cli_session_change_check (LeadCliSessionChange  *self,
                               GError               **error)
{
  LeadDay day, to;

  return check_pairs (self, error) && lead_cli_day_parse (self->day, &day, error)
         && lead_cli_day_parse_both (self->from, self->to, &day, &to, error)
         && lead_cli_day_parse (self->held, &day, error)
         && lead_cli_day_parse (self->due, &day, error)
         && (self->settle == NULL || lead_cli_id_check (self->settle, error))
         && lead_cli_id_check_all (self->entries, error)
         && lead_cli_id_check_all (self->no_entries, error)
         && lead_cli_id_check_all (self->challenges, error)
         && lead_cli_id_check_all (self->no_challenges, error);
}

static void
apply_head (LeadCliSessionChange *self,
            LeadSession          *before,
            LeadSessionBuilder   *builder)
{
  LeadSessionWith with;
  LeadDay day;
  LeadDay from = before != NULL ? lead_session_get_from (before) : LEAD_DAY_NONE;
  LeadDay to = before != NULL ? lead_session_get_to (before) : LEAD_DAY_NONE;

  if (self->day != NULL && lead_cli_day_parse (self->day, &day, NULL))
    lead_session_builder_set_day (builder, day);
  if (self->no_day)
    lead_session_builder_set_day (builder, LEAD_DAY_NONE);
  if (self->held != NULL && lead_cli_day_parse (self->held, &day, NULL))
    lead_session_builder_set_held (builder, day);
  if (self->not_held)
    lead_session_builder_set_held (builder, LEAD_DAY_NONE);
  if (self->whom != NULL)
    lead_session_builder_set_whom (builder, g_strstrip (self->whom));
  if (self->want != NULL)
    lead_session_builder_set_want (builder, self->want);
  if (self->with != NULL && lead_session_with_from_id (self->with, &with))
    lead_session_builder_set_with (builder, with);
  if (self->from != NULL)
    lead_cli_day_parse (self->from, &from, NULL);
  if (self->to != NULL)
    lead_cli_day_parse (self->to, &to, NULL);
  if (self->from != NULL || self->to != NULL)
    lead_session_builder_set_period (builder, from, to);
}

static void
apply_texts (LeadCliSessionChange *self,
             LeadSessionBuilder   *builder)
{
  LeadDay due = LEAD_DAY_NONE;

  for (guint i = 0; self->aims != NULL && self->aims[i] != NULL; i++)
    {
      g_autoptr (LeadAim) aim = lead_aim_new (NULL, self->aims[i], LEAD_DAY_NONE, LEAD_DAY_NONE);

      lead_session_builder_put_aim (builder, aim);
    }
  for (guint i = 0; self->points != NULL && self->points[i] != NULL; i++)
    {
      g_autoptr (LeadAgendaItem) item
        = lead_agenda_item_new (NULL, LEAD_AGENDA_OWN, NULL, self->points[i]);

      lead_session_builder_put_item (builder, item);
    }
  if (self->note != NULL)
    {
      g_autoptr (LeadSessionNote) note
        = lead_session_note_new (NULL, NULL, self->by, self->note, 0);

      lead_session_builder_put_note (builder, note);
    }
  if (self->agreement != NULL)
    {
      g_autoptr (LeadAgreement) agreement = NULL;

      lead_cli_day_parse (self->due, &due, NULL);
      agreement = lead_agreement_new (NULL, self->agreement, due, NULL);
      lead_session_builder_put_agreement (builder, agreement);
    }
  for (guint i = 0; self->charts != NULL && self->charts[i] != NULL; i++)
    lead_session_builder_set_chart (builder, self->charts[i], TRUE);
  for (guint i = 0; self->no_charts != NULL && self->no_charts[i] != NULL; i++)
    lead_session_builder_set_chart (builder, self->no_charts[i], FALSE);
}

/* Every piece of @entry goes. */
static void
remove_pieces (LeadSession        *before,
               LeadSessionBuilder *builder,
               const char         *entry)
{
  GPtrArray *pieces = before != NULL ? lead_session_get_pieces (before) : NULL;

  for (guint i = 0; pieces != NULL && i < pieces->len; i++)
    {
      const LeadPiece *piece = pieces->pdata[i];

      if (g_str_equal (piece->entry, entry))
        lead_session_builder_remove (builder, piece->uuid);
    }
}

static gboolean
apply_entries (LeadCli             *cli,
               LeadSession         *before,
               LeadSessionBuilder  *builder,
               char               **entries,
               gboolean             chosen,
               GError             **error)
{
  for (guint i = 0; entries != NULL && entries[i] != NULL; i++)
    {
      g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, entries[i], error);
      g_autoptr (LeadPiece) piece = NULL;

      if (entry == NULL)
        return FALSE;
      piece = lead_piece_new (NULL, lead_entry_get_uuid (entry), NULL, NULL);
      if (chosen)
        lead_session_builder_put_piece (builder, piece);
      else
        remove_pieces (before, builder, lead_entry_get_uuid (entry));
    }
  return TRUE;
}

static gboolean
apply_challenges (LeadCli             *cli,
                  LeadSessionBuilder  *builder,
                  char               **challenges,
                  gboolean             about,
                  GError             **error)
{
  for (guint i = 0; challenges != NULL && challenges[i] != NULL; i++)
    {
      g_autoptr (LeadChallenge) challenge
        = lead_cli_record_find (&lead_cli_challenges, cli, challenges[i], error);

      if (challenge == NULL)
        return FALSE;
      lead_session_builder_set_challenge (builder, lead_challenge_get_uuid (challenge), about);
    }
  return TRUE;
}

static const char *
get_agreement_id (gconstpointer element)
{
  return ((const LeadAgreement *) element)->uuid;
}

static gboolean
apply_outcome (LeadCliSessionChange  *self,
               LeadCli               *cli,
               LeadSession           *before,
               LeadSessionBuilder    *builder,
               GError               **error)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LeadAgreement) settled = NULL;
  const LeadAgreement *agreement;

  if (self->settle == NULL)
    return TRUE;
  agreement = lead_cli_id_find (before != NULL ? lead_session_get_agreements (before) : none,
                                get_agreement_id, self->settle, error);
  if (agreement == NULL)
    return FALSE;
  settled = lead_agreement_copy (agreement);
  lead_agreement_settle (settled, self->outcome,
                         *self->outcome != '\0' ? lead_cli_get_today (cli) : LEAD_DAY_NONE);
  lead_session_builder_put_agreement (builder, settled);

  return TRUE;
}

/**
 * lead_cli_session_change_apply:
 * @self: what was typed, checked
 * @cli: the run
 * @before: (nullable): the session that is changed
 * @builder: what it is changed with
 * @error: return location for an error
 *
 * Returns: whether all that it is to be linked with is there
 */
gboolean
lead_cli_session_change_apply (LeadCliSessionChange  *self,
                               LeadCli               *cli,
                               LeadSession           *before,
                               LeadSessionBuilder    *builder,
                               GError               **error)
{
  apply_head (self, before, builder);
  apply_texts (self, builder);

  return apply_outcome (self, cli, before, builder, error)
         && apply_challenges (cli, builder, self->challenges, TRUE, error)
         && apply_challenges (cli, builder, self->no_challenges, FALSE, error)
         && apply_entries (cli, before, builder, self->entries, TRUE, error)
         && apply_entries (cli, before, builder, self->no_entries, FALSE, error);
}
