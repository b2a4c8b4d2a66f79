/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where notes go beside a text: numbers only, no widgets. */

#include "config.h"

#include "lead-margin-stack.h"

/* The text stays this many times as wide as the margin at the least. */
#define TEXT_TO_MARGIN 3

/**
 * lead_margin_stack:
 * @notes: (array length=n_notes): what belongs to lines that can be seen, from
 *   the top down
 * @n_notes: how many
 * @height: how high the margin is
 * @gap: between two notes
 *
 * Puts every note beside its line, or below the one before it; where the
 * margin ends, they move up together. What has no room at all isn't shown,
 * beginning with the first.
 */
void
lead_margin_stack (LeadMarginNote *notes,
                   guint           n_notes,
                   int             height,
                   int             gap)
{
  int from = 0;
  int until = height;

  g_return_if_fail (notes != NULL || n_notes == 0);

  for (guint i = 0; i < n_notes; i++)
    {
      notes[i].place = MAX (notes[i].line, from);
      from = notes[i].place + notes[i].height + gap;
    }
  for (guint i = n_notes; i > 0; i--)
    {
      LeadMarginNote *note = &notes[i - 1];

      note->place = MIN (note->place, until - note->height);
      note->shown = note->place >= 0;
      until = note->place - gap;
    }
}

/**
 * lead_margin_split:
 * @width: all there is
 * @margin: how wide the margin is to be
 * @column: how wide the text gets at the most, in the middle of its page
 * @mirrored: whether the margin is on the left
 *
 * The page keeps the whole width while there is room for the margin beside the
 * column anyway, so that nothing moves when the first note appears.
 *
 * Returns: who gets what
 */
LeadMarginSplit
lead_margin_split (int      width,
                   int      margin,
                   int      column,
                   gboolean mirrored)
{
  LeadMarginSplit split = { 0, width, width, FALSE };

  if (width < margin * (TEXT_TO_MARGIN + 1))
    return split;
  split.has_margin = TRUE;
  if ((width - column) / 2 < margin)
    split.content_width = width - margin;
  split.margin_x = (split.content_width + MIN (column, split.content_width)) / 2;
  if (mirrored)
    {
      split.content_x = width - split.content_width;
      split.margin_x = width - split.margin_x - margin;
    }
  return split;
}
