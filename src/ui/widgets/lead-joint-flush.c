/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-joint-flush.h"

typedef struct
{
  guint   waiting;
  GError *error; /* the first, owned */
} State;

static void
state_free (gpointer data)
{
  State *state = data;

  g_clear_error (&state->error);
  g_free (state);
}

/**
 * lead_joint_flush_new:
 * @source: whose it is
 * @callback: called when all have ended
 * @user_data: for @callback
 *
 * It waits for whoever made it, too: all may be joined before the first ends.
 *
 * Returns: (transfer full): a flush, for lead_joint_flush_answer() once all have
 *   been joined
 */
GTask *
lead_joint_flush_new (gpointer             source,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  GTask *flush = g_task_new (source, NULL, callback, user_data);
  State *state = g_new0 (State, 1);

  state->waiting = 1;
  g_task_set_task_data (flush, state, state_free);

  return flush;
}

/**
 * lead_joint_flush_join:
 * @flush: a flush
 *
 * Has it wait for one more.
 *
 * Returns: (transfer full): the flush, for that one's lead_joint_flush_answer()
 */
GTask *
lead_joint_flush_join (GTask *flush)
{
  State *state;

  g_return_val_if_fail (G_IS_TASK (flush), NULL);

  state = g_task_get_task_data (flush);
  state->waiting++;

  return g_object_ref (flush);
}

/**
 * lead_joint_flush_answer:
 * @flush: (transfer full): a flush
 * @error: (transfer full) (nullable): what went wrong
 *
 * One of those it waits for has ended.
 */
void
lead_joint_flush_answer (GTask  *flush,
                         GError *error)
{
  g_autoptr (GTask) task = flush;
  g_autoptr (GError) later = error;
  State *state;

  g_return_if_fail (G_IS_TASK (flush));

  state = g_task_get_task_data (task);
  if (state->error == NULL)
    state->error = g_steal_pointer (&later);
  if (--state->waiting > 0)
    return;
  if (state->error != NULL)
    g_task_return_error (task, g_steal_pointer (&state->error));
  else
    g_task_return_boolean (task, TRUE);
}
