/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-noticed.h"

#include <math.h>

#include "lead-exact-test.h"
#include "lead-false-discovery.h"
#include "lead-marks.h"
#include "lead-week-test.h"

/*
 * A change has to pass two tests, and the worse of them counts. Fisher's takes
 * the two numbers of entries as they are, which a shuffling of weeks can't do
 * where far more was written in one period; the shuffling takes into account
 * that entries of a week are alike, which Fisher's doesn't.
 *
 * What came up too seldom isn't tested at all. That looks at both periods
 * together only, and so doesn't favour a change.
 */

struct _LeadNoticed
{
  gatomicrefcount ref_count;
  GArray         *notices; /* LeadNotice */
  guint           n_top;
  guint           n_tested;
  gboolean        has_before;
};

/* How the entries fall into weeks, those before first, and in which weeks each
 * mark came up. */
typedef struct
{
  LeadMarks *marks;
  GArray    *entries; /* guint, by week */
  GArray   **weeks;   /* by mark: LeadWeek */
  gsize     *last;    /* by mark: the entry that it was counted for last */
  guint      n_before;
  LeadShare *shares[LEAD_N_SIDES]; /* by mark */
} Weeks;

G_DEFINE_BOXED_TYPE (LeadNoticed, lead_noticed, lead_noticed_ref, lead_noticed_unref)

static void
weeks_init (Weeks *self, LeadSlice *slice, LeadContent *content)
{
  guint n_marks;

  self->marks = lead_marks_new (content, lead_slice_get_chronicle (slice));
  n_marks = lead_marks_get_n (self->marks);
  self->entries = g_array_new (FALSE, FALSE, sizeof (guint));
  self->weeks = g_new (GArray *, n_marks + 1);
  self->last = g_new (gsize, n_marks + 1);
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    self->shares[side] = g_new0 (LeadShare, n_marks + 1);
  for (guint i = 0; i < n_marks; i++)
    {
      self->weeks[i] = g_array_new (FALSE, FALSE, sizeof (LeadWeek));
      self->last[i] = G_MAXSIZE;
    }
}

static void
weeks_clear (Weeks *self)
{
  for (guint i = 0; i < lead_marks_get_n (self->marks); i++)
    g_array_unref (self->weeks[i]);
  for (guint side = 0; side < LEAD_N_SIDES; side++)
    g_free (self->shares[side]);
  g_array_unref (self->entries);
  g_free (self->weeks);
  g_free (self->last);
  lead_marks_free (self->marks);
}

static void
count_mark (Weeks *self, LeadSide side, guint mark)
{
  GArray *weeks = self->weeks[mark];
  guint week = self->entries->len - 1;
  LeadWeek fresh = { week, 1 };

  self->shares[side][mark].marked++;
  if (weeks->len > 0 && g_array_index (weeks, LeadWeek, weeks->len - 1).week == week)
    g_array_index (weeks, LeadWeek, weeks->len - 1).marked++;
  else
    g_array_append_val (weeks, fresh);
}

static void
count_entry (Weeks *self, LeadSlice *slice, LeadSide side, gsize entry)
{
  guint n_tags;
  const LeadChronicleTag *tags
    = lead_chronicle_get_tags (lead_slice_get_chronicle (slice), entry, &n_tags);

  g_array_index (self->entries, guint, self->entries->len - 1)++;
  for (guint i = 0; i < n_tags; i++)
    {
      int mark = lead_marks_find (self->marks, &tags[i]);

      if (mark < 0 || self->last[mark] == entry)
        continue;
      self->last[mark] = entry;
      count_mark (self, side, (guint) mark);
    }
}

