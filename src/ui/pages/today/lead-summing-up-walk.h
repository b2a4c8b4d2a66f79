/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-answered.h"
#include "lead-today-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SUMMING_UP_WALK (lead_summing_up_walk_get_type ())

/*
 * Thirty minutes: all of summing-up, a question at a time, as one entry that
 * keeps its answers apart. Saved as it is typed; whoever leaves keeps all. To
 * be handed to lead_desk_begin_walk().
 *
 * Signals: "left" (int64): it is over; the id of the entry, 0 when nothing was
 * written.
 */
G_DECLARE_FINAL_TYPE (LeadSummingUpWalk, lead_summing_up_walk, LEAD, SUMMING_UP_WALK, AdwBin)

GtkWidget *lead_summing_up_walk_new (LeadTodayView *view,
                                     LeadAnswered  *answered);

G_END_DECLS
