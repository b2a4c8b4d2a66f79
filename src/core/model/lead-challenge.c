/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-private.h"

/*
 * A wicked issue or a place that the writer works on. Only a name is needed;
 * everything else comes when it is wanted. Immutable, so that any thread may
 * read it; a change is made with a LeadChallengeBuilder and comes back from
 * the journal as a new challenge.
 */
G_DEFINE_FINAL_TYPE (LeadChallenge, lead_challenge, G_TYPE_OBJECT)

static void
lead_challenge_finalize (GObject *object)
{
  LeadChallenge *self = LEAD_CHALLENGE (object);

  g_clear_pointer (&self->uuid, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->signs, g_strfreev);
  g_clear_pointer (&self->placements, g_array_unref);
  g_clear_pointer (&self->partners, g_ptr_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->viewpoints, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_challenge_parent_class)->finalize (object);
}

static void
lead_challenge_class_init (LeadChallengeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_challenge_finalize;
}

static void
lead_challenge_init (LeadChallenge *self)
{
  self->closed = LEAD_DAY_NONE;
  self->last_entry = LEAD_DAY_NONE;
  self->placements = g_array_new (FALSE, FALSE, sizeof (LeadPlacement));
  self->partners = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_partner_free);
  self->people = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_person_free);
  self->viewpoints = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_viewpoint_free);
}

/**
 * lead_challenge_get_id:
 * @self: a challenge
 *
 * Returns: its number in the journal file, 0 before it is stored
 */
int64_t
lead_challenge_get_id (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->id;
}

/**
 * lead_challenge_get_uuid:
 * @self: a challenge
 *
 * Returns: (transfer none) (nullable): what names it for good, %NULL before it is stored
 */
const char *
lead_challenge_get_uuid (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->uuid;
}

/**
 * lead_challenge_get_created_ms:
 * @self: a challenge
 *
 * Returns: when it was first stored, milliseconds since the epoch
 */
int64_t
lead_challenge_get_created_ms (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->created_ms;
}

/**
 * lead_challenge_get_modified_ms:
 * @self: a challenge
 *
 * Returns: when it was last changed, milliseconds since the epoch
 */
int64_t
lead_challenge_get_modified_ms (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->modified_ms;
}

/**
 * lead_challenge_get_trashed_ms:
 * @self: a challenge
 *
 * Returns: when it was moved to the trash, 0 when it is not there
 */
int64_t
lead_challenge_get_trashed_ms (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->trashed_ms;
}

/**
 * lead_challenge_get_name:
 * @self: a challenge
 *
 * Returns: (transfer none): what it is called
 */
const char *
lead_challenge_get_name (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->name;
}

/**
 * lead_challenge_get_reason:
 * @self: a challenge
 *
 * Returns: (transfer none): why it matters, may be empty
 */
const char *
lead_challenge_get_reason (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->reason;
}

/**
 * lead_challenge_get_place:
 * @self: a challenge
 *
 * Returns: (transfer none): the place or the service, may be empty
 */
const char *
lead_challenge_get_place (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->place;
}

/**
 * lead_challenge_get_closed:
 * @self: a challenge
 *
 * Returns: the day it was closed, or %LEAD_DAY_NONE while it is open
 */
LeadDay
lead_challenge_get_closed (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), LEAD_DAY_NONE);

  return self->closed;
}

/**
 * lead_challenge_get_signs:
 * @self: a challenge
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the signs of
 *   complexity that it shows, never %NULL
 */
const char * const *
lead_challenge_get_signs (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return (const char * const *) self->signs;
}

/**
 * lead_challenge_has_sign:
 * @self: a challenge
 * @item: canonical id of a sign of complexity
 *
 * Returns: whether it shows that sign
 */
gboolean
lead_challenge_has_sign (LeadChallenge *self,
                         const char    *item)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), FALSE);
  g_return_val_if_fail (item != NULL, FALSE);

  return g_strv_contains ((const char * const *) self->signs, item);
}

