/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-false-discovery.h"

static int
compare_chances (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const double *chances = user_data;
  double first = chances[*(const guint *) a];
  double second = chances[*(const guint *) b];

  return (first > second) - (first < second);
}

/**
 * lead_false_discovery_adjust:
 * @chances: (array length=n_chances): p-values of all that was looked at
 * @adjusted: (array length=n_chances) (out caller-allocates): those values, so
 *   raised that naming all that are at most q names nothing real in at most a
 *   share q of what is named, on average
 * @n_chances: how many
 *
 * Who looks at many things finds something by chance. Yoav Benjamini and Yosef
 * Hochberg, "Controlling the false discovery rate: a practical and powerful
 * approach to multiple testing", Journal of the Royal Statistical Society B 57
 * (1995), 289–300.
 */
void
lead_false_discovery_adjust (const double *chances, double *adjusted, guint n_chances)
{
  g_autofree guint *order = g_new (guint, n_chances + 1);
  double least = 1;

  for (guint i = 0; i < n_chances; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint) n_chances, sizeof *order, compare_chances,
                     (gpointer) chances);
  for (guint rank = n_chances; rank > 0; rank--)
    {
      guint i = order[rank - 1];

      least = MIN (least, chances[i] * n_chances / rank);
      adjusted[i] = least;
    }
}
