/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-session.h"

#include "lead-session-private.h"

/*
 * An hour, every few weeks, in which a leader looks back on a period with
 * somebody: what is to be talked about, what was selected for it, what was
 * noted and agreed. Immutable, so that any thread may read it; a change is made
 * with a LeadSessionBuilder and comes back from the journal as a new session.
 */
G_DEFINE_FINAL_TYPE (LeadSession, lead_session, G_TYPE_OBJECT)

typedef gboolean (*EqualFunc) (gconstpointer a,
                               gconstpointer b);

static const struct
{
  GBoxedCopyFunc copy;
  GDestroyNotify free;
  EqualFunc      equal;
} part_kinds[LEAD_SESSION_N_PARTS] = {
  [LEAD_SESSION_AIMS] = { (GBoxedCopyFunc) lead_aim_copy, (GDestroyNotify) lead_aim_free,
                          (EqualFunc) lead_aim_equal },
  [LEAD_SESSION_AGENDA] = { (GBoxedCopyFunc) lead_agenda_item_copy,
                            (GDestroyNotify) lead_agenda_item_free,
                            (EqualFunc) lead_agenda_item_equal },
  [LEAD_SESSION_PIECES] = { (GBoxedCopyFunc) lead_piece_copy, (GDestroyNotify) lead_piece_free,
                            (EqualFunc) lead_piece_equal },
  [LEAD_SESSION_NOTES] = { (GBoxedCopyFunc) lead_session_note_copy,
                           (GDestroyNotify) lead_session_note_free,
                           (EqualFunc) lead_session_note_equal },
  [LEAD_SESSION_AGREEMENTS] = { (GBoxedCopyFunc) lead_agreement_copy,
                                (GDestroyNotify) lead_agreement_free,
                                (EqualFunc) lead_agreement_equal },
};

static const char * const with_ids[LEAD_SESSION_N_WITH]
  = { "coach", "peer", "learning-set", "alone" };

static void
lead_session_finalize (GObject *object)
{
  LeadSession *self = LEAD_SESSION (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->whom, g_free);
  g_clear_pointer (&self->want, g_free);
  g_clear_pointer (&self->challenges, g_strfreev);
  g_clear_pointer (&self->charts, g_strfreev);
  g_clear_pointer (&self->chart_items, g_hash_table_unref);
  for (guint i = 0; i < LEAD_SESSION_N_PARTS; i++)
    g_clear_pointer (&self->parts[i], g_ptr_array_unref);

  G_OBJECT_CLASS (lead_session_parent_class)->finalize (object);
}

static void
lead_session_class_init (LeadSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_session_finalize;
}

static void
lead_session_init (LeadSession *self)
{
  self->day = LEAD_DAY_NONE;
  self->from = LEAD_DAY_NONE;
  self->to = LEAD_DAY_NONE;
  self->held = LEAD_DAY_NONE;
  self->whom = g_strdup ("");
  self->want = g_strdup ("");
  self->chart_items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < LEAD_SESSION_N_PARTS; i++)
    self->parts[i] = g_ptr_array_new_with_free_func (part_kinds[i].free);
}

/* Returns: (transfer full): a copy of @value, which is one of @part */
gpointer
lead_session_value_copy (LeadSessionPart part,
                         gconstpointer   value)
{
  return part_kinds[part].copy ((gpointer) value);
}

/**
 * lead_session_with_to_id:
 * @with: a kind of company
 *
 * Returns: (transfer none): what it is called where programs read it, never translated
 */
const char *
lead_session_with_to_id (LeadSessionWith with)
{
  g_return_val_if_fail (with < LEAD_SESSION_N_WITH, NULL);

  return with_ids[with];
}

/**
 * lead_session_with_from_id:
 * @id: (nullable): what may be the id of a kind of company
 * @with: (out): that kind
 *
 * Returns: whether it is one
 */
gboolean
lead_session_with_from_id (const char      *id,
                           LeadSessionWith *with)
{
  for (guint i = 0; id != NULL && i < LEAD_SESSION_N_WITH; i++)
    {
      if (g_str_equal (with_ids[i], id))
        {
          *with = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * lead_session_get_id:
 * @self: a session
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_session_get_id (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), 0);

  return self->id;
}

/**
 * lead_session_get_uuid:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_session_get_uuid (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->uuid;
}

/**
 * lead_session_get_created_ms:
 * @self: a session
 *
 * Returns: when it was first stored, milliseconds since the epoch
 */
int64_t
lead_session_get_created_ms (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), 0);

  return self->created_ms;
}

