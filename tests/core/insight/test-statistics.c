/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "core/insight/lead-exact-test.h"
#include "core/insight/lead-false-discovery.h"
#include "core/insight/lead-interval.h"
#include "core/insight/lead-week-test.h"
#include "lead-test.h"

static void
assert_near (double actual, double expected, double tolerance)
{
  if (fabs (actual - expected) > tolerance)
    g_error ("%.17g is not %.17g", actual, expected);
}

typedef struct
{
  guint  marked_now;
  guint  all_now;
  guint  marked_before;
  guint  all_before;
  double chance;
} Exact;

/* From all tables with the same margins, counted with whole fractions. */
static const Exact exact[] = {
  { 4, 11, 9, 24, 1 },
  { 0, 5, 0, 5, 1 },
  { 5, 5, 0, 5, 0.00793650793650794 },
  { 1, 1, 0, 1, 1 },
  { 3, 10, 17, 20, 0.00484443093138745 },
  { 0, 30, 8, 30, 0.00457506239069197 },
  { 22, 24, 14, 24, 0.0173369017336626 },
  { 40, 120, 9, 130, 1.37711190149354e-07 },
  { 1, 1000, 30, 1200, 1.7301230062488e-07 },
  { 300, 900, 210, 1100, 4.2170623793826e-13 },
  { 12, 13, 2, 90, 7.57940575946145e-13 },
  { 6, 61, 50, 78, 2.82900814592282e-11 },
  { 11, 123, 4, 40, 0.762996764224454 },
  { 4, 6, 37, 103, 0.195356687252523 },
  { 56, 196, 16, 16, 9.24273205447991e-09 },
  { 70, 138, 22, 93, 3.7423540149991e-05 },
  { 6, 28, 3, 68, 0.0168110108544286 },
  { 69, 165, 24, 67, 0.46065399345056 },
  { 18, 43, 80, 80, 7.32368996673212e-15 },
  { 22, 188, 77, 96, 5.56509216600867e-31 },
};

static void
test_exact (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (exact); i++)
    {
      const Exact *it = &exact[i];

      assert_near (lead_exact_test (it->marked_now, it->all_now, it->marked_before,
                                    it->all_before),
                   it->chance, 1e-9 * MAX (it->chance, 1e-6));
      /* Which period comes first is all the same. */
      assert_near (lead_exact_test (it->marked_before, it->all_before, it->marked_now,
                                    it->all_now),
                   it->chance, 1e-9 * MAX (it->chance, 1e-6));
    }
  g_assert_cmpfloat (lead_exact_test (0, 0, 0, 0), ==, 1);
  g_assert_cmpfloat (lead_exact_test (0, 50000, 40000, 50000), <, 1e-15);
}

/* As in the definition: the chance of rank i is raised to the least of
 * p(k) n / k over all k from i on. */
static void
test_false_discovery (void)
{
  for (guint round = 0; round < 100; round++)
    {
      double chances[12], adjusted[12];
      guint n = (guint) g_test_rand_int_range (1, 13);

      for (guint i = 0; i < n; i++)
        chances[i] = g_test_rand_int_range (0, 4) == 0 ? 0.01 : g_test_rand_double ();
      lead_false_discovery_adjust (chances, adjusted, n);

      for (guint i = 0; i < n; i++)
        {
          double least = 1;

          for (guint k = 0; k < n; k++)
            {
              guint rank = 0;

              for (guint j = 0; j < n; j++)
                rank += chances[j] <= chances[k];
              if (chances[k] >= chances[i])
                least = MIN (least, chances[k] * n / rank);
            }
          assert_near (adjusted[i], least, 1e-12);
        }
    }
}

#define N_BEFORE 5
#define N_NOW    4
#define N_WEEKS  (N_BEFORE + N_NOW)

/* The difference of two shares beside its uncertainty, from the definitions. */
static double
measure (const guint *entries, const guint *marked, guint now)
{
  double shares[2], variances[2], difference;

  for (guint side = 0; side < 2; side++)
    {
      double n = 0, k = 0, spread = 0;
      guint n_weeks = 0;

      for (guint i = 0; i < N_WEEKS; i++)
        if (((now >> i) & 1) == side)
          {
            n += entries[i];
            k += marked[i];
            n_weeks++;
          }
      shares[side] = k / n;
      for (guint i = 0; i < N_WEEKS; i++)
        if (((now >> i) & 1) == side)
          spread += pow (marked[i] - shares[side] * entries[i], 2);
      variances[side] = n_weeks / (n_weeks - 1.0) * spread / (n * n);
    }
  difference = fabs (shares[0] - shares[1]);
  if (variances[0] + variances[1] < 1e-12)
    return difference > 1e-9 ? G_MAXDOUBLE : 0;
  return difference / sqrt (variances[0] + variances[1]);
}

/* All ways of sharing out nine weeks. */
static double
count_all (const guint *entries, const guint *marked)
{
  guint met = ((1u << N_NOW) - 1) << N_BEFORE;
  double value = measure (entries, marked, met);
  guint n_all = 0, n_as_great = 0;

  for (guint now = 0; now < 1u << N_WEEKS; now++)
    if (__builtin_popcount (now) == N_NOW)
      {
        n_all++;
        n_as_great += measure (entries, marked, now) >= value * (1 - 1e-9);
      }
  return (double) n_as_great / n_all;
}

