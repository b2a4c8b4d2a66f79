/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RHYTHM_STRIP (lead_rhythm_strip_get_type ())

/* Weeks that the strip shows, the present one last. */
#define LEAD_RHYTHM_WEEKS 10

/*
 * The last weeks, a column each, Monday on top: the fuller a day, the more was
 * written. One image for the keyboard and for screen readers, which says in
 * words what it shows.
 */
G_DECLARE_FINAL_TYPE (LeadRhythmStrip, lead_rhythm_strip, LEAD, RHYTHM_STRIP, GtkWidget)

GtkWidget *lead_rhythm_strip_new       (void);
LeadDay    lead_rhythm_strip_first_day (LeadDay          today);
void       lead_rhythm_strip_show      (LeadRhythmStrip *self,
                                        GArray          *days,
                                        LeadDay          today);
char      *lead_rhythm_dup_words       (GArray          *days,
                                        LeadDay          today);

G_END_DECLS
