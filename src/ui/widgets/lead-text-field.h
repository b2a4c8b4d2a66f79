/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_TEXT_FIELD (lead_text_field_get_type ())

/*
 * A few lines of text under a heading that stands elsewhere. It grows with what
 * is written, up to a limit; Tab leaves it.
 *
 * Signals: "changed": somebody has written.
 */
G_DECLARE_FINAL_TYPE (LeadTextField, lead_text_field, LEAD, TEXT_FIELD, AdwBin)

GtkWidget *lead_text_field_new          (const char    *label);
char      *lead_text_field_dup_text     (LeadTextField *self);
void       lead_text_field_set_text     (LeadTextField *self,
                                         const char    *text);
void       lead_text_field_set_editable (LeadTextField *self,
                                         gboolean       editable);
void       lead_text_field_set_slim     (LeadTextField *self);

G_END_DECLS