static void
test_weeks (void)
{
  for (guint round = 0; round < 60; round++)
    {
      guint entries[N_WEEKS], marked[N_WEEKS];
      g_autoptr (LeadWeekTest) test = NULL;
      LeadWeek weeks[N_WEEKS];
      guint n_weeks = 0;
      double chance, expected;

      for (guint i = 0; i < N_WEEKS; i++)
        {
          entries[i] = (guint) g_test_rand_int_range (1, 7);
          marked[i] = (guint) g_test_rand_int_range (0, (gint) entries[i] + 1);
          if (round % 2 == 0 && i < N_BEFORE)
            marked[i] /= 3;
          if (marked[i] > 0)
            weeks[n_weeks++] = (LeadWeek) { i, marked[i] };
        }
      test = lead_week_test_new (N_BEFORE, N_NOW, entries);
      lead_week_test_add (test, weeks, n_weeks);
      lead_week_test_run (test, &chance);
      g_assert_true (lead_week_test_get_value (test, 0)
                       == measure (entries, marked, ((1u << N_NOW) - 1) << N_BEFORE)
                     || fabs (lead_week_test_get_value (test, 0)
                              / measure (entries, marked, ((1u << N_NOW) - 1) << N_BEFORE)
                              - 1)
                          < 1e-6);

      /* It stops early where nothing is to be found, so it is coarser there. */
      expected = count_all (entries, marked);
      assert_near (chance, expected,
                   5 * MAX (expected / sqrt (LEAD_WEEK_TEST_ENOUGH),
                            sqrt (expected / LEAD_WEEK_TEST_TRIES)));
    }
}

/* One thing's outcome doesn't hang on what else is tested, and the same is said
 * every time. */
static void
test_weeks_together (void)
{
  static const guint entries[] = { 3, 3, 2, 4, 3, 3, 3, 5, 2, 3 };
  static const LeadWeek rare[] = { { 1, 1 }, { 7, 1 } };
  static const LeadWeek risen[] = { { 5, 3 }, { 6, 2 }, { 7, 5 }, { 8, 2 }, { 9, 3 } };
  g_autoptr (LeadWeekTest) alone = lead_week_test_new (5, 5, entries);
  g_autoptr (LeadWeekTest) together = lead_week_test_new (5, 5, entries);
  g_autoptr (LeadWeekTest) short_one = lead_week_test_new (1, 5, entries);
  double chance, chances[2];

  lead_week_test_add (alone, risen, G_N_ELEMENTS (risen));
  lead_week_test_run (alone, &chance);
  lead_week_test_add (together, rare, G_N_ELEMENTS (rare));
  lead_week_test_add (together, risen, G_N_ELEMENTS (risen));
  lead_week_test_run (together, chances);
  g_assert_cmpfloat (chances[1], ==, chance);
  g_assert_cmpfloat (chances[1], <, 0.05);
  g_assert_cmpfloat (chances[0], >, 0.2);

  lead_week_test_add (short_one, rare, 1);
  lead_week_test_run (short_one, &chance);
  g_assert_cmpfloat (chance, ==, 1);
}

typedef struct
{
  guint  marked;
  guint  all;
  guint  marked_other;
  guint  all_other;
  double low;
  double high;
} Published;

/* Newcombe (1998), table II, method 10. */
static const Published published[] = {
  { 56, 70, 48, 80, 0.0524, 0.3339 },  { 9, 10, 3, 10, 0.1705, 0.8090 },
  { 6, 7, 2, 7, 0.0582, 0.8062 },      { 5, 56, 0, 29, -0.0381, 0.1926 },
  { 0, 10, 0, 20, -0.1611, 0.2775 },   { 0, 10, 0, 10, -0.2775, 0.2775 },
  { 10, 10, 0, 20, 0.6791, 1.0000 },   { 10, 10, 0, 10, 0.6075, 1.0000 },
};

static void
test_published_intervals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      const Published *it = &published[i];
      LeadInterval interval
        = lead_interval_of_difference (it->marked, it->all, it->marked_other, it->all_other);

      assert_near (interval.low, it->low, 0.00005001);
      assert_near (interval.high, it->high, 0.00005001);
    }
}

/* The ends of a score interval are the shares that lie just z standard errors of
 * their own away: found here by halving. */
static double
find_end (double share, double all, double outer)
{
  double inner = share;

  for (guint i = 0; i < 200; i++)
    {
      double middle = (inner + outer) / 2;

      if (pow (share - middle, 2) * all <= pow (1.959963984540054, 2) * middle * (1 - middle))
        inner = middle;
      else
        outer = middle;
    }
  return (inner + outer) / 2;
}

static void
test_intervals (void)
{
  for (guint all = 1; all < 60; all++)
    for (guint marked = 0; marked <= all; marked++)
      {
        LeadInterval interval = lead_interval_of_share (marked, all);
        LeadInterval half = lead_interval_of_share (7, 14);
        LeadInterval difference = lead_interval_of_difference (marked, all, 7, 14);
        double share = (double) marked / all;
        double low = marked > 0 ? find_end (share, all, 0) : 0;
        double high = marked < all ? find_end (share, all, 1) : 1;

        assert_near (interval.low, low, 1e-9);
        assert_near (interval.high, high, 1e-9);
        assert_near (difference.value, share - .5, 1e-12);
        assert_near (difference.low,
                     share - .5 - sqrt (pow (share - low, 2) + pow (half.high - .5, 2)), 1e-9);
        assert_near (difference.high,
                     share - .5 + sqrt (pow (high - share, 2) + pow (.5 - half.low, 2)), 1e-9);
      }
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/statistics/exact", test_exact);
  g_test_add_func ("/insight/statistics/false-discovery", test_false_discovery);
  g_test_add_func ("/insight/statistics/published-intervals", test_published_intervals);
  g_test_add_func ("/insight/statistics/intervals", test_intervals);
  g_test_add_func ("/insight/statistics/weeks", test_weeks);
  g_test_add_func ("/insight/statistics/weeks-together", test_weeks_together);
  return g_test_run ();
}
