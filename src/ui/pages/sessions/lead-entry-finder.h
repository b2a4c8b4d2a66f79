/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_FINDER (lead_entry_finder_get_type ())

/* Finds entries by their words, to choose them or passages of them for a session. */
G_DECLARE_FINAL_TYPE (LeadEntryFinder, lead_entry_finder, LEAD, ENTRY_FINDER, AdwBin)

GtkWidget *lead_entry_finder_new (LeadSessionDraft *draft);

G_END_DECLS
