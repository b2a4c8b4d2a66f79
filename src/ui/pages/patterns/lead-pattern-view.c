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
  LeadRecords      *records;
  LeadRange         range;      /* of the calendar, open when everything is meant */
  GHashTable       *patterns;   /* framework id, interned → LeadPattern */
  GCancellable     *counting;   /* the latest count; an older one no longer matters */
};

/* What a worker counts from, and what it brings back. */
typedef struct
{
  LeadRecords *records;
  LeadRange    range;
  LeadUnit     unit;
  GHashTable  *items;    /* framework id, interned → char ** */
  GHashTable  *patterns; /* framework id, interned → LeadPattern */
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

  lead_records_unref (count->records);
  g_hash_table_unref (count->items);
  g_hash_table_unref (count->patterns);
  g_free (count);
}

static char **
dup_item_ids (GListModel *framework)
{
  guint n_items = g_list_model_get_n_items (framework);
  char **ids = g_new0 (char *, n_items + 1);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (framework, i);

      ids[i] = g_strdup (lead_item_get_id (item));
    }
  return ids;
}

/* Every framework whose items are marked with a stance. */
static GHashTable *
items_to_count (LeadContent *content)
{
  GHashTable *items
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_strfreev);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (content)); i++)
    {
      g_autoptr (LeadFramework) framework
        = g_list_model_get_item (G_LIST_MODEL (content), i);
      const char *id = g_intern_string (lead_framework_get_id (framework));

      if (lead_framework_get_stance_set (framework) != LEAD_STANCE_SET_NONE)
        g_hash_table_insert (items, (gpointer) id, dup_item_ids (G_LIST_MODEL (framework)));
    }
  return items;
}

static void
count_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Count *count = data;
  GHashTableIter iter;
  gpointer id, items;

  g_hash_table_iter_init (&iter, count->items);
  while (!g_cancellable_is_cancelled (cancellable) && g_hash_table_iter_next (&iter, &id, &items))
    g_hash_table_insert (count->patterns, id,
                         lead_pattern_new (count->records, count->range, count->unit,
                                           (const char *const *) items));
  g_task_return_boolean (task, TRUE);
}

static void
on_counted (GObject *source, GAsyncResult *result, gpointer user_data)
{
  LeadPatternView *self = LEAD_PATTERN_VIEW (source);
  Count *count = g_task_get_task_data (G_TASK (result));

  if (g_task_get_cancellable (G_TASK (result)) != self->counting)
    return;

  g_clear_pointer (&self->patterns, g_hash_table_unref);
  self->patterns = g_hash_table_ref (count->patterns);
  g_signal_emit (self, signals[SIGNAL_COUNTED], 0);
}

static void
count_anew (LeadPatternView *self)
{
  g_autoptr (GTask) task = NULL;
  Count *count;

  if (self->records == NULL)
    return;

  if (self->counting != NULL)
    g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  self->counting = g_cancellable_new ();

  count = g_new0 (Count, 1);
  count->records = lead_records_ref (self->records);
  count->range = lead_pattern_view_get_range (self);
  count->unit = lead_unit_for_range (count->range);
  count->items = items_to_count (self->content);
  count->patterns = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                           (GDestroyNotify) lead_pattern_unref);

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
  g_clear_pointer (&self->records, lead_records_unref);
  g_clear_pointer (&self->patterns, g_hash_table_unref);

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
 * lead_pattern_view_set_records:
 * @self: a view
 * @records: all of the journal's records
 */
void
lead_pattern_view_set_records (LeadPatternView *self, LeadRecords *records)
{
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (self));
  g_return_if_fail (records != NULL);

  lead_records_ref (records);
  g_clear_pointer (&self->records, lead_records_unref);
  self->records = records;
  count_anew (self);
}

/**
 * lead_pattern_view_get_records:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what is counted
 */
LeadRecords *
lead_pattern_view_get_records (LeadPatternView *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);

  return self->records;
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
 * lead_pattern_view_has_earlier:
 * @self: a view
 *
 * Returns: whether there are entries before what is looked at
 */
gboolean
lead_pattern_view_has_earlier (LeadPatternView *self)
{
  const LeadDay *days;
  gsize n_days;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  if (self->records == NULL || self->range.period == LEAD_PERIOD_ALL)
    return FALSE;
  days = lead_records_get_days (self->records, &n_days);
  return n_days > 0 && days[0] < self->range.from;
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
  const LeadDay *days;
  gsize n_days;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), FALSE);

  if (self->records == NULL || self->range.period == LEAD_PERIOD_ALL)
    return FALSE;
  if (self->range.to < lead_pattern_view_get_today (self))
    return TRUE;
  days = lead_records_get_days (self->records, &n_days);
  return n_days > 0 && days[n_days - 1] > self->range.to;
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
  self->range = lead_range_of (self->range.period, self->range.to + 1);
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
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self),
                        lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));

  if (self->records == NULL)
    return self->range;
  return lead_range_resolve (self->range, self->records, lead_pattern_view_get_today (self));
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
 * lead_pattern_view_get_pattern:
 * @self: a view
 * @framework: id of a framework
 *
 * Returns: (transfer none) (nullable): its pattern, once it is counted
 */
LeadPattern *
lead_pattern_view_get_pattern (LeadPatternView *self, const char *framework)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (self), NULL);
  g_return_val_if_fail (framework != NULL, NULL);

  return self->patterns != NULL ? g_hash_table_lookup (self->patterns, framework) : NULL;
}
