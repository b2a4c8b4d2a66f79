/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-draft.h"

#include <string.h>

#include "core/model/lead-moment.h"
#include "core/store/lead-journal-challenges.h"
#include "ui/widgets/lead-flushes.h"
#include "ui/widgets/lead-save-timer.h"

struct _LeadChallengeDraft
{
  GObject        parent_instance;

  /* owned */
  LeadDesk      *desk;
  LeadChallenge *challenge; /* as it is on the page */
  LeadChallenge *saving;    /* what is on its way to the file */
  LeadSaveTimer *timer;
  LeadFlushes   *flushes;   /* those who wait for it */

  gint64         saved_ms; /* what is known of the file is as old as this */
  gboolean       safe;
  gboolean       touched;
};

enum
{
  CHANGED,
  REPLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChallengeDraft, lead_challenge_draft, G_TYPE_OBJECT)

static void save (LeadChallengeDraft *self);

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadChallengeDraft) self = user_data;
  g_autoptr (LeadChallenge) saving = g_steal_pointer (&self->saving);
  g_autoptr (LeadChallenge) saved = NULL;
  g_autoptr (GError) error = NULL;

  saved = lead_journal_save_challenge_finish (LEAD_JOURNAL (source), result, &error);
  if (saved == NULL)
    {
      lead_save_timer_retry (self->timer);
      lead_desk_report (self->desk, error);
      lead_flushes_answer (self->flushes, error);
      return;
    }
  self->saved_ms = lead_challenge_get_modified_ms (saved);
  lead_save_timer_succeed (self->timer);
  if (!lead_challenge_equal (saving, self->challenge))
    {
      save (self);
      return;
    }
  self->safe = TRUE;
  lead_flushes_answer (self->flushes, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
save (LeadChallengeDraft *self)
{
  if (self->saving != NULL || self->safe)
    return;
  self->saving = g_object_ref (self->challenge);
  lead_save_timer_stop (self->timer);
  lead_journal_save_challenge_async (lead_desk_get_journal (self->desk), self->challenge, NULL,
                                     on_saved, g_object_ref (self));
}

static void
on_time (gpointer user_data)
{
  save (user_data);
}

static void
lead_challenge_draft_finalize (GObject *object)
{
  LeadChallengeDraft *self = LEAD_CHALLENGE_DRAFT (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_pointer (&self->flushes, lead_flushes_free);
  g_clear_object (&self->challenge);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_challenge_draft_parent_class)->finalize (object);
}

static void
lead_challenge_draft_class_init (LeadChallengeDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_challenge_draft_finalize;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_CHALLENGE_DRAFT, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REPLACED] = g_signal_new ("replaced", LEAD_TYPE_CHALLENGE_DRAFT, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_challenge_draft_init (LeadChallengeDraft *self)
{
  self->timer = lead_save_timer_new (on_time, self);
  self->flushes = lead_flushes_new ();
  self->safe = TRUE;
}

/**
 * lead_challenge_draft_new:
 * @desk: the desk
 * @challenge: a challenge as it is stored
 *
 * Returns: (transfer full): the challenge, to be changed
 */
LeadChallengeDraft *
lead_challenge_draft_new (LeadDesk      *desk,
                          LeadChallenge *challenge)
{
  LeadChallengeDraft *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  self = g_object_new (LEAD_TYPE_CHALLENGE_DRAFT, NULL);
  self->desk = g_object_ref (desk);
  self->challenge = g_object_ref (challenge);
  self->saved_ms = lead_challenge_get_modified_ms (challenge);

  return self;
}

/**
 * lead_challenge_draft_get_desk:
 * @self: a draft
 *
 * Returns: (transfer none): the desk
 */
LeadDesk *
lead_challenge_draft_get_desk (LeadChallengeDraft *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), NULL);

  return self->desk;
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
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), NULL);

  return self->challenge;
}

/**
 * lead_challenge_draft_get_today:
 * @self: a draft
 *
 * Returns: what day it is for the writer
 */
LeadDay
lead_challenge_draft_get_today (LeadChallengeDraft *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), LEAD_DAY_NONE);

  return lead_surroundings_get_moment (lead_desk_get_surroundings (self->desk)).day;
}

/**
 * lead_challenge_draft_get_safe:
 * @self: a draft
 *
 * Returns: whether all of it is in the file
 */
gboolean
lead_challenge_draft_get_safe (LeadChallengeDraft *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), FALSE);

  return self->safe;
}

/**
 * lead_challenge_draft_get_touched:
 * @self: a draft
 *
 * Returns: whether anything has been changed since it was opened
 */
gboolean
lead_challenge_draft_get_touched (LeadChallengeDraft *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFT (self), FALSE);

  return self->touched;
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

  return lead_challenge_builder_new_from (self->challenge);
}

