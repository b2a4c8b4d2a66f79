/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_EDITOR (lead_entry_editor_get_type ())

/*
 * Where one entry is read and written. It saves by itself; another entry is
 * only shown when all of this one is safe.
 *
 * Signals: "trash" (id): the person wants the entry in the trash; "stayed": the
 * entry couldn't be left, for it isn't saved.
 */
G_DECLARE_FINAL_TYPE (LeadEntryEditor, lead_entry_editor, LEAD, ENTRY_EDITOR, AdwBin)

GtkWidget *lead_entry_editor_new          (void);
void       lead_entry_editor_set_desk     (LeadEntryEditor      *self,
                                           LeadDesk             *desk);
int64_t    lead_entry_editor_get_id       (LeadEntryEditor      *self);
gboolean   lead_entry_editor_get_open     (LeadEntryEditor      *self);
void       lead_entry_editor_open         (LeadEntryEditor      *self,
                                           int64_t               id);
void       lead_entry_editor_begin        (LeadEntryEditor      *self,
                                           const char           *prompt,
                                           const char           *question,
                                           const char           *challenge);
void       lead_entry_editor_begin_for    (LeadEntryEditor      *self,
                                           LeadExperiment       *experiment);
void       lead_entry_editor_reload       (LeadEntryEditor      *self,
                                           int64_t               id);
void       lead_entry_editor_close        (LeadEntryEditor      *self);
void       lead_entry_editor_set_starred  (LeadEntryEditor      *self,
                                           gboolean              starred);
GtkTextView *
           lead_entry_editor_get_text     (LeadEntryEditor      *self);
void       lead_entry_editor_focus_text   (LeadEntryEditor      *self);
void       lead_entry_editor_flush_async  (LeadEntryEditor      *self,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean   lead_entry_editor_flush_finish (LeadEntryEditor      *self,
                                           GAsyncResult         *result,
                                           GError              **error);

G_END_DECLS
