/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "lead-difference-view.h"

#include "core/insight/lead-word-difference.h"

struct _LeadDifferenceView
{
  GtkTextView parent_instance;

  /* borrowed */
  GtkTextBuffer *buffer;
  GtkTextTag *before;
  GtkTextTag *after;
};

G_DEFINE_FINAL_TYPE (LeadDifferenceView, lead_difference_view, GTK_TYPE_TEXT_VIEW)

/* Underlined and struck through say it; the tints only help the eye. */
static void
style_cb (LeadDifferenceView *self,
          GParamSpec         *pspec,
          AdwStyleManager    *style)
{
  gboolean dark = adw_style_manager_get_dark (style);

  g_object_set (self->after, "background", dark ? "rgba(79,201,207,0.22)" : "rgba(10,108,116,0.14)",
                NULL);
  g_object_set (self->before, "foreground", dark ? "#b4b4b4" : "#636363", NULL);
}

static void
lead_difference_view_class_init (LeadDifferenceViewClass *klass)
{
}

static void
lead_difference_view_init (LeadDifferenceView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_object_set (self, "wrap-mode", GTK_WRAP_WORD_CHAR, "editable", FALSE, "accepts-tab", FALSE,
                "input-hints", GTK_INPUT_HINT_PRIVATE, "top-margin", 12, "bottom-margin", 24,
                "left-margin", 18, "right-margin", 18, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "writing");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Text"),
                                  -1);

  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  self->before = gtk_text_buffer_create_tag (self->buffer, NULL, "strikethrough", TRUE, NULL);
  self->after = gtk_text_buffer_create_tag (self->buffer, NULL, "underline",
                                            PANGO_UNDERLINE_SINGLE, NULL);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (style_cb), self, G_CONNECT_SWAPPED);
  style_cb (self, NULL, style);
}

static void
go_to_start (LeadDifferenceView *self)
{
  GtkTextIter start;

  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
}

static void
append (LeadDifferenceView *self,
        const char         *text,
        gsize               length,
        GtkTextTag         *tag)
{
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (self->buffer, &end);
  if (tag != NULL)
    gtk_text_buffer_insert_with_tags (self->buffer, &end, text, (int) length, tag, NULL);
  else
    gtk_text_buffer_insert (self->buffer, &end, text, (int) length);
}

/* What has gone and what has come in its place may both end at a comma. */
static gboolean
sticks (const LeadWordSpan *before,
        const LeadWordSpan *after,
        const char         *text)
{
  return before->in == LEAD_WORDS_IN_BEFORE && after->in == LEAD_WORDS_IN_AFTER
         && !g_ascii_isspace (text[before->start + before->length - 1]);
}

/**
 * lead_difference_view_new:
 *
 * Returns: (transfer floating): a view without a text
 */
GtkWidget *
lead_difference_view_new (void)
{
  return g_object_new (LEAD_TYPE_DIFFERENCE_VIEW, NULL);
}

/**
 * lead_difference_view_show_text:
 * @self: a view
 * @text: what is to be read
 */
void
lead_difference_view_show_text (LeadDifferenceView *self,
                                const char         *text)
{
  g_return_if_fail (LEAD_IS_DIFFERENCE_VIEW (self));
  g_return_if_fail (text != NULL);

  gtk_text_buffer_set_text (self->buffer, text, -1);
  go_to_start (self);
}

/**
 * lead_difference_view_show_difference:
 * @self: a view
 * @before: the text that is to be read
 * @after: what has become of it
 * @n_before: (out) (optional): how many words only @before has
 * @n_after: (out) (optional): how many words only @after has
 */
void
lead_difference_view_show_difference (LeadDifferenceView *self,
                                      const char         *before,
                                      const char         *after,
                                      guint              *n_before,
                                      guint              *n_after)
{
  g_autoptr (GArray) spans = NULL;
  guint counts[3] = { 0 };

  g_return_if_fail (LEAD_IS_DIFFERENCE_VIEW (self));
  g_return_if_fail (before != NULL);
  g_return_if_fail (after != NULL);

  spans = lead_word_difference (before, after);
  gtk_text_buffer_set_text (self->buffer, "", 0);
  for (guint i = 0; i < spans->len; i++)
    {
      const LeadWordSpan *span = &g_array_index (spans, LeadWordSpan, i);
      GtkTextTag *const tags[] = { NULL, self->before, self->after };
      const char *source = span->in == LEAD_WORDS_IN_AFTER ? after : before;

      if (i > 0 && sticks (span - 1, span, before))
        append (self, " ", 1, NULL);
      append (self, source + span->start, span->length, tags[span->in]);
      counts[span->in] += span->n_words;
    }
  go_to_start (self);
  if (n_before != NULL)
    *n_before = counts[LEAD_WORDS_IN_BEFORE];
  if (n_after != NULL)
    *n_after = counts[LEAD_WORDS_IN_AFTER];
}
