/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-heights.h"

/* So many does GTK remember at the most. */
#define MOST_ANSWERS 5

/* How high it was said to be for a width. */
typedef struct
{
  int width;
  int height;
} Answer;

struct _LeadChartHeights
{
  Answer answers[MOST_ANSWERS]; /* the oldest is overwritten */
  guint  n_answers;             /* ever noted */
};

/**
 * lead_chart_heights_new:
 *
 * Returns: (transfer full): nothing was said yet
 */
LeadChartHeights *
lead_chart_heights_new (void)
{
  return g_new0 (LeadChartHeights, 1);
}

/**
 * lead_chart_heights_free:
 * @self: (nullable): heights
 */
void
lead_chart_heights_free (LeadChartHeights *self)
{
  g_free (self);
}

/**
 * lead_chart_heights_note:
 * @self: heights
 * @width: in pixels
 * @height: what was said for it, in pixels
 */
void
lead_chart_heights_note (LeadChartHeights *self,
                         int               width,
                         int               height)
{
  g_return_if_fail (self != NULL);

  self->answers[self->n_answers++ % MOST_ANSWERS] = (Answer) { width, height };
}

/**
 * lead_chart_heights_hold:
 * @self: heights
 * @find: says how high it is now
 * @user_data: for @find
 *
 * Returns: whether what was said since it was last forgotten is still right
 */
gboolean
lead_chart_heights_hold (LeadChartHeights    *self,
                         LeadChartHeightFunc  find,
                         gpointer             user_data)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (find != NULL, FALSE);

  for (guint i = 0; i < MIN (self->n_answers, MOST_ANSWERS); i++)
    {
      if (self->answers[i].height != find (self->answers[i].width, user_data))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_chart_heights_forget:
 * @self: heights
 *
 * Whoever wants to know asks again.
 */
void
lead_chart_heights_forget (LeadChartHeights *self)
{
  g_return_if_fail (self != NULL);

  self->n_answers = 0;
}
