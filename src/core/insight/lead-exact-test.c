/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-exact-test.h"

/* What two chances may differ by and still be equal, for rounding. */
#define SAME (1 + 1e-9)

/* All entries, those of now, all that are marked; and between which numbers
 * those that are marked now can be. */
typedef struct
{
  double n;
  double n_now;
  double n_marked;
  guint  least;
  guint  most;
} Table;

/* How much more likely @marked + 1 is than @marked. */
static double
step_up (const Table *table, guint marked)
{
  return (table->n_marked - marked) * (table->n_now - marked)
         / ((marked + 1.0) * (table->n - table->n_now - table->n_marked + marked + 1.0));
}

/* The likeliest number: the weights are counted from its own, and so can't
 * grow without bound. */
static guint
find_mode (const Table *table)
{
  double mode = (table->n_marked + 1) * (table->n_now + 1) / (table->n + 2);

  return CLAMP ((guint) mode, table->least, table->most);
}

static double
weigh (const Table *table, guint mode, guint marked)
{
  double weight = 1;

  for (guint i = mode; i < marked; i++)
    weight *= step_up (table, i);
  for (guint i = mode; i > marked; i--)
    weight /= step_up (table, i - 1);
  return weight;
}

/**
 * lead_exact_test:
 * @marked_now: entries of one period that carry something
 * @all_now: all entries of that period
 * @marked_before: entries of another period that carry it
 * @all_before: all entries of that period
 *
 * The exact test of Ronald A. Fisher, The Design of Experiments (1935), section
 * 21, on two sides: all outcomes count that are no likelier than the one met.
 * It takes entries as independent of each other.
 *
 * Returns: the chance of shares that differ as much although nothing has
 *   changed; 1 where nothing can be told
 */
double
lead_exact_test (guint marked_now, guint all_now, guint marked_before, guint all_before)
{
  guint n_marked = marked_now + marked_before;
  Table table = {
    .n = (double) all_now + all_before,
    .n_now = all_now,
    .n_marked = n_marked,
    .least = n_marked > all_before ? n_marked - all_before : 0,
    .most = MIN (n_marked, all_now),
  };
  double met, weight = 1, all = 1, as_unlikely;
  guint mode;

  g_return_val_if_fail (marked_now <= all_now && marked_before <= all_before, 1);

  mode = find_mode (&table);
  met = weigh (&table, mode, marked_now) * SAME;
  as_unlikely = met >= 1 ? 1 : 0;
  for (guint i = mode; i < table.most; i++)
    {
      weight *= step_up (&table, i);
      all += weight;
      as_unlikely += weight <= met ? weight : 0;
    }
  weight = 1;
  for (guint i = mode; i > table.least; i--)
    {
      weight /= step_up (&table, i - 1);
      all += weight;
      as_unlikely += weight <= met ? weight : 0;
    }
  return MIN (as_unlikely / all, 1);
}