/* A week that both periods share is one week in each of them. */
static void
count_side (Weeks *self, LeadSlice *slice, LeadSide side)
{
  const LeadChronicleEntry *entries;
  const guint32 *chosen;
  gsize n_entries, n_chosen;
  LeadDay sunday = LEAD_DAY_NONE;

  entries = lead_chronicle_get_entries (lead_slice_get_chronicle (slice), &n_entries);
  chosen = lead_slice_get_entries (slice, side, &n_chosen);
  for (gsize i = 0; i < n_chosen; i++)
    {
      LeadDay day = entries[chosen[i]].day;

      if (i == 0 || day > sunday)
        {
          guint none = 0;

          sunday = day + 7 - lead_day_weekday (day);
          g_array_append_val (self->entries, none);
        }
      count_entry (self, slice, side, chosen[i]);
    }
  for (guint i = 0; i < lead_marks_get_n (self->marks); i++)
    self->shares[side][i].all = (guint) n_chosen;
}

static void
add_notices (LeadNoticed *self, const Weeks *weeks)
{
  for (guint i = 0; i < lead_marks_get_n (weeks->marks); i++)
    {
      const LeadMark *mark = lead_marks_get (weeks->marks, i);
      LeadNotice notice
        = { .item = mark->item, .stance = mark->stance, .chance = 1, .adjusted = 1 };
      guint marked = 0;

      for (guint side = 0; side < LEAD_N_SIDES; side++)
        {
          notice.shares[side] = weeks->shares[side][i];
          marked += notice.shares[side].marked;
        }
      notice.tested = marked >= LEAD_NOTICED_LEAST && notice.shares[LEAD_SIDE_NOW].all > 0
                      && notice.shares[LEAD_SIDE_BEFORE].all > 0;
      self->n_tested += notice.tested;
      g_array_append_val (self->notices, notice);
    }
}

static LeadNotice *
peek (LeadNoticed *self, guint i)
{
  return &g_array_index (self->notices, LeadNotice, i);
}

static double
test_entries (const LeadNotice *notice)
{
  return lead_exact_test (
    notice->shares[LEAD_SIDE_NOW].marked, notice->shares[LEAD_SIDE_NOW].all,
    notice->shares[LEAD_SIDE_BEFORE].marked, notice->shares[LEAD_SIDE_BEFORE].all);
}

/* Notices stand in the order of the marks here. */
static void
test (LeadNoticed *self, const Weeks *weeks)
{
  g_autoptr (LeadWeekTest) week_test
    = lead_week_test_new (weeks->n_before, weeks->entries->len - weeks->n_before,
                          (const guint *) (gpointer) weeks->entries->data);
  g_autofree double *chances = g_new (double, self->n_tested + 1);
  g_autofree double *adjusted = g_new (double, self->n_tested + 1);
  guint at = 0;

  for (guint i = 0; i < self->notices->len; i++)
    {
      if (peek (self, i)->tested)
        lead_week_test_add (week_test, (const LeadWeek *) (gpointer) weeks->weeks[i]->data,
                            weeks->weeks[i]->len);
    }
  lead_week_test_run (week_test, chances);

  for (guint i = 0; i < self->notices->len; i++)
    {
      if (peek (self, i)->tested)
        {
          chances[at] = MAX (chances[at], test_entries (peek (self, i)));
          at++;
        }
    }
  lead_false_discovery_adjust (chances, adjusted, self->n_tested);

  at = 0;
  for (guint i = 0; i < self->notices->len; i++)
    {
      LeadNotice *notice = peek (self, i);

      if (!notice->tested)
        continue;
      notice->chance = chances[at];
      notice->adjusted = adjusted[at++];
      notice->changed = notice->adjusted <= LEAD_NOTICED_ERROR;
    }
}

static double
share_of (const LeadShare *share)
{
  return share->all > 0 ? (double) share->marked / share->all : 0;
}

static double
difference_of (const LeadNotice *notice)
{
  return fabs (share_of (&notice->shares[LEAD_SIDE_NOW])
               - share_of (&notice->shares[LEAD_SIDE_BEFORE]));
}

