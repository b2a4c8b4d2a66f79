/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-item.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_CHIP (lead_tag_chip_get_type ())

/*
 * An item and what is said of it, with a menu (right click, Menu key, arrow)
 * of what else can be. What is said shows in words, in the icon and in the
 * fill; colour alone never tells.
 *
 * Signals: "pressed"; "choose" (#LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadTagChip, lead_tag_chip, LEAD, TAG_CHIP, GtkWidget)

GtkWidget  *lead_tag_chip_new          (const char  *item_id,
                                        LeadItem    *item);
const char *lead_tag_chip_get_item_id  (LeadTagChip *self);
LeadStance  lead_tag_chip_get_stance   (LeadTagChip *self);
void        lead_tag_chip_set_stance   (LeadTagChip *self,
                                        LeadStance   stance);
void        lead_tag_chip_set_quote    (LeadTagChip *self,
                                        const char  *quote,
                                        gboolean     found);

char       *lead_tag_chip_dup_words    (const char  *name,
                                        LeadStance   stance,
                                        const char  *quote);

const char *lead_item_get_family       (LeadItem    *item);
const char *lead_stance_get_family     (LeadStance   stance);

G_END_DECLS