/**
 * lead_session_get_modified_ms:
 * @self: a session
 *
 * Returns: when it was last changed, milliseconds since the epoch
 */
int64_t
lead_session_get_modified_ms (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), 0);

  return self->modified_ms;
}

/**
 * lead_session_get_trashed_ms:
 * @self: a session
 *
 * Returns: when it was moved to the trash, 0 when it is not there
 */
int64_t
lead_session_get_trashed_ms (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), 0);

  return self->trashed_ms;
}

/**
 * lead_session_get_day:
 * @self: a session
 *
 * Returns: the local day that it is or was on, or %LEAD_DAY_NONE
 */
LeadDay
lead_session_get_day (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_DAY_NONE);

  return self->day;
}

/**
 * lead_session_get_whom:
 * @self: a session
 *
 * Returns: (transfer none): the alias of whom it is with, may be empty
 */
const char *
lead_session_get_whom (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->whom;
}

/**
 * lead_session_get_with:
 * @self: a session
 *
 * Returns: what kind of company that is
 */
LeadSessionWith
lead_session_get_with (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_SESSION_ALONE);

  return self->with;
}

/**
 * lead_session_get_from:
 * @self: a session
 *
 * Returns: the first local day of the period looked at, or %LEAD_DAY_NONE
 */
LeadDay
lead_session_get_from (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_DAY_NONE);

  return self->from;
}

/**
 * lead_session_get_to:
 * @self: a session
 *
 * Returns: the last local day of the period looked at, or %LEAD_DAY_NONE
 */
LeadDay
lead_session_get_to (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_DAY_NONE);

  return self->to;
}

/**
 * lead_session_get_want:
 * @self: a session
 *
 * Returns: (transfer none): what the writer wants from this hour, may be empty
 */
const char *
lead_session_get_want (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->want;
}

/**
 * lead_session_get_held:
 * @self: a session
 *
 * Returns: the local day on which the talk was ended, or %LEAD_DAY_NONE until then
 */
LeadDay
lead_session_get_held (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_DAY_NONE);

  return self->held;
}

/**
 * lead_session_get_state:
 * @self: a session
 * @today: the local day that it is
 *
 * Returns: where the session is on @today
 */
LeadSessionState
lead_session_get_state (LeadSession *self,
                        LeadDay      today)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), LEAD_SESSION_PREPARED);

  if (self->held != LEAD_DAY_NONE)
    return LEAD_SESSION_HELD;
  if (self->day == LEAD_DAY_NONE)
    return LEAD_SESSION_PREPARED;

  return self->day > today ? LEAD_SESSION_TO_COME
         : self->day == today ? LEAD_SESSION_TODAY : LEAD_SESSION_PASSED;
}

/**
 * lead_session_get_challenges:
 * @self: a session
 *
 * Returns: (transfer none) (array zero-terminated=1): uuids of the challenges that
 *   it is about, in the writer's order, never %NULL
 */
const char * const *
lead_session_get_challenges (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return (const char * const *) self->challenges;
}

/**
 * lead_session_get_charts:
 * @self: a session
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the charts that were
 *   chosen for it, in the writer's order, never %NULL
 */
const char * const *
lead_session_get_charts (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return (const char * const *) self->charts;
}

/**
 * lead_session_get_chart_item:
 * @self: a session
 * @chart: id of a chart
 *
 * Returns: (transfer none) (nullable): uuid of the point on the agenda that it
 *   belongs to, %NULL for none or when it wasn't chosen
 */
const char *
lead_session_get_chart_item (LeadSession *self,
                             const char  *chart)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);
  g_return_val_if_fail (chart != NULL, NULL);

  return g_hash_table_lookup (self->chart_items, chart);
}

/**
 * lead_session_get_aims:
 * @self: a session
 *
 * Returns: (transfer none) (element-type LeadAim): what the series of sessions is about, in order;
 * not to be changed
 */
