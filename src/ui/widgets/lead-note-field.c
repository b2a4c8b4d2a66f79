/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-note-field.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-notes.h"
#include "lead-save-status.h"
#include "lead-save-timer.h"
#include "ui/compat/lead-focus-inside.h"

struct _LeadNoteField
{
  AdwBin         parent_instance;

  /* owned */
  LeadDesk      *desk;
  LeadNote      *note;   /* as it was saved last; NULL for one that isn't yet */
  LeadSaveTimer *timer;

  int64_t        entry;
  gboolean       dirty;  /* changed since the last save was put together */
  gboolean       saving; /* one is on its way */

  /* children */
  GtkTextView   *text;
  GtkTextBuffer *buffer; /* owned: it is read when the field goes */
  GtkLabel      *status;
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadNoteField, lead_note_field, ADW_TYPE_BIN)

static char *
dup_text (LeadNoteField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

static void
show_status (LeadNoteField *self, LeadEditState state, int64_t saved_ms, const GError *error)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autofree char *status = lead_save_status_dup_text (state, saved_ms, error, 0, zone);

  gtk_label_set_text (self->status, status);
  gtk_widget_set_visible (GTK_WIDGET (self->status), *status != '\0');
}

static LeadNote *
compose (LeadNoteField *self, const char *text)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadMoment now = lead_surroundings_get_moment (surroundings);

  return lead_note_new (self->note != NULL ? self->note->uuid : NULL,
                        self->note != NULL ? &self->note->moment : &now, 0, text);
}

static void
settle (LeadNoteField *self, gboolean success, const GError *error)
{
  self->saving = FALSE;
  if (!success)
    {
      self->dirty = TRUE;
      lead_save_timer_retry (self->timer);
      show_status (self, LEAD_EDIT_FAILED, 0, error);
      return;
    }
  lead_save_timer_succeed (self->timer);
  if (self->dirty)
    lead_note_field_save (self);
  else
    show_status (self, self->note != NULL ? LEAD_EDIT_SAVED : LEAD_EDIT_CLEAN,
                 self->note != NULL ? self->note->modified_ms : 0, NULL);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadNoteField) self = user_data;
  g_autoptr (GError) error = NULL;
  LeadNote *stored = lead_journal_save_note_finish (LEAD_JOURNAL (source), result, &error);

  if (stored != NULL)
    {
      g_clear_pointer (&self->note, lead_note_free);
      self->note = stored;
    }
  settle (self, stored != NULL, error);
}

static void
on_deleted (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadNoteField) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean success = lead_journal_delete_note_finish (LEAD_JOURNAL (source), result, &error);

  if (success)
    g_clear_pointer (&self->note, lead_note_free);
  settle (self, success, error);
}

static void
on_due (gpointer user_data)
{
  lead_note_field_save (user_data);
}

static void
on_changed (LeadNoteField *self)
{
  self->dirty = TRUE;
  lead_save_timer_touch (self->timer);
  show_status (self, LEAD_EDIT_EDITING, 0, NULL);
}

static gboolean
on_key (LeadNoteField *self, guint key, guint code, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (key != GDK_KEY_Escape && !(enter && (state & GDK_CONTROL_MASK) != 0))
    return GDK_EVENT_PROPAGATE;
  lead_note_field_save (self);
  g_signal_emit (self, signals[DONE], 0);
  return GDK_EVENT_STOP;
}

static gboolean
lead_note_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (LEAD_NOTE_FIELD (widget)->text));
}

static void
lead_note_field_unmap (GtkWidget *widget)
{
  lead_note_field_save (LEAD_NOTE_FIELD (widget));

  GTK_WIDGET_CLASS (lead_note_field_parent_class)->unmap (widget);
}

static void
lead_note_field_finalize (GObject *object)
{
  LeadNoteField *self = LEAD_NOTE_FIELD (object);

  g_clear_pointer (&self->timer, lead_save_timer_free);
  g_clear_pointer (&self->note, lead_note_free);
  g_clear_object (&self->buffer);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_note_field_parent_class)->finalize (object);
}

static void
lead_note_field_class_init (LeadNoteFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = lead_note_field_finalize;
  widget_class->grab_focus = lead_note_field_grab_focus;
  widget_class->focus = lead_focus_inside;
  widget_class->unmap = lead_note_field_unmap;

  signals[DONE] = g_signal_new ("done", LEAD_TYPE_NOTE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-note-field.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadNoteField, text);
  gtk_widget_class_bind_template_child (widget_class, LeadNoteField, status);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
}

static void
lead_note_field_init (LeadNoteField *self)
{
  self->timer = lead_save_timer_new (on_due, self);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->buffer = g_object_ref (gtk_text_view_get_buffer (self->text));
}

/**
 * lead_note_field_new:
 * @desk: the desk
 * @entry: the entry that the note stands beside
 * @note: (nullable): what it says so far
 * @label: what is asked for
 *
 * Returns: (transfer floating): a field
 */
GtkWidget *
lead_note_field_new (LeadDesk *desk, int64_t entry, const LeadNote *note, const char *label)
{
  LeadNoteField *self;

  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (LEAD_TYPE_NOTE_FIELD, NULL);
  self->desk = g_object_ref (desk);
  self->entry = entry;
  self->note = note != NULL ? lead_note_copy (note) : NULL;
  gtk_text_buffer_set_text (self->buffer, note != NULL ? note->text : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "save-now", G_CALLBACK (lead_note_field_save), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * lead_note_field_save:
 * @self: a field
 *
 * Saves what isn't saved yet.
 */
void
lead_note_field_save (LeadNoteField *self)
{
  g_autofree char *text = NULL;
  g_autofree char *stripped = NULL;
  LeadJournal *journal;

  g_return_if_fail (LEAD_IS_NOTE_FIELD (self));

  if (self->saving || !self->dirty)
    return;
  lead_save_timer_stop (self->timer);
  self->dirty = FALSE;
  text = dup_text (self);
  stripped = g_strstrip (g_strdup (text));
  journal = lead_desk_get_journal (self->desk);
  if (*stripped != '\0')
    {
      g_autoptr (LeadNote) note = compose (self, text);

      self->saving = TRUE;
      lead_journal_save_note_async (journal, self->entry, note, NULL, on_saved,
                                    g_object_ref (self));
    }
  else if (self->note != NULL)
    {
      self->saving = TRUE;
      lead_journal_delete_note_async (journal, self->entry, self->note->uuid, NULL, on_deleted,
                                      g_object_ref (self));
    }
  else
    show_status (self, LEAD_EDIT_CLEAN, 0, NULL);
}
