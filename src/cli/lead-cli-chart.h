/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/exchange/lead-json-text.h"
#include "core/insight/lead-insight.h"

G_BEGIN_DECLS

/**
 * LeadCliPatterns:
 * @insight: all patterns of what was asked for
 * @content: what their items are called
 * @uuids: ids of entries → their uuids, for those that a chart names
 *
 * What charts are printed from. All of it is borrowed.
 */
typedef struct
{
  LeadInsight *insight;
  LeadContent *content;
  GHashTable  *uuids;
} LeadCliPatterns;

/**
 * LeadCliChart:
 * @name: as it is typed
 * @add: adds its members to an object that says which chart it is, and of when
 * @print: prints it for people
 */
typedef struct
{
  const char *name;
  void (*add)   (const LeadCliPatterns *patterns,
                 const char            *name,
                 LeadJsonText          *json);
  void (*print) (const LeadCliPatterns *patterns,
                 const char            *name);
} LeadCliChart;

void        lead_cli_chart_add_counts     (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_counts   (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_noticed    (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_noticed  (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_gave_way   (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_gave_way (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_rhythm     (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_rhythm   (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_dimensions (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_dimensions (const LeadCliPatterns *patterns,
                                             const char            *name);
void        lead_cli_chart_add_reviews    (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_reviews  (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_prompts    (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_prompts  (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_cycles     (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_cycles   (const LeadCliPatterns *patterns,
                                           const char            *name);
void        lead_cli_chart_add_paths      (const LeadCliPatterns *patterns,
                                           const char            *name,
                                           LeadJsonText          *json);
void        lead_cli_chart_print_paths    (const LeadCliPatterns *patterns,
                                           const char            *name);

/* What several of them need. */
const char *lead_cli_chart_name_item      (const LeadCliPatterns *patterns,
                                           const char            *item);
gboolean    lead_cli_chart_has_before     (const LeadCliPatterns *patterns);
void        lead_cli_chart_add_range      (LeadJsonText          *json,
                                           LeadRange              range);
void        lead_cli_chart_add_before     (const LeadCliPatterns *patterns,
                                           LeadJsonText          *json);
void        lead_cli_chart_add_number     (LeadJsonText          *json,
                                           const char            *name,
                                           double                 number);
void        lead_cli_chart_add_ids        (const LeadCliPatterns *patterns,
                                           LeadJsonText          *json,
                                           GArray                *ids);

G_END_DECLS
