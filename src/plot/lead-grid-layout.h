/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-scene.h"

G_BEGIN_DECLS

/**
 * LeadGridLayout:
 * @left: where the cells begin
 * @cell: how wide one is
 * @head: where the names of the columns end and the rows begin
 * @row: height of a row with its name, where that stands above
 * @stacked: whether the names stand above their rows
 * @turned: whether the names of the columns are read upwards
 * @heads: (element-type GPtrArray): the lines of each column's name
 *
 * How a grid of named rows and columns is cut up. Names of columns that don't
 * fit above each other are turned.
 */
typedef struct
{
  double     left;
  double     cell;
  double     head;
  double     row;
  gboolean   stacked;
  gboolean   turned;
  GPtrArray *heads;
} LeadGridLayout;

LeadGridLayout *lead_grid_layout_new       (GPtrArray            *columns,
                                            GPtrArray            *rows,
                                            double                width,
                                            double                top,
                                            LeadLettering        *lettering);
void            lead_grid_layout_free      (LeadGridLayout       *self);
LeadRect        lead_grid_layout_get_cell  (const LeadGridLayout *self,
                                            guint                 column,
                                            guint                 row);
void            lead_grid_layout_add_names (const LeadGridLayout *self,
                                            LeadScene            *scene,
                                            GPtrArray            *rows,
                                            LeadLettering        *lettering);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadGridLayout, lead_grid_layout_free)

G_END_DECLS
