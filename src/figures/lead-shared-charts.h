/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/exchange/lead-pack-content.h"
#include "core/store/lead-journal.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

GPtrArray  *lead_shared_charts_draw_sync (LeadJournal         *journal,
                                         LeadContent         *items,
                                         const char * const  *ids,
                                         LeadDay              from,
                                         LeadDay              to,
                                         GCancellable        *cancellable,
                                         GError             **error);
LeadFigure *lead_shared_charts_draw_table (const LeadPackChart *chart);

G_END_DECLS
