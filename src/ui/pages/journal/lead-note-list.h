/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_NOTE_LIST (lead_note_list_get_type ())

/* The notes in the margin of an entry, below its text: to be read, changed and
 * taken away. Takes no room while there are none. */
G_DECLARE_FINAL_TYPE (LeadNoteList, lead_note_list, LEAD, NOTE_LIST, AdwBin)

void lead_note_list_set_desk (LeadNoteList *self,
                              LeadDesk     *desk);
void lead_note_list_show     (LeadNoteList *self,
                              int64_t       entry);
void lead_note_list_write    (LeadNoteList *self);

G_END_DECLS
