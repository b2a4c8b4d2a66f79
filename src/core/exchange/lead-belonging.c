/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-belonging.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-posts.h"
#include "core/store/lead-journal-prompts.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-sessions.h"

/* A new kind of record is one more line in the table below. */
typedef struct
{
  gboolean (*list)      (LeadJournal    *journal,
                         GPtrArray      *belongings,
                         GCancellable   *cancellable,
                         GError        **error);
  gboolean (*take_back) (LeadBelonging  *self,
                         LeadJournal    *journal,
                         GCancellable   *cancellable,
                         GError        **error);
} Kind;

struct _LeadBelonging
{
  const Kind *kind;
  char       *uuid;
  int64_t     id;
  LeadOwnQuestion *question; /* of a question; NULL otherwise */
};

static void
belonging_free (gpointer data)
{
  LeadBelonging *self = data;

  g_free (self->uuid);
  g_clear_pointer (&self->question, lead_own_question_free);
  g_free (self);
}

/* Its kind is noted when all of that kind are there. */
static LeadBelonging *
add (GPtrArray  *belongings,
     const char *uuid,
     int64_t     id)
{
  LeadBelonging *self = g_new0 (LeadBelonging, 1);

  self->uuid = g_strdup (uuid);
  self->id = id;
  g_ptr_array_add (belongings, self);
  return self;
}

static gboolean
list_challenges (LeadJournal   *journal,
                 GPtrArray     *belongings,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autoptr (GPtrArray) all
    = lead_journal_list_challenges_sync (journal, FALSE, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_challenge_get_uuid (all->pdata[i]),
         lead_challenge_get_id (all->pdata[i]));
  return all != NULL;
}

static gboolean
trash_challenge (LeadBelonging  *self,
                 LeadJournal    *journal,
                 GCancellable   *cancellable,
                 GError        **error)
{
  return lead_journal_trash_challenge_sync (journal, self->id, TRUE, cancellable, error);
}

static gboolean
list_experiments (LeadJournal   *journal,
                  GPtrArray     *belongings,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();
  g_autoptr (GPtrArray) all
    = lead_journal_list_experiments_sync (journal, filter, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_experiment_get_uuid (all->pdata[i]),
         lead_experiment_get_id (all->pdata[i]));
  return all != NULL;
}

static gboolean
trash_experiment (LeadBelonging  *self,
                  LeadJournal    *journal,
                  GCancellable   *cancellable,
                  GError        **error)
{
  return lead_journal_trash_experiment_sync (journal, self->id, TRUE, cancellable, error);
}

static gboolean
list_posts (LeadJournal   *journal,
            GPtrArray     *belongings,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GPtrArray) all = lead_journal_list_posts_sync (journal, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_post_get_uuid (all->pdata[i]), lead_post_get_id (all->pdata[i]));
  return all != NULL;
}

static gboolean
delete_post (LeadBelonging  *self,
             LeadJournal    *journal,
             GCancellable   *cancellable,
             GError        **error)
{
  return lead_journal_delete_post_sync (journal, self->id, cancellable, error);
}

static gboolean
list_sessions (LeadJournal   *journal,
               GPtrArray     *belongings,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (GPtrArray) all = lead_journal_list_sessions_sync (journal, NULL, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_session_get_uuid (all->pdata[i]), lead_session_get_id (all->pdata[i]));
  return all != NULL;
}

static gboolean
trash_session (LeadBelonging  *self,
               LeadJournal    *journal,
               GCancellable   *cancellable,
               GError        **error)
{
  return lead_journal_trash_session_sync (journal, self->id, TRUE, cancellable, error);
}

static gboolean
list_replies (LeadJournal   *journal,
              GPtrArray     *belongings,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (GPtrArray) all
    = lead_journal_list_pack_replies_sync (journal, NULL, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_pack_answer_get_uuid (all->pdata[i]), 0);
  return all != NULL;
}

static gboolean
delete_reply (LeadBelonging  *self,
              LeadJournal    *journal,
              GCancellable   *cancellable,
              GError        **error)
{
  return lead_journal_delete_pack_reply_sync (journal, self->uuid, cancellable, error);
}

static gboolean
list_packs (LeadJournal   *journal,
            GPtrArray     *belongings,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GPtrArray) all = lead_journal_list_packs_sync (journal, NULL, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, lead_pack_record_get_uuid (all->pdata[i]), 0);
  return all != NULL;
}

static gboolean
delete_pack (LeadBelonging  *self,
             LeadJournal    *journal,
             GCancellable   *cancellable,
             GError        **error)
{
  return lead_journal_delete_pack_sync (journal, self->uuid, cancellable, error);
}

