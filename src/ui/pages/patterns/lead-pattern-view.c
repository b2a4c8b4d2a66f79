/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-view.h"

#include "core/model/lead-moment.h"

struct _LeadPatternView
{
  GObject           parent_instance;

  LeadContent      *content;
  LeadSurroundings *surroundings;
  LeadPatternBasis *basis;
  LeadRange         range;     /* of the calendar, open when everything is meant */
  char             *challenge; /* uuid, nullable */
  char             *label;     /* nullable */
  gboolean          compared;
  gboolean          discreet;
  LeadInsight      *insight;   /* what came out, once it is counted */
  GCancellable     *counting;  /* the latest count; an older one no longer matters */
};

/* What a worker counts from, and what it brings back. */
typedef struct
{
  LeadPatternBasis *basis;
  LeadContent      *content;
  LeadRange         range;
  char             *challenge;
  char             *label;
  LeadDay           today;
} Count;

enum
{
  SIGNAL_COUNTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternView, lead_pattern_view, G_TYPE_OBJECT)

static void
count_free (gpointer data)
{
  Count *count = data;

  lead_pattern_basis_unref (count->basis);
  g_object_unref (count->content);
  g_free (count->challenge);
  g_free (count->label);
  g_free (count);
}

static void
count_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Count *count = data;
  LeadScope scope = { count->range, count->challenge, count->label };

  g_task_return_pointer (task,
                         lead_insight_new (count->basis, count->content, &scope, count->today),
                         (GDestroyNotify) lead_insight_unref);
}

static void
on_counted (GObject *source, GAsyncResult *result, gpointer user_data)
{
  LeadPatternView *self = LEAD_PATTERN_VIEW (source);
  LeadInsight *insight = g_task_propagate_pointer (G_TASK (result), NULL);

  if (insight == NULL)
    return;
  if (g_task_get_cancellable (G_TASK (result)) != self->counting)
    {
      lead_insight_unref (insight);
      return;
    }

  g_clear_pointer (&self->insight, lead_insight_unref);
  self->insight = insight;
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

static void
count_anew (LeadPatternView *self)
{
  g_autoptr (GTask) task = NULL;
  Count *count;

  if (self->basis == NULL)
    return;

  if (self->counting != NULL)
    g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  self->counting = g_cancellable_new ();

  count = g_new0 (Count, 1);
  count->basis = lead_pattern_basis_ref (self->basis);
  count->content = g_object_ref (self->content);
  count->range = self->range;
  count->challenge = g_strdup (self->challenge);
  count->label = g_strdup (self->label);
  count->today = lead_pattern_view_get_today (self);

  task = g_task_new (self, self->counting, on_counted, NULL);
  g_task_set_source_tag (task, count_anew);
  g_task_set_task_data (task, count, count_free);
  g_task_run_in_thread (task, count_in_thread);
}

static void
lead_pattern_view_dispose (GObject *object)
{
  LeadPatternView *self = LEAD_PATTERN_VIEW (object);

  g_clear_object (&self->content);
  g_clear_object (&self->surroundings);
  g_clear_object (&self->counting);
  g_clear_pointer (&self->basis, lead_pattern_basis_unref);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->insight, lead_insight_unref);

  G_OBJECT_CLASS (lead_pattern_view_parent_class)->dispose (object);
}

static void
lead_pattern_view_class_init (LeadPatternViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_pattern_view_dispose;

  /**
   * LeadPatternView::counted:
   * @self: the view
   *
   * There are patterns for what is looked at now.
   */
  signals[SIGNAL_COUNTED] = g_signal_new ("counted", LEAD_TYPE_PATTERN_VIEW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_pattern_view_init (LeadPatternView *self)
{
}

/**
 * lead_pattern_view_new:
 * @content: what there is to count
 * @surroundings: whose today it is
 *
 * Returns: (transfer full): a view of this year
 */
LeadPatternView *
lead_pattern_view_new (LeadContent *content, LeadSurroundings *surroundings)
{
  LeadPatternView *self;

  g_return_val_if_fail (LEAD_IS_CONTENT (content), NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  self = g_object_new (LEAD_TYPE_PATTERN_VIEW, NULL);
  self->content = g_object_ref (content);
  self->surroundings = g_object_ref (surroundings);
  self->range = lead_range_of (LEAD_PERIOD_YEAR, lead_pattern_view_get_today (self));
  return self;
}

/**
 * lead_pattern_view_set_content:
 * @self: a view
 * @content: what there is to count from now on
 */
void
lead_pattern_view_set_content (LeadPatternView *self, LeadContent *content)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));

  if (g_set_object (&self->content, content))
    count_anew (self);
}

