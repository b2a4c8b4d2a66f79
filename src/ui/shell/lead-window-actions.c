/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/compat/lead-file-dialog.h"
#include "lead-create-view.h"
#include "lead-restore-dialog.h"
#include "lead-window-private.h"

#define JOURNAL_SUFFIX ".syslead"

static void
lead_window_create_action (GtkWidget  *widget,
                           const char *action,
                           GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  if (g_str_equal (action, "win.bring"))
    self->afterwards = LEAD_AFTERWARDS_IMPORT;
  lead_window_create (self, self->path);
}

static void
lead_window_create_chosen_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (file != NULL && g_file_peek_path (file) != NULL && self->state != NULL)
    lead_window_create (self, g_file_peek_path (file));
}

static void
lead_window_create_elsewhere_action (GtkWidget  *widget,
                                     const char *action,
                                     GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  lead_file_dialog_ask_async (widget, LEAD_FILE_DIALOG_SAVE, _("New journal"),
                              "journal" JOURNAL_SUFFIX, NULL, self->asking,
                              lead_window_create_chosen_cb, g_object_ref (self));
}

static void
lead_window_open_chosen_cb (GObject      *object,
                            GAsyncResult *result,
                            gpointer      user_data)
{
  g_autoptr(LeadWindow) self = LEAD_WINDOW (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (file != NULL && g_file_peek_path (file) != NULL && self->state != NULL)
    lead_window_open (self, g_file_peek_path (file), NULL);
}

static void
lead_window_open_action (GtkWidget  *widget,
                         const char *action,
                         GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("SysLead journals"));
  gtk_file_filter_add_pattern (filter, "*" JOURNAL_SUFFIX);
  lead_file_dialog_ask_async (widget, LEAD_FILE_DIALOG_OPEN, _("Open a journal"), NULL, filter,
                              self->asking, lead_window_open_chosen_cb, g_object_ref (self));
}

static void
lead_window_open_sample_action (GtkWidget  *widget,
                                const char *action,
                                GVariant   *parameter)
{
  lead_window_open_sample (LEAD_WINDOW (widget));
}

static void
lead_window_leave_sample_action (GtkWidget  *widget,
                                 const char *action,
                                 GVariant   *parameter)
{
  lead_window_leave_sample (LEAD_WINDOW (widget));
}

static void
lead_window_restored_cb (LeadWindow *self,
                         const char *kept)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  if (kept != NULL)
    {
      name = g_filename_display_basename (kept);
      text = g_strdup_printf (_("The backup is in place. What was there before is kept beside it "
                                "as “%s”."), name);
    }

  lead_window_show_locked (self, text != NULL ? text : _("The backup is in place."), FALSE);
}

static void
lead_window_show_restore (LeadWindow *self)
{
  GtkWidget *dialog = lead_restore_dialog_new (GTK_WINDOW (self), self->place, self->surroundings);

  g_signal_connect_object (dialog, "restored", G_CALLBACK (lead_window_restored_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
lead_window_left_to_restore_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  LeadWindow *self = LEAD_WINDOW (object);

  if (!lead_window_lock_finish (self, result, NULL) || self->state == NULL)
    return;

  self->afterwards = LEAD_AFTERWARDS_RESTORE;
  lead_window_look (self);
}

/* A journal isn't replaced under the hands of who has it open. */
static void
lead_window_restore_action (GtkWidget  *widget,
                            const char *action,
                            GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  if (lead_window_get_workspace (self) != NULL)
    lead_window_lock_async (self, LEAD_LEAVE_ASKING, lead_window_left_to_restore_cb, NULL);
  else
    lead_window_show_restore (self);
}

/* What was asked for as soon as the journal is locked. */
void
lead_window_do_locked (LeadWindow *self)
{
  if (self->afterwards != LEAD_AFTERWARDS_RESTORE)
    return;

  self->afterwards = LEAD_AFTERWARDS_NOTHING;
  if (self->place->backups->len > 0)
    lead_window_show_restore (self);
}

static void
lead_window_recover_action (GtkWidget  *widget,
                            const char *action,
                            GVariant   *parameter)
{
  lead_window_recover (LEAD_WINDOW (widget));
}

static void
lead_window_retry_action (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  lead_window_look (LEAD_WINDOW (widget));
}

static void
lead_window_read_only_action (GtkWidget  *widget,
                              const char *action,
                              GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);

  if (self->key_source != NULL)
    lead_window_enter (self, self->key_source, LEAD_OPEN_READ_ONLY);
}

static void
lead_window_lock_action (GtkWidget  *widget,
                         const char *action,
                         GVariant   *parameter)
{
  lead_window_lock_async (LEAD_WINDOW (widget), LEAD_LEAVE_ASKING, NULL, NULL);
}

static void
lead_window_new_entry_action (GtkWidget  *widget,
                              const char *action,
                              GVariant   *parameter)
{
  lead_window_write (LEAD_WINDOW (widget));
}

static void
lead_window_find_action (GtkWidget  *widget,
                         const char *action,
                         GVariant   *parameter)
{
  lead_workspace_find (lead_window_get_workspace (LEAD_WINDOW (widget)));
}

/* From the search of entries. */
static void
lead_window_find_sessions_action (GtkWidget  *widget,
                                  const char *action,
                                  GVariant   *parameter)
{
  LeadWorkspace *workspace = lead_window_get_workspace (LEAD_WINDOW (widget));

  if (workspace != NULL)
    lead_workspace_find_sessions (workspace, g_variant_get_string (parameter, NULL));
}

static void
lead_window_focus_mode_action (GtkWidget  *widget,
                               const char *action,
                               GVariant   *parameter)
{
  lead_workspace_toggle_quiet (lead_window_get_workspace (LEAD_WINDOW (widget)));
}

/* A text that has the focus undoes its own changes. */
static void
lead_window_undo_action (GtkWidget  *widget,
                         const char *action,
                         GVariant   *parameter)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  if (!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus))
    lead_workspace_undo (lead_window_get_workspace (LEAD_WINDOW (widget)));
}

