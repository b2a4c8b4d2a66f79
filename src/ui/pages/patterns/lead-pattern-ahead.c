/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-ahead.h"

#include "lead-pattern-count.h"

/* How long nobody has gone on when it begins, in milliseconds: after the charts have moved. */
#define REST_MS 300

/* More than one can go to from two periods. */
#define MOST_KEPT 12

typedef struct
{
  LeadRange    range;
  LeadInsight *insight;
} Kept;

struct _LeadPatternAhead
{
  GObject           parent_instance;

  /* owned: what is counted */
  LeadPatternBasis *basis;
  LeadContent      *content;
  char             *challenge; /* nullable */
  char             *label;     /* nullable */
  LeadDay           today;

  GArray           *kept;      /* Kept, the oldest first */
  GArray           *wanted;    /* LeadRange, those still to be counted */
  guint             rest;
  GCancellable     *counting;  /* (nullable): of the first that is wanted */
};

G_DEFINE_FINAL_TYPE (LeadPatternAhead, lead_pattern_ahead, G_TYPE_OBJECT)

static void count_next (LeadPatternAhead *self);

static gboolean
is_same (LeadRange a, LeadRange b)
{
  return a.period == b.period && a.from == b.from && a.to == b.to;
}

static void
kept_clear (gpointer data)
{
  lead_insight_unref (((Kept *) data)->insight);
}

static void
on_counted (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadPatternAhead) self = user_data;
  g_autoptr (LeadInsight) insight = lead_pattern_count_finish (result);

  if (insight == NULL)
    return;
  g_clear_object (&self->counting);
  lead_pattern_ahead_keep (self, g_array_index (self->wanted, LeadRange, 0), insight);
  g_array_remove_index (self->wanted, 0);
  count_next (self);
}

static void
count_next (LeadPatternAhead *self)
{
  LeadScope scope = { .challenge = self->challenge, .label = self->label };

  if (self->wanted->len == 0)
    return;
  scope.range = g_array_index (self->wanted, LeadRange, 0);
  self->counting = g_cancellable_new ();
  lead_pattern_count_async (self->basis, self->content, &scope, self->today, self->counting,
                            on_counted, g_object_ref (self));
}

static gboolean
on_rest (gpointer data)
{
  LeadPatternAhead *self = data;

  self->rest = 0;
  count_next (self);

  return G_SOURCE_REMOVE;
}

static void
forget (LeadPatternAhead *self)
{
  lead_pattern_ahead_stop (self);
  g_array_set_size (self->kept, 0);
  g_clear_pointer (&self->basis, lead_pattern_basis_unref);
  g_clear_object (&self->content);
  g_clear_pointer (&self->challenge, g_free);
  g_clear_pointer (&self->label, g_free);
}

static void
lead_pattern_ahead_finalize (GObject *object)
{
  LeadPatternAhead *self = LEAD_PATTERN_AHEAD (object);

  forget (self);
  g_array_unref (self->kept);
  g_array_unref (self->wanted);

  G_OBJECT_CLASS (lead_pattern_ahead_parent_class)->finalize (object);
}

static void
lead_pattern_ahead_class_init (LeadPatternAheadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_pattern_ahead_finalize;
}

static void
lead_pattern_ahead_init (LeadPatternAhead *self)
{
  self->kept = g_array_new (FALSE, FALSE, sizeof (Kept));
  g_array_set_clear_func (self->kept, kept_clear);
  self->wanted = g_array_new (FALSE, FALSE, sizeof (LeadRange));
}

/**
 * lead_pattern_ahead_new:
 *
 * Returns: (transfer full): nothing is counted
 */
LeadPatternAhead *
lead_pattern_ahead_new (void)
{
  return g_object_new (LEAD_TYPE_PATTERN_AHEAD, NULL);
}

/**
 * lead_pattern_ahead_set:
 * @self: counts
 * @basis: what the journal holds
 * @content: what there is to count
 * @scope: which entries are meant, of whatever days
 * @today: the local day
 *
 * What was counted from anything else is forgotten.
 */
void
lead_pattern_ahead_set (LeadPatternAhead *self, LeadPatternBasis *basis, LeadContent *content,
                        const LeadScope *scope, LeadDay today)
{
  g_return_if_fail (LEAD_IS_PATTERN_AHEAD (self));
  g_return_if_fail (basis != NULL && scope != NULL);
  g_return_if_fail (LEAD_IS_CONTENT (content));

  if (self->basis == basis && self->content == content && self->today == today
      && g_strcmp0 (self->challenge, scope->challenge) == 0
      && g_strcmp0 (self->label, scope->label) == 0)
    return;
  forget (self);
  self->basis = lead_pattern_basis_ref (basis);
  self->content = g_object_ref (content);
  self->challenge = g_strdup (scope->challenge);
  self->label = g_strdup (scope->label);
  self->today = today;
}

/**
 * lead_pattern_ahead_find:
 * @self: counts
 * @range: the days to look at
 *
 * Returns: (transfer none) (nullable): what came out for them, if it was counted
 */
LeadInsight *
lead_pattern_ahead_find (LeadPatternAhead *self, LeadRange range)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_AHEAD (self), NULL);

  for (guint i = 0; i < self->kept->len; i++)
    {
      const Kept *kept = &g_array_index (self->kept, Kept, i);

      if (is_same (kept->range, range))
        return kept->insight;
    }
  return NULL;
}

/**
 * lead_pattern_ahead_keep:
 * @self: counts that know from what
 * @range: the days that were looked at
 * @insight: what came out for them
 */
void
lead_pattern_ahead_keep (LeadPatternAhead *self, LeadRange range, LeadInsight *insight)
{
  Kept kept = { range, insight };

  g_return_if_fail (LEAD_IS_PATTERN_AHEAD (self) && self->basis != NULL);
  g_return_if_fail (insight != NULL);

  if (lead_pattern_ahead_find (self, range) != NULL)
    return;
  lead_insight_ref (insight);
  g_array_append_val (self->kept, kept);
  if (self->kept->len > MOST_KEPT)
    g_array_remove_index (self->kept, 0);
}

/**
 * lead_pattern_ahead_count:
 * @self: counts that know from what
 * @ranges: (element-type LeadRange): the days that one may go to from here
 *
 * Counts them one after the other, once nobody has gone on for a while.
 */
void
lead_pattern_ahead_count (LeadPatternAhead *self, GArray *ranges)
{
  g_return_if_fail (LEAD_IS_PATTERN_AHEAD (self) && self->basis != NULL);
  g_return_if_fail (ranges != NULL);

  lead_pattern_ahead_stop (self);
  for (guint i = 0; i < ranges->len; i++)
    {
      LeadRange range = g_array_index (ranges, LeadRange, i);

      if (lead_pattern_ahead_find (self, range) == NULL)
        g_array_append_val (self->wanted, range);
    }
  if (self->wanted->len > 0)
    self->rest = g_timeout_add_full (G_PRIORITY_LOW, REST_MS, on_rest, self, NULL);
}

/**
 * lead_pattern_ahead_stop:
 * @self: counts
 *
 * What isn't counted yet isn't wanted any more.
 */
void
lead_pattern_ahead_stop (LeadPatternAhead *self)
{
  g_return_if_fail (LEAD_IS_PATTERN_AHEAD (self));

  g_clear_handle_id (&self->rest, g_source_remove);
  if (self->counting != NULL)
    g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  g_array_set_size (self->wanted, 0);
}