/**
 * lead_pattern_view_get_content:
 * @self: a view
 *
 * Returns: (transfer none): what is counted, as soon as it is counted
 */
LeadContent *
lead_pattern_view_get_content (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->content;
}

/**
 * lead_pattern_view_set_basis:
 * @self: a view
 * @basis: what the journal holds now
 */
void
lead_pattern_view_set_basis (LeadPatternView *self, LeadPatternBasis *basis)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));
  g_return_if_fail (basis != NULL);

  lead_pattern_basis_ref (basis);
  g_clear_pointer (&self->basis, lead_pattern_basis_unref);
  self->basis = basis;
  count_anew (self);
}

/**
 * lead_pattern_view_get_basis:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what is counted
 */
LeadPatternBasis *
lead_pattern_view_get_basis (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->basis;
}

/**
 * lead_pattern_view_set_period:
 * @self: a view
 * @period: a period, but not %LEAD_PERIOD_DAYS
 *
 * Looks at the period that today is in.
 */
void
lead_pattern_view_set_period (LeadPatternView *self, LeadPeriod period)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  self->range = lead_range_of (period, lead_pattern_view_get_today (self));
  count_anew (self);
}

/**
 * lead_pattern_view_get_period:
 * @self: a view
 *
 * Returns: the period
 */
LeadPeriod
lead_pattern_view_get_period (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), LEAD_PERIOD_ALL);

  return self->range.period;
}

/**
 * lead_pattern_view_set_range:
 * @self: a view
 * @range: the days to look at
 */
void
lead_pattern_view_set_range (LeadPatternView *self, LeadRange range)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  self->range = range;
  count_anew (self);
}

/**
 * lead_pattern_view_set_days:
 * @self: a view
 * @from: the first day
 * @to: the last, not before @from
 */
void
lead_pattern_view_set_days (LeadPatternView *self, LeadDay from, LeadDay to)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  lead_pattern_view_set_range (self, lead_range_new (MIN (from, to), MAX (from, to)));
}

/**
 * lead_pattern_view_set_challenge:
 * @self: a view
 * @challenge: (nullable): uuid of the only challenge whose entries are meant
 */
void
lead_pattern_view_set_challenge (LeadPatternView *self, const char *challenge)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (g_strcmp0 (self->challenge, challenge) == 0)
    return;
  g_free (self->challenge);
  self->challenge = g_strdup (challenge);
  count_anew (self);
}

/**
 * lead_pattern_view_get_challenge:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the only challenge that is meant
 */
const char *
lead_pattern_view_get_challenge (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->challenge;
}

/**
 * lead_pattern_view_set_label:
 * @self: a view
 * @label: (nullable): the only label whose entries are meant
 */
void
lead_pattern_view_set_label (LeadPatternView *self, const char *label)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (g_strcmp0 (self->label, label) == 0)
    return;
  g_free (self->label);
  self->label = g_strdup (label);
  count_anew (self);
}

/**
 * lead_pattern_view_get_label:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the only label that is meant
 */
const char *
lead_pattern_view_get_label (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->label;
}

/**
 * lead_pattern_view_set_compared:
 * @self: a view
 * @compared: whether the period before is drawn beside this one
 */
void
lead_pattern_view_set_compared (LeadPatternView *self, gboolean compared)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (self->compared == compared)
    return;
  self->compared = compared;
  if (self->insight != NULL)
    g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

/**
 * lead_pattern_view_get_compared:
 * @self: a view
 *
 * Returns: whether the period before is drawn beside this one
 */
gboolean
lead_pattern_view_get_compared (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->compared;
}

/* The days of the first and last entry. */
static gboolean
find_ends (LeadPatternView *self, LeadDay *first, LeadDay *last)
{
  const LeadChronicleEntry *entries;
  gsize n_entries;

  if (self->basis == NULL)
    return FALSE;
  entries = lead_chronicle_get_entries (self->basis->chronicle, &n_entries);
  if (n_entries == 0)
    return FALSE;
  *first = entries[0].day;
  *last = entries[n_entries - 1].day;
  return TRUE;
}

/**
 * lead_pattern_view_has_earlier:
 * @self: a view
 *
 * Returns: whether there are entries before what is looked at
 */
gboolean
lead_pattern_view_has_earlier (LeadPatternView *self)
{
  LeadDay first, last;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->range.period != LEAD_PERIOD_ALL && find_ends (self, &first, &last)
         && first < self->range.from;
}

/**
 * lead_pattern_view_has_later:
 * @self: a view
 *
 * Returns: whether today, or an entry, is after what is looked at
 */
