/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A permutation test. If nothing has changed, it is all the same which weeks
 * fell into which period; so the weeks are shared out anew many times, and what
 * counts is how often the difference between the two shares is as great as the
 * one that was met. What stands on somebody's mind on Monday stands there on
 * Thursday too: whole weeks are moved, and not entries.
 *
 * A difference is measured against its own uncertainty, which keeps the test
 * honest where much more was written in one period than in the other: Arnold
 * Janssen, "Studentized permutation tests for non-i.i.d. hypotheses and the
 * generalized Behrens-Fisher problem", Statistics & Probability Letters 36
 * (1997), 9–21; EunYi Chung and Joseph P. Romano, "Exact and asymptotically
 * robust permutation tests", Annals of Statistics 41 (2013), 484–507. The
 * uncertainty of a share of clustered entries is that of a ratio: William G.
 * Cochran, Sampling Techniques, 3rd edition (1977), section 2.11.
 *
 * A thing is dropped as soon as its outcome is plain: Julian Besag and Peter
 * Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991), 301–304.
 *
 * The draws begin at the same place every time, so that the same journal is
 * always told the same.
 */

#include "config.h"

#include "lead-week-test.h"

#include <math.h>
#include <stdint.h>

/* Differences that only rounding tells apart. */
#define SAME (1 - 1e-9)

/* Sums over some weeks: what the share of a thing and its uncertainty take. */
typedef struct
{
  double marked;
  double marked_squared;
  double marked_entries;
} Sums;

typedef struct
{
  GArray *weeks; /* LeadWeek */
  Sums    all;
  double  value;
  guint   n_as_great;
  double  chance; /* negative while it isn't decided */
} Thing;

struct _LeadWeekTest
{
  guint   n_before;
  guint   n_now;
  guint  *entries;    /* by week, those before first */
  guint  *order;      /* the weeks, shuffled: the first n_now are drawn */
  guint8 *drawn;      /* by week */
  GArray *things;     /* Thing */
  double  n_entries;
  double  n_squared;
};

static void
thing_clear (gpointer data)
{
  g_array_unref (((Thing *) data)->weeks);
}

/* Guy L. Steele, Doug Lea and Christine H. Flood, "Fast splittable pseudorandom
 * number generators" (2014). */
