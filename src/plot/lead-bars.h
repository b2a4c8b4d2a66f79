/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-canvas.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BARS (lead_bars_get_type ())

/**
 * LeadSeries:
 * @name: what it is called in a sentence: "worked round"
 * @fill: how its marks are filled
 */
typedef struct
{
  char     *name;
  LeadFill  fill;
} LeadSeries;

/**
 * LeadPlace:
 * @name: what it is called in a sentence: "September 2026"
 * @short_name: and on an axis: "Sep"
 * @total: how many entries it has, tagged or not
 * @values: a count for each series
 * @before: how high its stack was in the period that it is compared with, or -1
 */
typedef struct
{
  char  *name;
  char  *short_name;
  guint  total;
  guint *values;
  int    before;
} LeadPlace;

/**
 * LeadBars:
 *
 * What a chart of bars says: a row of places, in each a stack of counts, one
 * for each series. Holds words and numbers, no sizes and no colours. Fill it,
 * then hand it over: who shows it takes it as immutable. Reference counted.
 */
typedef struct _LeadBars LeadBars;

GType             lead_bars_get_type     (void) G_GNUC_CONST;
LeadBars         *lead_bars_new          (const char  *title,
                                          const char  *caption,
                                          LeadFamily   family);
LeadBars         *lead_bars_ref          (LeadBars    *self);
void              lead_bars_unref        (LeadBars    *self);
void              lead_bars_add_series   (LeadBars    *self,
                                          const char  *name,
                                          LeadFill     fill);
void              lead_bars_add_place    (LeadBars    *self,
                                          const char  *name,
                                          const char  *short_name,
                                          guint        total,
                                          const guint *values);
void              lead_bars_set_before   (LeadBars    *self,
                                          guint        place,
                                          guint        before);
void              lead_bars_set_maximum  (LeadBars    *self,
                                          guint        maximum);
void              lead_bars_set_reached  (LeadBars    *self,
                                          guint        reached);
const char       *lead_bars_get_title    (LeadBars    *self);
const char       *lead_bars_get_caption  (LeadBars    *self);
LeadFamily        lead_bars_get_family   (LeadBars    *self);
guint             lead_bars_get_n_series (LeadBars    *self);
const LeadSeries *lead_bars_get_series   (LeadBars    *self,
                                          guint        series);
guint             lead_bars_get_n_places (LeadBars    *self);
const LeadPlace  *lead_bars_get_place    (LeadBars    *self,
                                          guint        place);
guint             lead_bars_get_stack    (LeadBars    *self,
                                          guint        place);
gboolean          lead_bars_is_blank     (LeadBars    *self);
guint             lead_bars_get_maximum  (LeadBars    *self);
guint             lead_bars_get_reached  (LeadBars    *self);
char             *lead_bars_describe     (LeadBars    *self,
                                          guint        place,
                                          int          series);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadBars, lead_bars_unref)

G_END_DECLS
