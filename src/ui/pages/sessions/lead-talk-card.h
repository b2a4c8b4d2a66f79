/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-talk-piece.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

/* Large enough for two to read from two metres. */
GtkWidget *lead_talk_card_new       (const LeadTalkPiece *piece);
GtkWidget *lead_talk_card_new_chart (LeadFigure          *figure);

G_END_DECLS
