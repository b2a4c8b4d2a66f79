/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"
#include "ui/widgets/lead-edit-session.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_SHEET (lead_entry_sheet_get_type ())

/*
 * What one entry is read from and written on, from its day to its labels, with
 * the line below that says how safe it is. Knows nothing of other entries.
 *
 * Signals: "edited": the person has changed something.
 */
G_DECLARE_FINAL_TYPE (LeadEntrySheet, lead_entry_sheet, LEAD, ENTRY_SHEET, AdwBin)

GtkWidget *lead_entry_sheet_new         (void);
void       lead_entry_sheet_set_desk    (LeadEntrySheet  *self,
                                         LeadDesk        *desk);
void       lead_entry_sheet_show        (LeadEntrySheet  *self,
                                         LeadEntry       *entry);
LeadEntry *lead_entry_sheet_compose     (LeadEntrySheet  *self,
                                         LeadEntry       *base);
void       lead_entry_sheet_show_state  (LeadEntrySheet  *self,
                                         LeadEditSession *session);
void       lead_entry_sheet_set_notice  (LeadEntrySheet  *self,
                                         const char      *text);
GtkTextView *
           lead_entry_sheet_get_text    (LeadEntrySheet  *self);
void       lead_entry_sheet_set_starred (LeadEntrySheet  *self,
                                         gboolean         starred);
void       lead_entry_sheet_show_joins  (LeadEntrySheet  *self,
                                         int64_t          id);
void         lead_entry_sheet_tell         (LeadEntrySheet  *self,
                                            const char      *entry,
                                            LeadExperiment  *experiment);

G_END_DECLS
