/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/compat/lead-alert.h"
#include "ui/widgets/lead-settings.h"
#include "lead-sample-view.h"
#include "lead-state.h"
#include "lead-window-private.h"

/*
 * Leaving a journal: every page writes what it has, the pages are destroyed,
 * the journal is closed. From the moment the pages have gone nothing of it can
 * be read in the window, nor on the accessibility bus.
 */

static void
lead_window_settle (LeadWindow *self,
                    gboolean    locked)
{
  g_autoptr(GPtrArray) waiting = g_steal_pointer (&self->leaving);

  self->leaving = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < waiting->len; i++)
    {
      GTask *task = g_ptr_array_index (waiting, i);

      if (locked)
        g_task_return_boolean (task, TRUE);
      else
        g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                                 "The journal stays open");
    }
}

static void
lead_window_closed_journal_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(GError) error = NULL;

  if (!lead_journal_close_finish (LEAD_JOURNAL (object), result, &error))
    g_warning ("Closing the journal: %s", error->message);
  lead_window_drop_sample (self);
  if (self->state == NULL)
    return;

  if (self->lock_watch != NULL)
    lead_lock_watch_set_open (self->lock_watch, FALSE);
  /* There may be more backups now, or somebody has moved the file away. */
  lead_window_look (self);
  lead_window_settle (self, TRUE);
}

/* Import, export and the like belong to the journal that is being left. */
static void
lead_window_close_dialogs (LeadWindow *self)
{
  g_autoptr(GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->asking = g_cancellable_new ();

  for (guint i = g_list_model_get_n_items (toplevels); i > 0; i--)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (toplevels, i - 1);

      if (window != NULL && gtk_window_get_transient_for (window) == GTK_WINDOW (self))
        gtk_window_destroy (window);
    }
}

static void
lead_window_leave (LeadWindow *self)
{
  LeadDesk *desk = lead_workspace_get_desk (lead_window_get_workspace (self));
  g_autoptr(LeadJournal) journal = g_object_ref (lead_desk_get_journal (desk));

  self->left = TRUE;
  lead_window_tell (self, NULL);
  lead_window_close_dialogs (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->state), TRUE);
  if (self->sample != NULL)
    lead_window_show (self, lead_sample_view_new (TRUE));
  else
    {
      g_clear_pointer (&self->whereabouts, g_variant_unref);
      self->whereabouts = lead_workspace_dup_place (lead_window_get_workspace (self));
      lead_window_show_locked (self, NULL, TRUE);
    }
  lead_journal_close_async (journal, lead_window_closed_journal_cb, g_object_ref (self));
}

static void
lead_window_answered_cb (GObject      *object,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);

  if (lead_alert_ask_finish (result, NULL))
    {
      lead_window_leave (self);
      return;
    }

  gtk_widget_set_sensitive (GTK_WIDGET (self->state), TRUE);
  lead_state_enter (LEAD_STATE (lead_window_get_workspace (self)));
  lead_window_settle (self, FALSE);
}

/* One who can't wait for an answer decides for all. */
static gboolean
lead_window_may_ask (LeadWindow *self)
{
  for (guint i = 0; i < self->leaving->len; i++)
    {
      GTask *task = g_ptr_array_index (self->leaving, i);

      if (GPOINTER_TO_INT (g_task_get_task_data (task)) == LEAD_LEAVE_AT_ONCE)
        return FALSE;
    }

  return TRUE;
}

static void
lead_window_flushed_cb (GObject      *object,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(GError) error = NULL;

  if (lead_workspace_flush_finish (LEAD_WORKSPACE (object), result, &error) ||
      !lead_window_may_ask (self))
    lead_window_leave (self);
  else
    lead_alert_ask_async (GTK_WIDGET (self), _("Some of what you wrote isn’t saved"),
                          error->message, _("_Stay"), _("_Leave all the same"),
                          LEAD_ALERT_DESTRUCTIVE, self->asking, lead_window_answered_cb,
                          g_object_ref (self));
}

/* What can't be saved is asked about all the same: a screen that locks hides
 * the words, but leaving would lose them. */
static void
lead_window_lock_due_cb (LeadWindow     *self,
                         LeadLockReason  reason)
{
  LeadWorkspace *workspace = lead_window_get_workspace (self);

  if (workspace == NULL)
    return;
  if (reason == LEAD_LOCK_IDLE && lead_desk_is_working (lead_workspace_get_desk (workspace)))
    return;

  lead_window_lock_async (self, LEAD_LEAVE_ASKING, NULL, NULL);
}

/* Locks by itself from now on, when the settings want it. */
void
lead_window_watch (LeadWindow *self)
{
  g_autoptr(GSettings) settings = lead_settings_new ();

  if (settings == NULL)
    return;

  self->lock_watch = lead_lock_watch_new (settings);
  g_signal_connect_object (self->lock_watch, "due", G_CALLBACK (lead_window_lock_due_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_window_lock_async:
 * @leave: what to do when something can't be saved
 *
 * Locks the journal: writes what isn't written, destroys what shows it and
 * closes the file. When nothing is open it has nothing to do.
 */
void
lead_window_lock_async (LeadWindow          *self,
                        LeadLeave            leave,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  LeadWorkspace *workspace;

  g_return_if_fail (LEAD_IS_WINDOW (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, lead_window_lock_async);
  g_task_set_task_data (task, GINT_TO_POINTER (leave), NULL);

  workspace = lead_window_get_workspace (self);
  if (workspace == NULL && self->leaving->len == 0)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  g_ptr_array_add (self->leaving, g_steal_pointer (&task));
  if (self->leaving->len > 1)
    return;

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->state), FALSE);
  lead_workspace_flush_async (workspace, lead_window_flushed_cb, g_object_ref (self));
}

/**
 * lead_window_lock_finish:
 *
 * Returns: whether the journal is locked; otherwise it stays open
 */
gboolean
lead_window_lock_finish (LeadWindow    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