/* Changes first, the plainest of them; then what came up most. */
static int
compare_notices (gconstpointer a, gconstpointer b)
{
  const LeadNotice *first = a;
  const LeadNotice *second = b;
  guint marked_first = first->shares[LEAD_SIDE_NOW].marked;
  guint marked_second = second->shares[LEAD_SIDE_NOW].marked;

  if (first->changed != second->changed)
    return first->changed ? -1 : 1;
  if (first->changed && first->chance != second->chance)
    return first->chance < second->chance ? -1 : 1;
  if (first->changed && difference_of (first) != difference_of (second))
    return difference_of (first) > difference_of (second) ? -1 : 1;
  if (marked_first != marked_second)
    return marked_first > marked_second ? -1 : 1;
  return 0;
}

static guint
count_top (LeadNoticed *self)
{
  guint n_top = 0;

  while (n_top < MIN (self->notices->len, LEAD_NOTICED_MOST)
         && (peek (self, n_top)->changed
             || peek (self, n_top)->shares[LEAD_SIDE_NOW].marked > 0))
    n_top++;
  return n_top;
}

/**
 * lead_noticed_new:
 * @slice: the entries to look at
 * @content: what to look for
 *
 * Returns: (transfer full): how often everything came up, and what of it has
 *   changed
 */
LeadNoticed *
lead_noticed_new (LeadSlice *slice, LeadContent *content)
{
  LeadNoticed *self;
  Weeks weeks = { 0 };

  g_return_val_if_fail (slice != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);

  self = g_new0 (LeadNoticed, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->notices = g_array_new (FALSE, FALSE, sizeof (LeadNotice));
  self->has_before = lead_slice_get_range (slice, LEAD_SIDE_BEFORE, NULL);

  weeks_init (&weeks, slice, content);
  count_side (&weeks, slice, LEAD_SIDE_BEFORE);
  weeks.n_before = weeks.entries->len;
  count_side (&weeks, slice, LEAD_SIDE_NOW);
  add_notices (self, &weeks);
  test (self, &weeks);
  weeks_clear (&weeks);

  g_array_sort (self->notices, compare_notices);
  self->n_top = count_top (self);
  return self;
}

/**
 * lead_noticed_ref:
 * @self: what was noticed
 *
 * Returns: (transfer full): @self
 */
LeadNoticed *
lead_noticed_ref (LeadNoticed *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_noticed_unref:
 * @self: (transfer full): what was noticed
 */
void
lead_noticed_unref (LeadNoticed *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->notices);
  g_free (self);
}

/**
 * lead_noticed_get_n_top:
 * @self: what was noticed
 *
 * Returns: how many of the first are worth standing on top, up to
 *   %LEAD_NOTICED_MOST
 */
guint
lead_noticed_get_n_top (LeadNoticed *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_top;
}

/**
 * lead_noticed_get_all:
 * @self: what was noticed
 * @n_notices: (out): how many
 *
 * Returns: (transfer none) (array length=n_notices): all that was looked at:
 *   changes first, then what came up most
 */
const LeadNotice *
lead_noticed_get_all (LeadNoticed *self, guint *n_notices)
{
  g_return_val_if_fail (self != NULL && n_notices != NULL, NULL);

  *n_notices = self->notices->len;
  return (const LeadNotice *) (gpointer) self->notices->data;
}

/**
 * lead_noticed_find:
 * @self: what was noticed
 * @item: canonical id
 * @stance: practised or missed for a behaviour, %LEAD_STANCE_NONE for a barrier
 *
 * Returns: (transfer none) (nullable): what was noticed of it
 */
const LeadNotice *
lead_noticed_find (LeadNoticed *self, const char *item, LeadStance stance)
{
  g_return_val_if_fail (self != NULL && item != NULL, NULL);

  for (guint i = 0; i < self->notices->len; i++)
    {
      if (peek (self, i)->stance == stance && g_str_equal (peek (self, i)->item, item))
        return peek (self, i);
    }
  return NULL;
}

/**
 * lead_noticed_has_before:
 * @self: what was noticed
 *
 * Returns: whether there is a period to compare with
 */
gboolean
lead_noticed_has_before (LeadNoticed *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_before;
}

/**
 * lead_noticed_get_n_tested:
 * @self: what was noticed
 *
 * Returns: how many things there was enough of to be tested
 */
guint
lead_noticed_get_n_tested (LeadNoticed *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_tested;
}
