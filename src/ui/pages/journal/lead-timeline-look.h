/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/**
 * LeadTimelinePart:
 * @LEAD_TIMELINE_TITLE: of an entry
 * @LEAD_TIMELINE_EXCERPT: of an entry, below its title
 * @LEAD_TIMELINE_MONTH: of a heading
 * @LEAD_TIMELINE_BARRIERS: how many tags an entry has of barriers
 * @LEAD_TIMELINE_BEHAVIOURS: and of behaviours
 *
 * What a row of the timeline says in a look of its own.
 */
typedef enum
{
  LEAD_TIMELINE_TITLE,
  LEAD_TIMELINE_EXCERPT,
  LEAD_TIMELINE_MONTH,
  LEAD_TIMELINE_BARRIERS,
  LEAD_TIMELINE_BEHAVIOURS,
} LeadTimelinePart;

#define LEAD_N_TIMELINE_PARTS (LEAD_TIMELINE_BEHAVIOURS + 1)

#define LEAD_TYPE_TIMELINE_LOOK (lead_timeline_look_get_type ())

/*
 * What the rows of a timeline look like, once for all of them: fonts, colours,
 * and the texts that come up again and again. A widget that stands in the list
 * and is never seen: the style sheet says what it looks like.
 *
 * Emits "changed" when there may be other fonts.
 */
G_DECLARE_FINAL_TYPE (LeadTimelineLook, lead_timeline_look, LEAD, TIMELINE_LOOK, GtkWidget)

GtkWidget   *lead_timeline_look_new             (void);
PangoLayout *lead_timeline_look_new_layout      (LeadTimelineLook *self,
                                                 LeadTimelinePart  part);
void         lead_timeline_look_get_colour      (LeadTimelineLook *self,
                                                 LeadTimelinePart  part,
                                                 GdkRGBA          *colour);
int          lead_timeline_look_get_height      (LeadTimelineLook *self,
                                                 LeadTimelinePart  part,
                                                 guint             n_lines);
int          lead_timeline_look_get_width       (LeadTimelineLook *self,
                                                 LeadTimelinePart  part,
                                                 guint             n_chars);
PangoLayout *lead_timeline_look_get_day         (LeadTimelineLook *self,
                                                 LeadDay           day);
PangoLayout *lead_timeline_look_get_weekday     (LeadTimelineLook *self,
                                                 LeadDay           day);
PangoLayout *lead_timeline_look_get_count       (LeadTimelineLook *self,
                                                 LeadTimelinePart  part,
                                                 guint             count);

G_END_DECLS
