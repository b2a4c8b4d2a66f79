/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-note.h"
#include "lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_NOTE_FIELD (lead_note_field_get_type ())

/*
 * Where a margin note is written: saved a moment after each change, beside an
 * entry that stays as it is. A note whose words have all gone is taken away.
 *
 * Signals: "done": Ctrl+Enter or Esc was pressed.
 */
G_DECLARE_FINAL_TYPE (LeadNoteField, lead_note_field, LEAD, NOTE_FIELD, AdwBin)

GtkWidget *lead_note_field_new  (LeadDesk       *desk,
                                 int64_t         entry,
                                 const LeadNote *note,
                                 const char     *label);
void       lead_note_field_save (LeadNoteField  *self);

G_END_DECLS
