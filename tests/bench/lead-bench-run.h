/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef struct _LeadBenchRun LeadBenchRun;

typedef void (*LeadBenchStep) (LeadBenchRun *self);

/**
 * LeadBenchRun:
 *
 * One window that is timed once. Each step of a run names what it waits for, so
 * that a run that waits in vain says so and ends.
 */
struct _LeadBenchRun
{
  char           **arguments; /* of the mode, without its name */
  GtkApplication  *application;
  GtkWidget       *window;
  GMainLoop       *loop;
  const char      *awaited;
  LeadBenchStep    then;
  gint64           begun_us; /* what is timed, of the monotonic clock */
};

double     lead_bench_run_get_ms     (LeadBenchRun  *self);
double     lead_bench_run_get_cpu_ms (void);
GtkWidget *lead_bench_run_find       (LeadBenchRun  *self,
                                      const char    *type_name);
void       lead_bench_run_await      (LeadBenchRun  *self,
                                      const char    *type_name,
                                      LeadBenchStep  then);
void       lead_bench_run_settle     (LeadBenchRun  *self,
                                      LeadBenchStep  then);
void       lead_bench_run_end        (LeadBenchRun  *self);

G_END_DECLS
