/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-packs-window.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-packs.h"
#include "lead-pack-view.h"
#include "lead-pack-window.h"
#include "lead-reply-dialog.h"
#include "ui/compat/lead-alert.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-notice-bar.h"

struct _LeadPacksWindow
{
  AdwWindow       parent_instance;

  /* owned */
  LeadDesk       *desk;
  LeadFilter     *filter;  /* what a new pack is offered from */
  GPtrArray      *records; /* without what only one of them is asked for */
  LeadPackRecord *record;  /* the one that is open, whole, or NULL */
  GCancellable   *cancellable;

  /* template */
  GtkWidget      *back;
  GtkWidget      *make;
  GtkWidget      *take_in;
  LeadNoticeBar  *notice;
  GtkStack       *stack;
  GtkListBox     *list;
  AdwBin         *one;
};

G_DEFINE_FINAL_TYPE (LeadPacksWindow, lead_packs_window, ADW_TYPE_WINDOW)

static void open_pack (LeadPacksWindow *self,
                       const char      *uuid);

static LeadJournal *
get_journal (LeadPacksWindow *self)
{
  return lead_desk_get_journal (self->desk);
}

static gboolean
is_writable (LeadPacksWindow *self)
{
  return !lead_journal_get_read_only (get_journal (self));
}

static void
report (LeadPacksWindow *self,
        const GError    *error)
{
  if (self->desk != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_notice_bar_set_error (self->notice, error);
}

static void
update (LeadPacksWindow *self)
{
  gboolean one = self->record != NULL;
  gboolean any = self->records != NULL && self->records->len > 0;

  gtk_stack_set_visible_child_name (self->stack, one                     ? "one"
                                                 : any                   ? "list"
                                                 : self->records != NULL ? "empty"
                                                                         : "loading");
  gtk_widget_set_visible (self->back, one);
  gtk_widget_set_visible (self->make, !one && any);
  gtk_widget_set_visible (self->take_in, !one);
}

static GtkWidget *
new_row (LeadPackRecord *record)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (record);
  g_autofree char *day = lead_pack_view_dup_day (record);
  g_autofree char *title
    = *facts->to != '\0' ? g_strdup_printf (_("For %s"), facts->to) : g_strdup (facts->title);
  const char *form = facts->form == LEAD_PACK_PDF ? _("A PDF to read") : _("A page to answer in");
  g_autofree char *subtitle
    = g_strjoin (" · ", day, facts->title, form,
                 facts->withdrawn_ms != 0 ? _("Withdrawn") : NULL, NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  return row;
}

static void
show_list (LeadPacksWindow *self)
{
  lead_clear_list (self->list);
  for (guint i = 0; i < self->records->len; i++)
    gtk_list_box_append (self->list, new_row (self->records->pdata[i]));
  update (self);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadPacksWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records
    = lead_journal_list_packs_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL)
    return;
  if (records == NULL)
    {
      report (self, error);
      return;
    }
  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = g_steal_pointer (&records);
  show_list (self);
}

static void
load (LeadPacksWindow *self)
{
  lead_journal_list_packs_async (get_journal (self), NULL, self->cancellable, listed_cb,
                                 g_object_ref (self));
}

static void
take_in (LeadPacksWindow *self,
         LeadPackRecord  *record)
{
  gtk_window_present (
    GTK_WINDOW (lead_reply_dialog_new (GTK_WINDOW (self), self->desk, record)));
}

static void
view_take_in_cb (LeadPacksWindow *self)
{
  take_in (self, self->record);
}

static void
withdrawn_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (LeadPacksWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_withdraw_pack_finish (LEAD_JOURNAL (source), result, &error))
    report (self, error);
}

static void
withdraw (LeadPacksWindow *self,
          gboolean         withdrawn)
{
  lead_journal_withdraw_pack_async (get_journal (self), lead_pack_record_get_uuid (self->record),
                                    withdrawn, NULL, withdrawn_cb, g_object_ref (self));
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (LeadPacksWindow) self = user_data;

  if (lead_alert_ask_finish (result, NULL) && self->desk != NULL && self->record != NULL)
    withdraw (self, TRUE);
}

