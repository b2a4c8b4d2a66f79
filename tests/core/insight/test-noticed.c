/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "core/insight/lead-notice-words.h"
#include "core/model/lead-chronicle-builder.h"
#include "lead-test.h"

#define N_JOURNALS 1000
#define YEAR       2026

/* How a made journal is written. Rates are for a week, shares for an entry. */
typedef struct
{
  const char *name;
  LeadPeriod  period;
  double      rate_before;
  double      rate_now;
  double      usual;   /* share of an item, which varies around it */
  double      alike;   /* chance of a week in which an item is on one's mind */
  double      planted; /* how much more often the planted item comes up now; 1 for none */
} Life;

static const Life lives[] = {
  { "a year", LEAD_PERIOD_YEAR, 3, 3, .10, 0, 1 },
  { "weeks that are alike", LEAD_PERIOD_YEAR, 3, 3, .10, .25, 1 },
  { "writing more", LEAD_PERIOD_YEAR, 1, 6, .10, 0, 1 },
  { "writing less", LEAD_PERIOD_YEAR, 6, 1, .10, .25, 1 },
  { "a quarter", LEAD_PERIOD_QUARTER, 3, 3, .15, 0, 1 },
  { "a quarter, writing more", LEAD_PERIOD_QUARTER, 1, 8, .15, .25, 1 },
  { "a month", LEAD_PERIOD_MONTH, 4, 4, .15, 0, 1 },
  { "often", LEAD_PERIOD_YEAR, 3, 3, .4, 0, 1 },
};

static LeadContent *content;

/* What comes up in a journal: some barriers and behaviours. */
static const char *const items[] = {
  "barriers/silo-mentality", "barriers/day-job", "barriers/departmental-objectives",
  "barriers/funding-arrangements", "barriers/lacking-levers", "barriers/short-termism",
  "barriers/tensions", "barriers/job-moves", "barriers/hard-work",
  "behaviours/shared-purpose", "behaviours/relationships", "behaviours/outcomes-over-process",
  "behaviours/beyond-role", "behaviours/conflict-uncertainty", "behaviours/commitment-to-place",
  "summing-up/enabler", "summing-up/network", "summing-up/difference",
};

#define PLANTED 5

static guint
draw_poisson (GRand *random, double rate)
{
  double bound = exp (-rate);
  guint n = 0;

  for (double product = g_rand_double (random); product > bound;
       product *= g_rand_double (random))
    n++;
  return n;
}

static LeadStance
draw_stance (GRand *random, guint item)
{
  LeadStance first = g_str_has_prefix (items[item], "barriers/") ? LEAD_STANCE_MET
                                                                 : LEAD_STANCE_PRACTISED;

  return first + (LeadStance) (g_rand_int_range (random, 0, 5) / 2);
}

static void
write_entry (LeadChronicleBuilder *builder, GRand *random, const double *shares)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    if (g_rand_double (random) < shares[i])
      lead_chronicle_builder_add_tag (
        builder, lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, items[i]),
        draw_stance (random, i));
}

static void
draw_week (GRand *random, const Life *life, const double *usual, gboolean now, double *shares)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      shares[i] = usual[i];
      if (now && i == PLANTED)
        shares[i] *= life->planted;
      if (life->alike > 0)
        shares[i] *= g_rand_double (random) < life->alike ? 3 : .33;
      shares[i] = MIN (shares[i], 1);
    }
}

static LeadChronicle *
write_journal (GRand *random, const Life *life, LeadDay from, LeadDay change, LeadDay to)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  double usual[G_N_ELEMENTS (items)], shares[G_N_ELEMENTS (items)];
  int64_t id = 0;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    usual[i] = life->usual * (.2 + 1.6 * g_rand_double (random));
  if (life->planted != 1)
    usual[PLANTED] = life->usual;

  for (LeadDay day = from; day <= to; day++)
    {
      gboolean now = day >= change;

      if (day == from || lead_day_weekday (day) == 1)
        draw_week (random, life, usual, now, shares);
      for (guint n = draw_poisson (random, (now ? life->rate_now : life->rate_before) / 7); n > 0;
           n--)
        {
          id++;
          lead_chronicle_builder_add_entry (builder, id, id, day, 100, LEAD_CHRONICLE_NONE);
          write_entry (builder, random, shares);
        }
    }
  return lead_chronicle_builder_end (builder);
}

static LeadNoticed *
look (GRand *random, const Life *life)
{
  LeadScope scope = { .range = lead_range_of (life->period, lead_day_new (YEAR, 7, 1)) };
  g_autoptr (LeadChronicle) chronicle = NULL;
  g_autoptr (LeadSlice) slice = NULL;
  LeadRange before;

  lead_range_get_before (scope.range, &before);
  chronicle = write_journal (random, life, before.from, scope.range.from, scope.range.to);
  slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);
  return lead_noticed_new (slice, content);
}

static gboolean
claims_change (LeadNoticed *noticed)
{
  guint n_notices;
  const LeadNotice *notices = lead_noticed_get_all (noticed, &n_notices);

  for (guint i = 0; i < n_notices; i++)
    {
      g_assert_true (i == 0 || notices[i - 1].changed || !notices[i].changed);
      g_assert_cmpfloat (notices[i].adjusted, >=, notices[i].chance);
    }
  return n_notices > 0 && notices[0].changed;
}

/* Journals of every kind in which nothing changes. */
static void
test_no_change (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261127);
  guint n_claims = 0;

  for (guint i = 0; i < N_JOURNALS; i++)
    {
      g_autoptr (LeadNoticed) noticed = look (random, &lives[i % G_N_ELEMENTS (lives)]);

      n_claims += claims_change (noticed);
    }
  g_test_message ("%u of %u", n_claims, N_JOURNALS);
  g_assert_cmpuint (n_claims, <=, N_JOURNALS / 20);
}

