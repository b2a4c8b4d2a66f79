/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SCALE_CHOICE (lead_scale_choice_get_type ())

/*
 * A few places in a row between two ends that are put in words, one of which
 * can be chosen, or none yet.
 *
 * Signals: "chosen" (int): a place has been chosen by the person.
 */
G_DECLARE_FINAL_TYPE (LeadScaleChoice, lead_scale_choice, LEAD, SCALE_CHOICE, AdwBin)

GtkWidget *lead_scale_choice_new       (void);
void       lead_scale_choice_set_scale (LeadScaleChoice *self,
                                        const char      *name,
                                        const char      *low,
                                        const char      *high,
                                        guint            n_places);
void       lead_scale_choice_set_value (LeadScaleChoice *self,
                                        int              value);

G_END_DECLS
