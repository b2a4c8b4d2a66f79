/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "lead-import.h"

G_BEGIN_DECLS

LeadImportReport *lead_import_report_new  (void);
void              lead_import_report_skip (LeadImportReport *self,
                                           const char       *source,
                                           const char       *reason);
void              lead_import_report_use  (LeadImportReport *self,
                                           const char       *format,
                                           gboolean          needs_zone);
void              lead_import_report_meet (LeadImportReport *self,
                                           LeadEntry        *entry);

G_END_DECLS
