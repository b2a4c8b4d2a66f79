/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-trash-dialog.h"

#include "core/store/lead-journal-entries.h"
#include "lead-difference-view.h"
#include "lead-timeline-list.h"
#include "ui/compat/lead-alert.h"
#include "ui/widgets/lead-adaptive-bin.h"
#include "ui/widgets/lead-notice-bar.h"
#include "ui/widgets/lead-wrap.h"

/* As the store has it, which says it to nobody but the clock. */
#define TRASH_DAYS 90

struct _LeadTrashDialog
{
  AdwWindow parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadTimelineModel *model;
  LeadEntry *entry;     /* the one that is read */
  GArray *deleting;     /* ids, while the person is asked */
  GCancellable *cancellable; /* of what is being read */

  /* template */
  LeadAdaptiveBin *bin;
  LeadNoticeBar *notice;
  GtkStack *stack;
  LeadTimelineList *list;
  GtkWidget *master;
  GtkWidget *detail;
  GtkWidget *back;
  GtkLabel *until;
  LeadDifferenceView *view;

  gboolean in_detail; /* when narrow: an entry is shown, not the list */
};

G_DEFINE_FINAL_TYPE (LeadTrashDialog, lead_trash_dialog, ADW_TYPE_WINDOW)

static void
update_panes (LeadTrashDialog *self)
{
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);

  lead_timeline_list_set_narrow (self->list, narrow);
  gtk_widget_set_visible (self->master, !narrow || !self->in_detail);
  gtk_widget_set_visible (self->detail, !narrow || self->in_detail);
  gtk_widget_set_visible (self->back, narrow && self->in_detail);
}

static gboolean
is_writable (LeadTrashDialog *self)
{
  return self->desk != NULL && !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
}

static void
report (LeadTrashDialog *self,
        const GError    *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->notice != NULL)
    lead_notice_bar_set_error (self->notice, error);
}

static char *
dup_day (LeadTrashDialog *self,
         int64_t          utc_ms,
         int              days)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autoptr (GDateTime) later = utc != NULL ? g_date_time_add_days (utc, days) : NULL;
  g_autoptr (GDateTime) local = later != NULL ? g_date_time_to_timezone (later, zone) : NULL;

  /* Translators: a day, such as 22 November 2026. */
  return local != NULL ? g_date_time_format (local, _("%-d %B %Y")) : g_strdup ("");
}

static void
show_entry (LeadTrashDialog *self)
{
  gboolean any = self->entry != NULL;
  g_autofree char *text = NULL;
  g_autofree char *since = NULL;
  g_autofree char *end = NULL;
  g_autofree char *until = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.restore", any && is_writable (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.delete", any && is_writable (self));
  if (any)
    {
      text = g_strjoin ("\n\n", lead_entry_get_title (self->entry),
                        lead_entry_get_body (self->entry), NULL);
      since = dup_day (self, lead_entry_get_trashed_ms (self->entry), 0);
      end = dup_day (self, lead_entry_get_trashed_ms (self->entry), TRASH_DAYS);
      until = g_strdup_printf (_("In the trash since %s. It goes for good after %s."), since, end);
    }
  gtk_label_set_text (self->until, until != NULL ? until : "");
  lead_difference_view_show_text (self->view, text != NULL ? g_strchug (text) : "");
  lead_timeline_list_select (self->list, any ? lead_entry_get_id (self->entry) : 0);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadTrashDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadEntry) entry
      = lead_journal_load_entry_finish (LEAD_JOURNAL (source), result, &error);

  if (entry == NULL)
    {
      report (self, error);
      return;
    }
  if (self->desk == NULL)
    return;
  g_set_object (&self->entry, entry);
  show_entry (self);
}

static void
open_cb (LeadTrashDialog *self,
         gint64           id,
         gboolean         go_there)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  lead_journal_load_entry_async (lead_desk_get_journal (self->desk), id, self->cancellable,
                                 loaded_cb, g_object_ref (self));
  if (!go_there)
    return;
  self->in_detail = TRUE;
  update_panes (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* When rows come or go: there is always something to read, if there is any. */
static void
rows_cb (LeadTrashDialog *self)
{
  guint n_entries = lead_timeline_model_get_n_entries (self->model);
  guint position;

  if (lead_timeline_model_get_loading (self->model))
    return;
  gtk_stack_set_visible_child_name (self->stack, n_entries > 0 ? "entries" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.empty",
                                 n_entries > 0 && is_writable (self));
  if (self->entry != NULL
      && lead_timeline_model_find (self->model, lead_entry_get_id (self->entry), &position))
    return;
  g_clear_object (&self->entry);
  show_entry (self);
  self->in_detail = FALSE;
  update_panes (self);
  if (n_entries == 0)
    return;
  open_cb (self, lead_timeline_model_get_id (self->model, 1), FALSE);
  lead_timeline_list_enter (self->list);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadTrashDialog *self = LEAD_TRASH_DIALOG (widget);

  self->in_detail = FALSE;
  update_panes (self);
  lead_timeline_list_enter (self->list);
}

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (LeadTrashDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_trash_entries_finish (LEAD_JOURNAL (source), result, &error))
    report (self, error);
}