static guint
count_found (const Life *life, guint n_journals, guint *n_others)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1935);
  guint n_found = 0;

  for (guint i = 0; i < n_journals; i++)
    {
      g_autoptr (LeadNoticed) noticed = look (random, life);
      guint n_notices;
      const LeadNotice *notices = lead_noticed_get_all (noticed, &n_notices);
      const LeadNotice *planted = lead_noticed_find (noticed, items[PLANTED], LEAD_STANCE_NONE);

      n_found += planted->changed;
      for (guint k = 0; k < n_notices; k++)
        *n_others += notices[k].changed && &notices[k] != planted;
    }
  return n_found;
}

/* A change as people live through one is seen nearly every time, and nothing is
 * seen beside it. */
static void
test_planted (void)
{
  static const Life changes[] = {
    { "up in a year", LEAD_PERIOD_YEAR, 3, 3, .15, 0, 3 },
    { "up in a year, weeks alike", LEAD_PERIOD_YEAR, 5, 5, .15, .4, 4 },
    { "down in a year", LEAD_PERIOD_YEAR, 3, 3, .35, 0, .25 },
    { "writing less, meeting more", LEAD_PERIOD_YEAR, 5, 2, .15, 0, 3.5 },
    { "up in a quarter", LEAD_PERIOD_QUARTER, 5, 5, .15, 0, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      guint n_others = 0;
      guint n_found = count_found (&changes[i], 100, &n_others);

      g_test_message ("%s: %u of 100, %u others", changes[i].name, n_found, n_others);
      g_assert_cmpuint (n_found, >=, 75);
      g_assert_cmpuint (n_others, <=, 12);
    }
}

/* Half as many entries, and the same share of them: nothing has changed,
 * although the count has halved. */
static void
test_shares (void)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  guint32 item = lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, items[PLANTED]);
  LeadScope scope = { .range = lead_range_of (LEAD_PERIOD_YEAR, lead_day_new (YEAR, 1, 1)) };
  g_autoptr (LeadChronicle) chronicle = NULL;
  g_autoptr (LeadSlice) slice = NULL;
  g_autoptr (LeadNoticed) noticed = NULL;
  const LeadNotice *notice;
  LeadRange before;

  lead_range_get_before (scope.range, &before);
  for (int64_t i = 0; i < 720; i++)
    {
      LeadDay day = before.from + (LeadDay) i;

      if (day > before.to && i % 2 == 0)
        continue;
      lead_chronicle_builder_add_entry (builder, i + 1, i, day, 0, LEAD_CHRONICLE_NONE);
      if (i / 2 % 3 == 0)
        lead_chronicle_builder_add_tag (builder, item, LEAD_STANCE_MET);
    }
  chronicle = lead_chronicle_builder_end (builder);
  slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);
  noticed = lead_noticed_new (slice, content);
  notice = lead_noticed_find (noticed, items[PLANTED], LEAD_STANCE_NONE);
  g_assert_cmpuint (notice->shares[LEAD_SIDE_NOW].marked * 2, <=,
                    notice->shares[LEAD_SIDE_BEFORE].marked);
  g_assert_true (notice->tested);
  g_assert_false (notice->changed);
  g_assert_cmpuint (lead_noticed_get_n_top (noticed), ==, 1);
}

typedef struct
{
  const char *name;
  LeadNotice  notice;
  const char *words;
} Sentence;

static const Sentence sentences[] = {
  { "chance",
    { "barriers/short-termism", LEAD_STANCE_NONE, { { 4, 11 }, { 9, 24 } }, TRUE, 1, 1, FALSE },
    "Short-termism: 4 of 11 entries, 9 of 24 before; could be chance" },
  { "few",
    { "barriers/short-termism", LEAD_STANCE_NONE, { { 1, 1 }, { 0, 24 } }, FALSE, 1, 1, FALSE },
    "Short-termism: 1 of 1 entry, 0 of 24 before; too few to tell" },
  { "rise",
    { "barriers/short-termism", LEAD_STANCE_PRACTISED, { { 9, 20 }, { 3, 40 } }, TRUE, 0, 0, TRUE },
    "Short-termism, practised: 9 of 20 entries, 3 of 40 before; a rise that chance hardly "
    "explains" },
  { "fall",
    { "barriers/short-termism", LEAD_STANCE_NONE, { { 3, 40 }, { 9, 20 } }, TRUE, 0, 0, TRUE },
    "Short-termism: 3 of 40 entries, 9 of 20 before; a fall that chance hardly explains" },
  { "no-before",
    { "barriers/short-termism", LEAD_STANCE_NONE, { { 3, 40 }, { 0, 0 } }, FALSE, 1, 1, FALSE },
    "Short-termism: 3 of 40 entries" },
};

static void
test_sentence (gconstpointer data)
{
  const Sentence *sentence = data;
  g_autofree char *words = lead_notice_describe (&sentence->notice, "Short-termism");

  g_assert_cmpstr (words, ==, sentence->words);
}

int
main (int argc, char *argv[])
{
  int status;

  lead_test_init (&argc, &argv);
  content = lead_content_load (NULL);

  g_test_add_func ("/insight/noticed/no-change", test_no_change);
  g_test_add_func ("/insight/noticed/planted", test_planted);
  g_test_add_func ("/insight/noticed/shares", test_shares);
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/insight/noticed/words-%s", sentences[i].name);

      g_test_add_data_func (path, &sentences[i], test_sentence);
    }
  status = g_test_run ();
  g_object_unref (content);
  return status;
}
