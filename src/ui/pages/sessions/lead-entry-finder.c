/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-entry-finder.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-lists.h"
#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-boxed-list.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-clear.h"

/* So many of what is found are shown. */
#define MOST_FOUND 8

struct _LeadEntryFinder
{
  AdwBin             parent_instance;

  /* owned */
  LeadDesk          *desk;
  GCancellable      *searching;

  LeadEntryFinderRow make_row;
  gpointer           user_data;

  GtkWidget         *search;
  GtkWidget         *nothing;
  GtkListBox        *found;
};

G_DEFINE_FINAL_TYPE (LeadEntryFinder, lead_entry_finder, ADW_TYPE_BIN)

static void
find (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (source, data, NULL, cancellable,
                                                              &error);
  GPtrArray *entries = NULL;
  int64_t ids[MOST_FOUND];
  guint n_ids = 0;

  for (; listed != NULL && n_ids < MIN (listed->len, MOST_FOUND); n_ids++)
    ids[n_ids] = g_array_index (listed, LeadListed, n_ids).id;
  if (listed != NULL)
    entries = lead_journal_load_entries_sync (source, ids, n_ids, cancellable, &error);
  if (entries != NULL)
    g_task_return_pointer (task, entries, (GDestroyNotify)g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
clear (LeadEntryFinder *self)
{
  lead_clear_list (self->found);
  gtk_widget_set_visible (GTK_WIDGET (self->found), FALSE);
  gtk_widget_set_visible (self->nothing, FALSE);
}

/* A private entry is never chosen for two. */
static void
on_found (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (LeadEntryFinder) self = user_data;
  g_autoptr (GPtrArray) entries = g_task_propagate_pointer (G_TASK (result), NULL);

  if (entries == NULL || self->desk == NULL)
    return;
  clear (self);
  for (guint i = 0; i < entries->len; i++)
    {
      LeadEntry *entry = entries->pdata[i];

      if (entry != NULL && !lead_entry_get_private (entry))
        gtk_list_box_append (self->found, self->make_row (entry, self->user_data));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->found),
                          gtk_list_box_get_row_at_index (self->found, 0) != NULL);
  gtk_widget_set_visible (self->nothing, !gtk_widget_get_visible (GTK_WIDGET (self->found)));
}

static void
on_search (LeadEntryFinder *self)
{
  LeadFilter *filter = lead_filter_new ();
  g_autoptr (GTask) task = NULL;

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  self->searching = g_cancellable_new ();
  filter->words = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  filter->limit = MOST_FOUND;
  task = g_task_new (lead_desk_get_journal (self->desk), self->searching, on_found,
                     g_object_ref (self));
  g_task_set_task_data (task, filter, (GDestroyNotify)lead_filter_free);
  if (*filter->words != '\0')
    g_task_run_in_thread (task, find);
  else
    {
      clear (self);
      g_task_return_pointer (task, NULL, NULL);
    }
}

static gboolean
lead_entry_finder_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_ENTRY_FINDER (widget)->search);
}

static void
lead_entry_finder_dispose (GObject *object)
{
  LeadEntryFinder *self = LEAD_ENTRY_FINDER (object);

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_entry_finder_parent_class)->dispose (object);
}

static void
lead_entry_finder_class_init (LeadEntryFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_entry_finder_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_entry_finder_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static GtkWidget *
make_search (void)
{
  GtkWidget *search = gtk_search_entry_new ();
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (search));

  gtk_text_set_input_hints (GTK_TEXT (text), GTK_INPUT_HINT_PRIVATE);

  return search;
}

static void
lead_entry_finder_init (LeadEntryFinder *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->search = make_search ();
  self->nothing = lead_card_frame_new_words ();
  gtk_label_set_text (GTK_LABEL (self->nothing), _("No entry says that."));
  self->found = GTK_LIST_BOX (lead_boxed_list_new (_("What was found")));
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->found));
  adw_bin_set_child (ADW_BIN (self), box);
  clear (self);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (on_search), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_entry_finder_new:
 * @desk: the desk
 * @label: what the field is called
 * @make_row: makes a row for an entry
 * @user_data: for @make_row; outlives the finder
 *
 * Returns: (transfer floating): a field, and below it what is found
 */
GtkWidget *
lead_entry_finder_new (LeadDesk           *desk,
                       const char         *label,
                       LeadEntryFinderRow  make_row,
                       gpointer            user_data)
{
  LeadEntryFinder *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (label != NULL && make_row != NULL, NULL);

  self = g_object_new (LEAD_TYPE_ENTRY_FINDER, NULL);
  self->desk = g_object_ref (desk);
  self->make_row = make_row;
  self->user_data = user_data;
  g_object_set (self->search, "placeholder-text", label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);

  return GTK_WIDGET (self);
}
