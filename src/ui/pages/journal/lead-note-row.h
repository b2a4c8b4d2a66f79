/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-note.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_NOTE_ROW (lead_note_row_get_type ())

/* A margin note with its day, to be read, changed and taken away. */
G_DECLARE_FINAL_TYPE (LeadNoteRow, lead_note_row, LEAD, NOTE_ROW, AdwBin)

GtkWidget *lead_note_row_new           (LeadDesk       *desk,
                                        int64_t         entry,
                                        const LeadNote *note);
gboolean   lead_note_row_is_written_in (LeadNoteRow    *self);

G_END_DECLS
