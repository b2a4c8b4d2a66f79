/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-history-dialog.h"

#include "core/model/lead-words.h"
#include "core/store/lead-journal-entries.h"
#include "lead-difference-view.h"
#include "ui/widgets/lead-adaptive-bin.h"

struct _LeadHistoryDialog
{
  AdwWindow parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadEntry *now;
  GPtrArray *revisions; /* LeadRevision, the newest first */
  GCancellable *cancellable;

  /* template */
  LeadAdaptiveBin *bin;
  GtkStack *stack;
  AdwStatusPage *trouble;
  GtkListBox *list;
  GtkWidget *master;
  GtkWidget *detail;
  GtkWidget *back;
  GtkCheckButton *marked;
  GtkLabel *summary;
  LeadDifferenceView *view;

  gboolean in_detail; /* when narrow: a text is shown, not the list */
};

enum
{
  RESTORE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadHistoryDialog, lead_history_dialog, ADW_TYPE_WINDOW)

static void
update_panes (LeadHistoryDialog *self)
{
  gboolean narrow = lead_adaptive_bin_get_narrow (self->bin);

  gtk_widget_set_visible (self->master, !narrow || !self->in_detail);
  gtk_widget_set_visible (self->detail, !narrow || self->in_detail);
  gtk_widget_set_visible (self->back, narrow && self->in_detail);
}

/* Title and text as one, as somebody reads them. */
static char *
join (const char *title,
      const char *body)
{
  return *title != '\0' ? g_strdup_printf ("%s\n\n%s", title, body) : g_strdup (body);
}

/* What is chosen; NULL for the text as it is now. */
static const LeadRevision *
get_chosen (LeadHistoryDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int index = row != NULL ? gtk_list_box_row_get_index (row) : 0;

  return index > 0 ? g_ptr_array_index (self->revisions, index - 1) : NULL;
}

static char *
dup_summary (guint n_before,
             guint n_after)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (n_before == 0 && n_after == 0)
    return g_strdup (_("The same words as now."));
  before = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Struck through: %u word that isn’t there any more.",
                 "Struck through: %u words that aren’t there any more.", n_before),
    n_before);
  after = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Underlined: %u word that came later.",
                                        "Underlined: %u words that came later.", n_after),
                           n_after);
  if (n_before == 0)
    return g_steal_pointer (&after);
  if (n_after == 0)
    return g_steal_pointer (&before);
  return g_strdup_printf ("%s %s", before, after);
}

static void
show_revision (LeadHistoryDialog  *self,
               const LeadRevision *revision)
{
  g_autofree char *before = join (revision->title, revision->body);
  g_autofree char *after
      = join (lead_entry_get_title (self->now), lead_entry_get_body (self->now));
  g_autofree char *summary = NULL;
  guint n_before = 0;
  guint n_after = 0;

  lead_difference_view_show_difference (self->view, before, after, &n_before, &n_after);
  summary = dup_summary (n_before, n_after);
  gtk_label_set_text (self->summary, summary);
  if (!gtk_check_button_get_active (self->marked))
    lead_difference_view_show_text (self->view, before);
}

static void
update (LeadHistoryDialog *self)
{
  const LeadRevision *revision;
  gboolean writable;

  if (self->now == NULL)
    return;
  revision = get_chosen (self);
  writable = !lead_journal_get_read_only (lead_desk_get_journal (self->desk));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "history.restore",
                                 revision != NULL && writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->marked), revision != NULL);
  if (revision != NULL)
    show_revision (self, revision);
  else
    {
      g_autofree char *text
          = join (lead_entry_get_title (self->now), lead_entry_get_body (self->now));

      gtk_label_set_text (self->summary, _("As it is now."));
      lead_difference_view_show_text (self->view, text);
    }
}

static void
activated_cb (LeadHistoryDialog *self)
{
  self->in_detail = TRUE;
  update_panes (self);
  if (lead_adaptive_bin_get_narrow (self->bin))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  LeadHistoryDialog *self = LEAD_HISTORY_DIALOG (widget);

  self->in_detail = FALSE;
  update_panes (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->list)));
}

