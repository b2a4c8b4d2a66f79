/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-pack-record.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_VIEW (lead_pack_view_get_type ())

/*
 * A review pack that went out: to whom and when, the words that open it, what
 * was in it, and what came back.
 *
 * Signals: "take-in": a reply came; "withdraw" (whether it is, or not any more).
 */
G_DECLARE_FINAL_TYPE (LeadPackView, lead_pack_view, LEAD, PACK_VIEW, AdwBin)

GtkWidget *lead_pack_view_new     (LeadPackRecord *record,
                                   GPtrArray      *answers,
                                   gboolean        writable);
char      *lead_pack_view_dup_day (LeadPackRecord *record);

G_END_DECLS
