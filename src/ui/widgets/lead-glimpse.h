/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-brief.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_GLIMPSE (lead_glimpse_get_type ())

/* An entry as its day and its first words, pressed to open it. Where somebody
 * may look over the shoulder it shows the day alone. */
G_DECLARE_FINAL_TYPE (LeadGlimpse, lead_glimpse, LEAD, GLIMPSE, AdwBin)

GtkWidget *lead_glimpse_new (LeadDesk  *desk,
                             LeadBrief *brief);

G_END_DECLS