gboolean
lead_pattern_view_has_later (LeadPatternView *self)
{
  LeadDay first, last;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->range.period != LEAD_PERIOD_ALL && find_ends (self, &first, &last)
         && (self->range.to < lead_pattern_view_get_today (self) || last > self->range.to);
}

/* As many days after as are looked at. */
static LeadRange
range_after (LeadRange range)
{
  if (range.period == LEAD_PERIOD_DAYS)
    return lead_range_new (range.to + 1, range.to + (LeadDay) lead_range_get_length (range));
  return lead_range_of (range.period, range.to + 1);
}

/**
 * lead_pattern_view_go_earlier:
 * @self: a view
 *
 * Looks at the period before, if it has entries or some came before it.
 */
void
lead_pattern_view_go_earlier (LeadPatternView *self)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (!lead_pattern_view_has_earlier (self))
    return;
  lead_range_get_before (self->range, &self->range);
  count_anew (self);
}

/**
 * lead_pattern_view_go_later:
 * @self: a view
 *
 * Looks at the period after, unless it lies ahead.
 */
void
lead_pattern_view_go_later (LeadPatternView *self)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (!lead_pattern_view_has_later (self))
    return;
  self->range = range_after (self->range);
  count_anew (self);
}

/**
 * lead_pattern_view_get_range:
 * @self: a view
 *
 * Returns: the days looked at, those of all entries where everything is meant
 */
LeadRange
lead_pattern_view_get_range (LeadPatternView *self)
{
  LeadRange range;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self),
                        lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));

  if (self->insight == NULL
      || !lead_slice_get_range (self->insight->slice, LEAD_SIDE_NOW, &range))
    return self->range;
  return range;
}

/**
 * lead_pattern_view_get_before:
 * @self: a view
 * @range: (out): the days it is compared with
 *
 * Returns: whether there is a period before
 */
gboolean
lead_pattern_view_get_before (LeadPatternView *self, LeadRange *range)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self) && range != NULL, FALSE);

  return self->insight != NULL
         && lead_slice_get_range (self->insight->slice, LEAD_SIDE_BEFORE, range);
}

/**
 * lead_pattern_view_get_today:
 * @self: a view
 *
 * Returns: the local day
 */
LeadDay
lead_pattern_view_get_today (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), LEAD_DAY_NONE);

  return lead_surroundings_get_moment (self->surroundings).day;
}

/**
 * lead_pattern_view_get_insight:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what came out, once it is counted
 */
LeadInsight *
lead_pattern_view_get_insight (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->insight;
}

/**
 * lead_pattern_view_get_pattern:
 * @self: a view
 * @framework: id of a framework
 * @side: of which period
 *
 * Returns: (transfer none) (nullable): its pattern, once it is counted
 */
LeadPattern *
lead_pattern_view_get_pattern (LeadPatternView *self, const char *framework, LeadSide side)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);
  g_return_val_if_fail (framework != NULL && side < LEAD_N_SIDES, NULL);

  return self->insight != NULL ? lead_insight_get_pattern (self->insight, side, framework)
                               : NULL;
}

/**
 * lead_pattern_view_set_discreet:
 * @self: a view
 * @discreet: whether somebody may look over the shoulder, so that names the
 *   writer gave are not shown
 */
void
lead_pattern_view_set_discreet (LeadPatternView *self, gboolean discreet)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));

  if (self->discreet == discreet)
    return;
  self->discreet = discreet;
  if (self->insight != NULL)
    g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

/**
 * lead_pattern_view_get_discreet:
 * @self: a view
 *
 * Returns: whether names that the writer gave are not shown
 */
gboolean
lead_pattern_view_get_discreet (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  return self->discreet;
}

/**
 * lead_pattern_view_get_n_entries:
 * @self: a view
 * @side: of which period
 *
 * Returns: how many entries it has
 */
guint
lead_pattern_view_get_n_entries (LeadPatternView *self, LeadSide side)
{
  gsize n_entries = 0;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), 0);

  if (self->insight != NULL)
    lead_slice_get_entries (self->insight->slice, side, &n_entries);
  return (guint) n_entries;
}

/**
 * lead_pattern_view_dup_filter:
 * @self: a view
 *
 * Returns: (transfer full): the entries that are looked at, to be narrowed down
 */
LeadFilter *
lead_pattern_view_dup_filter (LeadPatternView *self)
{
  LeadFilter *filter = lead_filter_new ();
  LeadRange range;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), filter);

  range = lead_pattern_view_get_range (self);
  filter->from = range.from;
  filter->to = range.to;
  filter->challenge = g_strdup (self->challenge);
  filter->label = g_strdup (self->label);
  return filter;
}
