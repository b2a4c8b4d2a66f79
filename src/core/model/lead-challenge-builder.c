/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-builder.h"

#include "lead-challenge-private.h"
#include "lead-fields.h"

struct _LeadChallengeBuilder
{
  LeadChallenge *challenge;
  GPtrArray     *signs; /* char * */
};

/**
 * lead_challenge_builder_new:
 *
 * Returns: (transfer full): a builder that starts from an open challenge without a name
 */
LeadChallengeBuilder *
lead_challenge_builder_new (void)
{
  LeadChallengeBuilder *self = g_new0 (LeadChallengeBuilder, 1);

  self->challenge = g_object_new (LEAD_TYPE_CHALLENGE, NULL);
  self->challenge->name = g_strdup ("");
  self->challenge->reason = g_strdup ("");
  self->challenge->place = g_strdup ("");
  self->signs = lead_fields_new_names ();

  return self;
}

static void
copy_fields (LeadChallenge *to,
             LeadChallenge *from)
{
  to->id = from->id;
  to->created_ms = from->created_ms;
  to->modified_ms = from->modified_ms;
  to->trashed_ms = from->trashed_ms;
  to->closed = from->closed;
  to->n_entries = from->n_entries;
  to->last_entry = from->last_entry;
  lead_fields_set_text (&to->uuid, from->uuid);
  lead_fields_set_text (&to->name, from->name);
  lead_fields_set_text (&to->reason, from->reason);
  lead_fields_set_text (&to->place, from->place);
}

/**
 * lead_challenge_builder_new_from:
 * @challenge: a challenge
 *
 * Returns: (transfer full): a builder that starts from all that @challenge says
 */
LeadChallengeBuilder *
lead_challenge_builder_new_from (LeadChallenge *challenge)
{
  LeadChallengeBuilder *self;

  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  self = lead_challenge_builder_new ();
  copy_fields (self->challenge, challenge);
  for (guint i = 0; challenge->signs[i] != NULL; i++)
    lead_challenge_builder_set_sign (self, challenge->signs[i], TRUE);
  g_array_append_vals (self->challenge->placements, challenge->placements->data,
                       challenge->placements->len);
  lead_challenge_builder_set_partners (self, challenge->partners);
  lead_challenge_builder_set_people (self, challenge->people);
  lead_challenge_builder_set_viewpoints (self, challenge->viewpoints);

  return self;
}

/**
 * lead_challenge_builder_free:
 * @self: (transfer full): a builder
 */
void
lead_challenge_builder_free (LeadChallengeBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->challenge);
  g_clear_pointer (&self->signs, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_challenge_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): the challenge
 */
LeadChallenge *
lead_challenge_builder_end (LeadChallengeBuilder *self)
{
  LeadChallenge *challenge;

  g_return_val_if_fail (self != NULL, NULL);

  lead_fields_sort_names (self->signs);
  self->challenge->signs = lead_fields_end_names (g_steal_pointer (&self->signs));
  challenge = g_steal_pointer (&self->challenge);
  g_free (self);

  return challenge;
}

/**
 * lead_challenge_builder_set_id:
 * @self: a builder
 * @id: its number in the journal file
 */
void
lead_challenge_builder_set_id (LeadChallengeBuilder *self,
                               int64_t              id)
{
  g_return_if_fail (self != NULL);

  self->challenge->id = id;
}

/**
 * lead_challenge_builder_set_uuid:
 * @self: a builder
 * @uuid: (nullable): what names it for good
 */
void
lead_challenge_builder_set_uuid (LeadChallengeBuilder *self,
                                 const char           *uuid)
{
  g_return_if_fail (self != NULL);

  lead_fields_set_text (&self->challenge->uuid, uuid);
}

/**
 * lead_challenge_builder_set_created_ms:
 * @self: a builder
 * @created_ms: milliseconds since the epoch
 */
void
lead_challenge_builder_set_created_ms (LeadChallengeBuilder *self,
                                       int64_t              created_ms)
{
  g_return_if_fail (self != NULL);

  self->challenge->created_ms = created_ms;
}

/**
 * lead_challenge_builder_set_modified_ms:
 * @self: a builder
 * @modified_ms: milliseconds since the epoch
 */
void
lead_challenge_builder_set_modified_ms (LeadChallengeBuilder *self,
                                        int64_t              modified_ms)
{
  g_return_if_fail (self != NULL);

  self->challenge->modified_ms = modified_ms;
}

/**
 * lead_challenge_builder_set_trashed_ms:
 * @self: a builder
 * @trashed_ms: milliseconds since the epoch, 0 for not in the trash
 */
void
lead_challenge_builder_set_trashed_ms (LeadChallengeBuilder *self,
                                       int64_t              trashed_ms)
{
  g_return_if_fail (self != NULL);

  self->challenge->trashed_ms = trashed_ms;
}

/**
 * lead_challenge_builder_set_name:
 * @self: a builder
 * @name: what it is called
 */
void
lead_challenge_builder_set_name (LeadChallengeBuilder *self,
                                 const char           *name)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  lead_fields_set_text (&self->challenge->name, name);
}

/**
 * lead_challenge_builder_set_reason:
 * @self: a builder
 * @reason: why it matters, may be empty
 */
void
lead_challenge_builder_set_reason (LeadChallengeBuilder *self,
                                   const char           *reason)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (reason != NULL);

  lead_fields_set_text (&self->challenge->reason, reason);
}

