/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bench-run.h"
#include "lead-bench-scroll.h"

G_BEGIN_DECLS

/**
 * LeadPatternsCost:
 * @scroll: going up and down the page
 * @walk: going from mark to mark, its note beside it
 * @change_ms: from asking for another period to its paint, all that was counted
 *   for it included
 * @change_cpu_ms: what the main thread worked for that
 * @rest_cpu_ms: and until everything had come to rest
 * @height: of the page
 */
typedef struct
{
  LeadScrollPart scroll;
  LeadScrollPart walk;
  double         change_ms;
  double         change_cpu_ms;
  double         rest_cpu_ms;
  int            height;
} LeadPatternsCost;

typedef void (*LeadPatternsDone) (const LeadPatternsCost *cost,
                                  gpointer                user_data);

void lead_bench_patterns       (LeadBenchRun     *run,
                                LeadPatternsDone  done);
void lead_bench_patterns_empty (LeadBenchRun     *run,
                                int               height);

G_END_DECLS
