/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_POSTS_CARD (lead_posts_card_get_type ())

/* The roles that the writer has held, the present one first. */
G_DECLARE_FINAL_TYPE (LeadPostsCard, lead_posts_card, LEAD, POSTS_CARD, AdwBin)

GtkWidget *lead_posts_card_new      (void);
void       lead_posts_card_set_desk (LeadPostsCard *self,
                                     LeadDesk      *desk);
void       lead_posts_card_save     (LeadPostsCard *self);

G_END_DECLS
