/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/exchange/lead-import.h"

G_BEGIN_DECLS

#define LEAD_TYPE_IMPORT_PREVIEW (lead_import_preview_get_type ())

/*
 * What would come in, before anything does.
 *
 * Signals: "zone-chosen" when another time zone is to be tried.
 */
G_DECLARE_FINAL_TYPE (LeadImportPreview, lead_import_preview, LEAD, IMPORT_PREVIEW, AdwBin)

void       lead_import_preview_set      (LeadImportPreview      *self,
                                         const LeadImportReport *report,
                                         GTimeZone              *zone);
GTimeZone *lead_import_preview_dup_zone (LeadImportPreview      *self);

G_END_DECLS
