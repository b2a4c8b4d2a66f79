/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-item-finder.h"

#include <string.h>

#include "core/store/lead-search-text.h"

/* How well an item fits what was typed; the less the better. */
typedef enum
{
  FIT_NAME_BEGINS, /* the name begins with it */
  FIT_NAME,        /* every word begins one of the name's */
  FIT_GLOSS,       /* … one of the name's or the gloss's */
  FIT_NONE,
} Fit;

typedef struct
{
  LeadItem       *item; /* owned */
  LeadSearchText *name;
  LeadSearchText *gloss;
  guint           place; /* in the content, or among the recent ones before it */
  Fit             fit;   /* of the search at hand */
} Candidate;

struct _LeadItemFinder
{
  GPtrArray *candidates;
};

static void
candidate_free (gpointer data)
{
  Candidate *self = data;

  g_object_unref (self->item);
  lead_search_text_free (self->name);
  lead_search_text_free (self->gloss);
  g_free (self);
}

static void
add_candidate (LeadItemFinder *self,
               LeadItem       *item)
{
  Candidate *candidate = g_new0 (Candidate, 1);
  const char *name = lead_item_get_name (item);
  const char *gloss = lead_item_get_gloss (item) != NULL ? lead_item_get_gloss (item) : "";

  candidate->item = g_object_ref (item);
  candidate->name = lead_search_text_new (name, strlen (name));
  candidate->gloss = lead_search_text_new (gloss, strlen (gloss));
  g_ptr_array_add (self->candidates, candidate);
}

static gboolean
has_word (LeadSearchText *text,
          const char     *word)
{
  guint from = 0;

  return lead_search_text_find (text, word, TRUE, &from, NULL, NULL);
}

static Fit
get_fit (Candidate   *self,
         const char  *typed,
         char       **words)
{
  Fit fit = FIT_NAME;

  if (g_str_has_prefix (lead_search_text_get_folded (self->name), typed))
    return FIT_NAME_BEGINS;
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0' || has_word (self->name, words[i]))
        continue;
      if (!has_word (self->gloss, words[i]))
        return FIT_NONE;
      fit = FIT_GLOSS;
    }
  return fit;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Candidate *left = *(Candidate *const *) a;
  const Candidate *right = *(Candidate *const *) b;

  if (left->fit != right->fit)
    return (int) left->fit - (int) right->fit;
  return left->place < right->place ? -1 : left->place > right->place;
}

/**
 * lead_item_finder_new:
 * @content: where items come from
 * @frameworks: (array zero-terminated=1): ids of the sets that are offered, in
 *   this order
 *
 * Returns: (transfer full): finds their items, but for hidden ones
 */
LeadItemFinder *
lead_item_finder_new (LeadContent        *content,
                      const char * const *frameworks)
{
  LeadItemFinder *self;

  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (frameworks != NULL, NULL);

  self = g_new0 (LeadItemFinder, 1);
  self->candidates = g_ptr_array_new_with_free_func (candidate_free);
  for (guint i = 0; frameworks[i] != NULL; i++)
    {
      LeadFramework *framework = lead_content_get_framework (content, frameworks[i]);
      guint n_items = framework != NULL ? g_list_model_get_n_items (G_LIST_MODEL (framework)) : 0;

      for (guint j = 0; j < n_items; j++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), j);

          if (!lead_item_get_hidden (item))
            add_candidate (self, item);
        }
    }
  lead_item_finder_set_recent (self, NULL);
  return self;
}

/**
 * lead_item_finder_free:
 * @self: a finder
 */
void
lead_item_finder_free (LeadItemFinder *self)
{
  g_ptr_array_unref (self->candidates);
  g_free (self);
}

static guint
find_place (const char * const *recent,
            const char         *id,
            guint               otherwise)
{
  for (guint i = 0; recent != NULL && recent[i] != NULL; i++)
    if (g_str_equal (recent[i], id))
      return i;
  return otherwise;
}

/**
 * lead_item_finder_set_recent:
 * @self: a finder
 * @recent: (nullable) (array zero-terminated=1): ids of items, the one that was
 *   used last first
 */
void
lead_item_finder_set_recent (LeadItemFinder     *self,
                             const char * const *recent)
{
  guint n_recent = recent != NULL ? g_strv_length ((char **) recent) : 0;

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = self->candidates->pdata[i];

      candidate->place = find_place (recent, lead_item_get_id (candidate->item), n_recent + i);
    }
}

/**
 * lead_item_finder_find:
 * @self: a finder
 * @words: what was typed; with nothing, all items fit
 *
 * Returns: (transfer full) (element-type LeadItem): what fits, the best first
 */
GPtrArray *
lead_item_finder_find (LeadItemFinder *self,
                       const char     *words)
{
  g_autoptr (LeadSearchText) typed = NULL;
  g_auto (GStrv) split = NULL;
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (self != NULL, items);
  g_return_val_if_fail (words != NULL, items);

  typed = lead_search_text_new (words, strlen (words));
  split = g_strsplit (lead_search_text_get_folded (typed), " ", -1);
  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = self->candidates->pdata[i];

      candidate->fit = get_fit (candidate, lead_search_text_get_folded (typed), split);
      if (candidate->fit != FIT_NONE)
        g_ptr_array_add (fitting, candidate);
    }
  g_ptr_array_sort (fitting, compare);
  for (guint i = 0; i < fitting->len; i++)
    g_ptr_array_add (items, g_object_ref (((Candidate *) fitting->pdata[i])->item));
  return items;
}
