/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LeadPatternTurns:
 *
 * Cards that wait until it is their turn to be shown: one with each frame, so that none takes
 * the time of two.
 */
typedef struct _LeadPatternTurns LeadPatternTurns;

/**
 * LeadPatternTurnFunc:
 * @card: whose turn it is
 * @user_data: of lead_pattern_turns_new()
 */
typedef void (*LeadPatternTurnFunc) (GtkWidget *card,
                                     gpointer   user_data);

LeadPatternTurns *lead_pattern_turns_new   (GtkWidget           *deck,
                                            LeadPatternTurnFunc  show,
                                            gpointer             user_data);
void              lead_pattern_turns_free  (LeadPatternTurns    *self);
void              lead_pattern_turns_add   (LeadPatternTurns    *self,
                                            GtkWidget           *card);
void              lead_pattern_turns_begin (LeadPatternTurns    *self);
void              lead_pattern_turns_hurry (LeadPatternTurns    *self);
void              lead_pattern_turns_stop  (LeadPatternTurns    *self);

G_END_DECLS
