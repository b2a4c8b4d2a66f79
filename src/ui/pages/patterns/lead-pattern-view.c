/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-view-private.h"

#include "core/model/lead-moment.h"
#include "lead-pattern-count.h"

enum
{
  SIGNAL_COUNTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternView, lead_pattern_view, G_TYPE_OBJECT)

static void
show_insight (LeadPatternView *self, LeadInsight *insight)
{
  g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (LeadRange));

  lead_insight_ref (insight);
  g_clear_pointer (&self->insight, lead_insight_unref);
  self->insight = insight;
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
  lead_pattern_view_list_next (self, next);
  lead_pattern_ahead_count (self->ahead, next);
}

/* Only the latest count matters: an older one was cancelled. */
static void
on_counted (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPatternView) self = user_data;
  g_autoptr (LeadInsight) insight = lead_pattern_count_finish (result);

  if (insight == NULL)
    return;
  lead_pattern_ahead_keep (self->ahead, self->range, insight);
  show_insight (self, insight);
}

static void
count_anew (LeadPatternView *self)
{
  LeadScope scope = { self->range, self->challenge, self->label };
  LeadDay today = lead_pattern_view_get_today (self);
  LeadInsight *insight;

  if (self->basis == NULL)
    return;

  if (self->counting != NULL)
    g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  lead_pattern_ahead_set (self->ahead, self->basis, self->content, &scope, today);
  lead_pattern_ahead_stop (self->ahead);
  insight = lead_pattern_ahead_find (self->ahead, self->range);
  if (insight != NULL)
    {
      show_insight (self, insight);
      return;
    }
  self->counting = g_cancellable_new ();
  lead_pattern_count_async (self->basis, self->content, &scope, today, self->counting, on_counted,
                            g_object_ref (self));
}

static void
lead_pattern_view_dispose (GObject *object)
{
  LeadPatternView *self = LEAD_PATTERN_VIEW (object);

  g_clear_object (&self->content);
  g_clear_object (&self->surroundings);
  g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  if (self->ahead != NULL)
    lead_pattern_ahead_stop (self->ahead);
  g_clear_object (&self->ahead);
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
  self->ahead = lead_pattern_ahead_new ();
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
