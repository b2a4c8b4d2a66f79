/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_MULTIPLES_FIGURE (lead_multiples_figure_get_type ())

/*
 * Several figures of one kind in rows and columns, as one picture, with one
 * table.
 */
G_DECLARE_FINAL_TYPE (LeadMultiplesFigure, lead_multiples_figure, LEAD, MULTIPLES_FIGURE,
                      LeadFigure)

LeadFigure *lead_multiples_figure_new (const char          *title,
                                       const char          *words);
void        lead_multiples_figure_add (LeadMultiplesFigure *self,
                                       LeadFigure          *part);
void        lead_multiples_figure_set_named (LeadMultiplesFigure *self);

G_END_DECLS
