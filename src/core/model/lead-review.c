/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review.h"

static const char * const text_ids[] = {
  [LEAD_REVIEW_RESONATES] = "resonates",
  [LEAD_REVIEW_HELPS] = "helps",
  [LEAD_REVIEW_HINDERS] = "hinders",
  [LEAD_REVIEW_NEXT] = "next",
};

G_STATIC_ASSERT (G_N_ELEMENTS (text_ids) == LEAD_REVIEW_N_TEXTS);

G_DEFINE_BOXED_TYPE (LeadReview, lead_review, lead_review_copy, lead_review_free)

/**
 * lead_rating_new:
 * @item: canonical id
 * @value: 0 to %LEAD_RATING_BOUND
 * @cites: (nullable) (array zero-terminated=1): uuids of entries
 *
 * Returns: (transfer full): a rating
 */
LeadRating *
lead_rating_new (const char         *item,
                 int                 value,
                 const char * const *cites)
{
  const char * const none[] = { NULL };
  LeadRating *self;

  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (value >= 0 && value <= LEAD_RATING_BOUND, NULL);

  self = g_new0 (LeadRating, 1);
  self->item = g_strdup (item);
  self->value = value;
  self->cites = g_strdupv ((char **) (cites != NULL ? cites : none));
  return self;
}

/**
 * lead_rating_free:
 * @self: (transfer full): a rating
 */
void
lead_rating_free (LeadRating *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->item);
  g_strfreev (self->cites);
  g_free (self);
}

/**
 * lead_review_new:
 * @moment: when it is begun
 * @since: the first day it looks back on
 *
 * Returns: (transfer full): a review that says nothing yet
 */
LeadReview *
lead_review_new (const LeadMoment *moment,
                 LeadDay           since)
{
  LeadReview *self;

  g_return_val_if_fail (moment != NULL, NULL);

  self = g_new0 (LeadReview, 1);
  self->moment = *moment;
  self->since = since;
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    self->texts[i] = g_strdup ("");
  self->ratings = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_rating_free);
  return self;
}

/**
 * lead_review_copy:
 * @self: a review
 *
 * Returns: (transfer full): a copy
 */
LeadReview *
lead_review_copy (const LeadReview *self)
{
  LeadReview *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = lead_review_new (&self->moment, self->since);
  copy->uuid = g_strdup (self->uuid);
  copy->modified_ms = self->modified_ms;
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_review_set_text (copy, i, self->texts[i]);
  for (guint i = 0; i < self->ratings->len; i++)
    {
      const LeadRating *rating = self->ratings->pdata[i];

      g_ptr_array_add (copy->ratings, lead_rating_new (rating->item, rating->value,
                                                       (const char * const *) rating->cites));
    }
  return copy;
}

/**
 * lead_review_free:
 * @self: (transfer full): a review
 */
void
lead_review_free (LeadReview *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    g_free (self->texts[i]);
  g_ptr_array_unref (self->ratings);
  g_free (self);
}

static gboolean
ratings_equal (const LeadRating *a,
               const LeadRating *b)
{
  return a->value == b->value && g_str_equal (a->item, b->item)
         && g_strv_equal ((const char * const *) a->cites, (const char * const *) b->cites);
}

/**
 * lead_review_equal:
 * @a: a review
 * @b: another
 *
 * Returns: whether they say the same about the same time, whenever and under
 *   whichever id that was saved
 */
gboolean
lead_review_equal (const LeadReview *a,
                   const LeadReview *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->since != b->since || !lead_moment_equal (&a->moment, &b->moment)
      || a->ratings->len != b->ratings->len)
    return FALSE;
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    if (!g_str_equal (a->texts[i], b->texts[i]))
      return FALSE;
  for (guint i = 0; i < a->ratings->len; i++)
    if (!ratings_equal (a->ratings->pdata[i], b->ratings->pdata[i]))
      return FALSE;
  return TRUE;
}

/**
 * lead_review_is_empty:
 * @self: a review
 *
 * Returns: whether it says nothing yet
 */
gboolean
lead_review_is_empty (const LeadReview *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    if (*self->texts[i] != '\0')
      return FALSE;
  return self->ratings->len == 0;
}

/**
 * lead_review_set_text:
 * @self: a review
 * @which: which of its texts
 * @text: (nullable): the words
 */
void
lead_review_set_text (LeadReview     *self,
                      LeadReviewText  which,
                      const char     *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (which < LEAD_REVIEW_N_TEXTS);

  g_free (self->texts[which]);
  self->texts[which] = g_strdup (text != NULL ? text : "");
}

static gboolean
find_rating (const LeadReview *self,
             const char       *item,
             guint            *position)
{
  for (guint i = 0; i < self->ratings->len; i++)
    {
      const LeadRating *rating = self->ratings->pdata[i];

      if (!g_str_equal (rating->item, item))
        continue;
      *position = i;
      return TRUE;
    }
  return FALSE;
}

/**
 * lead_review_get_rating:
 * @self: a review
 * @item: canonical id
 *
 * Returns: (transfer none) (nullable): the rating, if there is one
 */
const LeadRating *
lead_review_get_rating (const LeadReview *self,
                        const char       *item)
{
  guint position;

  g_return_val_if_fail (self != NULL && item != NULL, NULL);

  return find_rating (self, item, &position) ? self->ratings->pdata[position] : NULL;
}

/**
 * lead_review_set_rating:
 * @self: a review
 * @item: canonical id
 * @value: 0 to %LEAD_RATING_BOUND, or %LEAD_RATING_NONE to take it back
 * @cites: (nullable) (array zero-terminated=1): uuids of the entries it rests on
 */
void
lead_review_set_rating (LeadReview         *self,
                        const char         *item,
                        int                 value,
                        const char * const *cites)
{
  guint position;

  g_return_if_fail (self != NULL && item != NULL);
  g_return_if_fail (value >= LEAD_RATING_NONE && value <= LEAD_RATING_BOUND);

  if (!find_rating (self, item, &position))
    position = self->ratings->len;
  else
    g_ptr_array_remove_index (self->ratings, position);
  if (value != LEAD_RATING_NONE)
    g_ptr_array_insert (self->ratings, position, lead_rating_new (item, value, cites));
}

/**
 * lead_review_text_to_id:
 * @which: which text of a review
 *
 * Returns: how files and the command line call it
 */
const char *
lead_review_text_to_id (LeadReviewText which)
{
  g_return_val_if_fail (which < LEAD_REVIEW_N_TEXTS, NULL);

  return text_ids[which];
}
