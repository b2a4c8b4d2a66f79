/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-framework.h"
#include "core/insight/lead-pattern.h"
#include "plot/lead-palette.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_CARD (lead_pattern_card_get_type ())

/*
 * The frame that every chart shares: the question it answers, one line in
 * words, the chart, and its table. Emits "show-filter" with the #LeadFilter
 * of the entries behind a mark or a row.
 */
G_DECLARE_FINAL_TYPE (LeadPatternCard, lead_pattern_card, LEAD, PATTERN_CARD, GtkWidget)

void     lead_pattern_card_set_framework   (LeadPatternCard *self,
                                            LeadFramework   *framework);
void     lead_pattern_card_show            (LeadPatternCard *self,
                                            LeadPattern     *pattern,
                                            LeadDay          today);

G_END_DECLS
