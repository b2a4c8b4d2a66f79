/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-body-map.h"

/*
 * A picture is written in the body as a reference and stands in the buffer as
 * those same characters, so both sides count alike. Should pictures ever take
 * one place in the buffer, only these functions have to know.
 */

/**
 * lead_body_map_load:
 * @buffer: the buffer to fill
 * @body: an entry's text as it is stored
 *
 * Puts @body in the place of all that @buffer holds, as something that can't
 * be undone.
 */
void
lead_body_map_load (GtkTextBuffer *buffer,
                    const char    *body)
{
  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));
  g_return_if_fail (body != NULL);

  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, body, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
}

/**
 * lead_body_map_dup_body:
 * @buffer: a buffer filled by lead_body_map_load() and edited since
 *
 * Returns: (transfer full): the text as it is to be stored
 */
char *
lead_body_map_dup_body (GtkTextBuffer *buffer)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), NULL);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/**
 * lead_body_map_to_body:
 * @buffer: the buffer
 * @offset: code points from the start of @buffer
 *
 * Returns: code points from the start of the stored text
 */
guint
lead_body_map_to_body (GtkTextBuffer *buffer,
                       guint          offset)
{
  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), 0);

  return MIN (offset, (guint) gtk_text_buffer_get_char_count (buffer));
}

/**
 * lead_body_map_to_buffer:
 * @buffer: the buffer
 * @offset: code points from the start of the stored text
 *
 * Returns: code points from the start of @buffer
 */
guint
lead_body_map_to_buffer (GtkTextBuffer *buffer,
                         guint          offset)
{
  g_return_val_if_fail (GTK_IS_TEXT_BUFFER (buffer), 0);

  return MIN (offset, (guint) gtk_text_buffer_get_char_count (buffer));
}
