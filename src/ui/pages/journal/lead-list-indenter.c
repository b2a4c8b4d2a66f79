/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-list-indenter.h"

#include "core/model/lead-format-next.h"

struct _LeadListIndenter
{
  GObject parent_instance;
};

static void lead_list_indenter_init_iface (GtkSourceIndenterInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadListIndenter, lead_list_indenter, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_SOURCE_TYPE_INDENTER,
                                                      lead_list_indenter_init_iface))

static gboolean
lead_list_indenter_is_trigger (GtkSourceIndenter *indenter,
                               GtkSourceView     *view,
                               const GtkTextIter *location,
                               GdkModifierType    state,
                               guint              key)
{
  GdkModifierType modifiers = GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK;

  return (state & modifiers) == 0 && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter);
}

/* Called when the line is broken already: @iter is at the start of the new. */
static void
lead_list_indenter_indent (GtkSourceIndenter *indenter,
                           GtkSourceView     *view,
                           GtkTextIter       *iter)
{
  GtkTextBuffer *buffer = gtk_text_iter_get_buffer (iter);
  GtkTextIter start = *iter;
  GtkTextIter end = *iter;
  g_autofree char *line = NULL;
  g_autofree char *next = NULL;

  if (!gtk_text_iter_backward_line (&start))
    return;
  gtk_text_iter_backward_char (&end);
  line = gtk_text_iter_get_slice (&start, &end);
  next = lead_format_next_line (line, (guint) g_utf8_strlen (line, -1));
  if (next == NULL)
    return;
  if (*next == '\0' && gtk_text_iter_ends_line (iter))
    gtk_text_buffer_delete (buffer, &start, iter);
  else
    gtk_text_buffer_insert (buffer, iter, *next != '\0' ? next : line, -1);
}

static void
lead_list_indenter_init_iface (GtkSourceIndenterInterface *iface)
{
  iface->is_trigger = lead_list_indenter_is_trigger;
  iface->indent = lead_list_indenter_indent;
}

static void
lead_list_indenter_class_init (LeadListIndenterClass *klass)
{
}

static void
lead_list_indenter_init (LeadListIndenter *self)
{
}

/**
 * lead_list_indenter_new:
 *
 * Returns: (transfer full): an indenter for prose
 */
GtkSourceIndenter *
lead_list_indenter_new (void)
{
  return g_object_new (LEAD_TYPE_LIST_INDENTER, NULL);
}
