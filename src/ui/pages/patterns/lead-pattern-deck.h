/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-pattern-card.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_DECK (lead_pattern_deck_get_type ())

/*
 * The page's cards in the order that the person wants, the first few up front
 * and the others under “More”; hidden ones can be called back. Remembered in
 * the settings by what the charts are, never by what they show.
 *
 * Signals: "show-filter" (LeadFilter); "show-entry" (int64); "write" (prompt);
 * "save" (LeadPatternCard, format).
 */
G_DECLARE_FINAL_TYPE (LeadPatternDeck, lead_pattern_deck, LEAD, PATTERN_DECK, GtkWidget)

GtkWidget *lead_pattern_deck_new      (void);
void       lead_pattern_deck_show     (LeadPatternDeck *self,
                                       LeadPatternView *view);
GPtrArray *lead_pattern_deck_dup_shown (LeadPatternDeck *self);
gboolean   lead_pattern_deck_get_more (LeadPatternDeck *self);
void       lead_pattern_deck_set_more (LeadPatternDeck *self,
                                       gboolean         more);
char     **lead_pattern_deck_dup_tables (LeadPatternDeck *self);
void       lead_pattern_deck_show_tables (LeadPatternDeck   *self,
                                          const char *const *ids);

G_END_DECLS
