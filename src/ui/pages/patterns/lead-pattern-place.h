/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern-deck.h"
#include "lead-pattern-view.h"

G_BEGIN_DECLS

/*
 * Where one is among the patterns, to come back to after a lock: the period and
 * the challenge, which tables are open, what is in sight and where the keyboard
 * is. Numbers and ids only: a label was written, and isn't kept.
 */

GVariant *lead_pattern_place_new        (LeadPatternView *view,
                                         LeadPatternDeck *deck,
                                         LeadChart       *chart,
                                         GtkAdjustment   *sight);
void      lead_pattern_place_show_view  (GVariant        *place,
                                         LeadPatternView *view);
void      lead_pattern_place_show_deck  (GVariant        *place,
                                         LeadPatternDeck *deck,
                                         GtkAdjustment   *sight);
char     *lead_pattern_place_dup_label  (GVariant        *place);
char     *lead_pattern_place_hide_label (const char      *label);

G_END_DECLS
