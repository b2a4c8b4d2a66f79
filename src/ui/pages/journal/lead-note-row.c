/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-note-row.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-notes.h"
#include "ui/widgets/lead-note-field.h"

struct _LeadNoteRow
{
  AdwBin     parent_instance;

  /* owned */
  LeadDesk  *desk;
  LeadNote  *note;

  int64_t    entry;
  GtkWidget *field; /* in which it is changed, or NULL */

  /* template */
  GtkLabel  *day;
  GtkLabel  *text;
  AdwBin    *place;
  GtkWidget *change;
  GtkWidget *removal;
};

G_DEFINE_FINAL_TYPE (LeadNoteRow, lead_note_row, ADW_TYPE_BIN)

/* What was taken away, to be put back. */
typedef struct
{
  LeadDesk *desk;
  LeadNote *note;
  int64_t   entry;
} Removed;

static void
removed_free (Removed *removed)
{
  g_object_unref (removed->desk);
  lead_note_free (removed->note);
  g_free (removed);
}

static void
on_put_back (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadDesk) desk = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadNote) stored
    = lead_journal_save_note_finish (LEAD_JOURNAL (source), result, &error);

  if (stored == NULL)
    lead_desk_report (desk, error);
}

static void
put_back (gpointer user_data)
{
  Removed *removed = user_data;

  lead_journal_save_note_async (lead_desk_get_journal (removed->desk), removed->entry,
                                removed->note, NULL, on_put_back, g_object_ref (removed->desk));
}

static void
on_removed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Removed *removed = user_data;
  g_autoptr (LeadOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  if (!lead_journal_delete_note_finish (LEAD_JOURNAL (source), result, &error))
    {
      lead_desk_report (removed->desk, error);
      removed_free (removed);
      return;
    }
  operation = lead_operation_new (_("Margin note removed"), put_back, removed,
                                  (GDestroyNotify) removed_free);
  lead_desk_offer_undo (removed->desk, operation);
}

static void
on_remove (LeadNoteRow *self)
{
  Removed *removed = g_new0 (Removed, 1);

  removed->desk = g_object_ref (self->desk);
  removed->note = lead_note_copy (self->note);
  removed->entry = self->entry;
  lead_journal_delete_note_async (lead_desk_get_journal (self->desk), self->entry,
                                  self->note->uuid, NULL, on_removed, removed);
}

/* The list hears of the change, and shows what is said now. */
static void
on_done (LeadNoteRow *self)
{
  self->field = NULL;
  adw_bin_set_child (self->place, GTK_WIDGET (self->text));
  gtk_widget_set_visible (self->change, TRUE);
}

static void
on_change (LeadNoteRow *self)
{
  self->field = lead_note_field_new (self->desk, self->entry, self->note, _("Margin note"));
  g_signal_connect_object (self->field, "done", G_CALLBACK (on_done), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->place, self->field);
  gtk_widget_set_visible (self->change, FALSE);
  gtk_widget_grab_focus (self->field);
}

static void
show (LeadNoteRow *self)
{
  g_autofree char *day = lead_day_format (self->note->moment.day, _("%a %-d %B %Y"));
  gboolean writable = !lead_journal_get_read_only (lead_desk_get_journal (self->desk));

  gtk_label_set_text (self->day, day);
  gtk_label_set_text (self->text, self->note->text);
  gtk_widget_set_visible (self->change, writable);
  gtk_widget_set_visible (self->removal, writable);
}

static void
lead_note_row_dispose (GObject *object)
{
  LeadNoteRow *self = LEAD_NOTE_ROW (object);

  g_clear_object (&self->text);
  g_clear_pointer (&self->note, lead_note_free);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_note_row_parent_class)->dispose (object);
}

static void
lead_note_row_class_init (LeadNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_note_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadNoteRow, day);
  gtk_widget_class_bind_template_child (widget_class, LeadNoteRow, place);
  gtk_widget_class_bind_template_child (widget_class, LeadNoteRow, change);
  gtk_widget_class_bind_template_child (widget_class, LeadNoteRow, removal);
  gtk_widget_class_bind_template_callback (widget_class, on_change);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
}

static void
lead_note_row_init (LeadNoteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->text = g_object_ref_sink (GTK_LABEL (gtk_label_new (NULL)));
  g_object_set (self->text, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                "selectable", TRUE, NULL);
  /* Copied with the mouse and its menu. When Tab comes into a label out of nowhere, because what
   * had the keyboard has gone, GTK 4.8 complains. */
  gtk_widget_set_can_focus (GTK_WIDGET (self->text), FALSE);
  adw_bin_set_child (self->place, GTK_WIDGET (self->text));
}

/**
 * lead_note_row_new:
 * @desk: the desk
 * @entry: the entry that the note stands beside
 * @note: the note
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
lead_note_row_new (LeadDesk *desk, int64_t entry, const LeadNote *note)
{
  LeadNoteRow *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (note != NULL, NULL);

  self = g_object_new (LEAD_TYPE_NOTE_ROW, NULL);
  self->desk = g_object_ref (desk);
  self->entry = entry;
  self->note = lead_note_copy (note);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * lead_note_row_is_written_in:
 * @self: a row
 *
 * Returns: whether it is being changed
 */
gboolean
lead_note_row_is_written_in (LeadNoteRow *self)
{
  g_return_val_if_fail (LEAD_IS_NOTE_ROW (self), FALSE);

  return self->field != NULL;
}