static void
view_withdraw_cb (LeadPacksWindow *self,
                  gboolean         withdrawn)
{
  if (!withdrawn)
    {
      withdraw (self, FALSE);
      return;
    }
  lead_alert_ask_async (GTK_WIDGET (self), _("Withdraw this pack?"),
                        _("Your journal notes that you don’t want it to be used any more. The file "
                          "that went out stays where it is, and can still be read with the words: "
                          "ask its reader to delete it."),
                        _("_Keep it"), _("_Withdraw"), LEAD_ALERT_PLAIN, self->cancellable,
                        answered_cb, g_object_ref (self));
}

static void
answers_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadPacksWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) answers
    = lead_journal_list_pack_replies_finish (LEAD_JOURNAL (source), result, &error);
  GtkWidget *view;

  if (self->desk == NULL || self->record == NULL)
    return;
  if (answers == NULL)
    {
      report (self, error);
      return;
    }
  view = lead_pack_view_new (self->record, answers, is_writable (self));
  g_signal_connect_object (view, "take-in", G_CALLBACK (view_take_in_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "withdraw", G_CALLBACK (view_withdraw_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->one, view);
  update (self);
  gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static void
got_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (LeadPacksWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackRecord) record
    = lead_journal_get_pack_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL)
    return;
  if (record == NULL)
    {
      report (self, error);
      return;
    }
  g_set_object (&self->record, record);
  lead_journal_list_pack_replies_async (get_journal (self), lead_pack_record_get_uuid (record),
                                        self->cancellable, answers_cb, g_object_ref (self));
}

static void
open_pack (LeadPacksWindow *self,
           const char      *uuid)
{
  lead_journal_get_pack_async (get_journal (self), uuid, self->cancellable, got_cb,
                               g_object_ref (self));
}

static void
row_cb (LeadPacksWindow *self,
        GtkListBoxRow   *row)
{
  open_pack (self,
             lead_pack_record_get_uuid (self->records->pdata[gtk_list_box_row_get_index (row)]));
}

static void
changed_cb (LeadPacksWindow *self,
            guint            kinds)
{
  if ((kinds & LEAD_CHANGE_PACKS) == 0)
    return;
  load (self);
  if (self->record != NULL)
    open_pack (self, lead_pack_record_get_uuid (self->record));
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPacksWindow *self = LEAD_PACKS_WINDOW (widget);

  if (self->record == NULL)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  g_clear_object (&self->record);
  adw_bin_set_child (self->one, NULL);
  update (self);
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
make_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadPacksWindow *self = LEAD_PACKS_WINDOW (widget);
  GtkWidget *window = lead_pack_window_new_for (self->desk, self->filter);

  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (window));
}

static void
take_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  take_in (LEAD_PACKS_WINDOW (widget), NULL);
}

static void
lead_packs_window_dispose (GObject *object)
{
  LeadPacksWindow *self = LEAD_PACKS_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->record);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->filter, lead_filter_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_packs_window_parent_class)->dispose (object);
}

static void
lead_packs_window_class_init (LeadPacksWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_packs_window_dispose;

  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-packs-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, back);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, make);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, take_in);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, list);
  gtk_widget_class_bind_template_child (widget_class, LeadPacksWindow, one);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
  gtk_widget_class_install_action (widget_class, "packs.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "packs.make", NULL, make_action);
  gtk_widget_class_install_action (widget_class, "packs.take-in", NULL, take_in_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "packs.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "packs.back",
                                       NULL);
}

static void
lead_packs_window_init (LeadPacksWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_packs_window_new:
 * @parent: the window that asks
 * @desk: the desk of an open journal
 * @filter: which entries a new pack is offered from
 *
 * Returns: (transfer none): the ledger, not shown yet
 */
GtkWidget *
lead_packs_window_new (GtkWindow        *parent,
                       LeadDesk         *desk,
                       const LeadFilter *filter)
{
  LeadPacksWindow *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PACKS_WINDOW, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  self->filter = lead_filter_copy (filter);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "packs.make", is_writable (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "packs.take-in", is_writable (self));
  g_signal_connect_object (get_journal (self), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  load (self);
  return GTK_WIDGET (self);
}
