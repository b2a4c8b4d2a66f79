/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-item.h"

G_BEGIN_DECLS

#define LEAD_TYPE_STANCE_POPOVER (lead_stance_popover_get_type ())

/*
 * What can be said of an item, each choice with its gloss, and taking it away.
 *
 * Signals: "choose" (#LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadStancePopover, lead_stance_popover, LEAD, STANCE_POPOVER, GtkPopover)

GtkWidget *lead_stance_popover_new (LeadStanceSet  set,
                                    LeadStance     current,
                                    LeadItem      *item);

G_END_DECLS