static void
restore (LeadTrashDialog *self,
         int64_t          id)
{
  lead_journal_trash_entries_async (lead_desk_get_journal (self->desk), &id, 1, FALSE, NULL,
                                    restored_cb, g_object_ref (self));
}

static void
restore_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  LeadTrashDialog *self = LEAD_TRASH_DIALOG (widget);

  restore (self, lead_entry_get_id (self->entry));
}

static void
restore_row_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  restore (LEAD_TRASH_DIALOG (widget), g_variant_get_int64 (parameter));
}

static void
deleted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadTrashDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_delete_entries_finish (LEAD_JOURNAL (source), result, &error))
    report (self, error);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (LeadTrashDialog) self = user_data;
  g_autoptr (GArray) ids = g_steal_pointer (&self->deleting);

  if (self->desk == NULL || ids == NULL || !lead_alert_ask_finish (result, NULL))
    return;
  lead_journal_delete_entries_async (lead_desk_get_journal (self->desk),
                                     (const int64_t *) (gpointer) ids->data, ids->len, NULL,
                                     deleted_cb, g_object_ref (self));
}

/* The one thing here that can't be undone is asked about. */
static void
ask_to_delete (LeadTrashDialog *self,
               GArray          *ids)
{
  g_autofree char *heading
      = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Delete %u entry for good?",
                                      "Delete %u entries for good?", ids->len),
                         ids->len);

  g_clear_pointer (&self->deleting, g_array_unref);
  self->deleting = ids;
  lead_alert_ask_async (GTK_WIDGET (self), heading,
                        _("The text, its history and its tags go, and this can’t be undone. "
                          "Backups made before today still have them until they are replaced."),
                        _("_Keep"), _("_Delete for good"), LEAD_ALERT_DESTRUCTIVE, NULL,
                        answered_cb, g_object_ref (self));
}

static void
delete_cb (LeadTrashDialog *self,
           gint64           id)
{
  int64_t entry = id;
  GArray *ids;

  if (!is_writable (self))
    return;
  ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  g_array_append_val (ids, entry);
  ask_to_delete (self, ids);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  LeadTrashDialog *self = LEAD_TRASH_DIALOG (widget);

  delete_cb (self, lead_entry_get_id (self->entry));
}

static void
delete_row_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  delete_cb (LEAD_TRASH_DIALOG (widget), g_variant_get_int64 (parameter));
}

static void
empty_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  LeadTrashDialog *self = LEAD_TRASH_DIALOG (widget);
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->model));
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));

  for (guint i = 0; i < n_rows; i++)
    {
      int64_t id = lead_timeline_model_get_id (self->model, i);

      if (id != 0)
        g_array_append_val (ids, id);
    }
  ask_to_delete (self, ids);
}

static void
lead_trash_dialog_dispose (GObject *object)
{
  LeadTrashDialog *self = LEAD_TRASH_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->entry);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->deleting, g_array_unref);
  self->notice = NULL;

  G_OBJECT_CLASS (lead_trash_dialog_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "trash.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "trash.restore", NULL, restore_action);
  gtk_widget_class_install_action (widget_class, "trash.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "trash.empty", NULL, empty_action);
  /* What the menu of a row offers here. */
  gtk_widget_class_install_action (widget_class, "timeline.restore", "x", restore_row_action);
  gtk_widget_class_install_action (widget_class, "timeline.delete", "x", delete_row_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_trash_dialog_class_init (LeadTrashDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_trash_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-trash-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, list);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, master);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, detail);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, back);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, until);
  gtk_widget_class_bind_template_child (widget_class, LeadTrashDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, update_panes);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  install_actions (widget_class);
}

static void
lead_trash_dialog_init (LeadTrashDialog *self)
{
  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  g_type_ensure (LEAD_TYPE_DIFFERENCE_VIEW);
  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  g_type_ensure (LEAD_TYPE_TIMELINE_LIST);

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (self->detail);
  update_panes (self);
}

/**
 * lead_trash_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the open journal
 *
 * Returns: (transfer none): a dialog that isn't shown yet
 */
GtkWidget *
lead_trash_dialog_new (GtkWindow *parent,
                       LeadDesk  *desk)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  LeadTrashDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_TRASH_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  self->model = lead_timeline_model_new (lead_desk_get_journal (desk));
  lead_timeline_list_set_up (self->list, self->model, desk);
  g_signal_connect_swapped (self->model, "notify::n-entries", G_CALLBACK (rows_cb), self);
  g_signal_connect_swapped (self->model, "notify::loading", G_CALLBACK (rows_cb), self);
  filter->trashed = TRUE;
  lead_timeline_model_set_filter (self->model, filter);
  return GTK_WIDGET (self);
}
