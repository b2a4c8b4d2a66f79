/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-text-field.h"

#include "lead-short-scroller.h"
#include "ui/compat/lead-focus-inside.h"

/* Higher than this it scrolls. */
#define MAX_HEIGHT 300

struct _LeadTextField
{
  AdwBin         parent_instance;

  GtkWidget     *view;
  GtkTextBuffer *text;
  gboolean       syncing; /* it changes, but nobody writes */
};

static guint signal_changed;

G_DEFINE_FINAL_TYPE (LeadTextField, lead_text_field, ADW_TYPE_BIN)

static void
on_text (LeadTextField *self)
{
  if (!self->syncing)
    g_signal_emit (self, signal_changed, 0);
}

static gboolean
lead_text_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (LEAD_TEXT_FIELD (widget)->view);
}

static void
lead_text_field_class_init (LeadTextFieldClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_text_field_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;

  signal_changed = g_signal_new ("changed", LEAD_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_text_field_init (LeadTextField *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (gtk_text_view_new ());

  self->view = GTK_WIDGET (view);
  self->text = gtk_text_view_get_buffer (view);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_input_hints (view, GTK_INPUT_HINT_PRIVATE);
  gtk_text_view_set_top_margin (view, 9);
  gtk_text_view_set_bottom_margin (view, 9);
  gtk_text_view_set_left_margin (view, 9);
  gtk_text_view_set_right_margin (view, 9);
  gtk_widget_set_size_request (self->view, -1, 60);
  gtk_widget_add_css_class (self->view, "card-text");
  adw_bin_set_child (ADW_BIN (self), lead_short_scroller_new (self->view, MAX_HEIGHT));
  g_signal_connect_object (self->text, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);
}

/**
 * lead_text_field_new:
 * @label: what is to be written there, for those who hear it
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
lead_text_field_new (const char *label)
{
  LeadTextField *self = g_object_new (LEAD_TYPE_TEXT_FIELD, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);

  return GTK_WIDGET (self);
}

/**
 * lead_text_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full): what is written there
 */
char *
lead_text_field_dup_text (LeadTextField *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (LEAD_IS_TEXT_FIELD (self), NULL);

  gtk_text_buffer_get_bounds (self->text, &start, &end);

  return gtk_text_buffer_get_text (self->text, &start, &end, TRUE);
}

/**
 * lead_text_field_set_text:
 * @self: a field
 * @text: what is to stand there
 */
void
lead_text_field_set_text (LeadTextField *self,
                          const char    *text)
{
  g_return_if_fail (LEAD_IS_TEXT_FIELD (self));
  g_return_if_fail (text != NULL);

  self->syncing = TRUE;
  gtk_text_buffer_set_text (self->text, text, -1);
  self->syncing = FALSE;
}

/**
 * lead_text_field_set_editable:
 * @self: a field
 * @editable: whether anything can be written
 */
void
lead_text_field_set_editable (LeadTextField *self,
                              gboolean       editable)
{
  g_return_if_fail (LEAD_IS_TEXT_FIELD (self));

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), editable);
}

/**
 * lead_text_field_set_slim:
 * @self: a field
 *
 * As high as what is written and without a ground of its own, for a row in a list.
 */
void
lead_text_field_set_slim (LeadTextField *self)
{
  GtkTextView *view;

  g_return_if_fail (LEAD_IS_TEXT_FIELD (self));

  view = GTK_TEXT_VIEW (self->view);
  gtk_text_view_set_top_margin (view, 0);
  gtk_text_view_set_bottom_margin (view, 0);
  gtk_text_view_set_left_margin (view, 0);
  gtk_text_view_set_right_margin (view, 0);
  gtk_widget_set_size_request (self->view, -1, -1);
  gtk_widget_remove_css_class (self->view, "card-text");
  gtk_widget_add_css_class (self->view, "slim-text");
}
