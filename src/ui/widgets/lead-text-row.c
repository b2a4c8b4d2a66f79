/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-text-row.h"

#include "ui/compat/lead-focus-inside.h"

struct _LeadTextRow
{
  AdwPreferencesRow parent_instance;

  GtkBox    *box;
  GtkWidget *entry;
};

enum
{
  CHANGED,
  SUBMITTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTextRow, lead_text_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_changed (LeadTextRow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_activate (LeadTextRow *self)
{
  g_signal_emit (self, signals[SUBMITTED], 0);
}

static gboolean
lead_text_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_TEXT_ROW (widget)->entry);
}

static void
lead_text_row_class_init (LeadTextRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_text_row_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_TEXT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SUBMITTED] = g_signal_new ("submitted", LEAD_TYPE_TEXT_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_text_row_init (LeadTextRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->entry = gtk_entry_new ();
  gtk_entry_set_has_frame (GTK_ENTRY (self->entry), FALSE);
  gtk_entry_set_input_hints (GTK_ENTRY (self->entry), GTK_INPUT_HINT_PRIVATE);
  gtk_widget_add_css_class (self->entry, "text-row");
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
}

/**
 * lead_text_row_new:
 * @title: what the text is called
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
lead_text_row_new (const char *title)
{
  LeadTextRow *self = g_object_new (LEAD_TYPE_TEXT_ROW, NULL);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), label);
  gtk_box_append (GTK_BOX (column), self->entry);
  gtk_box_append (self->box, column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);

  return GTK_WIDGET (self);
}

/**
 * lead_text_row_add:
 * @self: a row
 * @suffix: stands at its end
 */
void
lead_text_row_add (LeadTextRow *self,
                   GtkWidget   *suffix)
{
  g_return_if_fail (LEAD_IS_TEXT_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (suffix));

  gtk_widget_set_margin_end (suffix, 6);
  gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
  gtk_box_append (self->box, suffix);
}

/**
 * lead_text_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): what is typed
 */
const char *
lead_text_row_get_text (LeadTextRow *self)
{
  g_return_val_if_fail (LEAD_IS_TEXT_ROW (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * lead_text_row_set_text:
 * @self: a row
 * @text: what is to stand there
 */
void
lead_text_row_set_text (LeadTextRow *self,
                        const char  *text)
{
  g_return_if_fail (LEAD_IS_TEXT_ROW (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}
