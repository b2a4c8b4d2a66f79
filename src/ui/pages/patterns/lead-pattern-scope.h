/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-pattern-view.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_SCOPE (lead_pattern_scope_get_type ())

/*
 * Which entries the page looks at: of all challenges or one, with any label or
 * one; a button for what narrows it down, to let it go.
 */
G_DECLARE_FINAL_TYPE (LeadPatternScope, lead_pattern_scope, LEAD, PATTERN_SCOPE, GtkBox)

void lead_pattern_scope_follow     (LeadPatternScope *self,
                                    LeadDesk         *desk,
                                    LeadPatternView  *view);
void lead_pattern_scope_seek_label (LeadPatternScope *self,
                                    const char       *hidden);

G_END_DECLS