static gboolean
list_reviews (LeadJournal   *journal,
              GPtrArray     *belongings,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (GPtrArray) all = lead_journal_list_reviews_sync (journal, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    add (belongings, ((const LeadReview *) all->pdata[i])->uuid, 0);
  return all != NULL;
}

static gboolean
take_back_review (LeadBelonging  *self,
                  LeadJournal    *journal,
                  GCancellable   *cancellable,
                  GError        **error)
{
  return lead_journal_take_back_review_sync (journal, self->uuid, cancellable, error);
}

static gboolean
list_questions (LeadJournal   *journal,
                GPtrArray     *belongings,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autoptr (GPtrArray) all = lead_journal_list_own_questions_sync (journal, cancellable, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const LeadOwnQuestion *question = all->pdata[i];

      add (belongings, question->uuid, 0)->question = lead_own_question_copy (question);
    }
  return all != NULL;
}

static gboolean
remove_question (LeadBelonging  *self,
                 LeadJournal    *journal,
                 GCancellable   *cancellable,
                 GError        **error)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);

  g_ptr_array_add (changes, lead_prompt_change_new_question (LEAD_PROMPT_REMOVED, self->question));
  return lead_journal_change_prompts_sync (journal, changes, cancellable, error);
}

static gboolean
list_items (LeadJournal   *journal,
            GPtrArray     *belongings,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (LeadAdaptation) all = lead_journal_load_adaptation_sync (journal, cancellable, error);
  GPtrArray *items = all != NULL ? lead_adaptation_get_items (all) : NULL;

  for (guint i = 0; items != NULL && i < items->len; i++)
    add (belongings, ((const LeadOwnItem *) items->pdata[i])->uuid, 0);
  return all != NULL;
}

static gboolean
remove_item (LeadBelonging  *self,
             LeadJournal    *journal,
             GCancellable   *cancellable,
             GError        **error)
{
  return lead_journal_remove_own_item_sync (journal, self->uuid, cancellable, error);
}

/* Replies go before the packs that take theirs along. Items last: an entry that
 * carries one may have gone by then. */
static const Kind kinds[] = {
  { list_challenges, trash_challenge },
  { list_experiments, trash_experiment },
  { list_posts, delete_post },
  { list_sessions, trash_session },
  { list_replies, delete_reply },
  { list_packs, delete_pack },
  { list_reviews, take_back_review },
  { list_questions, remove_question },
  { list_items, remove_item },
};

/**
 * lead_belongings_list:
 * @journal: an open journal
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Call from a worker.
 *
 * Returns: (transfer full) (nullable) (element-type LeadBelonging): all that it
 *   has and that isn't in the trash
 */
GPtrArray *
lead_belongings_list (LeadJournal   *journal,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autoptr (GPtrArray) belongings = g_ptr_array_new_with_free_func (belonging_free);

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint first = belongings->len;

      if (!kinds[i].list (journal, belongings, cancellable, error))
        return NULL;
      for (guint k = first; k < belongings->len; k++)
        ((LeadBelonging *) belongings->pdata[k])->kind = &kinds[i];
    }
  return g_steal_pointer (&belongings);
}

/**
 * lead_belongings_subtract:
 * @belongings: (element-type LeadBelonging): what there is now
 * @before: (element-type LeadBelonging): what there was before
 *
 * Leaves only what is new in @belongings.
 */
void
lead_belongings_subtract (GPtrArray *belongings,
                          GPtrArray *before)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (belongings != NULL && before != NULL);

  for (guint i = 0; i < before->len; i++)
    g_hash_table_add (known, ((LeadBelonging *) before->pdata[i])->uuid);
  for (guint i = belongings->len; i > 0; i--)
    if (g_hash_table_contains (known, ((LeadBelonging *) belongings->pdata[i - 1])->uuid))
      g_ptr_array_remove_index (belongings, i - 1);
}

/**
 * lead_belonging_take_back:
 * @self: what an import brought
 * @journal: the journal that has it
 * @kept: (out): whether it stays, since something in the journal needs it
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Moves it to the trash where there is one for its kind, or else removes it;
 * the same import brings it again. Call from a worker.
 *
 * Returns: whether it has gone or is kept
 */
gboolean
lead_belonging_take_back (LeadBelonging  *self,
                          LeadJournal    *journal,
                          gboolean       *kept,
                          GCancellable   *cancellable,
                          GError        **error)
{
  g_autoptr (GError) failure = NULL;

  g_return_val_if_fail (self != NULL && kept != NULL, FALSE);
  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), FALSE);

  *kept = FALSE;
  if (self->kind->take_back (self, journal, cancellable, &failure))
    return TRUE;
  *kept = g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_REFUSED);
  if (!*kept)
    g_propagate_error (error, g_steal_pointer (&failure));
  return *kept;
}
