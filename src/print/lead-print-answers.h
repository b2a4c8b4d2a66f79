/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-export.h"
#include "lead-print-sheets.h"

G_BEGIN_DECLS

gboolean lead_print_answers (LeadJournal            *journal,
                             const char             *about,
                             LeadPrintPaper          paper,
                             const LeadPrintSheets  *sheets,
                             gpointer                sheets_data,
                             GCancellable           *cancellable,
                             GError                **error);

G_END_DECLS
