/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-filter.h"
#include "ui/widgets/lead-challenge-list.h"
#include "ui/widgets/lead-post-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FILTER_BAR (lead_filter_bar_get_type ())

/*
 * What entries are chosen by, but for the words searched for: a chip each,
 * which a press takes away.
 *
 * Signals: "changed": the person has taken one away.
 */
G_DECLARE_FINAL_TYPE (LeadFilterBar, lead_filter_bar, LEAD, FILTER_BAR, GtkWidget)

GtkWidget        *lead_filter_bar_new         (void);
void              lead_filter_bar_set_content (LeadFilterBar    *self,
                                               LeadContent      *content);
void              lead_filter_bar_set_challenges (LeadFilterBar     *self,
                                                  LeadChallengeList *challenges);
void              lead_filter_bar_set_posts   (LeadFilterBar    *self,
                                               LeadPostList     *posts);
void              lead_filter_bar_set_filter  (LeadFilterBar    *self,
                                               const LeadFilter *filter);
const LeadFilter *lead_filter_bar_get_filter  (LeadFilterBar    *self);

G_END_DECLS
