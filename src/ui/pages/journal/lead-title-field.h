/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_TITLE_FIELD (lead_title_field_get_type ())

/*
 * Where an entry's title is typed: one line of text, which goes on below where
 * the window is narrow.
 *
 * Signals: "changed"; "activate": Enter was pressed.
 */
G_DECLARE_FINAL_TYPE (LeadTitleField, lead_title_field, LEAD, TITLE_FIELD, AdwBin)

char *lead_title_field_dup_text     (LeadTitleField *self);
void  lead_title_field_set_text     (LeadTitleField *self,
                                     const char     *text);
void  lead_title_field_set_editable (LeadTitleField *self,
                                     gboolean        editable);

G_END_DECLS
