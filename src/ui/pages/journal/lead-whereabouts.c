/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-whereabouts.h"

/* Of the buffer: what is to be scrolled to. */
#define MARK "whereabouts"
#define TYPE "(xiiibb(iimsimsiasmsbbb))"
#define FORMAT "(xiiibb(iimsimsi^asmsbbb))"

/**
 * lead_whereabouts_new:
 *
 * Returns: (transfer full): no entry open, all listed
 */
LeadWhereabouts *
lead_whereabouts_new (void)
{
  LeadWhereabouts *self = g_new0 (LeadWhereabouts, 1);

  self->filter = lead_filter_new ();
  return self;
}

/**
 * lead_whereabouts_free:
 * @self: (transfer full): whereabouts
 */
void
lead_whereabouts_free (LeadWhereabouts *self)
{
  lead_filter_free (self->filter);
  g_free (self);
}

/**
 * lead_whereabouts_to_variant:
 * @self: whereabouts
 *
 * Returns: (transfer full): the same without anything that was written
 */
GVariant *
lead_whereabouts_to_variant (LeadWhereabouts *self)
{
  const LeadFilter *filter = self->filter;
  const char *const none[] = { NULL };

  return g_variant_ref_sink (g_variant_new (FORMAT, (gint64) self->id, self->cursor, self->bound,
                                            self->top, self->in_detail, self->in_text,
                                            filter->from, filter->to, filter->item,
                                            (int) filter->stance, filter->beside,
                                            (int) filter->beside_stance,
                                            filter->any != NULL ? (const char *const *) filter->any
                                                                : none,
                                            filter->prompt, filter->starred,
                                            filter->is_private, filter->with_pictures));
}

/**
 * lead_whereabouts_from_variant:
 * @variant: of lead_whereabouts_to_variant()
 *
 * Returns: (transfer full): the whereabouts
 */
LeadWhereabouts *
lead_whereabouts_from_variant (GVariant *variant)
{
  LeadWhereabouts *self = lead_whereabouts_new ();
  LeadFilter *filter = self->filter;
  gint64 id;
  int stance;
  int beside_stance;

  g_return_val_if_fail (g_variant_is_of_type (variant, G_VARIANT_TYPE (TYPE)), self);

  g_variant_get (variant, FORMAT, &id, &self->cursor, &self->bound, &self->top, &self->in_detail,
                 &self->in_text, &filter->from, &filter->to, &filter->item, &stance,
                 &filter->beside, &beside_stance, &filter->any, &filter->prompt,
                 &filter->starred, &filter->is_private, &filter->with_pictures);
  self->id = id;
  filter->stance = (LeadStance) stance;
  filter->beside_stance = (LeadStance) beside_stance;
  if (filter->any[0] == NULL)
    g_clear_pointer (&filter->any, g_strfreev);
  return self;
}

/**
 * lead_whereabouts_read_text:
 * @self: whereabouts
 * @text: the text of the open entry
 *
 * Notes where the cursor is and what is in sight.
 */
void
lead_whereabouts_read_text (LeadWhereabouts *self,
                            GtkTextView     *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  GtkTextIter cursor;
  GtkTextIter bound;
  GtkTextIter top;
  GdkRectangle sight;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  gtk_text_buffer_get_iter_at_mark (buffer, &bound, gtk_text_buffer_get_selection_bound (buffer));
  gtk_text_view_get_visible_rect (text, &sight);
  gtk_text_view_get_iter_at_location (text, &top, 0, sight.y);
  self->cursor = gtk_text_iter_get_offset (&cursor);
  self->bound = gtk_text_iter_get_offset (&bound);
  self->top = gtk_text_iter_get_offset (&top);
}

/**
 * lead_whereabouts_show_text:
 * @self: whereabouts
 * @text: the text of the entry, which may have become shorter
 *
 * Puts the cursor and what is in sight back to where they were.
 */
void
lead_whereabouts_show_text (LeadWhereabouts *self,
                            GtkTextView     *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  GtkTextIter cursor;
  GtkTextIter bound;
  GtkTextIter top;
  GtkTextMark *mark;

  gtk_text_buffer_get_iter_at_offset (buffer, &cursor, self->cursor);
  gtk_text_buffer_get_iter_at_offset (buffer, &bound, self->bound);
  gtk_text_buffer_get_iter_at_offset (buffer, &top, self->top);
  gtk_text_buffer_select_range (buffer, &cursor, &bound);
  if (self->top == 0)
    return;
  /* By a mark that stays: the heights of lines are known only later. */
  mark = gtk_text_buffer_get_mark (buffer, MARK);
  if (mark == NULL)
    mark = gtk_text_buffer_create_mark (buffer, MARK, &top, TRUE);
  gtk_text_buffer_move_mark (buffer, mark, &top);
  gtk_text_view_scroll_to_mark (text, mark, 0, TRUE, 0, 0);
}
