/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-said-shown.h"

static gboolean
is_later (const LeadReview *a, const LeadReview *b)
{
  if (a->moment.day != b->moment.day)
    return a->moment.day > b->moment.day;
  return a->moment.utc_ms > b->moment.utc_ms;
}

static const LeadReview *
find_last (GPtrArray *reviews, LeadRange range)
{
  const LeadReview *last = NULL;

  for (guint i = 0; i < reviews->len; i++)
    {
      const LeadReview *review = reviews->pdata[i];

      if (lead_range_contains (range, review->moment.day)
          && (last == NULL || is_later (review, last)))
        last = review;
    }
  return last;
}

/* The last before @review that rates @item. */
static const LeadReview *
find_before (GPtrArray *reviews, const LeadReview *review, const char *item)
{
  const LeadReview *before = NULL;

  for (guint i = 0; i < reviews->len; i++)
    {
      const LeadReview *other = reviews->pdata[i];

      if (other != review && is_later (review, other)
          && lead_review_get_rating (other, item) != NULL
          && (before == NULL || is_later (other, before)))
        before = other;
    }
  return before;
}

static gboolean
carries (const LeadChronicleTag *tags, guint n_tags, guint32 item, LeadStance stance)
{
  for (guint i = 0; i < n_tags; i++)
    {
      if (tags[i].item == item && tags[i].stance == stance)
        return TRUE;
    }
  return FALSE;
}

static void
count_shown (LeadSaidShown *self, LeadSlice *slice)
{
  LeadChronicle *chronicle = lead_slice_get_chronicle (slice);
  guint32 item = lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS, self->item);
  gsize last = lead_chronicle_find_day (chronicle, self->day + 1);

  for (gsize i = lead_chronicle_find_day (chronicle, self->since); i < last; i++)
    {
      guint n_tags;
      const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, i, &n_tags);

      if (!lead_slice_has_entry (slice, i))
        continue;
      self->entries++;
      self->practised += carries (tags, n_tags, item, LEAD_STANCE_PRACTISED);
      self->missed += carries (tags, n_tags, item, LEAD_STANCE_MISSED);
    }
}

/**
 * lead_said_shown_new:
 * @slice: the entries to look at
 * @reviews: (element-type LeadReview): self-reviews, in any order
 *
 * Returns: (transfer full) (element-type LeadSaidShown): for each item that the
 *   last review of the period rates what it says and what entries of the time
 *   show that it looks back on; empty without a review
 */
GArray *
lead_said_shown_new (LeadSlice *slice, GPtrArray *reviews)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (LeadSaidShown));
  const LeadReview *last;
  LeadRange range;

  g_return_val_if_fail (slice != NULL && reviews != NULL, rows);

  lead_slice_get_range (slice, LEAD_SIDE_NOW, &range);
  last = find_last (reviews, range);
  for (guint i = 0; last != NULL && i < last->ratings->len; i++)
    {
      const LeadRating *rating = last->ratings->pdata[i];
      const LeadReview *before = find_before (reviews, last, rating->item);
      LeadSaidShown row = {
        .item = g_intern_string (rating->item),
        .value = rating->value,
        .value_before = before != NULL ? lead_review_get_rating (before, rating->item)->value
                                       : LEAD_RATING_NONE,
        .day = last->moment.day,
        .day_before = before != NULL ? before->moment.day : LEAD_DAY_NONE,
        .since = last->since,
      };

      count_shown (&row, slice);
      g_array_append_val (rows, row);
    }
  return rows;
}
