/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-starters.h"

/* What an experiment may begin with: the moves and behaviours that speak to what
 * it is about, as the frameworks relate them. What is meant itself goes before
 * what is only related to it, and a move, which can be made, before a behaviour. */

static const char *const OFFERED[] = { "moves", "behaviours" };

typedef struct
{
  LeadItem *item; /* borrowed */
  guint     score;
  guint     place; /* where it comes among equals */
} Starter;

static gboolean
are_related (LeadContent *content,
             LeadItem    *item,
             const char  *id)
{
  LeadItem *other = lead_content_get_item (content, id);

  return g_strv_contains (lead_item_get_related (item), id)
         || (other != NULL
             && g_strv_contains (lead_item_get_related (other), lead_item_get_id (item)));
}

static guint
get_score (LeadContent        *content,
           LeadItem           *item,
           const char * const *about)
{
  guint score = 0;

  for (guint i = 0; about != NULL && about[i] != NULL; i++)
    {
      if (g_str_equal (about[i], lead_item_get_id (item)))
        score += 3;
      else if (are_related (content, item, about[i]))
        score += 2;
    }

  return score;
}

/* Of the behaviours only those that speak to something; moves always can be made. */
static void
add_framework (GArray             *starters,
               LeadContent        *content,
               const char         *id,
               const char * const *about,
               guint               turn)
{
  GListModel *framework = G_LIST_MODEL (lead_content_get_framework (content, id));
  gboolean always = g_str_equal (id, "moves");
  guint n_items = framework != NULL ? g_list_model_get_n_items (framework) : 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, (i + turn) % n_items);
      Starter starter = { item, get_score (content, item, about), starters->len };

      if (!lead_item_get_hidden (item) && (always || starter.score > 0))
        g_array_append_val (starters, starter);
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Starter *one = a;
  const Starter *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;

  return one->place < other->place ? -1 : one->place > other->place;
}

/**
 * lead_starters_find:
 * @content: the frameworks, with what the writer has hidden
 * @about: (nullable) (array zero-terminated=1): ids of the items that the
 *   experiment is about
 * @turn: which of those that speak to nothing in particular comes first, so that
 *   it isn't always the same
 *
 * Returns: (transfer full) (element-type LeadItem): what might be tried, the
 *   likeliest first; nothing that is hidden
 */
GPtrArray *
lead_starters_find (LeadContent        *content,
                    const char * const *about,
                    guint               turn)
{
  g_autoptr (GArray) starters = g_array_new (FALSE, FALSE, sizeof (Starter));
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (LEAD_IS_CONTENT (content), found);

  for (guint i = 0; i < G_N_ELEMENTS (OFFERED); i++)
    add_framework (starters, content, OFFERED[i], about, turn);
  g_array_sort (starters, compare);
  for (guint i = 0; i < starters->len; i++)
    g_ptr_array_add (found, g_object_ref (g_array_index (starters, Starter, i).item));

  return found;
}
