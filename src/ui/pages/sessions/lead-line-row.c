/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-line-row.h"

#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-text-field.h"

struct _LeadLineRow
{
  AdwPreferencesRow parent_instance;

  GtkBox           *box;
  GtkBox           *head;
  GtkWidget        *field;
};

static guint signal_changed;

G_DEFINE_FINAL_TYPE (LeadLineRow, lead_line_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_changed (LeadLineRow *self)
{
  g_signal_emit (self, signal_changed, 0);
}

static gboolean
lead_line_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_LINE_ROW (widget)->field);
}

static void
lead_line_row_class_init (LeadLineRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_line_row_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;

  signal_changed = g_signal_new ("changed", LEAD_TYPE_LINE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
lead_line_row_init (LeadLineRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->head = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), 6);
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), 12);
  gtk_box_append (self->box, GTK_WIDGET (self->head));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
}

/**
 * lead_line_row_new:
 * @title: what the text is called
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
lead_line_row_new (const char *title)
{
  LeadLineRow *self = g_object_new (LEAD_TYPE_LINE_ROW, NULL);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (self->head, label);
  self->field = lead_text_field_new (title);
  lead_text_field_set_slim (LEAD_TEXT_FIELD (self->field));
  gtk_box_append (self->box, self->field);
  g_signal_connect_object (self->field, "changed", G_CALLBACK (on_changed), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * lead_line_row_add:
 * @self: a row
 * @button: stands beside its name, after those that are there
 */
void
lead_line_row_add (LeadLineRow *self,
                   GtkWidget   *button)
{
  g_return_if_fail (LEAD_IS_LINE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (button));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (self->head, button);
}

/**
 * lead_line_row_dup_text:
 * @self: a row
 *
 * Returns: (transfer full): what is written there
 */
char *
lead_line_row_dup_text (LeadLineRow *self)
{
  g_return_val_if_fail (LEAD_IS_LINE_ROW (self), NULL);

  return lead_text_field_dup_text (LEAD_TEXT_FIELD (self->field));
}

/**
 * lead_line_row_set_text:
 * @self: a row
 * @text: what is to stand there
 */
void
lead_line_row_set_text (LeadLineRow *self,
                        const char  *text)
{
  g_return_if_fail (LEAD_IS_LINE_ROW (self));
  g_return_if_fail (text != NULL);

  lead_text_field_set_text (LEAD_TEXT_FIELD (self->field), text);
}
