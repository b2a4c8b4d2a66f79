/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-filter.h"

G_BEGIN_DECLS

/**
 * LeadWhereabouts:
 * @id: the entry that is open, 0 for none
 * @cursor: where the cursor stands in its text, in characters
 * @bound: where the selection's other end stands
 * @top: the first character that is in sight
 * @in_detail: where there is little room: the entry is shown, not the list
 * @in_text: the keyboard is in the text
 * @filter: (owned): which entries are listed
 *
 * Where somebody was in the journal, to be brought back there after a lock. It
 * lies in memory while the journal is locked, so it holds numbers and the ids
 * of items, and nothing that the writer wrote: no words that were searched for
 * and no label. A filter comes back without these.
 */
typedef struct
{
  int64_t     id;
  int         cursor;
  int         bound;
  int         top;
  gboolean    in_detail;
  gboolean    in_text;
  LeadFilter *filter;
} LeadWhereabouts;

LeadWhereabouts *lead_whereabouts_new          (void);
LeadWhereabouts *lead_whereabouts_from_variant (GVariant        *variant);
void             lead_whereabouts_free         (LeadWhereabouts *self);
GVariant        *lead_whereabouts_to_variant   (LeadWhereabouts *self);
void             lead_whereabouts_read_text    (LeadWhereabouts *self,
                                                GtkTextView     *text);
void             lead_whereabouts_show_text    (LeadWhereabouts *self,
                                                GtkTextView     *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadWhereabouts, lead_whereabouts_free)

G_END_DECLS