GPtrArray *
lead_session_get_aims (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->parts[LEAD_SESSION_AIMS];
}

/**
 * lead_session_get_agenda:
 * @self: a session
 *
 * Returns: (transfer none) (element-type LeadAgendaItem): what is to be talked about, in order; not
 *   to be changed
 */
GPtrArray *
lead_session_get_agenda (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->parts[LEAD_SESSION_AGENDA];
}

/**
 * lead_session_get_pieces:
 * @self: a session
 *
 * Returns: (transfer none) (element-type LeadPiece): what was selected for it, in order; not
 *   to be changed
 */
GPtrArray *
lead_session_get_pieces (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->parts[LEAD_SESSION_PIECES];
}

/**
 * lead_session_get_notes:
 * @self: a session
 *
 * Returns: (transfer none) (element-type LeadSessionNote): what was noted, in order; not
 *   to be changed
 */
GPtrArray *
lead_session_get_notes (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->parts[LEAD_SESSION_NOTES];
}

/**
 * lead_session_get_agreements:
 * @self: a session
 *
 * Returns: (transfer none) (element-type LeadAgreement): what was agreed, in order; not
 *   to be changed
 */
GPtrArray *
lead_session_get_agreements (LeadSession *self)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return self->parts[LEAD_SESSION_AGREEMENTS];
}

static gconstpointer
find_value (LeadSession     *self,
            LeadSessionPart  part,
            const char      *uuid)
{
  GPtrArray *values = self->parts[part];

  for (guint i = 0; uuid != NULL && i < values->len; i++)
    {
      if (g_strcmp0 (((const LeadSessionValue *) values->pdata[i])->uuid, uuid) == 0)
        return values->pdata[i];
    }
  return NULL;
}

/**
 * lead_session_find_item:
 * @self: a session
 * @uuid: (nullable): names a point on the agenda
 *
 * Returns: (transfer none) (nullable): that point
 */
const LeadAgendaItem *
lead_session_find_item (LeadSession *self,
                        const char  *uuid)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return find_value (self, LEAD_SESSION_AGENDA, uuid);
}

/**
 * lead_session_find_agreement:
 * @self: a session
 * @uuid: (nullable): names an agreement
 *
 * Returns: (transfer none) (nullable): that agreement
 */
const LeadAgreement *
lead_session_find_agreement (LeadSession *self,
                             const char  *uuid)
{
  g_return_val_if_fail (LEAD_IS_SESSION (self), NULL);

  return find_value (self, LEAD_SESSION_AGREEMENTS, uuid);
}

static gboolean
equal_parts (LeadSession     *a,
             LeadSession     *b,
             LeadSessionPart  part)
{
  GPtrArray *first = a->parts[part];
  GPtrArray *second = b->parts[part];

  for (guint i = 0; first->len == second->len && i < first->len; i++)
    {
      if (!part_kinds[part].equal (first->pdata[i], second->pdata[i]))
        return FALSE;
    }
  return first->len == second->len;
}

static gboolean
equal_charts (LeadSession *a,
              LeadSession *b)
{
  if (!g_strv_equal ((const char * const *) a->charts, (const char * const *) b->charts))
    return FALSE;
  for (guint i = 0; a->charts[i] != NULL; i++)
    {
      if (g_strcmp0 (lead_session_get_chart_item (a, a->charts[i]),
                     lead_session_get_chart_item (b, a->charts[i])) != 0)
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_session_equal:
 * @a: a session
 * @b: another
 *
 * Returns: whether they say the same; numbers, the sessions' own names for good
 *   and times of change don't count
 */
gboolean
lead_session_equal (LeadSession *a,
                    LeadSession *b)
{
  g_return_val_if_fail (LEAD_IS_SESSION (a) && LEAD_IS_SESSION (b), FALSE);

  for (guint i = 0; i < LEAD_SESSION_N_PARTS; i++)
    {
      if (!equal_parts (a, b, i))
        return FALSE;
    }
  return a->day == b->day && a->with == b->with && a->from == b->from && a->to == b->to
         && a->held == b->held && g_str_equal (a->whom, b->whom) && g_str_equal (a->want, b->want)
         && g_strv_equal ((const char *const *) a->challenges, (const char *const *) b->challenges)
         && equal_charts (a, b);
}
