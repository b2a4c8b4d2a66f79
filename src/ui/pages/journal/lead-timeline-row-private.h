/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-timeline-row.h"

G_BEGIN_DECLS

/*
 * Shared by the files that make up the row: lead-timeline-row.c (what it shows)
 * and lead-timeline-row-places.c (where it shows it).
 *
 * A list view keeps some two hundred rows beside the dozen that are seen, and a
 * jump gives all of them other entries. So a row never asks for another size,
 * its texts are inscriptions, which have none of their own, and it says nothing
 * until it comes into sight.
 */
struct _LeadTimelineRow
{
  GtkWidget parent_instance;

  /* owned */
  LeadDesk *desk;
  LeadTimelineItem *item;
  GtkWidget *popover;

  /* children; what few rows need is made when it is needed first */
  GtkWidget *day;
  GtkWidget *title;
  GtkWidget *excerpt;
  GtkWidget *month;      /* of a heading, or NULL */
  GtkWidget *star;       /* or NULL */
  GtkWidget *lock;       /* or NULL */
  GtkWidget *barriers;   /* or NULL */
  GtkWidget *behaviours; /* or NULL */

  gboolean shown; /* its item, by the children */
  gboolean named; /* its item, for a screen reader */
};

GtkWidget *lead_timeline_row_add_words     (LeadTimelineRow *self,
                                            const char      *css_class,
                                            guint            n_chars);
GtkWidget *lead_timeline_row_add_sign      (LeadTimelineRow *self,
                                            const char      *icon_name,
                                            const char      *css_class);
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

G_END_DECLS
