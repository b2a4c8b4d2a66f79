/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-scene.h"
#include "lead-table.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FIGURE (lead_figure_get_type ())

/*
 * A chart before it lies anywhere: its words and numbers, without sizes and
 * colours. Whoever shows it says how much room there is and gets a #LeadScene;
 * its table holds the same numbers. Nothing changes one once it is shown, so
 * that window, paper and picture may share it.
 */
G_DECLARE_DERIVABLE_TYPE (LeadFigure, lead_figure, LEAD, FIGURE, GObject)

/**
 * LeadFigureClass:
 * @get_height: how high it likes to be when it is so wide
 * @lay_out: where everything lies, for those who read from the left
 * @tabulate: (transfer full): its numbers
 */
struct _LeadFigureClass
{
  GObjectClass parent_class;

  double      (*get_height) (LeadFigure    *self,
                             double         width,
                             LeadLettering *lettering);
  LeadScene  *(*lay_out)    (LeadFigure    *self,
                             double         width,
                             double         height,
                             LeadLettering *lettering);
  LeadTable  *(*tabulate)   (LeadFigure    *self);
};

void        lead_figure_set_words  (LeadFigure    *self,
                                    const char    *title,
                                    const char    *words);
const char *lead_figure_get_title  (LeadFigure    *self);
const char *lead_figure_get_words  (LeadFigure    *self);
double      lead_figure_get_height (LeadFigure    *self,
                                    double         width,
                                    LeadLettering *lettering);
LeadScene  *lead_figure_lay_out    (LeadFigure    *self,
                                    double         width,
                                    double         height,
                                    gboolean       mirrored,
                                    LeadLettering *lettering);
LeadTable  *lead_figure_tabulate   (LeadFigure    *self);

G_END_DECLS
