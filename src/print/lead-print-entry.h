/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-entry.h"
#include "core/model/lead-note.h"
#include "lead-print-markdown.h"

G_BEGIN_DECLS

void lead_print_entry (LeadPrintFlow *flow,
                       LeadEntry     *entry,
                       GPtrArray     *notes,
                       LeadContent   *content,
                       LeadDay        last_day,
                       LeadPrintLoad  load,
                       gpointer       load_data);

G_END_DECLS
