/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_CARD_FRAME (lead_card_frame_get_type ())

/*
 * What cards with something to fill in have in common: a title, a sentence, a
 * place for the rest.
 */
G_DECLARE_FINAL_TYPE (LeadCardFrame, lead_card_frame, LEAD, CARD_FRAME, AdwBin)

GtkWidget *lead_card_frame_new (const char    *title,
                                const char    *sentence);
void       lead_card_frame_add (LeadCardFrame *self,
                                GtkWidget     *child);
GtkWidget *lead_card_frame_new_words (void);

G_END_DECLS
