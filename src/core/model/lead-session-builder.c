/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session-builder.h"

#include "lead-fields.h"
#include "lead-session-private.h"

/**
 * lead_session_builder_new:
 *
 * Returns: (transfer full): a builder that starts from a session that says nothing yet
 */
LeadSessionBuilder *
lead_session_builder_new (void)
{
  LeadSessionBuilder *self = g_new0 (LeadSessionBuilder, 1);

  self->session = g_object_new (LEAD_TYPE_SESSION, NULL);
  self->challenges = lead_fields_new_names ();
  self->charts = lead_fields_new_names ();

  return self;
}

static void
copy_fields (LeadSession *to,
             LeadSession *from)
{
  to->id = from->id;
  to->created_ms = from->created_ms;
  to->modified_ms = from->modified_ms;
  to->trashed_ms = from->trashed_ms;
  to->day = from->day;
  to->with = from->with;
  to->from = from->from;
  to->to = from->to;
  to->held = from->held;
  lead_fields_set_text (&to->uuid, from->uuid);
  lead_fields_set_text (&to->whom, from->whom);
  lead_fields_set_text (&to->want, from->want);
}

static void
copy_challenges (LeadSessionBuilder *self,
                 LeadSession        *from)
{
  for (guint i = 0; from->challenges[i] != NULL; i++)
    lead_session_builder_set_challenge (self, from->challenges[i], TRUE);
}

/**
 * lead_session_builder_new_from:
 * @session: a session
 *
 * Returns: (transfer full): a builder that starts from all that @session says
 */
LeadSessionBuilder *
lead_session_builder_new_from (LeadSession *session)
{
  LeadSessionBuilder *self;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self = lead_session_builder_new ();
  copy_fields (self->session, session);
  copy_challenges (self, session);
  for (guint i = 0; session->charts[i] != NULL; i++)
    {
      lead_session_builder_set_chart (self, session->charts[i], TRUE);
      lead_session_builder_set_chart_item (
        self, session->charts[i], lead_session_get_chart_item (session, session->charts[i]));
    }
  for (guint part = 0; part < LEAD_SESSION_N_PARTS; part++)
    for (guint i = 0; i < session->parts[part]->len; i++)
      g_ptr_array_add (self->session->parts[part],
                       lead_session_value_copy (part, session->parts[part]->pdata[i]));

  return self;
}

/**
 * lead_session_builder_new_after:
 * @session: a session that is stored
 *
 * Returns: (transfer full): a builder that starts from the next session with the
 *   same person: about the same challenges, with the aims that are still open,
 *   and looking at what was since
 */
LeadSessionBuilder *
lead_session_builder_new_after (LeadSession *session)
{
  LeadSessionBuilder *self;
  GPtrArray *aims;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  self = lead_session_builder_new ();
  self->session->with = session->with;
  self->session->from = session->held != LEAD_DAY_NONE ? session->held : session->day;
  lead_fields_set_text (&self->session->whom, session->whom);
  copy_challenges (self, session);
  aims = session->parts[LEAD_SESSION_AIMS];
  for (guint i = 0; i < aims->len; i++)
    {
      const LeadAim *aim = aims->pdata[i];

      if (aim->closed == LEAD_DAY_NONE)
        lead_session_builder_put_aim (self, aim);
    }

  return self;
}

/**
 * lead_session_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_session_builder_free (LeadSessionBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->session);
  g_clear_pointer (&self->challenges, g_ptr_array_unref);
  g_clear_pointer (&self->charts, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_session_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the session
 */
LeadSession *
lead_session_builder_end (LeadSessionBuilder *self)
{
  LeadSession *session;

  g_return_val_if_fail (self != NULL, NULL);

  self->session->challenges = lead_fields_end_names (g_steal_pointer (&self->challenges));
  self->session->charts = lead_fields_end_names (g_steal_pointer (&self->charts));
  session = g_steal_pointer (&self->session);
  g_free (self);

  return session;
}

/**
 * lead_session_builder_set_id:
 * @self: a builder
 * @id: its number in the journal file
 */
void
lead_session_builder_set_id (LeadSessionBuilder *self,
                             int64_t             id)
{
  g_return_if_fail (self != NULL);

  self->session->id = id;
}

/**
 * lead_session_builder_set_uuid:
 * @self: a builder
 * @uuid: (nullable): what names it for good
 */
void
lead_session_builder_set_uuid (LeadSessionBuilder *self,
                               const char         *uuid)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->session->uuid, uuid);
}

