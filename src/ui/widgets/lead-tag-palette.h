/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_PALETTE (lead_tag_palette_get_type ())

/*
 * Says something of the text without leaving the keyboard: a few letters find
 * it, Enter says the first that can be said, Tab offers the others.
 *
 * Signals: "choose" (item's id, #LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadTagPalette, lead_tag_palette, LEAD, TAG_PALETTE, GtkPopover)

GtkWidget *lead_tag_palette_new         (void);
void       lead_tag_palette_set_content (LeadTagPalette       *self,
                                         LeadContent          *content);
void       lead_tag_palette_set_recent  (LeadTagPalette       *self,
                                         const char * const   *recent);
void       lead_tag_palette_open        (LeadTagPalette       *self,
                                         GPtrArray            *meant,
                                         gboolean              is_passage);

G_END_DECLS
