/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-filter.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FILTER_POPOVER (lead_filter_popover_get_type ())

/*
 * What entries can be chosen by, one thing after another.
 *
 * Signals: "chosen" (#LeadFilter): the person has chosen something more, or
 * taken something back.
 */
G_DECLARE_FINAL_TYPE (LeadFilterPopover, lead_filter_popover, LEAD, FILTER_POPOVER, GtkPopover)

GtkWidget *lead_filter_popover_new        (void);
void       lead_filter_popover_set_desk   (LeadFilterPopover *self,
                                           LeadDesk          *desk);
void       lead_filter_popover_set_filter (LeadFilterPopover *self,
                                           const LeadFilter  *filter);

G_END_DECLS