static void
restore_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  LeadHistoryDialog *self = LEAD_HISTORY_DIALOG (widget);
  const LeadRevision *revision = get_chosen (self);

  if (revision == NULL)
    return;
  g_signal_emit (self, signals[RESTORE], 0, revision->title, revision->body);
  gtk_window_close (GTK_WINDOW (self));
}

static char *
dup_until (LeadHistoryDialog  *self,
           const LeadRevision *revision)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (revision->saved_ms / 1000);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;

  /* Translators: until when a text was as it was: "Until 22 Nov 2026, 18:40". */
  return local != NULL ? g_date_time_format (local, _("Until %-d %b %Y, %H:%M")) : g_strdup ("");
}

static void
add_row (LeadHistoryDialog *self,
         const char        *title,
         const char        *body)
{
  GtkWidget *row = adw_action_row_new ();
  guint n_words = lead_count_words (body);
  g_autofree char *words
      = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", n_words), n_words);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->list, row);
}

static void
fill (LeadHistoryDialog *self)
{
  /* Translators: a text as it is now, in a list of what it used to be. */
  add_row (self, C_("history", "Now"), lead_entry_get_body (self->now));
  for (guint i = 0; i < self->revisions->len; i++)
    {
      const LeadRevision *revision = g_ptr_array_index (self->revisions, i);
      g_autofree char *until = dup_until (self, revision);

      add_row (self, until, revision->body);
    }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 1));
  gtk_stack_set_visible_child_name (self->stack, "history");
  update (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->list)));
}

static void
show_trouble (LeadHistoryDialog *self,
              const GError      *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  adw_status_page_set_title (self->trouble, _("The history can’t be read"));
  adw_status_page_set_description (self->trouble, error->message);
  gtk_stack_set_visible_child_name (self->stack, "trouble");
}

static void
history_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (LeadHistoryDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) revisions
      = lead_journal_load_history_finish (LEAD_JOURNAL (source), result, &error);

  if (revisions == NULL)
    show_trouble (self, error);
  else if (self->now != NULL && revisions->len == 0)
    gtk_stack_set_visible_child_name (self->stack, "none");
  else if (self->now != NULL)
    {
      self->revisions = g_steal_pointer (&revisions);
      fill (self);
    }
}

static void
entry_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadHistoryDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = LEAD_JOURNAL (source);

  self->now = lead_journal_load_entry_finish (journal, result, &error);
  if (self->now == NULL)
    show_trouble (self, error);
  else
    lead_journal_load_history_async (journal, lead_entry_get_id (self->now), self->cancellable,
                                     history_cb, g_object_ref (self));
}

static void
lead_history_dialog_dispose (GObject *object)
{
  LeadHistoryDialog *self = LEAD_HISTORY_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);
  g_clear_object (&self->now);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_history_dialog_parent_class)->dispose (object);
}

static void
lead_history_dialog_class_init (LeadHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_history_dialog_dispose;

  signals[RESTORE]
      = g_signal_new ("restore", LEAD_TYPE_HISTORY_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, bin);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, trouble);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, list);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, master);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, detail);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, back);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, marked);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, LeadHistoryDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, update_panes);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "history.restore", NULL, restore_action);
  gtk_widget_class_install_action (widget_class, "history.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_history_dialog_init (LeadHistoryDialog *self)
{
  g_type_ensure (LEAD_TYPE_ADAPTIVE_BIN);
  g_type_ensure (LEAD_TYPE_DIFFERENCE_VIEW);

  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "history.restore", FALSE);
  update_panes (self);
}

/**
 * lead_history_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the open journal
 * @id: an entry; all that was typed into it is saved
 *
 * Returns: (transfer none): a dialog that isn't shown yet
 */
GtkWidget *
lead_history_dialog_new (GtkWindow *parent,
                         LeadDesk  *desk,
                         int64_t    id)
{
  LeadHistoryDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_HISTORY_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  lead_journal_load_entry_async (lead_desk_get_journal (desk), id, self->cancellable, entry_cb,
                                 g_object_ref (self));
  return GTK_WIDGET (self);
}
