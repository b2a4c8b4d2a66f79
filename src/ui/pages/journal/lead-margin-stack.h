/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadMarginNote:
 * @line: where the line stands that it belongs to, pixels from the top
 * @height: how high it is
 * @place: (out): where it goes
 * @shown: (out): whether there is room for it
 *
 * A note beside the text.
 */
typedef struct
{
  int      line;
  int      height;
  int      place;
  gboolean shown;
} LeadMarginNote;

/**
 * LeadMarginSplit:
 * @content_x: where the page begins
 * @content_width: how wide it is
 * @margin_x: where the margin begins
 * @has_margin: whether there is room for one
 *
 * A width, split into a page and the margin beside it.
 */
typedef struct
{
  int      content_x;
  int      content_width;
  int      margin_x;
  gboolean has_margin;
} LeadMarginSplit;

void            lead_margin_stack (LeadMarginNote *notes,
                                   guint           n_notes,
                                   int             height,
                                   int             gap);
LeadMarginSplit lead_margin_split (int             width,
                                   int             margin,
                                   int             column,
                                   gboolean        mirrored);

G_END_DECLS
