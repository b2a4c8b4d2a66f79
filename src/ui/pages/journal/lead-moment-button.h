/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-surroundings.h"
#include "core/model/lead-moment.h"

G_BEGIN_DECLS

#define LEAD_TYPE_MOMENT_BUTTON (lead_moment_button_get_type ())

/*
 * When an entry is about; pressed, it lets the person choose a day and, where
 * one is known, a time. The zone stays what it was.
 *
 * Signals: "changed": the person has chosen another moment.
 */
G_DECLARE_FINAL_TYPE (LeadMomentButton, lead_moment_button, LEAD, MOMENT_BUTTON, AdwBin)

GtkWidget        *lead_moment_button_new        (void);
void              lead_moment_button_set_moment (LeadMomentButton *self,
                                                 const LeadMoment *moment);
const LeadMoment *lead_moment_button_get_moment (LeadMomentButton *self);

G_END_DECLS