/**
 * lead_session_builder_set_created_ms:
 * @self: a builder
 * @created_ms: milliseconds since the epoch
 */
void
lead_session_builder_set_created_ms (LeadSessionBuilder *self,
                                     int64_t             created_ms)
{
  g_return_if_fail (self != NULL);

  self->session->created_ms = created_ms;
}

/**
 * lead_session_builder_set_modified_ms:
 * @self: a builder
 * @modified_ms: milliseconds since the epoch
 */
void
lead_session_builder_set_modified_ms (LeadSessionBuilder *self,
                                      int64_t             modified_ms)
{
  g_return_if_fail (self != NULL);

  self->session->modified_ms = modified_ms;
}

/**
 * lead_session_builder_set_trashed_ms:
 * @self: a builder
 * @trashed_ms: milliseconds since the epoch, 0 for not in the trash
 */
void
lead_session_builder_set_trashed_ms (LeadSessionBuilder *self,
                                     int64_t             trashed_ms)
{
  g_return_if_fail (self != NULL);

  self->session->trashed_ms = trashed_ms;
}

/**
 * lead_session_builder_set_day:
 * @self: a builder
 * @day: the local day that it is or was on, or %LEAD_DAY_NONE
 */
void
lead_session_builder_set_day (LeadSessionBuilder *self,
                              LeadDay             day)
{
  g_return_if_fail (self != NULL);

  self->session->day = day;
}

/**
 * lead_session_builder_set_whom:
 * @self: a builder
 * @whom: the alias of whom it is with, may be empty
 */
void
lead_session_builder_set_whom (LeadSessionBuilder *self,
                               const char         *whom)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (whom != NULL);

  lead_fields_set_text (&self->session->whom, whom);
}

/**
 * lead_session_builder_set_with:
 * @self: a builder
 * @with: what kind of company that is
 */
void
lead_session_builder_set_with (LeadSessionBuilder *self,
                               LeadSessionWith     with)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (with < LEAD_SESSION_N_WITH);

  self->session->with = with;
}

/**
 * lead_session_builder_set_period:
 * @self: a builder
 * @from: the first local day of the period looked at, or %LEAD_DAY_NONE
 * @to: the last, or %LEAD_DAY_NONE
 */
void
lead_session_builder_set_period (LeadSessionBuilder *self,
                                 LeadDay             from,
                                 LeadDay             to)
{
  g_return_if_fail (self != NULL);

  self->session->from = from;
  self->session->to = to;
}

/**
 * lead_session_builder_set_want:
 * @self: a builder
 * @want: what the writer wants from this hour, may be empty
 */
void
lead_session_builder_set_want (LeadSessionBuilder *self,
                               const char         *want)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (want != NULL);

  lead_fields_set_text (&self->session->want, want);
}

/**
 * lead_session_builder_set_held:
 * @self: a builder
 * @held: the local day on which the talk was ended, or %LEAD_DAY_NONE
 */
void
lead_session_builder_set_held (LeadSessionBuilder *self,
                               LeadDay             held)
{
  g_return_if_fail (self != NULL);

  self->session->held = held;
}

/**
 * lead_session_builder_set_challenge:
 * @self: a builder
 * @challenge: uuid of a challenge
 * @about: whether the session is about it
 */
void
lead_session_builder_set_challenge (LeadSessionBuilder *self,
                                    const char         *challenge,
                                    gboolean            about)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (challenge != NULL);

  lead_fields_set_name (self->challenges, challenge, about);
}

/**
 * lead_session_builder_set_chart:
 * @self: a builder
 * @chart: id of a chart
 * @chosen: whether it was chosen for the session
 */
void
lead_session_builder_set_chart (LeadSessionBuilder *self,
                                const char         *chart,
                                gboolean            chosen)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (chart != NULL);

  lead_fields_set_name (self->charts, chart, chosen);
  if (!chosen)
    g_hash_table_remove (self->session->chart_items, chart);
}

/**
 * lead_session_builder_set_chart_item:
 * @self: a builder
 * @chart: id of a chart; one that isn't chosen belongs to no point
 * @item: (nullable): uuid of the point on the agenda that it belongs to
 */
void
lead_session_builder_set_chart_item (LeadSessionBuilder *self,
                                     const char         *chart,
                                     const char         *item)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (chart != NULL);

  if (item == NULL)
    g_hash_table_remove (self->session->chart_items, chart);
  else if (g_ptr_array_find_with_equal_func (self->charts, chart, g_str_equal, NULL))
    g_hash_table_replace (self->session->chart_items, g_strdup (chart), g_strdup (item));
}
