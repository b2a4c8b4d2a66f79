/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-list.h"

#include "core/store/lead-journal-challenges.h"

/* Autosave changes the journal every second; counts need not follow at once. */
#define SETTLE_MS 400

struct _LeadChallengeList
{
  GObject parent_instance;

  /* owned */
  LeadJournal *journal;
  GPtrArray   *challenges;

  guint    settling; /* id of the timeout that loads anew */
  gboolean loaded;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadChallengeList, lead_challenge_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
lead_challenge_list_get_item_type (GListModel *model)
{
  return LEAD_TYPE_CHALLENGE;
}

static guint
lead_challenge_list_get_n_items (GListModel *model)
{
  return LEAD_CHALLENGE_LIST (model)->challenges->len;
}

static gpointer
lead_challenge_list_get_item (GListModel *model,
                              guint       position)
{
  LeadChallengeList *self = LEAD_CHALLENGE_LIST (model);

  return position < self->challenges->len ? g_object_ref (self->challenges->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = lead_challenge_list_get_item_type;
  iface->get_n_items = lead_challenge_list_get_n_items;
  iface->get_item = lead_challenge_list_get_item;
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadChallengeList) self = user_data;
  g_autoptr (GPtrArray) challenges = NULL;
  guint n_before = self->challenges->len;

  challenges = lead_journal_list_challenges_finish (LEAD_JOURNAL (source), result, NULL);
  /* Without an answer what was there stays; whoever reads the journal itself hears why. */
  if (challenges == NULL || self->journal == NULL)
    return;
  g_ptr_array_unref (self->challenges);
  self->challenges = g_steal_pointer (&challenges);
  self->loaded = TRUE;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->challenges->len);
}

static void
load (LeadChallengeList *self)
{
  lead_journal_list_challenges_async (self->journal, FALSE, NULL, on_loaded, g_object_ref (self));
}

static gboolean
on_settled (gpointer user_data)
{
  LeadChallengeList *self = user_data;

  self->settling = 0;
  load (self);

  return G_SOURCE_REMOVE;
}

static void
on_journal_changed (LeadChallengeList *self,
                    guint              changes)
{
  if (changes & LEAD_CHANGE_CHALLENGES)
    load (self);
  else if ((changes & LEAD_CHANGE_ENTRIES) && self->settling == 0)
    self->settling = g_timeout_add (SETTLE_MS, on_settled, self);
}

static void
lead_challenge_list_dispose (GObject *object)
{
  LeadChallengeList *self = LEAD_CHALLENGE_LIST (object);

  g_clear_handle_id (&self->settling, g_source_remove);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (lead_challenge_list_parent_class)->dispose (object);
}

static void
lead_challenge_list_finalize (GObject *object)
{
  g_ptr_array_unref (LEAD_CHALLENGE_LIST (object)->challenges);

  G_OBJECT_CLASS (lead_challenge_list_parent_class)->finalize (object);
}

static void
lead_challenge_list_class_init (LeadChallengeListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_challenge_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_challenge_list_finalize;
}

static void
lead_challenge_list_init (LeadChallengeList *self)
{
  self->challenges = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * lead_challenge_list_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): its challenges, on their way
 */
LeadChallengeList *
lead_challenge_list_new (LeadJournal *journal)
{
  LeadChallengeList *self;

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal), NULL);

  self = g_object_new (LEAD_TYPE_CHALLENGE_LIST, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self,
                           G_CONNECT_SWAPPED);
  load (self);

  return self;
}

/**
 * lead_challenge_list_get_loaded:
 * @self: a list
 *
 * Returns: whether the journal has answered yet
 */
gboolean
lead_challenge_list_get_loaded (LeadChallengeList *self)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_LIST (self), FALSE);

  return self->loaded;
}

/**
 * lead_challenge_list_find:
 * @self: a list
 * @uuid: (nullable): what names a challenge for good
 *
 * Returns: (transfer none) (nullable): that challenge, when it is there and not
 *   in the trash
 */
LeadChallenge *
lead_challenge_list_find (LeadChallengeList *self,
                          const char        *uuid)
{
  g_return_val_if_fail (LEAD_IS_CHALLENGE_LIST (self), NULL);

  for (guint i = 0; uuid != NULL && i < self->challenges->len; i++)
    {
      if (g_strcmp0 (lead_challenge_get_uuid (self->challenges->pdata[i]), uuid) == 0)
        return self->challenges->pdata[i];
    }

  return NULL;
}
