/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-flushes.h"

/**
 * LeadFlushes:
 *
 * Those who wait until all that was written is safe: what closes a window, locks the
 * journal or turns to another page.
 */
struct _LeadFlushes
{
  GPtrArray *tasks; /* GTask */
};

/**
 * lead_flushes_new:
 *
 * Returns: (transfer full): nobody who waits, yet
 */
LeadFlushes *
lead_flushes_new (void)
{
  LeadFlushes *self = g_new0 (LeadFlushes, 1);

  self->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * lead_flushes_free:
 * @self: (transfer full): nobody who waits any more: a task holds its source
 */
void
lead_flushes_free (LeadFlushes *self)
{
  g_ptr_array_unref (self->tasks);
  g_free (self);
}

/**
 * lead_flushes_is_empty:
 * @self: who waits
 *
 * Returns: whether nobody does
 */
gboolean
lead_flushes_is_empty (LeadFlushes *self)
{
  return self->tasks->len == 0;
}

/**
 * lead_flushes_add:
 * @self: who waits
 * @source: (type GObject.Object): what is being saved; kept alive until the answer
 * @callback: called once with the answer, to be read by g_task_propagate_boolean()
 * @user_data: for @callback
 */
void
lead_flushes_add (LeadFlushes         *self,
                  gpointer             source,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  GTask *task = g_task_new (source, NULL, callback, user_data);

  g_task_set_source_tag (task, lead_flushes_add);
  g_ptr_array_add (self->tasks, task);
}

/**
 * lead_flushes_answer:
 * @self: who waits
 * @error: (nullable): why not all is safe
 *
 * Answers all who wait now. Who comes while they are told waits for the next answer.
 */
void
lead_flushes_answer (LeadFlushes  *self,
                     const GError *error)
{
  g_autoptr (GPtrArray) tasks = g_steal_pointer (&self->tasks);
  /* whoever is told may save again, which clears what went wrong */
  g_autoptr (GError) why = error != NULL ? g_error_copy (error) : NULL;

  self->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < tasks->len; i++)
    {
      if (why != NULL)
        g_task_return_error (tasks->pdata[i], g_error_copy (why));
      else
        g_task_return_boolean (tasks->pdata[i], TRUE);
    }
}
