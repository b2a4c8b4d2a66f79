/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-pack-build.h"
#include "core/insight/lead-insight.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

/**
 * LeadPackSeen:
 * @id: of the chart that is made, as the command line knows it
 * @name: what it is called within its pack: "c1"
 * @title: what it shows
 * @insight: patterns of entries that aren't private
 * @items: what things are called
 * @redactor: what every word goes through
 * @today: the local day
 * @patterns_only: whether small counts are left out
 * @figure: (nullable): where its figure goes, for a window, in place of a drawing
 *
 * What a chart of a pack is made from. All of it is borrowed.
 */
typedef struct
{
  const char       *id;
  const char       *name;
  const char       *title;
  LeadInsight      *insight;
  LeadContent      *items;
  LeadPackRedactor *redactor;
  LeadDay           today;
  gboolean          patterns_only;
  LeadFigure      **figure;
} LeadPackSeen;

LeadPackChart *lead_pack_chart_of_stances    (const LeadPackSeen  *seen);
LeadPackChart *lead_pack_chart_of_rhythm     (const LeadPackSeen  *seen);
LeadPackChart *lead_pack_chart_of_dimensions (const LeadPackSeen  *seen);
LeadPackChart *lead_pack_chart_of_cycles     (const LeadPackSeen  *seen);
LeadPackChart *lead_pack_chart_of_paths      (const LeadPackSeen  *seen);

/* The title of the one that @seen->id says is set by this. */
LeadPackChart *lead_pack_chart_make          (LeadPackSeen        *seen);

/* What they share. */
LeadInsight   *lead_pack_seen_load_insight   (const LeadPackChoices  *choices,
                                              LeadJournal            *journal,
                                              LeadContent            *items,
                                              LeadDay                 today,
                                              GCancellable           *cancellable,
                                              GError                **error);
LeadUnit       lead_pack_seen_get_unit       (const LeadPackSeen  *seen);
char          *lead_pack_seen_name_item      (const LeadPackSeen  *seen,
                                              const char          *id);
LeadPackChart *lead_pack_seen_begin          (const LeadPackSeen  *seen,
                                              const char          *sentence,
                                              LeadFigure          *figure,
                                              const char * const  *columns);
void           lead_pack_seen_add_row        (const LeadPackSeen  *seen,
                                              LeadPackChart       *chart,
                                              const char * const  *words,
                                              const guint         *counts,
                                              guint                n_counts);

G_END_DECLS
