/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/content/lead-content.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ITEM_LINKS (lead_item_links_get_type ())

/*
 * What something is about: barriers, behaviours and moves as chips, and a button
 * that adds one. Nothing is said of them; a chip tells what it means and goes
 * from its menu, or by Delete.
 *
 * Signals: "changed": the person has added one or taken one away.
 */
G_DECLARE_FINAL_TYPE (LeadItemLinks, lead_item_links, LEAD, ITEM_LINKS, GtkWidget)

GtkWidget          *lead_item_links_new         (void);
void                lead_item_links_set_content (LeadItemLinks      *self,
                                                 LeadContent        *content);
void                lead_item_links_set_items   (LeadItemLinks      *self,
                                                 const char * const *items);
const char * const *lead_item_links_get_items   (LeadItemLinks      *self);

G_END_DECLS