/* Back from the form of a new journal is where one came from. */
static void
lead_window_go_back_action (GtkWidget  *widget,
                            const char *action,
                            GVariant   *parameter)
{
  LeadWindow *self = LEAD_WINDOW (widget);
  LeadWorkspace *workspace = lead_window_get_workspace (self);

  if (workspace != NULL)
    lead_workspace_go_back (workspace);
  else if (LEAD_IS_CREATE_VIEW (adw_bin_get_child (self->state)))
    {
      g_autofree char *usual = lead_journal_dup_default_path ();

      self->afterwards = LEAD_AFTERWARDS_NOTHING;
      lead_window_open (self, usual, NULL);
    }
}

static void
lead_window_try_something_action (GtkWidget  *widget,
                                  const char *action,
                                  GVariant   *parameter)
{
  lead_workspace_try_something (lead_window_get_workspace (LEAD_WINDOW (widget)));
}

/* What each state of the window can do. While somebody else looks on, what
 * would show more of the journal can't be asked for. */
void
lead_window_update_actions (LeadWindow *self)
{
  LeadWorkspace *workspace = lead_window_get_workspace (self);
  LeadDesk *desk = workspace != NULL ? lead_workspace_get_desk (workspace) : NULL;
  gboolean own = desk != NULL && self->sample == NULL;
  gboolean readable = desk != NULL && !lead_workspace_is_confined (workspace);
  gboolean writable = readable && !lead_journal_get_read_only (lead_desk_get_journal (desk));
  const struct
  {
    const char *action;
    gboolean    enabled;
  } actions[] = {
    { "win.new-entry", writable },
    { "win.import", writable },
    { "win.import-files", writable },
    { "win.export", readable },
    { "win.print", readable },
    { "win.print-answers", readable },
    { "win.questions", readable },
    { "win.trash", readable },
    { "win.library", readable },
    { "win.library-item", readable },
    { "win.self-reviews", readable },
    { "win.review-packs", readable },
    { "win.share", writable },
    { "win.share-session", writable },
    { "win.try-something", writable },
    { "win.find", readable },
    { "win.find-sessions", readable },
    { "win.undo", readable },
    { "win.lock", own },
    { "win.focus-mode", readable },
    { "win.recover", desk == NULL },
    { "win.open-sample", self->sample == NULL },
    { "win.restore",
      own || (desk == NULL && self->place != NULL && self->place->backups->len > 0) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].action, actions[i].enabled);
}

void
lead_window_install_actions (GtkWidgetClass *widget_class)
{
  const struct
  {
    const char                  *name;
    GtkWidgetActionActivateFunc  activate;
  } actions[] = {
    { "win.create", lead_window_create_action },
    { "win.bring", lead_window_create_action },
    { "win.create-elsewhere", lead_window_create_elsewhere_action },
    { "win.open", lead_window_open_action },
    { "win.open-sample", lead_window_open_sample_action },
    { "win.leave-sample", lead_window_leave_sample_action },
    { "win.restore", lead_window_restore_action },
    { "win.recover", lead_window_recover_action },
    { "win.retry", lead_window_retry_action },
    { "win.read-only", lead_window_read_only_action },
    { "win.lock", lead_window_lock_action },
    { "win.new-entry", lead_window_new_entry_action },
    { "win.find", lead_window_find_action },
    { "win.undo", lead_window_undo_action },
    { "win.focus-mode", lead_window_focus_mode_action },
    { "win.go-back", lead_window_go_back_action },
    { "win.review-packs", lead_window_review_packs_action },
    { "win.share", lead_window_share_action },
    { "win.try-something", lead_window_try_something_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_action (widget_class, "win.find-sessions", "s",
                                   lead_window_find_sessions_action);
  gtk_widget_class_install_action (widget_class, "win.share-session", "s",
                                   lead_window_share_session_action);
  gtk_widget_class_install_action (widget_class, "win.print-partners", "s",
                                   lead_window_print_partners_action);

  lead_window_install_dialogs (widget_class);

  /* Not application accelerators: those would take the keys from the text. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK,
                                       "win.go-back", NULL);
}
