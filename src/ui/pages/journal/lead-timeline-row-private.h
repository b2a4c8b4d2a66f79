/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-timeline-row.h"

G_BEGIN_DECLS

/*
 * Shared by the files that make up the row: lead-timeline-row.c (what it shows)
 * and lead-timeline-row-drawing.c (how and where it shows it).
 *
 * A list view keeps some two hundred rows beside the dozen that are seen, and a
 * jump gives all of them other entries. So a row never asks for another size, it
 * says nothing until it comes into sight, and it draws its words itself: a
 * widget for each would have its style, its size and its place to be seen to in
 * every frame, a thousand of them.
 */
struct _LeadTimelineRow
{
  GtkWidget parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadTimelineLook *look;
  LeadTimelineItem *item;
  PangoLayout *words[LEAD_TIMELINE_MONTH + 1]; /* each made when it is needed first */
  GtkWidget *popover;

  /* children; what few rows need is made when it is needed first */
  GtkWidget *star; /* or NULL */
  GtkWidget *lock; /* or NULL */

  guint n_barriers;
  guint n_behaviours;
  int width;     /* that the words were cut for */
  gulong filled; /* handler: there is something else to say of the item */
  gboolean shown; /* its item, to the eye */
  gboolean named; /* its item, for a screen reader */
};

GtkWidget *lead_timeline_row_add_sign      (LeadTimelineRow *self,
                                            const char      *icon_name,
                                            const char      *css_class);
guint      lead_timeline_row_count_chars   (LeadTimelineRow *self,
                                            LeadTimelinePart part);
void       lead_timeline_row_fit           (LeadTimelineRow *self);
void       lead_timeline_row_measure       (GtkWidget       *widget,
                                            GtkOrientation   orientation,
                                            int              for_size,
                                            int             *minimum,
                                            int             *natural,
                                            int             *minimum_baseline,
                                            int             *natural_baseline);
void       lead_timeline_row_size_allocate (GtkWidget       *widget,
                                            int              width,
                                            int              height,
                                            int              baseline);
void       lead_timeline_row_snapshot      (GtkWidget       *widget,
                                            GtkSnapshot     *snapshot);

G_END_DECLS
