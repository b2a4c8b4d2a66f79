/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-review-series.h"

/**
 * lead_review_items:
 * @reviews: (element-type LeadReview): in any order
 *
 * Returns: (transfer full): canonical ids of all items that are rated in any of
 *   them, each once
 */
GStrv
lead_review_items (GPtrArray *reviews)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  g_return_val_if_fail (reviews != NULL, NULL);

  for (guint i = 0; i < reviews->len; i++)
    {
      const LeadReview *review = reviews->pdata[i];

      for (guint k = 0; k < review->ratings->len; k++)
        {
          char *item = ((const LeadRating *) review->ratings->pdata[k])->item;

          if (!g_ptr_array_find_with_equal_func (items, item, g_str_equal, NULL))
            g_ptr_array_add (items, item);
        }
    }
  g_ptr_array_add (items, NULL);
  return g_strdupv ((char **) items->pdata);
}

/**
 * lead_review_is_due:
 * @last: the day of the last review, or %LEAD_DAY_NONE
 * @today: the day it is
 * @n_entries: how many entries there are to look back on
 *
 * Returns: whether a self-review is worth offering
 */
gboolean
lead_review_is_due (LeadDay last, LeadDay today, guint n_entries)
{
  if (last == LEAD_DAY_NONE)
    return n_entries >= LEAD_REVIEW_LEAST_ENTRIES;
  return n_entries > 0 && today - last >= LEAD_REVIEW_EVERY;
}

/**
 * lead_review_since:
 * @last: the day of the last review before, or %LEAD_DAY_NONE
 * @today: the day it is
 *
 * Returns: the first day that a review begun today looks back on
 */
LeadDay
lead_review_since (LeadDay last, LeadDay today)
{
  if (last == LEAD_DAY_NONE || last >= today)
    return today - LEAD_REVIEW_EVERY;
  return last;
}
