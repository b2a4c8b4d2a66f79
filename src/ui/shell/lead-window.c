/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-settings.h"
#include "lead-create-view.h"
#include "lead-state.h"
#include "lead-trouble-view.h"
#include "lead-unlock-view.h"
#include "lead-window-private.h"

enum
{
  JOURNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadWindow, lead_window, ADW_TYPE_APPLICATION_WINDOW)

/* Tells whoever waits for it that a journal of one's own is open, or isn't any
 * more. */
void
lead_window_tell (LeadWindow  *self,
                  LeadJournal *journal)
{
  g_signal_emit (self, signals[JOURNAL_CHANGED], 0, journal);
}

/* Puts @view in the place of what is shown, which is destroyed by that. */
void
lead_window_show (LeadWindow *self,
                  GtkWidget  *view)
{
  g_assert (LEAD_IS_WINDOW (self));
  g_assert (LEAD_IS_STATE (view));

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  adw_bin_set_child (self->state, view);
  lead_window_update_actions (self);
  lead_state_enter (LEAD_STATE (view));
}

static void
lead_window_unlock_submitted_cb (LeadWindow    *self,
                                 LeadKeySource *key_source)
{
  lead_window_enter (self, key_source, LEAD_OPEN_DEFAULT);
}

static void
lead_window_create_submitted_cb (LeadWindow    *self,
                                 LeadKeySource *key_source)
{
  lead_window_enter (self, key_source, LEAD_OPEN_CREATE);
}

/* Shows nothing but the passphrase field. @text, if any, stands under it. */
void
lead_window_show_locked (LeadWindow *self,
                         const char *text,
                         gboolean    busy)
{
  GtkWidget *view = lead_unlock_view_new ();

  g_signal_connect_object (view, "submitted", G_CALLBACK (lead_window_unlock_submitted_cb),
                           self, G_CONNECT_SWAPPED);
  lead_window_show (self, view);
  lead_unlock_view_set_busy (LEAD_UNLOCK_VIEW (view), busy);
  if (text != NULL)
    lead_unlock_view_say (LEAD_UNLOCK_VIEW (view), text);
}

void
lead_window_show_trouble (LeadWindow   *self,
                          const GError *error)
{
  lead_window_show (self, lead_trouble_view_new (error, self->place));
}

static void
lead_window_do_afterwards (LeadWindow *self)
{
  LeadAfterwards afterwards = self->afterwards;

  self->afterwards = LEAD_AFTERWARDS_NOTHING;
  if (afterwards == LEAD_AFTERWARDS_WRITE)
    lead_workspace_write (lead_window_get_workspace (self));
  else if (afterwards == LEAD_AFTERWARDS_IMPORT)
    lead_window_import (self);
}

/* What only one's own journal needs. */
static void
lead_window_keep (LeadWindow *self,
                  LeadDesk   *desk)
{
  if (self->lock_watch != NULL)
    lead_lock_watch_set_open (self->lock_watch, TRUE);
  if (self->whereabouts != NULL)
    lead_workspace_show_place (lead_window_get_workspace (self), self->whereabouts);
  g_clear_pointer (&self->whereabouts, g_variant_unref);
  lead_window_settle_key (self, desk);
  lead_window_tell (self, lead_desk_get_journal (desk));
}

void
lead_window_work (LeadWindow  *self,
                  LeadJournal *journal)
{
  g_autoptr(LeadDesk) desk = NULL;
  g_autoptr(GError) error = NULL;

  if (self->content == NULL)
    self->content = lead_content_load (&error);
  if (self->content == NULL)
    {
      lead_journal_close_async (journal, NULL, NULL);
      lead_window_show_trouble (self, error);
      return;
    }

  desk = lead_desk_new (journal, self->content);
  lead_settings_bind_desk (desk);
  lead_window_show (self, lead_workspace_new (desk));
  g_signal_connect_object (lead_window_get_workspace (self), "notify::confined",
                           G_CALLBACK (lead_window_update_actions), self, G_CONNECT_SWAPPED);
  if (self->sample != NULL)
    lead_workspace_show_sample (lead_window_get_workspace (self), self->place->exists);
  else
    lead_window_keep (self, desk);
  g_clear_object (&self->key_source);
  lead_window_do_afterwards (self);
}

/* A wrong passphrase, and a journal that couldn't be made, are said where the
 * person can type again. */