static void
take (LeadChallengeDraft *self,
      LeadChallenge      *challenge)
{
  g_set_object (&self->challenge, challenge);
  self->safe = FALSE;
  self->touched = TRUE;
  lead_save_timer_touch (self->timer);
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
  g_autoptr (LeadChallenge) challenge = NULL;

  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (self));
  g_return_if_fail (builder != NULL);

  challenge = lead_challenge_builder_end (builder);
  if (lead_challenge_equal (challenge, self->challenge))
    return;
  take (self, challenge);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * lead_challenge_draft_follow:
 * @self: a draft
 * @stored: the same challenge, as the journal has it
 *
 * Takes what was changed elsewhere, such as by an import. What is typed here and
 * not in the file yet stays, and so does what was saved after @stored was read.
 */
void
lead_challenge_draft_follow (LeadChallengeDraft *self,
                             LeadChallenge      *stored)
{
  gint64 stored_ms;

  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (self));
  g_return_if_fail (LEAD_IS_CHALLENGE (stored));

  stored_ms = lead_challenge_get_modified_ms (stored);
  if (!self->safe || stored_ms <= self->saved_ms)
    return;
  self->saved_ms = stored_ms;
  if (lead_challenge_equal (stored, self->challenge))
    return;
  g_set_object (&self->challenge, stored);
  g_signal_emit (self, signals[REPLACED], 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is needed to take something back, also when the page has gone. */
typedef struct
{
  LeadChallengeDraft *draft;
  LeadChallenge      *before;
  LeadChallenge      *after;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  g_object_unref (undo->draft);
  g_object_unref (undo->before);
  g_object_unref (undo->after);
  g_free (undo);
}

typedef gboolean (*EqualFunc) (gconstpointer a,
                               gconstpointer b);

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
        g_ptr_array_insert (restored, (int) MIN (i, restored->len), before->pdata[i]);
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
        was_there |= memcmp (lead_challenge_get_placement (before, j), placement,
                             sizeof *placement) == 0;
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
                                                 (EqualFunc) lead_partner_equal);
  g_autoptr (GPtrArray) people = dup_restored (lead_challenge_get_people (before),
                                               lead_challenge_get_people (after),
                                               lead_challenge_get_people (now),
                                               (EqualFunc) lead_person_equal);

  lead_challenge_builder_set_partners (builder, partners);
  lead_challenge_builder_set_people (builder, people);
}

static void
undo (gpointer data)
{
  Undo *taken = data;
  LeadChallengeDraft *self = taken->draft;
  LeadChallengeBuilder *builder = lead_challenge_draft_begin (self);

  if (lead_challenge_get_closed (taken->before) != lead_challenge_get_closed (taken->after))
    lead_challenge_builder_set_closed (builder, lead_challenge_get_closed (taken->before));
  restore_placements (builder, taken->before, taken->after);
  restore_lists (builder, taken->before, taken->after, self->challenge);
  lead_challenge_draft_commit (self, builder);
  g_signal_emit (self, signals[REPLACED], 0);
}

/**
 * lead_challenge_draft_offer_undo:
 * @self: a draft that has just been changed
 * @before: what it said before
 * @description: what has been done
 *
 * Lets the person take the change back: closing, placing, or taking a partner
 * or a person away. What is typed meanwhile stays.
 */
void
lead_challenge_draft_offer_undo (LeadChallengeDraft *self,
                                 LeadChallenge      *before,
                                 const char         *description)
{
  g_autoptr (LeadOperation) operation = NULL;
  Undo *taken;

  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (self));
  g_return_if_fail (LEAD_IS_CHALLENGE (before));

  taken = g_new0 (Undo, 1);
  taken->draft = g_object_ref (self);
  taken->before = g_object_ref (before);
  taken->after = g_object_ref (self->challenge);
  operation = lead_operation_new (description, undo, taken, undo_free);
  lead_desk_offer_undo (self->desk, operation);
}

/**
 * lead_challenge_draft_flush_async:
 * @self: a draft
 * @callback: called when all of it is in the file, or why it isn't
 * @user_data: for @callback
 */
void
lead_challenge_draft_flush_async (LeadChallengeDraft  *self,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFT (self));

  lead_flushes_add (self->flushes, self, callback, user_data);
  if (self->safe)
    lead_flushes_answer (self->flushes, NULL);
  else
    save (self);
}

/**
 * lead_challenge_draft_flush_finish:
 * @self: a draft
 * @result: what the callback got
 * @error: (out) (optional): why it isn't safe
 *
 * Returns: whether all of it is in the file
 */
gboolean
lead_challenge_draft_flush_finish (LeadChallengeDraft  *self,
                                   GAsyncResult        *result,
                                   GError             **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
