/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/pages/lead-page.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PAGE_SLOTS (lead_page_slots_get_type ())

/*
 * The pages of the window, each of which is made when it is first looked at.
 */
G_DECLARE_FINAL_TYPE (LeadPageSlots, lead_page_slots, LEAD, PAGE_SLOTS, GObject)

LeadPageSlots *lead_page_slots_new         (AdwViewStack        *stack);
void           lead_page_slots_set_desk    (LeadPageSlots       *self,
                                            LeadDesk            *desk);
LeadPage      *lead_page_slots_get_visible (LeadPageSlots       *self);
LeadPage      *lead_page_slots_show        (LeadPageSlots       *self,
                                            const char          *name,
                                            gboolean            *is_new);
void           lead_page_slots_flush       (LeadPageSlots       *self,
                                            GTask               *flush);
GVariant      *lead_page_slots_dup_place   (LeadPageSlots       *self);
void           lead_page_slots_show_place  (LeadPageSlots       *self,
                                            GVariant            *place);

G_END_DECLS
