/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/exchange/lead-import.h"

G_BEGIN_DECLS

#define LEAD_TYPE_IMPORT_NOTES (lead_import_notes_get_type ())

/*
 * What of an import is or was left out and why, and what is good to know.
 */
G_DECLARE_FINAL_TYPE (LeadImportNotes, lead_import_notes, LEAD, IMPORT_NOTES, AdwBin)

GtkWidget *lead_import_notes_new_row (const char             *title,
                                      const char             *subtitle);
void       lead_import_notes_set     (LeadImportNotes        *self,
                                      const LeadImportReport *report);

G_END_DECLS
