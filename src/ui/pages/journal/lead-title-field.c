/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "lead-title-field.h"

struct _LeadTitleField
{
  AdwBin parent_instance;

  /* template */
  GtkTextView *view;
  GtkLabel *shape;
};

enum
{
  CHANGED,
  ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTitleField, lead_title_field, ADW_TYPE_BIN)

static void
changed_cb (LeadTitleField *self)
{
  g_autofree char *text = lead_title_field_dup_text (self);

  gtk_label_set_text (self->shape, *text != '\0' ? text : _("Title"));
  gtk_widget_set_opacity (GTK_WIDGET (self->shape), *text != '\0' ? 0 : 1);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A title has one line: what is pasted with several becomes one. */
static void
insert_text_cb (LeadTitleField *self,
                GtkTextIter    *place,
                const char     *text,
                int             length,
                GtkTextBuffer  *buffer)
{
  g_autofree char *line = g_strndup (text, length < 0 ? strlen (text) : (gsize) length);

  if (strpbrk (line, "\r\n") == NULL)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_strdelimit (line, "\r\n", ' ');
  gtk_text_buffer_insert (buffer, place, line, -1);
}

static gboolean
key_pressed_cb (LeadTitleField *self,
                guint           key,
                guint           code,
                GdkModifierType state)
{
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
      || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, signals[ACTIVATE], 0);

  return GDK_EVENT_STOP;
}

static void
lead_title_field_class_init (LeadTitleFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_TITLE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", LEAD_TYPE_TITLE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-title-field.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTitleField, view);
  gtk_widget_class_bind_template_child (widget_class, LeadTitleField, shape);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
lead_title_field_init (LeadTitleField *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = gtk_text_view_get_buffer (self->view);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_text_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_title_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full): what is in it
 */
char *
lead_title_field_dup_text (LeadTitleField *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (LEAD_IS_TITLE_FIELD (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/**
 * lead_title_field_set_text:
 * @self: a field
 * @text: a title
 *
 * Shows @text, which can't be undone.
 */
void
lead_title_field_set_text (LeadTitleField *self,
                           const char     *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;

  g_return_if_fail (LEAD_IS_TITLE_FIELD (self));
  g_return_if_fail (text != NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
}

/**
 * lead_title_field_set_editable:
 * @self: a field
 * @editable: whether somebody can type into it
 */
void
lead_title_field_set_editable (LeadTitleField *self,
                               gboolean        editable)
{
  g_return_if_fail (LEAD_IS_TITLE_FIELD (self));

  gtk_text_view_set_editable (self->view, editable);
}
