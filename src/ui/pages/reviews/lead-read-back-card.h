/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "core/model/lead-note.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_READ_BACK_CARD (lead_read_back_card_get_type ())

/*
 * An old entry, and a field for what one would say to oneself now.
 *
 * Signals: "declined": not this week.
 */
G_DECLARE_FINAL_TYPE (LeadReadBackCard, lead_read_back_card, LEAD, READ_BACK_CARD, AdwBin)

GtkWidget *lead_read_back_card_new (LeadDesk       *desk,
                                    LeadEntry      *entry,
                                    const LeadNote *note);

G_END_DECLS
