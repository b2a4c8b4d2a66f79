/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-count.h"

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

/**
 * lead_pattern_count_async:
 * @basis: what the journal holds
 * @content: what there is to count
 * @scope: which entries are meant
 * @today: the local day
 * @cancellable: (nullable): says that nobody waits for it any more
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Counts away from the main loop.
 */
void
lead_pattern_count_async (LeadPatternBasis *basis, LeadContent *content, const LeadScope *scope,
                          LeadDay today, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Count *count;

  g_return_if_fail (basis != NULL && scope != NULL);
  g_return_if_fail (LEAD_IS_CONTENT (content));

  count = g_new0 (Count, 1);
  count->basis = lead_pattern_basis_ref (basis);
  count->content = g_object_ref (content);
  count->range = scope->range;
  count->challenge = g_strdup (scope->challenge);
  count->label = g_strdup (scope->label);
  count->today = today;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_pattern_count_async);
  g_task_set_task_data (task, count, count_free);
  g_task_run_in_thread (task, count_in_thread);
}

/**
 * lead_pattern_count_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): what came out; %NULL when nobody waits
 *   for it any more
 */
LeadInsight *
lead_pattern_count_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_pattern_count_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
