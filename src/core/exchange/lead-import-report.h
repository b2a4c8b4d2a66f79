/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-import.h"

G_BEGIN_DECLS

LeadImportReport *lead_import_report_new  (void);
void              lead_import_report_skip (LeadImportReport *self,
                                           const char       *source,
                                           const char       *reason);

G_END_DECLS
