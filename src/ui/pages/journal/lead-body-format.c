/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-body-format.h"

/* The lines that the selection touches. */
typedef struct
{
  char *text; /* owned */
  guint offset; /* of them in the buffer */
  guint start;  /* the selection, from there */
  guint end;
} Lines;

static void
lines_clear (Lines *lines)
{
  g_free (lines->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lines, lines_clear)

static void
get_lines (GtkTextBuffer *buffer,
           Lines         *lines)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  lines->start = (guint) gtk_text_iter_get_offset (&start);
  lines->end = (guint) gtk_text_iter_get_offset (&end);
  gtk_text_iter_set_line_offset (&start, 0);
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  lines->offset = (guint) gtk_text_iter_get_offset (&start);
  lines->start -= lines->offset;
  lines->end -= lines->offset;
  lines->text = gtk_text_iter_get_slice (&start, &end);
}

static void
make_edit (GtkTextBuffer        *buffer,
           guint                 offset,
           const LeadFormatEdit *edit)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) (offset + edit->at));
  end = start;
  gtk_text_iter_forward_chars (&end, (int) edit->n_removed);
  if (edit->n_removed > 0)
    gtk_text_buffer_delete (buffer, &start, &end);
  if (*edit->text != '\0')
    gtk_text_buffer_insert (buffer, &start, edit->text, -1);
}

/**
 * lead_body_format_toggle:
 * @buffer: a text
 * @format: a format
 *
 * Gives it to the selection, or to the word at the cursor, or takes it away.
 */
void
lead_body_format_toggle (GtkTextBuffer *buffer,
                         LeadFormat     format)
{
  g_auto (Lines) lines = { 0 };
  g_autoptr (LeadFormatted) formatted = NULL;
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  get_lines (buffer, &lines);
  formatted = lead_format_toggle (lines.text, lines.start, lines.end, format);
  gtk_text_buffer_begin_user_action (buffer);
  for (guint i = formatted->edits->len; i > 0; i--)
    make_edit (buffer, lines.offset, &g_array_index (formatted->edits, LeadFormatEdit, i - 1));
  gtk_text_buffer_end_user_action (buffer);

  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) (lines.offset + formatted->start));
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) (lines.offset + formatted->end));
  gtk_text_buffer_select_range (buffer, &end, &start);
}

/**
 * lead_body_format_is_on:
 * @buffer: a text
 * @format: a format
 *
 * Returns: whether all of the selection has it
 */
gboolean
lead_body_format_is_on (GtkTextBuffer *buffer,
                        LeadFormat     format)
{
  g_auto (Lines) lines = { 0 };

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), FALSE);

  get_lines (buffer, &lines);
  return lead_format_is_on (lines.text, lines.start, lines.end, format);
}
