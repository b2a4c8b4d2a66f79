/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "core/insight/lead-insight.h"

G_BEGIN_DECLS

/* Counting on a worker. */
void         lead_pattern_count_async  (LeadPatternBasis    *basis,
                                        LeadContent         *content,
                                        const LeadScope     *scope,
                                        LeadDay              today,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
LeadInsight *lead_pattern_count_finish (GAsyncResult        *result);

G_END_DECLS