static uint64_t
next_random (uint64_t *state)
{
  uint64_t z = (*state += UINT64_C (0x9e3779b97f4a7c15));

  z = (z ^ (z >> 30)) * UINT64_C (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/* Below @bound; with so few weeks the bias is far below anything that shows. */
static guint
random_below (uint64_t *state, guint bound)
{
  return (guint) (((next_random (state) >> 32) * bound) >> 32);
}

static void
draw (LeadWeekTest *self, uint64_t *state)
{
  guint n_weeks = self->n_before + self->n_now;

  for (guint i = 0; i < n_weeks; i++)
    self->drawn[i] = FALSE;
  for (guint i = 0; i < self->n_now; i++)
    {
      guint k = i + random_below (state, n_weeks - i);
      guint week = self->order[k];

      self->order[k] = self->order[i];
      self->order[i] = week;
      self->drawn[week] = TRUE;
    }
}

static void
add_week (LeadWeekTest *self, Sums *sums, const LeadWeek *week)
{
  double marked = week->marked;

  sums->marked += marked;
  sums->marked_squared += marked * marked;
  sums->marked_entries += marked * self->entries[week->week];
}

/* The uncertainty of a share, as a variance. */
static double
variance (const Sums *sums, double share, double n_entries, double n_squared, guint n_weeks)
{
  double spread = sums->marked_squared - 2 * share * sums->marked_entries
                  + share * share * n_squared;

  return MAX (spread, 0) / (n_entries * n_entries) * n_weeks / (n_weeks - 1.0);
}

/* How great a difference is beside its uncertainty, when the drawn weeks are
 * those of now. */
static double
measure (LeadWeekTest *self, const Thing *thing, double n_entries, double n_squared)
{
  Sums now = { 0 };
  Sums before;
  double share_now, share_before, difference, uncertainty;

  for (guint i = 0; i < thing->weeks->len; i++)
    {
      const LeadWeek *week = &g_array_index (thing->weeks, LeadWeek, i);

      if (self->drawn[week->week])
        add_week (self, &now, week);
    }
  before.marked = thing->all.marked - now.marked;
  before.marked_squared = thing->all.marked_squared - now.marked_squared;
  before.marked_entries = thing->all.marked_entries - now.marked_entries;

  share_now = now.marked / n_entries;
  share_before = before.marked / (self->n_entries - n_entries);
  difference = fabs (share_now - share_before);
  uncertainty = variance (&now, share_now, n_entries, n_squared, self->n_now)
                + variance (&before, share_before, self->n_entries - n_entries,
                            self->n_squared - n_squared, self->n_before);
  if (uncertainty < 1e-12)
    return difference > 1e-9 ? G_MAXDOUBLE : 0;
  return difference / sqrt (uncertainty);
}

static void
add_drawn (LeadWeekTest *self, double *n_entries, double *n_squared)
{
  *n_entries = 0;
  *n_squared = 0;
  for (guint i = 0; i < self->n_now; i++)
    {
      double entries = self->entries[self->order[i]];

      *n_entries += entries;
      *n_squared += entries * entries;
    }
}

static void
measure_all (LeadWeekTest *self)
{
  guint n_weeks = self->n_before + self->n_now;
  double n_entries, n_squared;

  for (guint i = 0; i < n_weeks; i++)
    {
      self->order[i] = (i + self->n_before) % n_weeks;
      self->drawn[i] = i >= self->n_before;
    }
  add_drawn (self, &n_entries, &n_squared);
  for (guint i = 0; i < self->things->len; i++)
    {
      Thing *thing = &g_array_index (self->things, Thing, i);

      thing->value = measure (self, thing, n_entries, n_squared);
      thing->n_as_great = 0;
      thing->chance = -1;
    }
}

/* Returns: whether any thing isn't decided yet. */
static gboolean
try_once (LeadWeekTest *self, guint n_tries, uint64_t *state)
{
  double n_entries, n_squared;
  gboolean open = FALSE;

  draw (self, state);
  add_drawn (self, &n_entries, &n_squared);
  for (guint i = 0; i < self->things->len; i++)
    {
      Thing *thing = &g_array_index (self->things, Thing, i);

      if (thing->chance >= 0)
        continue;
      if (measure (self, thing, n_entries, n_squared) >= thing->value * SAME)
        thing->n_as_great++;
      if (thing->n_as_great == LEAD_WEEK_TEST_ENOUGH)
        thing->chance = (double) LEAD_WEEK_TEST_ENOUGH / n_tries;
      open |= thing->chance < 0;
    }
  return open;
}

/**
 * lead_week_test_new:
 * @n_before: how many weeks with entries the period before has
 * @n_now: how many the period now has
 * @entries: (array): how many entries each of them has, none of them 0, those
 *   before first
 *
 * Returns: (transfer full): a test of nothing yet
 */
LeadWeekTest *
lead_week_test_new (guint n_before, guint n_now, const guint *entries)
{
  LeadWeekTest *self = g_new0 (LeadWeekTest, 1);
  guint n_weeks = n_before + n_now;

  self->n_before = n_before;
  self->n_now = n_now;
  self->entries = g_memdup2 (entries, n_weeks * sizeof *entries);
  self->order = g_new (guint, n_weeks + 1);
  self->drawn = g_new0 (guint8, n_weeks + 1);
  self->things = g_array_new (FALSE, FALSE, sizeof (Thing));
  g_array_set_clear_func (self->things, thing_clear);
  for (guint i = 0; i < n_weeks; i++)
    {
      self->n_entries += entries[i];
      self->n_squared += (double) entries[i] * entries[i];
    }
  return self;
}

/**
 * lead_week_test_free:
 * @self: (transfer full): a test
 */
void
lead_week_test_free (LeadWeekTest *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->things);
  g_free (self->entries);
  g_free (self->order);
  g_free (self->drawn);
  g_free (self);
}

/**
 * lead_week_test_add:
 * @self: a test
 * @weeks: (array length=n_weeks): the weeks in which a thing was marked
 * @n_weeks: how many
 *
 * Adds a thing to be tested.
 */
void
lead_week_test_add (LeadWeekTest *self, const LeadWeek *weeks, guint n_weeks)
{
  Thing thing = { .chance = 1 };

  g_return_if_fail (self != NULL);

  thing.weeks = g_array_sized_new (FALSE, FALSE, sizeof (LeadWeek), n_weeks);
  g_array_append_vals (thing.weeks, weeks, n_weeks);
  for (guint i = 0; i < n_weeks; i++)
    add_week (self, &thing.all, &weeks[i]);
  g_array_append_val (self->things, thing);
}

/**
 * lead_week_test_run:
 * @self: a test
 * @chances: (out caller-allocates): for each thing in the order of being added
 *   the chance that its shares differ as much although nothing has changed; 1
 *   where a period has fewer than two weeks and nothing can be told
 */
void
lead_week_test_run (LeadWeekTest *self, double *chances)
{
  uint64_t state = 1;
  gboolean open;

  g_return_if_fail (self != NULL && chances != NULL);

  open = self->n_before >= 2 && self->n_now >= 2 && self->things->len > 0;
  if (open)
    measure_all (self);
  for (guint n_tries = 1; open && n_tries <= LEAD_WEEK_TEST_TRIES; n_tries++)
    open = try_once (self, n_tries, &state);

  for (guint i = 0; i < self->things->len; i++)
    {
      const Thing *thing = &g_array_index (self->things, Thing, i);

      chances[i] = thing->chance >= 0
                     ? thing->chance
                     : (thing->n_as_great + 1.0) / (LEAD_WEEK_TEST_TRIES + 1.0);
    }
}

/**
 * lead_week_test_get_value:
 * @self: a test that has run
 * @thing: position of a thing
 *
 * Returns: how great its difference is beside its uncertainty
 */
double
lead_week_test_get_value (LeadWeekTest *self, guint thing)
{
  g_return_val_if_fail (self != NULL && thing < self->things->len, 0);

  return g_array_index (self->things, Thing, thing).value;
}