/**
 * lead_challenge_builder_set_place:
 * @self: a builder
 * @place: the place or the service, may be empty
 */
void
lead_challenge_builder_set_place (LeadChallengeBuilder *self,
                                  const char           *place)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (place != NULL);

  lead_fields_set_text (&self->challenge->place, place);
}

/**
 * lead_challenge_builder_set_closed:
 * @self: a builder
 * @closed: the day it was closed, or %LEAD_DAY_NONE for open
 */
void
lead_challenge_builder_set_closed (LeadChallengeBuilder *self,
                                   LeadDay              closed)
{
  g_return_if_fail (self != NULL);

  self->challenge->closed = closed;
}

/**
 * lead_challenge_builder_set_entries:
 * @self: a builder
 * @n_entries: how many entries belong to it
 * @last_entry: the day of the latest of them, or %LEAD_DAY_NONE
 *
 * What the store found; saving doesn't look at it.
 */
void
lead_challenge_builder_set_entries (LeadChallengeBuilder *self,
                                    guint                 n_entries,
                                    LeadDay               last_entry)
{
  g_return_if_fail (self != NULL);

  self->challenge->n_entries = n_entries;
  self->challenge->last_entry = last_entry;
}

/**
 * lead_challenge_builder_set_sign:
 * @self: a builder
 * @item: canonical id of a sign of complexity
 * @shown: whether the challenge shows it
 */
void
lead_challenge_builder_set_sign (LeadChallengeBuilder *self,
                                 const char           *item,
                                 gboolean              shown)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  lead_fields_set_name (self->signs, item, shown);
}

/**
 * lead_challenge_builder_place:
 * @self: a builder
 * @placement: where it stood on a day; takes the place of that day's placement
 */
void
lead_challenge_builder_place (LeadChallengeBuilder *self,
                              const LeadPlacement  *placement)
{
  GArray *placements;
  guint at = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (placement != NULL && lead_placement_is_valid (placement));

  placements = self->challenge->placements;
  lead_challenge_builder_unplace (self, placement->day);
  while (at < placements->len
         && g_array_index (placements, LeadPlacement, at).day < placement->day)
    at++;
  g_array_insert_vals (placements, at, placement, 1);
}

/**
 * lead_challenge_builder_unplace:
 * @self: a builder
 * @day: the day whose placement is taken back
 */
void
lead_challenge_builder_unplace (LeadChallengeBuilder *self,
                                LeadDay               day)
{
  GArray *placements;

  g_return_if_fail (self != NULL);

  placements = self->challenge->placements;
  for (guint i = placements->len; i > 0; i--)
    {
      if (g_array_index (placements, LeadPlacement, i - 1).day == day)
        g_array_remove_index (placements, i - 1);
    }
}

/**
 * lead_challenge_builder_set_partners:
 * @self: a builder
 * @partners: (element-type LeadPartner): whom it is worked on with, in place of those it has
 */
void
lead_challenge_builder_set_partners (LeadChallengeBuilder *self,
                                     GPtrArray            *partners)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (partners != NULL && partners != self->challenge->partners);

  g_ptr_array_set_size (self->challenge->partners, 0);
  for (guint i = 0; i < partners->len; i++)
    lead_challenge_builder_add_partner (self, partners->pdata[i]);
}

/**
 * lead_challenge_builder_add_partner:
 * @self: a builder
 * @partner: one more
 */
void
lead_challenge_builder_add_partner (LeadChallengeBuilder *self,
                                    const LeadPartner    *partner)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (partner != NULL);

  g_ptr_array_add (self->challenge->partners, lead_partner_copy (partner));
}

/**
 * lead_challenge_builder_set_people:
 * @self: a builder
 * @people: (element-type LeadPerson): who matters to it, in place of those it has
 */
void
lead_challenge_builder_set_people (LeadChallengeBuilder *self,
                                   GPtrArray            *people)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (people != NULL && people != self->challenge->people);

  g_ptr_array_set_size (self->challenge->people, 0);
  for (guint i = 0; i < people->len; i++)
    lead_challenge_builder_add_person (self, people->pdata[i]);
}

/**
 * lead_challenge_builder_add_person:
 * @self: a builder
 * @person: one more
 */
void
lead_challenge_builder_add_person (LeadChallengeBuilder *self,
                                   const LeadPerson     *person)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (person != NULL);

  g_ptr_array_add (self->challenge->people, lead_person_copy (person));
}

/**
 * lead_challenge_builder_set_viewpoints:
 * @self: a builder
 * @viewpoints: (element-type LeadViewpoint): whose view counts, in place of those it has
 */
void
lead_challenge_builder_set_viewpoints (LeadChallengeBuilder *self,
                                       GPtrArray            *viewpoints)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (viewpoints != NULL && viewpoints != self->challenge->viewpoints);

  g_ptr_array_set_size (self->challenge->viewpoints, 0);
  for (guint i = 0; i < viewpoints->len; i++)
    lead_challenge_builder_add_viewpoint (self, viewpoints->pdata[i]);
}

/**
 * lead_challenge_builder_add_viewpoint:
 * @self: a builder
 * @viewpoint: one more
 */
void
lead_challenge_builder_add_viewpoint (LeadChallengeBuilder *self,
                                      const LeadViewpoint  *viewpoint)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (viewpoint != NULL);

  g_ptr_array_add (self->challenge->viewpoints, lead_viewpoint_copy (viewpoint));
}