void
lead_window_fail (LeadWindow   *self,
                  const GError *error)
{
  GtkWidget *view = adw_bin_get_child (self->state);

  if (lead_window_fail_stand_in (self, error))
    ;
  else if (LEAD_IS_CREATE_VIEW (view))
    lead_create_view_show_error (LEAD_CREATE_VIEW (view), error);
  else if (LEAD_IS_UNLOCK_VIEW (view) && g_error_matches (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY))
    lead_unlock_view_show_error (LEAD_UNLOCK_VIEW (view), error);
  else
    {
      lead_window_show_trouble (self, error);
      return;
    }

  g_clear_object (&self->key_source);
}

static void
lead_window_closed_cb (GObject      *object,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  LeadWindow *self = LEAD_WINDOW (object);

  if (lead_window_lock_finish (self, result, NULL))
    gtk_window_destroy (GTK_WINDOW (self));
}

/* The window goes when everything is written. */
static gboolean
lead_window_close_request (GtkWindow *window)
{
  LeadWindow *self = LEAD_WINDOW (window);

  if (lead_window_get_workspace (self) == NULL && self->leaving->len == 0)
    return GTK_WINDOW_CLASS (lead_window_parent_class)->close_request (window);

  lead_window_lock_async (self, LEAD_LEAVE_ASKING, lead_window_closed_cb, NULL);

  return TRUE;
}

static void
lead_window_dispose (GObject *object)
{
  LeadWindow *self = LEAD_WINDOW (object);

  g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->key_source);
  g_clear_object (&self->from_keyring);
  g_clear_object (&self->from_sheet);
  g_clear_object (&self->lock_watch);
  g_clear_object (&self->sample);
  g_clear_object (&self->content);
  g_clear_object (&self->surroundings);
  g_clear_pointer (&self->place, lead_journal_place_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->whereabouts, g_variant_unref);
  g_clear_pointer (&self->leaving, g_ptr_array_unref);
  self->state = NULL;

  G_OBJECT_CLASS (lead_window_parent_class)->dispose (object);
}

static void
lead_window_class_init (LeadWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = lead_window_close_request;

  signals[JOURNAL_CHANGED] = g_signal_new ("journal-changed", LEAD_TYPE_WINDOW, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                           LEAD_TYPE_JOURNAL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWindow, state);
  lead_window_install_actions (widget_class);
}

static void
lead_window_init (LeadWindow *self)
{
  self->asking = g_cancellable_new ();
  self->leaving = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_widget_init_template (GTK_WIDGET (self));
  lead_window_update_actions (self);
}

/**
 * lead_window_new:
 * @application: what it belongs to
 * @surroundings: clock, zone and random source
 *
 * Returns: (transfer none): a window that shows nothing yet
 */
LeadWindow *
lead_window_new (GtkApplication   *application,
                 LeadSurroundings *surroundings)
{
  LeadWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  self = g_object_new (LEAD_TYPE_WINDOW, "application", application, NULL);
  self->surroundings = g_object_ref (surroundings);
  lead_settings_bind_window (GTK_WINDOW (self));
  lead_window_watch (self);

  return self;
}

/**
 * lead_window_create:
 * @path: where nothing is yet
 *
 * Asks for the passphrase of a new journal.
 */
void
lead_window_create (LeadWindow *self,
                    const char *path)
{
  GtkWidget *view;

  g_return_if_fail (LEAD_IS_WINDOW (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (lead_window_get_workspace (self) == NULL);

  lead_window_set_path (self, path);
  view = lead_create_view_new (self->surroundings);
  g_signal_connect_object (view, "submitted", G_CALLBACK (lead_window_create_submitted_cb),
                           self, G_CONNECT_SWAPPED);
  lead_window_show (self, view);
}

/**
 * lead_window_write:
 *
 * Begins a new entry, as soon as the journal is unlocked.
 */
void
lead_window_write (LeadWindow *self)
{
  LeadWorkspace *workspace;

  g_return_if_fail (LEAD_IS_WINDOW (self));

  workspace = lead_window_get_workspace (self);
  if (workspace != NULL)
    lead_workspace_write (workspace);
  else
    self->afterwards = LEAD_AFTERWARDS_WRITE;
}

/**
 * lead_window_get_workspace:
 *
 * Returns: (transfer none) (nullable): what is shown of the open journal
 */
LeadWorkspace *
lead_window_get_workspace (LeadWindow *self)
{
  GtkWidget *view;

  g_return_val_if_fail (LEAD_IS_WINDOW (self), NULL);

  view = adw_bin_get_child (self->state);

  return LEAD_IS_WORKSPACE (view) ? LEAD_WORKSPACE (view) : NULL;
}
