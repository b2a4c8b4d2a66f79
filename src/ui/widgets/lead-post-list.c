/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-post-list.h"

#include "core/store/lead-journal-posts.h"

struct _LeadPostList
{
  LeadRecordList parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadPostList, lead_post_list, LEAD_TYPE_RECORD_LIST)

static void
load (LeadJournal         *journal,
      GAsyncReadyCallback  callback,
      gpointer             user_data)
{
  lead_journal_list_posts_async (journal, NULL, callback, user_data);
}

static const char *
get_uuid (gpointer post)
{
  return lead_post_get_uuid (post);
}

static void
lead_post_list_class_init (LeadPostListClass *klass)
{
  LeadRecordListClass *list_class = LEAD_RECORD_LIST_CLASS (klass);

  list_class->record_type = LEAD_TYPE_POST;
  list_class->at_once = LEAD_CHANGE_POSTS;
  list_class->load = load;
  list_class->load_finish = lead_journal_list_posts_finish;
  list_class->get_uuid = get_uuid;
}

static void
lead_post_list_init (LeadPostList *self)
{
}

/**
 * lead_post_list_new:
 * @journal: an open journal
 *
 * Returns: (transfer full): its posts, on their way
 */
LeadPostList *
lead_post_list_new (LeadJournal *journal)
{
  return lead_record_list_new (LEAD_TYPE_POST_LIST, journal);
}

/**
 * lead_post_list_find_period:
 * @self: a list
 * @from: a first day, or %LEAD_DAY_NONE
 * @to: a last day, or %LEAD_DAY_NONE
 *
 * Returns: (transfer none) (nullable): the post that was held on just these
 *   days, when it has a name to call them by
 */
LeadPost *
lead_post_list_find_period (LeadPostList *self,
                            LeadDay       from,
                            LeadDay       to)
{
  g_return_val_if_fail (LEAD_IS_POST_LIST (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      /* The list holds it on. */
      g_autoptr (LeadPost) post = g_list_model_get_item (G_LIST_MODEL (self), i);

      if (lead_post_is_period (post) && lead_post_get_from (post) == from
          && lead_post_get_to (post) == to)
        return post;
    }

  return NULL;
}

/**
 * lead_post_list_has_periods:
 * @self: a list
 *
 * Returns: whether there is a post whose time can be asked for
 */
gboolean
lead_post_list_has_periods (LeadPostList *self)
{
  g_return_val_if_fail (LEAD_IS_POST_LIST (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++)
    {
      g_autoptr (LeadPost) post = g_list_model_get_item (G_LIST_MODEL (self), i);

      if (lead_post_is_period (post))
        return TRUE;
    }

  return FALSE;
}
