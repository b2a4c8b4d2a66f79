/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/pages/lead-record-page.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGES_PAGE (lead_challenges_page_get_type ())

/*
 * What the writer works on: all challenges, or one of them, and the posts held.
 */
G_DECLARE_FINAL_TYPE (LeadChallengesPage, lead_challenges_page, LEAD, CHALLENGES_PAGE, LeadRecordPage)

GtkWidget *lead_challenges_page_new (void);

G_END_DECLS
