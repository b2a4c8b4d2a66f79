/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-note-list.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-notes.h"
#include "lead-note-row.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-note-field.h"

struct _LeadNoteList
{
  AdwBin     parent_instance;

  /* owned */
  LeadDesk  *desk;

  int64_t    entry;
  GtkWidget *field; /* in which a new one is written, or NULL */

  /* children */
  GtkBox    *rows;
  GtkBox    *place;
};

G_DEFINE_FINAL_TYPE (LeadNoteList, lead_note_list, ADW_TYPE_BIN)

static void
show_any (LeadNoteList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->field != NULL
                            || gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL);
}

/* A row in which something is written stays as it is. */
static gboolean
is_written_in (LeadNoteList *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (lead_note_row_is_written_in (LEAD_NOTE_ROW (row)))
      return TRUE;
  return self->field != NULL;
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadNoteList) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notes
    = lead_journal_list_notes_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL || is_written_in (self))
    return;
  lead_clear_box (self->rows);
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    gtk_box_append (self->rows, lead_note_row_new (self->desk, self->entry, notes->pdata[i]));
  show_any (self);
  if (notes == NULL)
    lead_desk_report (self->desk, error);
}

static void
load (LeadNoteList *self)
{
  if (self->entry != 0)
    lead_journal_list_notes_async (lead_desk_get_journal (self->desk), self->entry, NULL,
                                   on_listed, g_object_ref (self));
}

static void
on_journal_changed (LeadNoteList *self, guint changes, GArray *ids)
{
  gboolean ours = ids == NULL;

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    ours |= g_array_index (ids, int64_t, i) == self->entry;
  if ((changes & LEAD_CHANGE_NOTES) != 0 && ours && !is_written_in (self))
    load (self);
}

static void
drop_field (LeadNoteList *self)
{
  GtkWidget *field = g_steal_pointer (&self->field);

  if (field != NULL)
    gtk_box_remove (self->place, field);
}

static void
on_done (LeadNoteList *self)
{
  drop_field (self);
  load (self);
  show_any (self);
}

static void
lead_note_list_dispose (GObject *object)
{
  g_clear_object (&LEAD_NOTE_LIST (object)->desk);

  G_OBJECT_CLASS (lead_note_list_parent_class)->dispose (object);
}

static void
lead_note_list_class_init (LeadNoteListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_note_list_dispose;
}

static void
lead_note_list_init (LeadNoteList *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (_("In the margin"));

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "caption-heading");
  gtk_widget_add_css_class (heading, "dim-label");
  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->place = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->place));
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "max-content-height", 180, "child", box, NULL);
  adw_bin_set_child (ADW_BIN (self), scrolled);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * lead_note_list_set_desk:
 * @self: a list
 * @desk: the desk; to be set once
 */
void
lead_note_list_set_desk (LeadNoteList *self, LeadDesk *desk)
{
  g_return_if_fail (LEAD_IS_NOTE_LIST (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
}

/**
 * lead_note_list_show:
 * @self: a list
 * @entry: an entry, or 0 for one that isn't stored yet
 */
void
lead_note_list_show (LeadNoteList *self, int64_t entry)
{
  g_return_if_fail (LEAD_IS_NOTE_LIST (self));
  g_return_if_fail (self->desk != NULL);

  if (entry == self->entry && entry != 0)
    return;
  self->entry = entry;
  drop_field (self);
  lead_clear_box (self->rows);
  show_any (self);
  load (self);
}

/**
 * lead_note_list_write:
 * @self: a list
 *
 * Begins a note, when the entry is stored.
 */
void
lead_note_list_write (LeadNoteList *self)
{
  g_return_if_fail (LEAD_IS_NOTE_LIST (self));

  if (self->entry == 0)
    return;
  if (self->field == NULL)
    {
      self->field = lead_note_field_new (self->desk, self->entry, NULL, _("Margin note"));
      g_signal_connect_object (self->field, "done", G_CALLBACK (on_done), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->place, self->field);
    }
  show_any (self);
  gtk_widget_grab_focus (self->field);
}
