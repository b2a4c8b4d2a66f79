/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-draft.h"

#include <string.h>

#include "core/store/lead-journal-challenges.h"

struct _LeadChallengeDraft
{
  LeadRecordDraft parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadChallengeDraft, lead_challenge_draft, LEAD_TYPE_RECORD_DRAFT)

static LeadRecordList *
lead_challenge_draft_get_list (LeadDesk *desk)
{
  return LEAD_RECORD_LIST (lead_desk_get_challenges (desk));
}

static gboolean
lead_challenge_draft_equal (gpointer a,
                            gpointer b)
{
  return lead_challenge_equal (a, b);
}

static void
lead_challenge_draft_save (LeadJournal         *journal,
                           gpointer             challenge,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  lead_journal_save_challenge_async (journal, challenge, NULL, callback, user_data);
}

static gpointer
lead_challenge_draft_save_finish (LeadJournal   *journal,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_save_challenge_finish (journal, result, error);
}

typedef gboolean (*EqualFunc) (gconstpointer a, gconstpointer b);

static gboolean
has (GPtrArray     *list,
     gconstpointer  element,
     EqualFunc      equal)
{
  for (guint i = 0; i < list->len; i++)
    {
      if (equal (list->pdata[i], element))
        return TRUE;
    }
  return FALSE;
}

/* What was typed since stays: what was taken away comes back to its place. */
static GPtrArray *
dup_restored (GPtrArray *before,
              GPtrArray *after,
              GPtrArray *now,
              EqualFunc  equal)
{
  GPtrArray *restored = g_ptr_array_copy (now, NULL, NULL);

  g_ptr_array_set_free_func (restored, NULL);
  for (guint i = 0; i < before->len; i++)
    {
      if (!has (after, before->pdata[i], equal))
        g_ptr_array_insert (restored, (int)MIN (i, restored->len), before->pdata[i]);
    }

  return restored;
}

static void
restore_placements (LeadChallengeBuilder *builder,
                    LeadChallenge        *before,
                    LeadChallenge        *after)
{
  for (guint i = 0; i < lead_challenge_get_n_placements (after); i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (after, i);
      gboolean was_there = FALSE;

      for (guint j = 0; j < lead_challenge_get_n_placements (before); j++)
        was_there |= memcmp (lead_challenge_get_placement (before, j), placement, sizeof *placement)
                     == 0;
      if (!was_there)
        lead_challenge_builder_unplace (builder, placement->day);
    }
  for (guint i = 0; i < lead_challenge_get_n_placements (before); i++)
    lead_challenge_builder_place (builder, lead_challenge_get_placement (before, i));
}

static void
restore_lists (LeadChallengeBuilder *builder,
               LeadChallenge        *before,
               LeadChallenge        *after,
               LeadChallenge        *now)
{
  g_autoptr (GPtrArray) partners = dup_restored (lead_challenge_get_partners (before),
                                                 lead_challenge_get_partners (after),
                                                 lead_challenge_get_partners (now),
                                                 (EqualFunc)lead_partner_equal);
  g_autoptr (GPtrArray) people = dup_restored (lead_challenge_get_people (before),
                                               lead_challenge_get_people (after),
                                               lead_challenge_get_people (now),
                                               (EqualFunc)lead_person_equal);

  lead_challenge_builder_set_partners (builder, partners);
  lead_challenge_builder_set_people (builder, people);
}

/* Closing, placing, and that a partner or a person was taken away. */
static gpointer
lead_challenge_draft_take_back (gpointer now,
                                gpointer before,
                                gpointer after)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (now);

  if (lead_challenge_get_closed (before) != lead_challenge_get_closed (after))
    lead_challenge_builder_set_closed (builder, lead_challenge_get_closed (before));
  restore_placements (builder, before, after);
  restore_lists (builder, before, after, now);

  return lead_challenge_builder_end (builder);
}

static void
lead_challenge_draft_class_init (LeadChallengeDraftClass *klass)
{
  LeadRecordDraftClass *draft_class = LEAD_RECORD_DRAFT_CLASS (klass);

  draft_class->get_list = lead_challenge_draft_get_list;
  draft_class->equal = lead_challenge_draft_equal;
  draft_class->save = lead_challenge_draft_save;
  draft_class->save_finish = lead_challenge_draft_save_finish;
  draft_class->take_back = lead_challenge_draft_take_back;
}

static void
lead_challenge_draft_init (LeadChallengeDraft *self)
{
}

/**
 * lead_challenge_draft_get_challenge:
 * @self: a draft
 *
 * Returns: (transfer none): the challenge as it is on the page
 */
LeadChallenge *
lead_challenge_draft_get_challenge (LeadChallengeDraft *self)
{
  return lead_record_draft_get_record (LEAD_RECORD_DRAFT (self));
}

/**
 * lead_challenge_draft_begin:
 * @self: a draft
 *
 * Returns: (transfer full): what a change is made with, for
 *   lead_challenge_draft_commit()
 */
LeadChallengeBuilder *
lead_challenge_draft_begin (LeadChallengeDraft *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), NULL);

  return lead_challenge_builder_new_from (lead_challenge_draft_get_challenge (self));
}

/**
 * lead_challenge_draft_commit:
 * @self: a draft
 * @builder: (transfer full): what it says from here on
 */
void
lead_challenge_draft_commit (LeadChallengeDraft   *self,
                             LeadChallengeBuilder *builder)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (self));
  g_return_if_fail (builder != NULL);

  lead_record_draft_commit (LEAD_RECORD_DRAFT (self), lead_challenge_builder_end (builder));
}
