/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-drafts.h"

#include "ui/widgets/lead-joint-flush.h"

struct _LeadChallengeDrafts
{
  GObject     parent_instance;

  /* owned */
  LeadDesk   *desk;
  GHashTable *drafts; /* uuid → LeadChallengeDraft */
};

G_DEFINE_FINAL_TYPE (LeadChallengeDrafts, lead_challenge_drafts, G_TYPE_OBJECT)

static void
on_challenges (LeadChallengeDrafts *self)
{
  LeadChallengeList *challenges = lead_desk_get_challenges (self->desk);
  GHashTableIter iter;
  gpointer uuid, draft;

  g_hash_table_iter_init (&iter, self->drafts);
  while (g_hash_table_iter_next (&iter, &uuid, &draft))
    {
      LeadChallenge *stored = lead_challenge_list_find (challenges, uuid);

      if (stored != NULL)
        lead_challenge_draft_follow (draft, stored);
    }
}

static void
lead_challenge_drafts_dispose (GObject *object)
{
  LeadChallengeDrafts *self = LEAD_CHALLENGE_DRAFTS (object);

  g_hash_table_remove_all (self->drafts);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_challenge_drafts_parent_class)->dispose (object);
}

static void
lead_challenge_drafts_finalize (GObject *object)
{
  g_hash_table_unref (LEAD_CHALLENGE_DRAFTS (object)->drafts);

  G_OBJECT_CLASS (lead_challenge_drafts_parent_class)->finalize (object);
}

static void
lead_challenge_drafts_class_init (LeadChallengeDraftsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_challenge_drafts_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_challenge_drafts_finalize;
}

static void
lead_challenge_drafts_init (LeadChallengeDrafts *self)
{
  self->drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * lead_challenge_drafts_new:
 * @desk: the desk
 *
 * Returns: (transfer full): no drafts yet
 */
LeadChallengeDrafts *
lead_challenge_drafts_new (LeadDesk *desk)
{
  LeadChallengeDrafts *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_CHALLENGE_DRAFTS, NULL);
  self->desk = g_object_ref (desk);
  g_signal_connect_object (lead_desk_get_challenges (desk), "items-changed",
                           G_CALLBACK (on_challenges), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * lead_challenge_drafts_get:
 * @self: drafts
 * @challenge: a challenge as it is stored
 *
 * Returns: (transfer none): its draft, begun unless there is one
 */
LeadChallengeDraft *
lead_challenge_drafts_get (LeadChallengeDrafts *self,
                           LeadChallenge       *challenge)
{
  LeadChallengeDraft *draft;
  const char *uuid;

  g_return_val_if_fail (LEAD_IS_CHALLENGE_DRAFTS (self), NULL);
  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  uuid = lead_challenge_get_uuid (challenge);
  draft = g_hash_table_lookup (self->drafts, uuid);
  if (draft == NULL)
    {
      draft = lead_challenge_draft_new (self->desk, challenge);
      g_hash_table_insert (self->drafts, g_strdup (uuid), draft);
    }

  return draft;
}

static void
on_flushed (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GError *error = NULL;

  lead_challenge_draft_flush_finish (LEAD_CHALLENGE_DRAFT (source), result, &error);
  lead_joint_flush_answer (user_data, error);
}

/**
 * lead_challenge_drafts_flush_async:
 * @self: drafts
 * @callback: called when all of them are in the file, or why one isn't
 * @user_data: for @callback
 *
 * Those that were left long ago are meant as well: one may not have been safe.
 */
void
lead_challenge_drafts_flush_async (LeadChallengeDrafts *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  GTask *flush;
  GHashTableIter iter;
  gpointer draft;

  g_return_if_fail (LEAD_IS_CHALLENGE_DRAFTS (self));

  flush = lead_joint_flush_new (self, callback, user_data);
  g_hash_table_iter_init (&iter, self->drafts);
  while (g_hash_table_iter_next (&iter, NULL, &draft))
    lead_challenge_draft_flush_async (draft, on_flushed, lead_joint_flush_join (flush));
  lead_joint_flush_answer (flush, NULL);
}

/**
 * lead_challenge_drafts_flush_finish:
 * @self: drafts
 * @result: what the callback got
 * @error: (out) (optional): why not all are safe
 *
 * Returns: whether all of them are in the file
 */
gboolean
lead_challenge_drafts_flush_finish (LeadChallengeDrafts  *self,
                                    GAsyncResult         *result,
                                    GError              **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