/**
 * lead_challenge_get_n_placements:
 * @self: a challenge
 *
 * Returns: on how many days it was placed
 */
guint
lead_challenge_get_n_placements (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->placements->len;
}

/**
 * lead_challenge_get_placement:
 * @self: a challenge
 * @position: which, from the earliest
 *
 * Returns: (transfer none): where it stood
 */
const LeadPlacement *
lead_challenge_get_placement (LeadChallenge *self,
                              guint          position)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);
  g_return_val_if_fail (position < self->placements->len, NULL);

  return &g_array_index (self->placements, LeadPlacement, position);
}

/**
 * lead_challenge_get_last_placement:
 * @self: a challenge
 *
 * Returns: (transfer none) (nullable): where it stands
 */
const LeadPlacement *
lead_challenge_get_last_placement (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->placements->len > 0
           ? &g_array_index (self->placements, LeadPlacement, self->placements->len - 1) : NULL;
}

/**
 * lead_challenge_get_partners:
 * @self: a challenge
 *
 * Returns: (transfer none) (element-type LeadPartner): whom it is worked on with; not to be changed
 */
GPtrArray *
lead_challenge_get_partners (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->partners;
}

/**
 * lead_challenge_get_people:
 * @self: a challenge
 *
 * Returns: (transfer none) (element-type LeadPerson): who matters to it; not to be changed
 */
GPtrArray *
lead_challenge_get_people (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->people;
}

/**
 * lead_challenge_get_viewpoints:
 * @self: a challenge
 *
 * Returns: (transfer none) (element-type LeadViewpoint): whose view counts; not to be changed
 */
GPtrArray *
lead_challenge_get_viewpoints (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), NULL);

  return self->viewpoints;
}

/**
 * lead_challenge_get_n_entries:
 * @self: a challenge
 *
 * Returns: how many entries belonged to it when it was read
 */
guint
lead_challenge_get_n_entries (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), 0);

  return self->n_entries;
}

/**
 * lead_challenge_get_last_entry:
 * @self: a challenge
 *
 * Returns: the day of the latest of them, or %LEAD_DAY_NONE
 */
LeadDay
lead_challenge_get_last_entry (LeadChallenge *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (self), LEAD_DAY_NONE);

  return self->last_entry;
}

typedef gboolean (*EqualFunc) (gconstpointer a,
                               gconstpointer b);

static gboolean
equal_lists (GPtrArray *a,
             GPtrArray *b,
             EqualFunc  equal)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      if (!equal (a->pdata[i], b->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
equal_placements (GArray *a,
                  GArray *b)
{
  for (guint i = 0; a->len == b->len && i < a->len; i++)
    {
      const LeadPlacement *first = &g_array_index (a, LeadPlacement, i);
      const LeadPlacement *second = &g_array_index (b, LeadPlacement, i);

      if (first->day != second->day || first->agreement != second->agreement
          || first->certainty != second->certainty)
        return FALSE;
    }
  return a->len == b->len;
}

/**
 * lead_challenge_equal:
 * @a: a challenge
 * @b: another
 *
 * Returns: whether they say the same; numbers, names for good, times of change
 *   and entries don't count
 */
gboolean
lead_challenge_equal (LeadChallenge *a,
                      LeadChallenge *b)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE (a) && LEAD_IS_CHALLENGE (b), FALSE);

  return g_str_equal (a->name, b->name) && g_str_equal (a->reason, b->reason)
         && g_str_equal (a->place, b->place) && a->closed == b->closed
         && g_strv_equal ((const char * const *) a->signs, (const char * const *) b->signs)
         && equal_placements (a->placements, b->placements)
         && equal_lists (a->partners, b->partners, (EqualFunc) lead_partner_equal)
         && equal_lists (a->people, b->people, (EqualFunc) lead_person_equal)
         && equal_lists (a->viewpoints, b->viewpoints, (EqualFunc) lead_viewpoint_equal);
}
